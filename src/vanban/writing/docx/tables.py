"""w:tbl: data tables with merged cells and repeated heads, and the frame that sets two columns."""

from __future__ import annotations

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
    for number, cells in enumerate(_rows_with_continued(table)):
        _row(element, table, number, cells=cells)


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


def _rows_with_continued(table: SetTable) -> list[list[tuple[SetCell, bool]]]:
    """The cells of each row from left to right, with whether each begins there or goes on from above."""
    rows: list[list[tuple[SetCell, bool]]] = [[] for _ in table.rows]
    for row in table.rows:
        for cell in row:
            for number in range(cell.row, cell.row + cell.row_span):
                rows[number].append((cell, number == cell.row))
    return [sorted(cells, key=lambda pair: pair[0].column) for cells in rows]


def _row(parent: etree._Element, table: SetTable, number: int, *, cells: list[tuple[SetCell, bool]]) -> None:
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
        if cell.row == table.kept_row:
            add(style, "w:keepNext")
        if cell.align != "left":
            add(style, "w:jc", val=ALIGN[cell.align])
        if text:
            add(add(paragraph, "w:r"), "w:t").text = text
