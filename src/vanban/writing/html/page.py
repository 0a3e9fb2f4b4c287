"""One HTML file: letterhead in two columns, an anchor on every block, own style sheet, no script."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from lxml import etree
from lxml.etree import SubElement

from vanban.writing.sheet.parts import Columns, Gap, Line, Lines, Mark, Part, Rule, Section, SetTable, Sheet
from vanban.writing.sheet.styles import STYLES, Style

# Readers of pages look for the lines of a table on the table itself.
BORDER = "border: 1px solid"
PIXELS_PER_MM = 96 / 25.4


def html_bytes(sheet: Sheet) -> bytes:
    """The sheet as one HTML file without script; every block has the id "b" and its index."""
    page = etree.Element("html", lang="vi")
    head = SubElement(page, "head")
    SubElement(head, "meta", charset="utf-8")
    SubElement(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    SubElement(head, "title").text = sheet.title
    SubElement(head, "style").text = _style_sheet()
    body = SubElement(page, "body")
    for section in sheet.sections:
        _section(body, section)
    return b"<!DOCTYPE html>\n" + etree.tostring(page, encoding="utf-8", method="html")


@cache
def _style_sheet() -> str:
    own = files("vanban.writing.html").joinpath("preview.css").read_text(encoding="utf-8")
    return own + "\n".join(f".{style.key} {{ {_declarations(style)} }}" for style in STYLES.values()) + "\n"


def _declarations(style: Style) -> str:
    align = {"centre": "center"}.get(style.align, style.align)
    rules = [f"font-size: {style.size:g}pt", f"text-align: {align}"]
    rules.append(f"margin: {style.before:g}pt 0 {style.after:g}pt {style.left:g}mm")
    rules += ["font-weight: bold"] * style.bold + ["font-style: italic"] * style.italic
    if style.first_line:
        rules.append(f"text-indent: {style.first_line:g}mm")
    return "; ".join(rules)


def _section(body: etree._Element, section: Section) -> None:
    article = SubElement(body, "article", {"class": "landscape"} if section.landscape else {})
    for part in section.parts:
        _part(article, part)


def _part(parent: etree._Element, part: Part) -> None:
    match part:
        case Line():
            _line(parent, part)
        case Rule():
            # Word and LibreOffice know the attribute only.
            SubElement(parent, "hr", style=f"width: {part.length:g}mm", width=f"{part.length * PIXELS_PER_MM:.0f}")
        case Columns():
            _columns(parent, part)
        case SetTable():
            _table(parent, part)


def _line(parent: etree._Element, line: Line) -> None:
    level = STYLES[line.style].level
    tag = f"h{min(level + 1, 6)}" if level else "h1" if line.style == "Type" else "p"
    element = SubElement(parent, tag, {"class": line.style, "id": f"b{line.block}"})
    if line.inset:
        element.set("style", f"padding: 0 {line.inset:g}mm")
    for piece in line.pieces():
        match piece:
            case str():
                _write(element, piece)
            case Mark():
                link = SubElement(SubElement(element, "sup"), "a", href=_note(line, piece), role="doc-noteref")
                link.text = piece.mark
            case Gap():
                SubElement(element, "span", style=f"letter-spacing: {piece.width:g}pt").text = " "
    for mark in line.marks:
        note = SubElement(parent, "p", {"class": "Footnote", "id": _note(line, mark)[1:], "role": "doc-footnote"})
        SubElement(note, "sup").text = mark.mark
        _write(note, f" {mark.text}")


def _note(line: Line, mark: Mark) -> str:
    return f"#b{line.block}n{mark.offset}"


def _columns(parent: etree._Element, columns: Columns) -> None:
    table = SubElement(parent, "table", {"class": f"columns {columns.role}", "role": "presentation"})
    share = 100 * columns.left / columns.width
    for row in columns.rows:
        element = SubElement(table, "tr")
        for lines, part in zip(row, (share, 100 - share), strict=True):
            _lines(SubElement(element, "td", style=f"width: {part:.1f}%"), lines)


def _lines(cell: etree._Element, lines: Lines) -> None:
    for line in lines:
        _part(cell, line)


def _table(parent: etree._Element, table: SetTable) -> None:
    element = SubElement(parent, "table", {"class": "figures", "id": f"b{table.block}", "style": BORDER})
    head, body = SubElement(element, "thead"), SubElement(element, "tbody")
    for number, row in enumerate(table.rows):
        in_head = number < table.head_rows
        strong = {"class": "strong"} if not in_head and any(cell.bold for cell in row) else {}
        line = SubElement(head if in_head else body, "tr", strong)
        for cell in row:
            spans = {"rowspan": cell.row_span, "colspan": cell.column_span}
            attributes = {name: str(span) for name, span in spans.items() if span > 1}
            written = SubElement(line, "th" if in_head else "td", {"class": cell.align, **attributes})
            _write(written, cell.text)


def _write(element: etree._Element, text: str) -> None:
    """Text at the end of an element; line ends become <br>."""
    for number, piece in enumerate(text.split("\n")):
        if number:
            SubElement(element, "br")
        if len(element):
            element[-1].tail = (element[-1].tail or "") + piece
        else:
            element.text = (element.text or "") + piece
