"""What Word finds in a written .docx, looked at with python-docx and openxml-audit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from vanban.model.content import Cell, Grid, Note, Paragraph
from vanban.model.document import Document
from vanban.writing.docx import docx_bytes
from vanban.writing.sheet.arrange import arrange

Draft = Callable[..., Document]


def opened(document: Document) -> WordDocument:
    return docx.Document(BytesIO(docx_bytes(arrange(document))))


def part(document: Document, name: str) -> str:
    with ZipFile(BytesIO(docx_bytes(arrange(document)))) as package:
        return package.read(name).decode()


def test_openxml_audit_finds_nothing_wrong(written: dict[str, Path]) -> None:
    result = OpenXmlValidator().validate(str(written[".docx"]))
    assert result.is_valid, [str(error) for error in result.errors]


def test_the_same_document_gives_the_same_bytes(report: Document) -> None:
    assert docx_bytes(arrange(report)) == docx_bytes(arrange(report))


def test_pages_are_a4_with_the_margins_of_the_decree_and_the_wide_annex_lies_across(report: Document) -> None:
    upright, across, last = opened(report).sections
    assert [round(side.mm) for side in (upright.page_width, upright.page_height)] == [210, 297]
    assert [round(side.mm) for side in (across.page_width, across.page_height)] == [297, 210]
    assert (across.orientation, last.orientation) == (WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT)
    for section in (upright, across, last):
        margins = section.left_margin, section.right_margin, section.top_margin, section.bottom_margin
        assert [round(margin.mm) for margin in margins] == [30, 15, 20, 20]


def test_the_page_number_stands_in_the_header_but_not_on_page_one(report: Document) -> None:
    first, *others = opened(report).sections
    assert first.different_first_page_header_footer
    assert not any(section.different_first_page_header_footer for section in others)
    assert first.header.paragraphs[0].style.name == "Header"
    assert " PAGE " in first.header.paragraphs[0]._p.xml
    assert "PAGE" not in first.first_page_header.paragraphs[0]._p.xml


@pytest.mark.parametrize(
    ("style", "size", "bold", "italic"),
    [
        ("VB Quốc hiệu", 12, True, None), ("VB Tiêu ngữ", 13, True, None), ("VB Cơ quan chủ quản", 12, None, None),
        ("VB Cơ quan ban hành", 12, True, None), ("VB Số ký hiệu", 13, None, None),
        ("VB Địa danh ngày tháng", 13, None, True), ("VB Tên loại", 14, True, None), ("VB Trích yếu", 14, True, None),
        ("VB Về việc", 12, None, None), ("VB Nội dung", 14, None, None), ("VB Kính gửi", 14, None, None),
        ("VB Nơi nhận", 12, True, True), ("VB Nơi nhận (danh sách)", 11, None, None),
        ("VB Chức vụ người ký", 14, True, None), ("VB Họ tên người ký", 14, True, None),
        ("VB Phụ lục", 14, True, None), ("VB Tên phụ lục", 14, True, None), ("VB Kèm theo", 13, None, True),
    ],
)  # fmt: skip
def test_each_box_of_the_decree_is_a_style(
    report: Document, style: str, size: int, bold: bool | None, italic: bool | None
) -> None:
    font = opened(report).styles[style].font
    assert (font.size.pt, font.bold, font.italic) == (size, bold, italic)


def test_the_face_and_the_language_are_those_of_vietnamese_documents(report: Document) -> None:
    styles = part(report, "word/styles.xml")
    assert 'w:ascii="Times New Roman"' in styles
    assert 'w:lang w:val="vi-VN"' in styles


def test_nothing_is_formatted_by_hand(report: Document) -> None:
    document = part(report, "word/document.xml")
    assert not any(f"<w:{tag}" in document for tag in ("b/", "i/", "sz ", "rFonts"))


def test_headings_are_word_headings_that_stay_with_their_text(report: Document) -> None:
    document = opened(report)
    headings = [(p.style.name, p.text) for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert headings[:3] == [
        ("Heading 1", "I. KHÁI QUÁT TÌNH HÌNH"),
        ("Heading 1", "II. KẾT QUẢ THỰC HIỆN"),
        ("Heading 2", "1. Công tác tham mưu, chỉ đạo"),
    ]
    assert document.styles["Heading 1"].paragraph_format.keep_with_next


def test_a_footnote_is_a_footnote(report: Document) -> None:
    assert '<w:footnoteReference w:id="1"/>' in part(report, "word/document.xml")
    assert "Số liệu chốt đến hết ngày 15/3/2026." in part(report, "word/footnotes.xml")


def test_a_footnote_with_its_own_mark_keeps_it(draft: Draft) -> None:
    noted = Paragraph("Xử lý 12 vụ.", notes=(Note("*", "Số liệu sơ bộ.", 11),))
    document = part(draft(noted), "word/document.xml")
    assert 'w:customMarkFollows="1" w:id="1"/><w:t>*</w:t>' in document


def test_heads_are_merged_and_repeated_on_every_page(report: Document) -> None:
    table = next(table for table in opened(report).tables if table.style.name == "Table Grid")
    assert table.cell(0, 0)._tc is table.cell(2, 0)._tc
    assert table.cell(0, 1)._tc is table.cell(0, 6)._tc
    assert table.cell(1, 1)._tc is table.cell(1, 4)._tc
    assert table.cell(1, 5)._tc is table.cell(2, 5)._tc
    assert table.cell(2, 4).text == "Cộng"
    repeated = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]
    assert repeated == [True, True, True, False, False, False]


def test_the_frames_of_letterhead_and_signature_have_no_lines(report: Document) -> None:
    frames = [table for table in opened(report).tables if table.style.name == "VB Hai cột"]
    assert [len(frame.rows) for frame in frames] == [2, 1]
    assert all(frame._tbl.tblPr.find(qn("w:tblBorders")) is None for frame in frames)


def test_the_properties_say_what_the_document_is(report: Document) -> None:
    properties = opened(report).core_properties
    assert properties.title.startswith("BÁO CÁO Kết quả thực hiện")
    assert (properties.author, properties.language) == ("SỞ Y TẾ", "vi-VN")
    assert properties.created.date().isoformat() == "2026-03-01"


def test_marks_of_xml_and_what_xml_cannot_hold_do_no_harm(draft: Draft) -> None:
    grid = Grid(((Cell("A"), Cell("B")), (Cell("<1> & \x02"), Cell('"2"'))), head_rows=1)
    document = opened(draft("Công ty A & B <hàng> \x01 ]]>", grid))
    assert any(p.text.startswith("Công ty A & B <hàng>") for p in document.paragraphs)
    table = next(table for table in document.tables if table.style.name == "Table Grid")
    assert table.cell(1, 0).text.startswith("<1> &")


def test_lines_within_a_cell_are_paragraphs_and_within_a_paragraph_breaks(draft: Draft) -> None:
    grid = Grid(((Cell("A"), Cell("B")), (Cell("1"), Cell("2"))), head_rows=1)
    document = draft("Nội dung.", grid)
    first = document.tables[0]
    lined = replace(document, tables=(replace(first, rows=(("một\nhai", "2"),)),))
    table = next(table for table in opened(lined).tables if table.style.name == "Table Grid")
    assert [p.text for p in table.cell(1, 0).paragraphs] == ["một", "hai"]


def test_a_letter_without_recipients_leaves_their_side_empty(draft: Draft) -> None:
    closing = opened(draft("Nội dung.", kind=None)).tables[-1]
    assert [cell.text for cell in closing.rows[0].cells] == ["", "GIÁM ĐỐC\nLê Thu Hà"]


def test_a_symbol_is_not_broken_at_its_hyphens(draft: Draft) -> None:
    text = "Kế hoạch số 31/KH-SNNMT-TTr, số 02/2026/QĐ-UBND, số /KH-UBND; giai đoạn 2021-2025, Hà Tây - Hà Nội."
    document = draft(text)
    (paragraph,) = (one for one in opened(document).paragraphs if "SNNMT" in one.text)
    assert paragraph._p.xml.count("<w:noBreakHyphen/>") == 4
    assert paragraph.text == text


def test_the_total_is_kept_with_the_row_above_it(report: Document) -> None:
    table = next(one for one in opened(report).tables if one.cell(0, 0).text == "Đơn vị")
    kept = [any(cell.paragraphs[0].paragraph_format.keep_with_next for cell in row.cells) for row in table.rows]
    assert kept == [False] * (len(kept) - 2) + [True, False]
