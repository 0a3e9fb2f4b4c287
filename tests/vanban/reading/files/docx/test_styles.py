from lxml import etree

from vanban.reading.files.docx.styles import Styles, read_styles

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _styles(content: str) -> Styles:
    return read_styles(etree.fromstring(f"<w:styles {W}>{content}</w:styles>"))


def test_style_inherits_what_it_does_not_say() -> None:
    styles = _styles(
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:rPr><w:b/><w:i/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/>'
        '<w:rPr><w:b w:val="0"/></w:rPr></w:style>'
    )
    assert (styles.paragraph("B").bold, styles.paragraph("B").italic) == (False, True)


def test_styles_that_are_based_on_each_other_end() -> None:
    styles = _styles(
        '<w:style w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>'
    )
    assert styles.paragraph("A").bold


def test_heading_by_name_has_its_level() -> None:
    styles = _styles('<w:style w:styleId="H"><w:name w:val="Heading 3"/></w:style>')
    assert styles.paragraph("H").level == 3


def test_unknown_style_says_nothing() -> None:
    styles = read_styles(None)
    assert styles.paragraph("X").bold is None
    assert styles.run("X").italic is None


def test_default_style_holds_where_none_is_named() -> None:
    styles = _styles(
        '<w:style w:type="paragraph" w:styleId="N" w:default="1"><w:name w:val="Normal"/>'
        '<w:pPr><w:jc w:val="center"/></w:pPr></w:style>'
    )
    assert styles.paragraph(None).alignment == "center"
