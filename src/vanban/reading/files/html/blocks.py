"""Elements of a page → paragraphs and grids."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import regex
from lxml import etree

from vanban.model.content import Cell, Grid, Paragraph
from vanban.reading.files.html.article import BLOCKS
from vanban.text.folding import normalise
from vanban.text.numbers import raised_digits

BOLD, ITALIC = frozenset(("b", "strong", "th", "h1", "h2", "h3")), frozenset(("i", "em", "cite"))
BOLD_STYLE = regex.compile(r"(?i)font-weight\s*:\s*(?:bold|[6-9]00)")
ITALIC_STYLE = regex.compile(r"(?i)font-style\s*:\s*italic")
CENTRED = regex.compile(r"(?i)text-align\s*:\s*(?:-\w+-)?center")
NOT_CENTRED = regex.compile(r"(?i)text-align\s*:\s*(?:left|right|justify)")
BORDER = regex.compile(r"(?i)border[\w-]*\s*:[^;]*\b(?:solid|double|dashed|dotted|[1-9][\d.]*(?:pt|px))")
MOST_SPAN = 500
DEEPEST = 200


@dataclass(frozen=True, slots=True)
class _Look:
    bold: bool = False
    italic: bool = False
    centred: bool = False
    level: int | None = None
    raised: bool = False
    kept_lines: bool = False


@dataclass(slots=True)
class _Line:
    pieces: list[tuple[str, _Look]] = field(default_factory=list)
    label: str = ""


class _Walker:
    def __init__(self) -> None:
        self.parts: list[Paragraph | Grid] = []
        self.line = _Line()

    def walk(self, element: etree._Element, look: _Look, depth: int = 0) -> None:
        tag = element.tag
        if not isinstance(tag, str) or depth > DEEPEST:
            return
        if tag == "br":
            self.end_line(look)
        elif tag == "table":
            self.end_line(look)
            self.parts += _table(element)
        elif tag == "hr":
            self.end_line(look)
        else:
            self._children(element, tag, _look_of(element, tag, look), depth)

    def _children(self, element: etree._Element, tag: str, look: _Look, depth: int) -> None:
        if tag in BLOCKS:
            self.end_line(look)
        if tag == "li":
            self.line.label = _label(element)
        self.text(element.text, look)
        for child in element:
            self.walk(child, look, depth + 1)
            self.text(child.tail, look)
        if tag in BLOCKS:
            self.end_line(look)

    def text(self, text: str | None, look: _Look) -> None:
        if not text:
            return
        if look.kept_lines:
            first, *rest = normalise(text).split("\n")
            self.line.pieces.append((first, look))
            for line in rest:
                self.end_line(look)
                self.line.pieces.append((line, look))
        else:
            shown = normalise(text).replace("\t", " ")
            self.line.pieces.append((raised_digits(shown) if look.raised else shown, look))

    def end_line(self, look: _Look) -> None:
        """Make a paragraph of what has been read since the last line end."""
        line, self.line = self.line, _Line()
        text = "".join(piece for piece, _ in line.pieces)
        text = text.strip() if look.kept_lines else " ".join(text.split())
        if not text:
            self.line.label = line.label
            return
        shown = [(len(piece.strip()), its) for piece, its in line.pieces if piece.strip()]
        size = sum(length for length, _ in shown)
        first = shown[0][1]
        self.parts.append(
            Paragraph(
                line.label + text,
                bold=sum(length for length, its in shown if its.bold) >= 0.9 * size,
                italic=sum(length for length, its in shown if its.italic) >= 0.9 * size,
                centred=first.centred,
                level=first.level,
            )
        )


def parts_of(element: etree._Element) -> list[Paragraph | Grid]:
    """The paragraphs and grids of an element in order."""
    walker = _Walker()
    walker.walk(element, _Look())
    walker.end_line(_Look())
    return walker.parts


def _look_of(element: etree._Element, tag: str, look: _Look) -> _Look:
    style = element.get("style", "")
    centred = element.get("align", "").lower() == "center" or tag == "center" or bool(CENTRED.search(style))
    if NOT_CENTRED.search(style) or element.get("align", "").lower() in ("left", "right", "justify"):
        look = replace(look, centred=False)
    return replace(
        look,
        bold=look.bold or tag in BOLD or bool(BOLD_STYLE.search(style)),
        italic=look.italic or tag in ITALIC or bool(ITALIC_STYLE.search(style)),
        centred=look.centred or centred,
        level=int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() else look.level,
        raised=look.raised or _is_note_mark(element, tag),
        kept_lines=look.kept_lines or tag == "pre",
    )


def _is_note_mark(element: etree._Element, tag: str) -> bool:
    """A number that is raised or leads to another place on the page."""
    leads_inside = tag == "a" and element.get("href", "").startswith("#")
    return (tag == "sup" or leads_inside) and "".join(map(str, element.itertext())).strip().isdigit()


def _label(item: etree._Element) -> str:
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return "- "
    before = sum(1 for _ in item.itersiblings("li", preceding=True))
    return f"{_number(parent.get('start'), 1) + before}. "


def _table(table: etree._Element) -> Iterator[Paragraph | Grid]:
    rows = [row for row in table.iter("tr") if next(row.iterancestors("table")) is table]
    for caption in table.iterchildren("caption"):
        yield from parts_of(caption)
    cells = tuple(tuple(_cell(cell) for cell in row if cell.tag in ("td", "th")) for row in rows)
    kept = [(row, filled) for row, filled in zip(rows, cells, strict=True) if filled]
    if kept:
        heads = 0
        while heads < len(kept) and _is_head(kept[heads][0]):
            heads += 1
        yield Grid(tuple(filled for _, filled in kept), ruled=_is_ruled(table), head_rows=heads or None)


def _is_head(row: etree._Element) -> bool:
    parent = row.getparent()
    in_head = parent is not None and parent.tag == "thead"
    return in_head or all(cell.tag == "th" for cell in row if cell.tag in ("td", "th"))


def _cell(cell: etree._Element) -> Cell:
    walker = _Walker()
    look = _look_of(cell, cell.tag, _Look())
    walker.text(cell.text, look)
    for child in cell:
        walker.walk(child, look)
        walker.text(child.tail, look)
    walker.end_line(look)
    texts = [part.text if isinstance(part, Paragraph) else _flat(part) for part in walker.parts]
    shown = [part for part in walker.parts if isinstance(part, Paragraph)]
    bold = bool(shown) and all(part.bold for part in shown)
    rows, columns = (min(max(_number(cell.get(name), 1), 1), MOST_SPAN) for name in ("rowspan", "colspan"))
    return Cell("\n".join(texts), rows, columns, bold, tuple(walker.parts))


def _flat(grid: Grid) -> str:
    return "\n".join(" ".join(cell.text for cell in row) for row in grid.rows)


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.strip().isdigit() else default


def _is_ruled(table: etree._Element) -> bool:
    if _number(table.get("border"), 0):
        return True
    return any(BORDER.search(element.get("style", "")) for element in (table, *table.iter("td")))
