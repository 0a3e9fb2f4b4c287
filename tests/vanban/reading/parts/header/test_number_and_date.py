from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.document import Document

ReadLines = Callable[..., Document]
HEAD = "UBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
TITLE = "BÁO CÁO\nKết quả công tác tháng 2\nI. TÌNH HÌNH\n"


@pytest.mark.parametrize(
    ("line", "number", "symbol"),
    [
        ("Số: 15/BC-SCT", "15", "15/BC-SCT"),
        ("Số:15 /BC-SCT", "15", "15/BC-SCT"),
        ("Số : 15 / BC - SCT", "15", "15/BC-SCT"),
        ("Số 15/BC-SCT", "15", "15/BC-SCT"),
        ("Số 15-KL/TU", "15", "15-KL/TU"),
        ("Số: /BC-SCT", None, "/BC-SCT"),
        ("Số:        /BC-SCT", None, "/BC-SCT"),
        ("Số: ……/BC-SCT", None, "/BC-SCT"),
        ("Số: ..... /BC-SCT", None, "/BC-SCT"),
        ("Số:", None, None),
        ("Số: ……", None, None),
        ("Số:\n15/BC-SCT", "15", "15/BC-SCT"),
        ("Nghị quyết số: 12/2021/UBTVQH15", "12", "12/2021/UBTVQH15"),
        ("Luật số: 12/2024/QH15", "12", "12/2024/QH15"),
        ("Số: 74/2025/NQ-HĐND", "74", "74/2025/NQ-HĐND"),
        ("Số: 66.22/2026/NQ-CP", "66.22", "66.22/2026/NQ-CP"),
        ("Số: 45a/KH-UBND", "45a", "45a/KH-UBND"),
        ("Số: 11554/VPCP-V.I", "11554", "11554/VPCP-V.I"),
        ("Số: 17/BCĐ389-VPTT", "17", "17/BCĐ389-VPTT"),
        ("Số: 05/2021/TTLT-BTC-BCA", "05", "05/2021/TTLT-BTC-BCA"),
        ("Số: 15/BC–SCT", "15", "15/BC-SCT"),
        ("Sỗ; 15/BC-SCT", "15", "15/BC-SCT"),
        ("15/BC-SCT", "15", "15/BC-SCT"),
        ("sé; 15 /BC-SCT", "15", "15/BC-SCT"),
        ("Số: 15 BC-SCT", "15", "15/BC-SCT"),
        ("Số: 15/TTr-SCT", "15", "15/TTr-SCT"),
        ("Số: 27/KHPH-SCT-CAT", "27", "27/KHPH-SCT-CAT"),
    ],
)
def test_number_and_symbol_are_read(read_lines: ReadLines, line: str, number: str | None, symbol: str | None) -> None:
    header = read_lines(f"{HEAD}{line}\nHà Lâm, ngày 05 tháng 3 năm 2024\n{TITLE}").header
    assert (header.number, header.symbol) == (number, symbol)
    assert header.issuer == "SỞ CÔNG THƯƠNG"
    assert header.date == "2024-03-05"


@pytest.mark.parametrize("line", ["Số: /BC-SCT", "Số:", "Số: ……"])
def test_a_blank_number_has_the_place_of_its_line(read_lines: ReadLines, line: str) -> None:
    document = read_lines(f"{HEAD}{line}\nHà Lâm, ngày 05 tháng 3 năm 2024\n{TITLE}")
    place = document.header.places["number"]
    assert document.text[place.start : place.end].startswith("Số:")


