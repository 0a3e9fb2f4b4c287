from collections.abc import Callable
from pathlib import Path

import pytest

from vanban.model.content import Content, Grid, Note, Paragraph
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.docx import read_docx

MakeDocx = Callable[..., Path]


def _run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _paragraph(content: str, look: str = "") -> str:
    return f"<w:p><w:pPr>{look}</w:pPr>{content}</w:p>"


def _texts(content: Content) -> list[str]:
    return [part.text for part in content.parts if isinstance(part, Paragraph)]


def test_paragraphs_and_tables_keep_their_order(make_docx: MakeDocx) -> None:
    table = f"<w:tbl><w:tr><w:tc>{_paragraph(_run('ô'))}</w:tc></w:tr></w:tbl>"
    content = read_docx(make_docx(_paragraph(_run("một")) + table + _paragraph(_run("hai"))))
    assert [type(part) for part in content.parts] == [Paragraph, Grid, Paragraph]
    assert (content.source, content.pages) == ("docx", None)


def test_look_comes_from_runs_and_paragraphs(make_docx: MakeDocx) -> None:
    body = _paragraph(_run("BÁO CÁO", "<w:b/>"), '<w:jc w:val="center"/>') + _paragraph(_run("gửi kèm", "<w:i/>"))
    first, second = read_docx(make_docx(body)).parts
    assert first == Paragraph("BÁO CÁO", bold=True, centred=True)
    assert second == Paragraph("gửi kèm", italic=True)


def test_look_comes_from_styles(make_docx: MakeDocx) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="N" w:default="1"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:basedOn w:val="N"/>'
        '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="Own"/><w:basedOn w:val="H"/>'
        '<w:pPr><w:jc w:val="center"/></w:pPr></w:style>'
    )
    body = _paragraph(_run("Kết quả"), '<w:pStyle w:val="H2"/>')
    assert read_docx(make_docx(body, {"styles": styles})).parts == (
        Paragraph("Kết quả", bold=True, centred=True, level=2),
    )


def test_tracked_changes_are_accepted(make_docx: MakeDocx) -> None:
    body = (
        _paragraph(
            _run("xử lý ")
            + f'<w:ins w:id="1">{_run("5")}</w:ins>'
            + '<w:del w:id="2"><w:r><w:delText>3</w:delText></w:r></w:del>'
            + _run(" vụ")
        )
        + _paragraph(f'<w:moveFrom w:id="3">{_run("dời")}</w:moveFrom>')
        + _paragraph(f'<w:moveTo w:id="4">{_run("dời")}</w:moveTo>')
    )
    assert _texts(read_docx(make_docx(body))) == ["xử lý 5 vụ", "dời"]


def test_deleted_paragraph_mark_joins_paragraphs(make_docx: MakeDocx) -> None:
    body = _paragraph(_run("Một "), '<w:rPr><w:del w:id="1"/></w:rPr>') + _paragraph(_run("câu."))
    assert _texts(read_docx(make_docx(body))) == ["Một câu."]


def test_hidden_text_is_dropped(make_docx: MakeDocx) -> None:
    assert _texts(read_docx(make_docx(_paragraph(_run("thấy") + _run("ẩn", "<w:vanish/>"))))) == ["thấy"]


def test_fields_show_their_result(make_docx: MakeDocx) -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + _run("2025")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert _texts(read_docx(make_docx(_paragraph(_run("năm ") + field + _run("."))))) == ["năm 2025."]


def test_breaks_hyphens_and_symbols(make_docx: MakeDocx) -> None:
    body = _paragraph(_run("KT. GIÁM ĐỐC") + "<w:r><w:br/></w:r>" + _run("PHÓ GIÁM ĐỐC")) + _paragraph(
        _run("12") + "<w:r><w:noBreakHyphen/></w:r>" + _run("CT") + '<w:r><w:sym w:char="F0B1"/></w:r>'
    )
    assert _texts(read_docx(make_docx(body))) == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "12-CT±"]


def test_break_inside_a_sentence_parts_nothing(make_docx: MakeDocx) -> None:
    body = _paragraph(_run("Đã tổ chức kiểm tra") + "<w:r><w:br/></w:r>" + _run("theo kế hoạch."))
    assert _texts(read_docx(make_docx(body))) == ["Đã tổ chức kiểm tra theo kế hoạch."]


