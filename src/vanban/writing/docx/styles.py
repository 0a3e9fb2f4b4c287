"""styles.xml: every box of NĐ 30/2020 as a paragraph style."""

from __future__ import annotations

from functools import cache

from lxml import etree

from vanban.writing.docx.xml import TWIPS_PER_POINT, add, root, serialised, twips
from vanban.writing.sheet.styles import FONT, STYLES, Style

ALIGN = {"left": "left", "centre": "center", "right": "right", "justify": "both"}
CELL_MARGIN_MM = 1.2
TABLE_TEXT = "TableText"


def table_style(size: float, *, bold: bool) -> str:
    """The id of the style of a table cell."""
    return f"{TABLE_TEXT}{size:g}{'Bold' if bold else ''}"


@cache
def styles_part(table_sizes: tuple[float, ...]) -> bytes:
    """styles.xml, with styles for table text of the sizes (points) that the document uses."""
    styles = root("w:styles")
    _defaults(styles)
    _default_styles(styles)
    for style in STYLES.values():
        _paragraph_style(styles, style.key, style)
    for size in table_sizes:
        for bold in (False, True):
            name = f"VB Ô bảng {size:g}{' đậm' if bold else ''}"
            _paragraph_style(styles, table_style(size, bold=bold), Style("", name, size, bold=bold))
    _small_styles(styles)
    _table_styles(styles)
    return serialised(styles)


def _defaults(styles: etree._Element) -> None:
    defaults = add(styles, "w:docDefaults")
    _run(add(add(defaults, "w:rPrDefault"), "w:rPr"), 14, language=True)
    paragraph = add(add(defaults, "w:pPrDefault"), "w:pPr")
    add(paragraph, "w:spacing", before=0, after=0, line=240, lineRule="auto")


def _default_styles(styles: etree._Element) -> None:
    normal = add(styles, "w:style", type="paragraph", default="1", styleId="Normal")
    add(normal, "w:name", val="Normal")
    add(normal, "w:qFormat")
    character = add(styles, "w:style", type="character", default="1", styleId="DefaultParagraphFont")
    add(character, "w:name", val="Default Paragraph Font")
    add(character, "w:uiPriority", val="1")
    add(character, "w:semiHidden")


def _paragraph_style(styles: etree._Element, key: str, style: Style) -> None:
    custom = {"customStyle": "1"} if style.name.startswith("VB ") else {}
    element = add(styles, "w:style", type="paragraph", styleId=key, **custom)
    add(element, "w:name", val=style.name)
    add(element, "w:basedOn", val="Normal")
    if style.level:
        add(element, "w:next", val="Body")
    add(element, "w:qFormat")
    properties = add(element, "w:pPr")
    if style.keep_next:
        add(properties, "w:keepNext")
    add(properties, "w:spacing", before=style.before * TWIPS_PER_POINT, after=style.after * TWIPS_PER_POINT,
        line=style.line * 240, lineRule="auto")  # fmt: skip
    if style.first_line or style.left:
        add(properties, "w:ind", left=twips(style.left), firstLine=twips(style.first_line))
    add(properties, "w:jc", val=ALIGN[style.align])
    if style.level:
        add(properties, "w:outlineLvl", val=style.level - 1)
    _run(add(element, "w:rPr"), style.size, bold=style.bold, italic=style.italic)


def _run(
    run: etree._Element, size: float, *, bold: bool = False, italic: bool = False, language: bool = False
) -> None:
    if language:
        add(run, "w:rFonts", ascii=FONT, eastAsia=FONT, hAnsi=FONT, cs=FONT)
    if bold:
        add(run, "w:b")
        add(run, "w:bCs")
    if italic:
        add(run, "w:i")
        add(run, "w:iCs")
    add(run, "w:sz", val=size * 2)
    add(run, "w:szCs", val=size * 2)
    if language:
        add(run, "w:lang", val="vi-VN", eastAsia="vi-VN", bidi="ar-SA")


def _small_styles(styles: etree._Element) -> None:
    """The drawn line, the thin paragraph beside a table at the end of a section, the raised footnote mark."""
    for key, name, before in (("Rule", "VB Đường kẻ", 3), ("Thin", "VB Dòng mảnh", 0)):
        element = add(styles, "w:style", type="paragraph", customStyle="1", styleId=key)
        add(element, "w:name", val=name)
        add(element, "w:basedOn", val="Normal")
        properties = add(element, "w:pPr")
        if key == "Rule":
            border = add(properties, "w:pBdr")
            add(border, "w:top", val="single", sz=6, space=1, color="000000")
        add(properties, "w:spacing", before=before * TWIPS_PER_POINT, after=0, line=40, lineRule="exact")
        add(properties, "w:jc", val="center")
        _run(add(element, "w:rPr"), 2)
    mark = add(styles, "w:style", type="character", styleId="FootnoteReference")
    add(mark, "w:name", val="footnote reference")
    add(add(mark, "w:rPr"), "w:vertAlign", val="superscript")


def _table_styles(styles: etree._Element) -> None:
    plain = add(styles, "w:style", type="table", default="1", styleId="TableNormal")
    add(plain, "w:name", val="Normal Table")
    add(plain, "w:uiPriority", val="99")
    add(plain, "w:semiHidden")
    _cell_margins(add(plain, "w:tblPr"), 0)
    for key, name, ruled in (("Columns", "VB Hai cột", False), ("TableGrid", "Table Grid", True)):
        element = add(styles, "w:style", type="table", styleId=key, **({} if ruled else {"customStyle": "1"}))
        add(element, "w:name", val=name)
        add(element, "w:basedOn", val="TableNormal")
        properties = add(element, "w:tblPr")
        if ruled:
            borders = add(properties, "w:tblBorders")
            for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
                add(borders, f"w:{side}", val="single", sz=4, space=0, color="000000")
        _cell_margins(properties, twips(CELL_MARGIN_MM) if ruled else 0)


def _cell_margins(properties: etree._Element, side: int) -> None:
    margins = add(properties, "w:tblCellMar")
    for edge, width in (("top", 0), ("left", side), ("bottom", 0), ("right", side)):
        add(margins, f"w:{edge}", w=width, type="dxa")
