"""w:tbl: data tables with merged cells and repeated heads, and the frame that sets two columns."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from vanban.writing.docx.styles import ALIGN, table_style
from vanban.writing.docx.xml import add, twips
from vanban.writing.sheet.parts import SetCell, SetTable


def add_columns_frame(parent: etree._Element, left: float, width: float) -> etree._Element:
    """A table of two columns without borders, still without rows; widths in millimetres."""
    return _frame(parent, "Columns", (left, width - left))


def add_table(parent: etree._Element, table: SetTable) -> None:
    """A table with its head rows repeated on every page it runs over."""
    element = _frame(parent, "TableGrid", table.widths)
    for number, row in enumerate(table.rows):
        _row(element, table, number, list(_cells_across(table, number, row)))


def _frame(parent: etree._Element, style: str, widths: tuple[float, ...]) -> etree._Element:
    table = add(parent, "w:tbl")
    properties = add(table, "w:tblPr")
    add(properties, "w:tblStyle", val=style)
    add(properties, "w:tblW", w=sum(map(twips, widths)), type="dxa")
    add(properties, "w:jc", val="center")
    add(properties, "w:tblLayout", type="fixed")
    grid = add(table, "w:tblGrid")
    for width in widths:
        add(grid, "w:gridCol", w=twips(width))
    return table


def _cells_across(table: SetTable, number: int, row: tuple[SetCell, ...]) -> Iterator[tuple[SetCell, bool]]:
    """The cells met from left to right in a row, with whether each begins here or goes on from above."""
    above = (cell for upper in table.rows[:number] for cell in upper if cell.row + cell.row_span > number)
    met = [(cell, True) for cell in row] + [(cell, False) for cell in above]
    yield from sorted(met, key=lambda pair: pair[0].column)


def _row(parent: etree._Element, table: SetTable, number: int, cells: list[tuple[SetCell, bool]]) -> None:
    row = add(parent, "w:tr")
    properties = add(row, "w:trPr")
    add(properties, "w:cantSplit")
    if number < table.head_rows:
        add(properties, "w:tblHeader")
    for cell, begins in cells:
        _cell(row, table, cell, begins=begins)


def _cell(row: etree._Element, table: SetTable, cell: SetCell, *, begins: bool) -> None:
    element = add(row, "w:tc")
    properties = add(element, "w:tcPr")
    width = sum(map(twips, table.widths[cell.column : cell.column + cell.column_span]))
    add(properties, "w:tcW", w=width, type="dxa")
    if cell.column_span > 1:
        add(properties, "w:gridSpan", val=cell.column_span)
    if cell.row_span > 1:
        add(properties, "w:vMerge", **({"val": "restart"} if begins else {}))
    add(properties, "w:vAlign", val="center")
    for text in cell.text.split("\n") if begins else ("",):
        paragraph = add(element, "w:p")
        style = add(paragraph, "w:pPr")
        add(style, "w:pStyle", val=table_style(table.size, bold=cell.bold))
        if cell.align != "left":
            add(style, "w:jc", val=ALIGN[cell.align])
        if text:
            add(add(paragraph, "w:r"), "w:t").text = text