def test_text_box_is_read_once(make_docx: MakeDocx) -> None:
    box = f"<w:txbxContent>{_paragraph(_run('Số: 5/BC-SCT'))}</w:txbxContent>"
    drawing = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert _texts(read_docx(make_docx(_paragraph(drawing + _run("BÁO CÁO"))))) == ["Số: 5/BC-SCT", "BÁO CÁO"]


def test_content_controls_and_links_are_opened(make_docx: MakeDocx) -> None:
    body = f"<w:sdt><w:sdtContent>{_paragraph(_run('trong khung'))}</w:sdtContent></w:sdt>" + _paragraph(
        f"<w:hyperlink>{_run('liên kết')}</w:hyperlink>"
    )
    assert _texts(read_docx(make_docx(body))) == ["trong khung", "liên kết"]


def test_footnotes_hang_on_their_mark(make_docx: MakeDocx) -> None:
    notes = (
        '<w:footnote w:id="0" w:type="separator"/>'
        f'<w:footnote w:id="7">{_paragraph("<w:r><w:footnoteRef/></w:r>" + _run(" Kế hoạch A."))}</w:footnote>'
    )
    mark = '<w:r><w:footnoteReference w:id="7"/></w:r>'
    body = _paragraph(_run("Đã ban hành (") + mark + _run(") văn bản."))
    (part,) = read_docx(make_docx(body, {"footnotes": notes})).parts
    assert part == Paragraph("Đã ban hành  văn bản.", notes=(Note("1", "Kế hoạch A.", 12),))


def test_rendered_page_breaks_give_pages(make_docx: MakeDocx) -> None:
    body = _paragraph(_run("một")) + _paragraph("<w:r><w:lastRenderedPageBreak/></w:r>" + _run("hai"))
    content = read_docx(make_docx(body))
    assert [part.page for part in content.parts] == [1, 2]
    assert content.pages == 2


def test_page_break_before_a_text_counts_for_it(make_docx: MakeDocx) -> None:
    content = read_docx(
        make_docx(_paragraph(_run("một")) + _paragraph('<w:r><w:br w:type="page"/></w:r>' + _run("hai")))
    )
    assert ([part.page for part in content.parts], content.pages) == ([1, 2], None)


def test_legacy_fonts_are_converted(make_docx: MakeDocx) -> None:
    old = '<w:rFonts w:ascii=".VnTime"/>'
    assert _texts(read_docx(make_docx(_paragraph(_run("B¸o c¸o", old))))) == ["Báo cáo"]


def test_strict_files_are_read(make_docx: MakeDocx) -> None:
    strict = (
        '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>'
        f"{_paragraph(_run('chặt chẽ'))}</w:body></w:document>"
    )
    assert _texts(read_docx(make_docx("", raw={"word/document.xml": strict}))) == ["chặt chẽ"]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04broken", b"not a zip"])
def test_damaged_file_is_said_to_be_damaged(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "hong.docx"
    path.write_bytes(data)
    with pytest.raises(UnreadableFile, match=r"hong\.docx.*hỏng"):
        read_docx(path)


def test_broken_xml_is_said_to_be_damaged(make_docx: MakeDocx) -> None:
    with pytest.raises(UnreadableFile, match="hỏng"):
        read_docx(make_docx("<w:p>"))


def test_entities_are_never_resolved(make_docx: MakeDocx, tmp_path: Path) -> None:
    secret = tmp_path / "mat.txt"
    secret.write_text("bí mật", "utf-8")
    body = (
        f'<!DOCTYPE w:document [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
        "<w:p><w:r><w:t>chữ &e;</w:t></w:r></w:p></w:body></w:document>"
    )
    assert _texts(read_docx(make_docx("", raw={"word/document.xml": body}))) == ["chữ"]


def test_macros_are_told_and_not_run(make_docx: MakeDocx) -> None:
    path = make_docx(_paragraph(_run("chữ")), name="m.docm", raw={"word/vbaProject.bin": "x"})
    assert [code for code, _ in read_docx(path).remarks] == ["macros"]