@pytest.mark.parametrize(
    ("line", "place", "date"),
    [
        ("Hà Lâm, ngày 05 tháng 3 năm 2024", "Hà Lâm", "2024-03-05"),
        ("Hà Lâm, ngày 5 tháng 03 năm 2024", "Hà Lâm", "2024-03-05"),
        ("Hà Lâm , ngày 05 tháng 3 năm 2024.", "Hà Lâm", "2024-03-05"),
        ("Hà Lâm ngày 05 tháng 3 năm 2024", "Hà Lâm", "2024-03-05"),
        ("Hà Lâm, ngày tháng 3 năm 2024", "Hà Lâm", "2024-03"),
        ("Hà Lâm, ngày … tháng 3 năm 2024", "Hà Lâm", "2024-03"),
        ("Hà Lâm, ngày ..... tháng ..... năm 2024", "Hà Lâm", "2024"),
        ("Hà Lâm, ngày tháng năm", "Hà Lâm", None),
        ("Hà Lâm, ngày AG tháng 3 năm 2024", "Hà Lâm", "2024-03"),
        ("Hà Lâm, ngày     tháng     năm 20...", "Hà Lâm", None),
        ("Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2024", "Thành phố Hồ Chí Minh", "2024-03-05"),
        ("TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2024", "TP. Hồ Chí Minh", "2024-03-05"),
        ("Bà Rịa - Vũng Tàu, ngày 05 tháng 3 năm 2024", "Bà Rịa - Vũng Tàu", "2024-03-05"),
        ("Quận 3, ngày 05 tháng 3 năm 2024", "Quận 3", "2024-03-05"),
        ("xã Phú Khê, ngày 05 tháng 3 năm 2024", "xã Phú Khê", "2024-03-05"),
        ("Hà\nLâm, ngày 05 tháng 3 năm 2024", "Hà Lâm", "2024-03-05"),
        ("Hà Lâm,\nngày 05 tháng 3 năm 2024", "Hà Lâm", "2024-03-05"),
        ("Hà Lâm, ngày 05\ntháng 3 năm 2024", "Hà Lâm", "2024-03-05"),
        ("Hà Lâm, ngày 05/3/2024", "Hà Lâm", "2024-03-05"),
        ("Hà Lâm, ngày    tháng 3 năm\n2024", "Hà Lâm", "2024-03"),
        ("Hà Lâm, ngày 05 tháng 3 năm 2024Đăng nhập", "Hà Lâm", "2024-03-05"),
        ("Hà Lâm, ngày 05 tháng 3 năm 20243", "Hà Lâm", None),
        ("Hà Lâm, ngày { 0tháng 3 năm 2024", "Hà Lâm", "2024-03"),
        ("Ngày 05 tháng 3 năm 2024", None, "2024-03-05"),
    ],
)
def test_place_and_date_are_read(read_lines: ReadLines, line: str, place: str | None, date: str | None) -> None:
    header = read_lines(f"{HEAD}Số: 15/BC-SCT\n{line}\n{TITLE}").header
    assert (header.place, header.date) == (place, date)
    assert header.subject == "Kết quả công tác tháng 2"


def test_a_blank_date_has_the_place_of_its_line(read_lines: ReadLines) -> None:
    document = read_lines(f"{HEAD}Số:\nHà Lâm, ngày tháng năm\n{TITLE}")
    place = document.header.places["date"]
    assert document.text[place.start : place.end] == "ngày tháng năm"


@pytest.mark.parametrize(
    "line",
    [
        "Số: 15/BC-SCT Hà Lâm, ngày 05 tháng 3 năm 2024",
        "Số: 15/BC-SCT\tHà Lâm, ngày 05 tháng 3 năm 2024",
        "Hà Lâm, ngày 05 tháng 3 năm 2024\nSố: 15/BC-SCT",
    ],
)
def test_number_and_date_may_share_a_line(read_lines: ReadLines, line: str) -> None:
    header = read_lines(f"{HEAD}{line}\n{TITLE}").header
    assert (header.symbol, header.place, header.date) == ("15/BC-SCT", "Hà Lâm", "2024-03-05")


@pytest.mark.parametrize(
    "line",
    [
        "Thông tư số 10/2022/TT-BCT ngày 15 tháng 6 năm 2022",
        "của Bộ trưởng Bộ Công Thương ngày 15 tháng 6 năm 2022",
        "Ngày ký: 03.02.2024 08:11:02",
        "CÔNG BÁO/Số 15 + 16/Ngày 10-8-2022",
        "Cập nhật lúc: 21/03/2020, 17:06",
    ],
)
def test_other_dates_are_not_the_date_of_the_document(read_lines: ReadLines, line: str) -> None:
    document = read_lines(f"{HEAD}Số: 15/QĐ-SCT\nQUYẾT ĐỊNH\nVề việc đính chính\n{line}\nCăn cứ Luật Thương mại;\n")
    assert document.header.date is None


def test_the_date_of_a_law_stands_in_its_last_sentence(read_lines: ReadLines) -> None:
    document = read_lines(
        "QUỐC HỘI\nLuật số: 12/2024/QH15\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "LUẬT\nCHỢ PHIÊN\nCăn cứ Hiến pháp;\nĐiều 1. Phạm vi điều chỉnh\nLuật này quy định về chợ phiên.\n"
        "Luật này được Quốc hội khóa XV, kỳ họp thứ 7 thông qua ngày 27 tháng 6 năm 2024.\n"
    )
    header = document.header
    assert (header.issuer, header.symbol, header.date) == ("QUỐC HỘI", "12/2024/QH15", "2024-06-27")
    assert (header.type, header.subject) == ("L", "CHỢ PHIÊN")
