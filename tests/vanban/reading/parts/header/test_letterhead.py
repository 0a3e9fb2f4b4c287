from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.document import Document

ReadLines = Callable[..., Document]
MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
REST = "Số: 15/BC-ABC\nHà Lâm, ngày 05 tháng 3 năm 2024\nBÁO CÁO\nKết quả công tác tháng 2\nI. TÌNH HÌNH\n"


def agencies(document: Document) -> tuple[str | None, str | None]:
    return document.header.parent, document.header.issuer


@pytest.mark.parametrize(
    ("lines", "parent", "issuer"),
    [
        ("ỦY BAN NHÂN DÂN\nTỈNH HÀ LÂM", None, "ỦY BAN NHÂN DÂN TỈNH HÀ LÂM"),
        ("ỦY\nBAN NHÂN DÂN\nTỈNH HÀ LÂM", None, "ỦY BAN NHÂN DÂN TỈNH HÀ LÂM"),
        ("UBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG", "UBND TỈNH HÀ LÂM", "SỞ CÔNG THƯƠNG"),
        ("UBND TỈNH HÀ\nLÂM\nSỞ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH", "UBND TỈNH HÀ LÂM", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"),
        ("BỘ TÀI CHÍNH\nCỤC HẢI QUAN", "BỘ TÀI CHÍNH", "CỤC HẢI QUAN"),
        ("BỘ TÀI\nCHÍNH\nCỤC HẢI\nQUAN", "BỘ TÀI CHÍNH", "CỤC HẢI QUAN"),
        ("TỔNG\nCỤC THUẾ\nCỤC THUẾ TỈNH HÀ LÂM", "TỔNG CỤC THUẾ", "CỤC THUẾ TỈNH HÀ LÂM"),
        ("CỤC THUẾ\nTHUẾ TỈNH HÀ LÂM", "CỤC THUẾ", "THUẾ TỈNH HÀ LÂM"),
        ("CỤC HẢI QUAN\nCHI CỤC HẢI QUAN KHU VỰC XI", "CỤC HẢI QUAN", "CHI CỤC HẢI QUAN KHU VỰC XI"),
        (
            "UBND TỈNH HÀ LÂM\nBAN CHỈ ĐẠO CHỐNG BUÔN LẬU,\nGIAN LẬN THƯƠNG MẠI VÀ HÀNG GIẢ",
            "UBND TỈNH HÀ LÂM",
            "BAN CHỈ ĐẠO CHỐNG BUÔN LẬU, GIAN LẬN THƯƠNG MẠI VÀ HÀNG GIẢ",
        ),
        ("BAN CHỈ ĐẠO 389\nTỈNH HÀ LÂM", None, "BAN CHỈ ĐẠO 389 TỈNH HÀ LÂM"),
        (
            "BAN CHỈ ĐẠO 389 TỈNH HÀ LÂM\nVĂN PHÒNG THƯỜNG TRỰC",
            "BAN CHỈ ĐẠO 389 TỈNH HÀ LÂM",
            "VĂN PHÒNG THƯỜNG TRỰC",
        ),
        ("CÔNG AN TỈNH HÀ LÂM\nPHÒNG CẢNH SÁT KINH TẾ", "CÔNG AN TỈNH HÀ LÂM", "PHÒNG CẢNH SÁT KINH TẾ"),
        ("UBND HUYỆN PHÚ KHÊ\nTRƯỜNG TIỂU HỌC\nĐẠI AN", "UBND HUYỆN PHÚ KHÊ", "TRƯỜNG TIỂU HỌC ĐẠI AN"),
        ("VĂN PHÒNG\nỦY BAN NHÂN DÂN TỈNH HÀ LÂM", None, "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH HÀ LÂM"),
        ("TẬP ĐOÀN SAO MAI\nCÔNG TY CỔ PHẦN\nVẬN TẢI SAO MAI", "TẬP ĐOÀN SAO MAI", "CÔNG TY CỔ PHẦN VẬN TẢI SAO MAI"),
        ("BỘ KẾ HOẠCH\nVÀ ĐẦU TƯ", None, "BỘ KẾ HOẠCH VÀ ĐẦU TƯ"),
        ("BỘ XÂY DỰNG\nBỘ XÂY DỰNG", None, "BỘ XÂY DỰNG"),
        ("BỘ CÔNG THƯƠNG\nBỘ TÀI CHÍNH", None, "BỘ CÔNG THƯƠNG - BỘ TÀI CHÍNH"),
        ("BỘ TRƯỞNG BỘ TÀI CHÍNH", None, "BỘ TRƯỞNG BỘ TÀI CHÍNH"),
        ("ỦY BAN THƯỜNG VỤ\nQUỐC HỘI", None, "ỦY BAN THƯỜNG VỤ QUỐC HỘI"),
        ("HỘI ĐỒNG NHÂN DÂN TỈNH HÀ LÂM -------", None, "HỘI ĐỒNG NHÂN DÂN TỈNH HÀ LÂM"),
        (
            "SỞ Y TẾ\nĐOÀN KIỂM TRA\nTHEO QUYẾT ĐỊNH\nSỐ 27/QĐ-SYT",
            "SỞ Y TẾ",
            "ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 27/QĐ-SYT",
        ),
        ("TOÀ ÁN NHÂN DÂN\nTỈNH HÀ LÂM", None, "TOÀ ÁN NHÂN DÂN TỈNH HÀ LÂM"),
        ("BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI\nHÀ LÂM", "BẢO HIỂM XÃ HỘI VIỆT NAM", "BẢO HIỂM XÃ HỘI HÀ LÂM"),
        ("HỘI LIÊN HIỆP PHỤ NỮ\nTỈNH HÀ LÂM", None, "HỘI LIÊN HIỆP PHỤ NỮ TỈNH HÀ LÂM"),
        ("HỘI ĐỒNG NHÂN DÂN\nXÃ PHÚ KHÊ", None, "HỘI ĐỒNG NHÂN DÂN XÃ PHÚ KHÊ"),
        ("CHÍNH PHỦ", None, "CHÍNH PHỦ"),
        ("BO TAI CHINH\nTONG CUC HAI QUAN", "BO TAI CHINH", "TONG CUC HAI QUAN"),
        ("UBND TỈNH HÀ LÂM SỞ CÔNG THƯƠNG", "UBND TỈNH HÀ LÂM", "SỞ CÔNG THƯƠNG"),
        ("BỘ XÂY DỰNG - CỤC ĐƯỜNG BỘ VIỆT NAM", "BỘ XÂY DỰNG", "CỤC ĐƯỜNG BỘ VIỆT NAM"),
        ("SỞ Y TẾ HÀ LÂM\nBỆNH VIỆN ĐA KHOA\nHÀ LÂM", "SỞ Y TẾ HÀ LÂM", "BỆNH VIỆN ĐA KHOA HÀ LÂM"),
        ("UBND XÃ PHÚ KHÊ\nPHÒNG KINH TẾ", "UBND XÃ PHÚ KHÊ", "PHÒNG KINH TẾ"),
        (
            "UBND TỈNH HÀ LÂM\nBAN QUẢN LÝ\nKHU KINH TẾ",
            "UBND TỈNH HÀ LÂM",
            "BAN QUẢN LÝ KHU KINH TẾ",
        ),
        (
            "ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ\nHỘI ĐỒNG NHÂN DÂN TỈNH HÀ LÂM\nVĂN PHÒNG",
            "ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH HÀ LÂM",
            "VĂN PHÒNG",
        ),
    ],
)  # fmt: skip
def test_names_are_put_together_from_their_lines(
    read_lines: ReadLines, lines: str, parent: str | None, issuer: str
) -> None:
    assert agencies(read_lines(f"{lines}\n{MOTTO}{REST}")) == (parent, issuer)


@pytest.mark.parametrize(
    "head",
    [
        "UBND TỈNH HÀ LÂM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ CÔNG THƯƠNG Độc lập - Tự do - Hạnh phúc",
        "UBND TỈNH HÀ LÂM CỘNG HÒA XÃ HỘI\nSỞ CÔNG THƯƠNG CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\nUBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG",
        "UBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM\nĐộc lập - Tự do\n- Hạnh phúc",
        "12\nCÔNG BÁO/Số 15 + 16/Ngày 10-8-2022\nUBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG\n" + MOTTO,
        "Ký bởi: Cổng Thông tin điện tử\nThời gian ký: 12.08.2022 15:12:53 +07:00\n"
        "UBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG\n" + MOTTO,
        "UBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG\n-------\n" + MOTTO + "---------------\n",
        "Trang chủ\nVăn bản mới\nTìm kiếm nâng cao\nUBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG\n" + MOTTO,
        "UBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG\nHỎA TỐC\n" + MOTTO,
    ],
)
def test_motto_and_noise_are_no_part_of_the_names(read_lines: ReadLines, head: str) -> None:
    document = read_lines(f"{head}\n{REST}")
    assert agencies(document) == ("UBND TỈNH HÀ LÂM", "SỞ CÔNG THƯƠNG")
    assert document.header.symbol == "15/BC-ABC"
    assert document.header.subject == "Kết quả công tác tháng 2"


def test_a_second_number_line_is_no_part_of_a_name(read_lines: ReadLines) -> None:
    document = read_lines(f"Số: 15/BC-ABC\nHỘI LÀM VƯỜN HÀ LÂM\n{MOTTO}{REST}")
    assert agencies(document) == (None, "HỘI LÀM VƯỜN HÀ LÂM")


def test_the_heading_of_the_gazette_is_no_part_of_a_name(read_lines: ReadLines) -> None:
    document = read_lines(f"VĂN BẢN HỢP NHẤT - BỘ CÔNG THƯƠNG\n{MOTTO}{REST}")
    assert agencies(document) == (None, "BỘ CÔNG THƯƠNG")


def test_the_party_puts_its_own_words_where_the_state_puts_its_motto(read_lines: ReadLines) -> None:
    document = read_lines(
        "TỈNH ỦY HÀ LÂM\nBAN TUYÊN GIÁO\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 12 tháng 4 năm 2024\n"
        "Số 15-KL/BTG\nKẾT LUẬN\nvề công tác dư luận xã hội\nThực hiện chương trình công tác năm 2024, Ban kết luận:"
    )
    header = document.header
    assert (header.parent, header.issuer) == ("TỈNH ỦY HÀ LÂM", "BAN TUYÊN GIÁO")
    assert (header.number, header.symbol, header.type) == ("15", "15-KL/BTG", "KL")
    assert (header.place, header.date) == ("Hà Lâm", "2024-04-12")
    assert header.subject == "công tác dư luận xã hội"


def test_each_line_of_the_letterhead_has_its_role(read_lines: ReadLines) -> None:
    document = read_lines(f"UBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG\n{MOTTO}{REST}")
    assert [block.role for block in document.blocks] == [
        "parent", "issuer", "motto", "motto", "number", "place_date", "type", "subject", "heading",
    ]  # fmt: skip


def test_places_hold_the_words_they_stand_for(read_lines: ReadLines) -> None:
    document = read_lines(f"UBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG\n{MOTTO}{REST}")
    words = {name: document.text[span.start : span.end] for name, span in document.header.places.items()}
    assert words == {
        "parent": "UBND TỈNH HÀ LÂM",
        "issuer": "SỞ CÔNG THƯƠNG",
        "number": "15",
        "symbol": "15/BC-ABC",
        "place": "Hà Lâm",
        "date": "ngày 05 tháng 3 năm 2024",
        "type": "BÁO CÁO",
        "subject": "Kết quả công tác tháng 2",
    }


def test_a_news_page_has_no_header(read_lines: ReadLines) -> None:
    document = read_lines(
        "10/04/2021 | 21:22 GMT+7, Hà Nội\nTăng cường kiểm tra thị trường cuối năm\nCập nhật lúc: 21/03/2020, 17:06\n"
        "Sở Công Thương tỉnh Hà Lâm vừa ban hành Kế hoạch số 12/KH-SCT, triển khai công tác kiểm tra năm 2020.\n"
        "Theo kế hoạch, Sở sẽ tăng cường kiểm tra các mặt hàng thiết yếu.\n"
    )
    header = document.header
    assert (header.issuer, header.symbol, header.date, header.type, header.subject) == (None,) * 5


def test_the_letterhead_of_an_annex_serves_where_page_one_has_none(read_lines: ReadLines) -> None:
    document = read_lines(
        "Số: /BC-SCT\nHà Lâm, ngày tháng 3 năm 2023\nBÁO CÁO\nKết quả công tác quý I\nI. TÌNH HÌNH\nỔn định.\n"
        f"UBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG\n{MOTTO}Phụ lục I\nSỐ LIỆU KIỂM TRA\n(Kèm theo Báo cáo số /BC-SCT)"
    )
    assert agencies(document) == ("UBND TỈNH HÀ LÂM", "SỞ CÔNG THƯƠNG")
    assert document.header.why["issuer"] == "the letterhead of an annex"


def test_who_decides_is_the_issuer_where_the_letterhead_is_lost(read_lines: ReadLines) -> None:
    document = read_lines(
        f"{MOTTO}Số: 15/QĐ-UBND\nHà Lâm, ngày 05 tháng 3 năm 2024\nQUYẾT ĐỊNH\nVề việc phê duyệt quy hoạch\n"
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Quy hoạch;\n"
    )
    assert document.header.issuer == "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"


def test_the_motto_of_a_form_far_below_does_not_hide_the_head(read_lines: ReadLines) -> None:
    body = "Sở đã kiểm tra các cơ sở kinh doanh.\n" * 80
    document = read_lines(f"SỞ CÔNG THƯƠNG\n{REST}{body}TÊN CƠ QUAN\n{MOTTO}Số: …/ĐĐN\nĐƠN ĐỀ NGHỊ\n")
    assert (document.header.issuer, document.header.symbol) == ("SỞ CÔNG THƯƠNG", "15/BC-ABC")


def test_a_summary_above_the_letterhead_is_passed_over(read_lines: ReadLines) -> None:
    document = read_lines(f"Tóm tắt văn bản\nCăn cứ Luật Giá;\nUBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG\n{MOTTO}{REST}")
    assert agencies(document) == ("UBND TỈNH HÀ LÂM", "SỞ CÔNG THƯƠNG")
    assert document.header.type == "BC"
