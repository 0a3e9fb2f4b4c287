import pytest

from vanban.reading.files.plain.lines import Line, split_lines
from vanban.reading.files.plain.wrapping import join_wrapped


def _joined(text: str) -> list[str]:
    return [line.text for line in join_wrapped(split_lines(text))]


FULL = (
    "Các lực lượng chức năng của tỉnh đã kiểm tra chợ\nvà cửa hàng trên toàn địa bàn theo kế hoạch đã ban\n"
    "hành từ đầu năm.\n"
) * 3


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Thực hiện Công văn số", "12/UBND-KT"),
        ("Căn cứ Nghị định số 5/NĐ-CP ngày", "21/01/2025 của Chính phủ;"),
        ("Hà Nội, ngày 05", "tháng 6 năm 2025"),
        ("Quyết định của", "Bộ trưởng"),
        ("phòng, chống buôn lậu,", "Gian lận thương mại"),
        ("Văn bản số 12/QĐ-", "UBND"),
    ],
)
def test_open_ends_go_on(before: str, after: str) -> None:
    (joined,) = _joined(f"{before}\n{after}")
    assert joined.replace(" ", "") == (before + after).replace(" ", "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Đã kiểm tra.", "Đã xử lý."),
        ("nội dung sau:", "- Một;"),
        ("UBND TỈNH SÔNG VÀNG", "SỞ CÔNG NGHIỆP"),
        ("PHÓ GIÁM ĐỐC", "Trần Văn Một"),
        ("Việc đã làm", "1. Kiểm tra chợ"),
        ("Việc đã làm", "a) Kiểm tra chợ"),
        ("Việc đã làm", "Điều 2. Hiệu lực"),
        ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    ],
)
def test_new_lines_stay_lines(before: str, after: str) -> None:
    assert _joined(f"{FULL}\n\n{before}\n{after}")[-2:] == [before, after]


def test_words_that_stand_together_elsewhere_are_joined() -> None:
    text = "ỦY BAN NHÂN\nDÂN\n\nỦy ban nhân dân tỉnh báo cáo."
    assert _joined(text)[0] == "ỦY BAN NHÂN DÂN"


def test_full_line_goes_on_with_a_capital() -> None:
    text = FULL + "\nTheo đó, các đơn vị trực thuộc đã phối hợp với Công\nTy A và Sở B.\n"
    assert _joined(text)[-1] == "Theo đó, các đơn vị trực thuộc đã phối hợp với Công Ty A và Sở B."


def test_table_rows_are_never_joined() -> None:
    assert len(join_wrapped([Line("Xã\tVụ"), Line("một\t5")])) == 2


def test_symbol_broken_at_its_hyphen_has_no_blank() -> None:
    assert _joined("Nghị định số 30/2020/NĐ-\nCP") == ["Nghị định số 30/2020/NĐ-CP"]


def test_a_bold_name_is_not_run_on_into_the_page_below() -> None:
    lines = [Line("Lê Văn Ba", gap="blank", bold=True), Line("xem thêm Tin chợ đầu mối", gap="blank")]
    assert len(join_wrapped(lines)) == 2
