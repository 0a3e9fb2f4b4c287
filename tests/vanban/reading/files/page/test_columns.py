from __future__ import annotations

from vanban.reading.files.page.columns import Columns, Single, letterhead_order, stretches_of, wrapped_agencies
from vanban.reading.files.page.model import Line, Row

CENTRE = 311.0


def line(text: str, centre: float, baseline: float, width: float = 0) -> Line:
    half = (width or 6.0 * len(text)) / 2
    return Line(text, centre - half, centre + half, baseline, 13, 1)


def rows(*groups: list[Line]) -> list[Row]:
    return [Row(tuple(group)) for group in groups]


LETTERHEAD = rows(
    [line("UBND TỈNH A", 150, 60), line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 430, 60, 230)],
    [line("SỞ CÔNG THƯƠNG", 150, 75), line("Độc lập - Tự do - Hạnh phúc", 430, 76)],
    [line("Số: 7/SCT-QLTM", 150, 100), line("A, ngày 03 tháng 02 năm 2025", 430, 100)],
    [line("V/v báo cáo kết quả", 150, 115)],
)


def test_a_letterhead_is_read_in_its_canonical_order() -> None:
    block, title = stretches_of([*LETTERHEAD, *rows([line("BÁO CÁO", CENTRE, 150)])], CENTRE)
    assert isinstance(block, Columns) and block.letterhead
    assert isinstance(title, Single) and title.line.text == "BÁO CÁO"
    assert [(line.text, side) for line, side in letterhead_order(block)] == [
        ("UBND TỈNH A", "left"),
        ("SỞ CÔNG THƯƠNG", "left"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "right"),
        ("Độc lập - Tự do - Hạnh phúc", "right"),
        ("Số: 7/SCT-QLTM", "left"),
        ("V/v báo cáo kết quả", "left"),
        ("A, ngày 03 tháng 02 năm 2025", "right"),
    ]


def test_columns_whose_lines_do_not_stand_level_are_still_two() -> None:
    uneven = rows(
        [line("UBND TỈNH A", 150, 60)],
        [line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 430, 66, 230)],
        [line("SỞ CÔNG THƯƠNG", 150, 75)],
        [line("Độc lập - Tự do - Hạnh phúc", 430, 81)],
    )
    (block,) = stretches_of(uneven, CENTRE)
    assert isinstance(block, Columns)
    assert [line.text for line in block.left] == ["UBND TỈNH A", "SỞ CÔNG THƯƠNG"]


def test_a_signature_stands_beside_the_recipients() -> None:
    closing = rows(
        [line("Nơi nhận:", 110, 600), line("KT. GIÁM ĐỐC", 430, 602)],
        [line("- Như trên;", 115, 614)],
        [line("PHÓ GIÁM ĐỐC", 430, 618)],
        [line("- Lưu: VT.", 115, 628)],
        [line("Đỗ Văn Thí", 430, 700)],
    )
    (block,) = stretches_of(closing, CENTRE)
    assert isinstance(block, Columns) and not block.letterhead
    assert [line.text for line in block.left] == ["Nơi nhận:", "- Như trên;", "- Lưu: VT."]
    assert [line.text for line in block.right] == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Đỗ Văn Thí"]


def test_a_gap_in_running_text_makes_no_columns() -> None:
    (single,) = stretches_of(rows([line("Số vụ:", 110, 300), line("mười hai", 400, 300)]), CENTRE)
    assert isinstance(single, Single) and single.line.text == "Số vụ: mười hai"


def test_the_name_of_an_agency_over_two_lines_is_told_by_its_leading() -> None:
    left = (
            line("BỘ CHỈ HUY QUÂN SỰ TỈNH", 150, 74), line("LAM GIANG", 150, 90),
            line("BAN CHỈ HUY BỘ ĐỘI BIÊN", 150, 112), line("PHÒNG", 150, 128), line("Số: 23/BC-BĐBP", 150, 153),
    )  # fmt: skip
    assert [one.text for one in wrapped_agencies(Columns(left, (), True))] == ["LAM GIANG", "PHÒNG"]


def test_agencies_set_as_close_as_lines_stay_apart() -> None:
    left = (
        line("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", 150, 74),
        line("CỤC KIỂM LÂM", 150, 90),
        line("Số: 1/BC-KL", 150, 120),
    )
    assert not wrapped_agencies(Columns(left, (), True))
