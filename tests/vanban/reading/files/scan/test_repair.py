from __future__ import annotations

import pytest

from vanban.model.content import Cell, Content, Grid, Note, Paragraph
from vanban.reading.files.scan.repair import repaired


def mended(*texts: str) -> list[str]:
    content = repaired(Content(tuple(Paragraph(text) for text in texts), "ocr", 1))
    return [part.text for part in content.parts if isinstance(part, Paragraph)]


def test_roman_numbers_of_headings_follow_one_another() -> None:
    headings = ("L. Tình hình", "IL. Kết quả", "HI. Đánh giá", "IV. Nhiệm vụ")
    assert mended(*headings) == ["I. Tình hình", "II. Kết quả", "III. Đánh giá", "IV. Nhiệm vụ"]


def test_a_lost_stroke_is_put_back_between_its_neighbours() -> None:
    assert mended("I. Một", "II. Hai", "II. Ba", "IV. Bốn")[2] == "III. Ba"


def test_a_repeated_heading_without_proof_stays() -> None:
    assert mended("I. Một", "II. Hai", "II. Ba") == ["I. Một", "II. Hai", "II. Ba"]


@pytest.mark.parametrize("slip", ["Sỗ; 12/BC-SCT", "So: 12/BC-SCT", "Số; 12/BC-SCT"])
def test_the_number_line_is_mended(slip: str) -> None:
    assert mended(slip) == ["Số: 12/BC-SCT"]


@pytest.mark.parametrize(
    ("slip", "right"),
    [("ngày 1O/3/2025", "ngày 10/3/2025"), ("năm 2O25", "năm 2025"), ("đạt 1l5 triệu", "đạt 115 triệu")],
)
def test_letters_inside_numbers_become_figures(slip: str, right: str) -> None:
    assert mended(slip) == [right]


def test_a_symbol_is_mended_by_the_same_symbol_elsewhere() -> None:
    texts = mended("Kế hoạch số 12/KH-BCD389", "Kế hoạch số 12/KH-BCĐ389", "Công văn số 3/KH-BCĐ389")
    assert texts[0] == "Kế hoạch số 12/KH-BCĐ389"


def test_a_letter_read_twice_is_dropped_when_the_issuer_proves_it() -> None:
    assert mended("Công văn số 88/SCTT-QLTM ngày 03/4/2025 của Sở Công Thương về việc báo cáo") == [
        "Công văn số 88/SCT-QLTM ngày 03/4/2025 của Sở Công Thương về việc báo cáo"
    ]


def test_a_letter_read_twice_is_dropped_when_the_same_symbol_stands_elsewhere() -> None:
    texts = ("số 12/SCT-VPTTT", "số 12/SCT-VPTTT", "số 12/SCT-VPTT")
    assert mended(*texts) == ["số 12/SCT-VPTT"] * 3


def test_a_double_letter_that_the_issuer_has_stays() -> None:
    text = "Công văn số 88/STTTT-TTBC ngày 03/4/2025 của Sở Thông tin và Truyền thông"
    assert mended(text) == [text]


def test_symbols_that_differ_by_right_stay() -> None:
    texts = ("Chỉ thị 46-CT/TW", "Chỉ thị 11-CT/TU", "thực hiện Chỉ thị 11-CT/TU")
    assert mended(*texts) == list(texts)


def test_a_post_is_mended_in_the_signature_only() -> None:
    right = Paragraph("KT. GLAM ĐỌC", column="right")
    content = repaired(Content((right, Paragraph("GLAM ĐỌC")), "ocr", 1))
    assert [part.text for part in content.parts if isinstance(part, Paragraph)] == ["KT. GIÁM ĐỐC", "GLAM ĐỌC"]


def test_cells_of_figures_hold_figures() -> None:
    grid = Grid(((Cell("O"), Cell("1O5"), Cell("l2,5"), Cell("Sở A"), Cell("I")),))
    (part,) = repaired(Content((grid,), "ocr", 1)).parts
    assert isinstance(part, Grid)
    assert [cell.text for cell in part.rows[0]] == ["0", "105", "12,5", "Sở A", "I"]


def test_every_repair_is_told() -> None:
    content = repaired(Content((Paragraph("Sỗ; 12/BC-SCT", page=2),), "ocr", 2))
    (remark,) = content.remarks
    assert remark[0] == "ocr_repaired"
    assert "“Sỗ;”" in remark[1] and "“Số:”" in remark[1] and "trang 2" in remark[1]


def test_a_sound_text_is_left_alone() -> None:
    content = Content((Paragraph("I. Tình hình năm 2025", notes=(Note("1", "Theo 12/BC-SCT.", 3),)),), "ocr", 1)
    assert repaired(content) == content
