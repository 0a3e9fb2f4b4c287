"""What Word 2003–2021 puts around the text: fields, controls, alternatives, boxes, changes, marks nobody sees."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.vanban.reading.files.docx.conftest import cell, paragraph, row, run, table

from vanban.model.content import Grid, Note, Paragraph
from vanban.reading.files.docx import read_docx

MakeDocx = Callable[..., Path]
BEGIN, SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))


def _code(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve"> {text} </w:instrText></w:r>'


def _field(code: str, result: str) -> str:
    return BEGIN + _code(code) + SEPARATE + run(result) + END


def _box(*texts: str) -> str:
    return f"<w:txbxContent>{''.join(paragraph(run(text)) for text in texts)}</w:txbxContent>"


def _vml(*texts: str) -> str:
    shape = f'<v:shape style="position:absolute"><v:textbox>{_box(*texts)}</v:textbox></v:shape>'
    return f"<w:r><w:pict>{shape}</w:pict></w:r>"


def _read(path: Path) -> list[str | list[list[str]]]:
    return [
        part.text if isinstance(part, Paragraph) else [[inner.text for inner in line] for line in part.rows]
        for part in read_docx(path).parts
    ]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (
            run("tại ")
            + '<w:smartTag w:uri="urn:x" w:element="place"><w:smartTagPr><w:attr w:name="a" w:val="b"/></w:smartTagPr>'
            + run("xã Hạ Sơn")
            + "</w:smartTag>",
            "tại xã Hạ Sơn",
        ),
        (run("Trang ") + f'<w:fldSimple w:instr="PAGE">{run("3")}</w:fldSimple>', "Trang 3"),
        (run("xem ") + _field("REF muc2", "mục 2"), "xem mục 2"),
        (run("xem ") + _field('HYPERLINK "http://vidu.vn"', "Cổng thông tin"), "xem Cổng thông tin"),
        (
            BEGIN + _code("IF") + _field("REF x", "điều kiện") + SEPARATE + run("kết quả") + END + run("."),
            "kết quả.",
        ),
        (run("trước") + BEGIN + _code('XE "mục từ"') + END + run(" sau"), "trước sau"),
        (
            "<w:sdt><w:sdtPr><w:alias w:val='Số'/></w:sdtPr><w:sdtContent>" + run("Số: 5") + "</w:sdtContent></w:sdt>",
            "Số: 5",
        ),
        (
            '<mc:AlternateContent><mc:Choice Requires="w14">'
            + run("mới")
            + "</mc:Choice><mc:Fallback>"
            + run("cũ")
            + "</mc:Fallback></mc:AlternateContent>",
            "mới",
        ),
        (
            '<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>mới</w:t></mc:Choice>'
            "<mc:Fallback><w:t>cũ</w:t></mc:Fallback></mc:AlternateContent></w:r>",
            "mới",
        ),
        (
            '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w:unknown/></mc:Choice>'
            "<mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent></w:r>",
            "☺",
        ),
        ("<w:r><w:t>72</w:t><w:noBreakHyphen/><w:t>CT/TU</w:t></w:r>", "72-CT/TU"),
        ("<w:r><w:t>ki</w:t><w:softHyphen/><w:t>ểm\u00ad tra</w:t></w:r>", "kiểm tra"),
        (run("SỞ A") + '<w:r><w:ptab w:alignment="right" w:leader="none"/></w:r>' + run("CỘNG HÒA"), "SỞ A\tCỘNG HÒA"),
        (run("\u200eSố:\u200f \u202a5/BC\u202c-SCT\u2069"), "Số: 5/BC-SCT"),
        (run("Ba\u0301o ca\u0301o"), "Báo cáo"),
        (
            '<w:commentRangeStart w:id="0"/>'
            + run("chữ")
            + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/><w:annotationRef/></w:r>',
            "chữ",
        ),
        (
            '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Equation.3"/></w:object></w:r>'
            + run("sau"),
            "sau",
        ),
        (run("x = ") + "<m:oMathPara><m:oMath><m:r><m:t>2y</m:t></m:r></m:oMath></m:oMathPara>", "x = 2y"),
        (run("báo cáo", "<w:caps/>") + run(" kèm", '<w:caps w:val="0"/>'), "BÁO CÁO kèm"),
        (run("rộng 350 m") + run("2", '<w:vertAlign w:val="superscript"/>'), "rộng 350 m²"),
        (run("phạt 12") + run("1", '<w:vertAlign w:val="superscript"/>') + run(" triệu"), "phạt 12¹ triệu"),
        ('<w:bookmarkStart w:id="0" w:name="a"/>' + run("chữ") + '<w:bookmarkEnd w:id="0"/>', "chữ"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t> đạt</w:t></w:r>', "✓ đạt"),
    ],
)
def test_the_text_is_what_the_page_shows(make_docx: MakeDocx, content: str, text: str) -> None:
    assert _read(make_docx(paragraph(content))) == [text]


def test_field_over_paragraphs_shows_its_result(make_docx: MakeDocx) -> None:
    body = paragraph(BEGIN + _code("TOC") + SEPARATE + run("I. Tình hình")) + paragraph(run("II. Kết quả") + END)
    assert _read(make_docx(body + paragraph(run("Thân")))) == ["I. Tình hình", "II. Kết quả", "Thân"]


def test_field_that_never_ends_hides_nothing_below_it(make_docx: MakeDocx) -> None:
    body = paragraph(run("Trên") + BEGIN + _code("TC x")) + paragraph(run("Giữa")) + paragraph(_field("PAGE", "Dưới"))
    assert _read(make_docx(body)) == ["Trên", "Giữa", "Dưới"]


def test_letterhead_in_old_text_boxes_comes_before_its_paragraph(make_docx: MakeDocx) -> None:
    boxes = _vml("UBND TỈNH HẠ SƠN", "SỞ CÔNG THƯƠNG") + _vml("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    texts = _read(make_docx(paragraph(boxes + run("BÁO CÁO"))))
    assert texts == ["UBND TỈNH HẠ SƠN", "SỞ CÔNG THƯƠNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO"]


def test_new_text_box_with_old_twin_is_read_once(make_docx: MakeDocx) -> None:
    new = f"<w:drawing><wps:wsp><wps:txbx>{_box('trong hộp')}</wps:txbx></wps:wsp></w:drawing>"
    old = _vml("trong hộp").removeprefix("<w:r>").removesuffix("</w:r>")
    both = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{new}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert _read(make_docx(paragraph(both + run("thân")))) == ["trong hộp", "thân"]


def test_table_in_a_text_box_is_a_grid(make_docx: MakeDocx) -> None:
    inner = f"<w:txbxContent>{table(row(cell('Xã'), cell('5')))}</w:txbxContent>"
    assert _read(make_docx(paragraph(f"<w:r><w:pict>{inner}</w:pict></w:r>"))) == [[["Xã", "5"]]]


def test_moved_paragraph_stands_where_it_went(make_docx: MakeDocx) -> None:
    away = paragraph(f'<w:moveFrom w:id="2">{run("dời")}</w:moveFrom>', '<w:rPr><w:moveFrom w:id="3"/></w:rPr>')
    marks = '<w:moveFromRangeStart w:id="1" w:name="m"/>', '<w:moveFromRangeEnd w:id="1"/>'
    body = (
        marks[0] + away + marks[1] + paragraph(run("giữa")) + paragraph(f'<w:moveTo w:id="2">{run("dời")}</w:moveTo>')
    )
    assert _read(make_docx(body)) == ["giữa", "dời"]


DELETED_MARK = '<w:rPr><w:del w:id="1"/></w:rPr>'


def test_last_paragraph_with_a_deleted_mark_is_kept(make_docx: MakeDocx) -> None:
    assert _read(make_docx(paragraph(run("Lưu: VT."), DELETED_MARK))) == ["Lưu: VT."]


def test_deleted_mark_before_a_table_joins_nothing_with_it(make_docx: MakeDocx) -> None:
    body = paragraph(run("Bảng sau:"), DELETED_MARK) + table(row(cell("Xã"), cell("5"))) + paragraph(run("Hết."))
    assert _read(make_docx(body)) == ["Bảng sau:", [["Xã", "5"]], "Hết."]


def test_deleted_mark_at_the_end_of_a_cell_stays_in_it(make_docx: MakeDocx) -> None:
    broken = f"<w:tc>{paragraph(run('Xã'), DELETED_MARK)}</w:tc>"
    assert _read(make_docx(table(row(broken, cell("5"))) + paragraph(run("Hết.")))) == [[["Xã", "5"]], "Hết."]


def test_hidden_and_capital_styles_are_inherited(make_docx: MakeDocx) -> None:
    styles = (
        '<w:style w:type="character" w:styleId="B"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="H"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="T"><w:rPr><w:caps/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="U"><w:basedOn w:val="T"/></w:style>'
    )
    body = paragraph(run("ẩn", '<w:rStyle w:val="H"/>') + run("báo cáo"), '<w:pStyle w:val="U"/>')
    assert _read(make_docx(body, {"styles": styles})) == ["BÁO CÁO"]


def test_styles_based_on_each_other_come_to_an_end(make_docx: MakeDocx) -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:basedOn w:val="{other}"/><w:rPr><w:b/></w:rPr></w:style>'
        for one, other in ("AB", "BA")
    )
    (part,) = read_docx(make_docx(paragraph(run("chữ"), '<w:pStyle w:val="A"/>'), {"styles": styles})).parts
    assert part == Paragraph("chữ", bold=True)


def test_footnotes_and_endnotes_each_count_for_themselves(make_docx: MakeDocx) -> None:
    parts = {
        f"{kind}s": f'<w:{kind} w:id="2">{paragraph(run(f" Ghi ở {place}."))}</w:{kind}>'
        for kind, place in (("footnote", "chân trang"), ("endnote", "cuối"))
    }
    marks = [f'<w:r><w:{kind}Reference w:id="2"/></w:r>' for kind in ("footnote", "endnote")]
    (part,) = read_docx(make_docx(paragraph(run("Một") + marks[0] + run(" hai") + marks[1]), parts)).parts
    assert part == Paragraph("Một hai", notes=(Note("1", "Ghi ở chân trang.", 3), Note("1", "Ghi ở cuối.", 7)))


def test_note_that_is_missing_leaves_its_mark(make_docx: MakeDocx) -> None:
    (part,) = read_docx(make_docx(paragraph(run("Một") + '<w:r><w:footnoteReference w:id="9"/></w:r>'))).parts
    assert part == Paragraph("Một", notes=(Note("1", "", 3),))


def test_headers_footers_and_comments_are_no_text(make_docx: MakeDocx) -> None:
    section = (
        '<w:sectPr><w:headerReference w:type="first"/><w:headerReference w:type="default"/>'
        '<w:pgBorders><w:top w:val="single"/></w:pgBorders><w:titlePg/></w:sectPr>'
    )
    raw = {f"word/{name}.xml": f"<x>{paragraph(run('đầu trang'))}</x>" for name in ("header1", "footer1", "comments")}
    body = paragraph(run("một"), section) + paragraph(run("hai")) + section
    content = read_docx(make_docx(body, raw=raw))
    assert [(part.text, part.page) for part in content.parts if not isinstance(part, Grid)] == [("một", 1), ("hai", 2)]
