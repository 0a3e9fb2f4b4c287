"""Word tables → grids."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from lxml import etree

from vanban.model.content import Cell, Grid, Paragraph
from vanban.reading.files.attributes import whole_number
from vanban.reading.files.docx.names import W, switch, value
from vanban.reading.files.docx.styles import Styles, has_borders

MOST_COLUMNS = 200
ROW_WRAPPERS = {W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo")}


class BlockReader(Protocol):
    """Reads the blocks inside a cell."""

    page: int

    def blocks(self, parent: etree._Element) -> Iterator[Paragraph | Grid]: ...

    def rest(self) -> Iterator[Paragraph | Grid]: ...


@dataclass(slots=True)
class _Slot:
    parts: tuple[Paragraph | Grid, ...]
    column: int
    columns: int
    goes_on_down: bool
    bordered: bool | None
    rows: int = 1


@dataclass(slots=True)
class _Rows:
    slots: list[list[_Slot]] = field(default_factory=list)
    heads: int = 0


def grid_of(table: etree._Element, reader: BlockReader, styles: Styles) -> Iterator[Grid]:
    """The grid of a w:tbl; nothing when it has no rows."""
    page = reader.page
    rows = _Rows()
    for row in _children(table, W + "tr"):
        look = row.find(W + "trPr")
        if look is not None and (look.find(W + "del") is not None or switch(look, "hidden")):
            continue
        if switch(look, "tblHeader") and rows.heads == len(rows.slots):
            rows.heads += 1
        rows.slots.append(_slots(row, look, reader))
    if rows.slots:
        _merge_down(rows.slots)
        cells = tuple(tuple(_cell(slot) for slot in row if not slot.goes_on_down) for row in rows.slots)
        yield Grid(cells, page, _is_ruled(table, rows.slots, styles), rows.heads or None)


def _children(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in ROW_WRAPPERS:
            yield from _children(child, tag)


def _slots(row: etree._Element, look: etree._Element | None, reader: BlockReader) -> list[_Slot]:
    slots: list[_Slot] = []
    column = whole_number(value(look, "gridBefore"), most=MOST_COLUMNS)
    if column:
        slots.append(_Slot((), 0, column, False, None))
    for cell in _children(row, W + "tc"):
        look = cell.find(W + "tcPr")
        span = max(whole_number(value(look, "gridSpan"), 1, most=MOST_COLUMNS), 1)
        bordered = has_borders(look.find(W + "tcBorders") if look is not None else None)
        read = (*reader.blocks(cell), *reader.rest())
        parts = tuple(part for part in read if isinstance(part, Grid) or part.text or part.notes)
        if slots and _goes_on(look, "hMerge"):
            slots[-1].columns += span
            slots[-1].parts += parts
        else:
            slots.append(_Slot(parts, column, span, _goes_on(look, "vMerge"), bordered))
        column += span
    return slots


def _goes_on(look: etree._Element | None, name: str) -> bool:
    """Whether a cell goes on the one above ("vMerge") or before it ("hMerge", of Word 2003)."""
    merge = look.find(W + name) if look is not None else None
    return merge is not None and merge.get(W + "val", "continue") == "continue"


def _merge_down(rows: list[list[_Slot]]) -> None:
    above: dict[int, _Slot] = {}
    for row in rows:
        for slot in row:
            owner = above.get(slot.column)
            if slot.goes_on_down and owner is not None and owner.columns == slot.columns:
                owner.rows += 1
                owner.parts += slot.parts
            else:
                slot.goes_on_down = False
                above[slot.column] = slot


def _cell(slot: _Slot) -> Cell:
    text = "\n".join(_text(part) for part in slot.parts)
    shown = [part for part in slot.parts if isinstance(part, Paragraph) and part.text]
    bold = bool(shown) and all(part.bold for part in shown)
    return Cell(text, slot.rows, slot.columns, bold, slot.parts)


def _text(part: Paragraph | Grid) -> str:
    if isinstance(part, Paragraph):
        return part.text
    return "\n".join(" ".join(cell.text for cell in row) for row in part.rows)


def _is_ruled(table: etree._Element, rows: list[list[_Slot]], styles: Styles) -> bool:
    look = table.find(W + "tblPr")
    own = has_borders(look.find(W + "tblBorders") if look is not None else None)
    said = [slot.bordered for row in rows for slot in row if slot.bordered is not None]
    if said and sum(said) * 2 >= sum(map(len, rows)):
        return True
    return bool(own if own is not None else styles.table(value(look, "tblStyle")).ruled)
