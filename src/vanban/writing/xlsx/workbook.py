"""The tables of a document as a workbook: a sheet each, true numbers, formulas in the totals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

import regex
from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from vanban.model.document import Annex, Document, Table
from vanban.writing.sheet.measure import wrapped_lines
from vanban.writing.sheet.parts import SetCell, SetTable
from vanban.writing.sheet.styles import (
    FONT,
    LANDSCAPE_TEXT_WIDTH,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
)
from vanban.writing.sheet.tables import set_table
from vanban.writing.xlsx.numbers import cell_number
from vanban.writing.xlsx.totals import Terms, find_totals

UNDATED = datetime(2000, 1, 1)
PAPER_A4 = 9
MM_PER_CHARACTER = 1.85
LINE_HEIGHT = 1.25
CELL_PADDING = 2.4
MM_PER_INCH = 25.4
LONGEST_NAME = 31
TITLE_SIZE = 13

_FORBIDDEN = regex.compile(r"[\[\]:*?/\\']")
_ALIGN = {"left": "left", "centre": "center", "right": "right", "justify": "justify"}


class NoTables(Exception):
    """The document has no table to put into a workbook; `str()` is a Vietnamese sentence."""

    def __init__(self, file: str) -> None:
        super().__init__(f"Văn bản “{file}” không có bảng số liệu nào để ghi ra tệp Excel.")


def xlsx_bytes(document: Document) -> bytes:
    """The tables of a document as a workbook, one sheet each; raises NoTables when it has none."""
    if not document.tables:
        raise NoTables(document.file)
    buffer = BytesIO()
    with Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as workbook:
        workbook.set_properties({"title": document.header.subject or document.file, "created": UNDATED})
        names: list[str] = []
        for number, table in enumerate(document.tables):
            names.append(_sheet_name(document, number, names))
            _SheetWriter(workbook, workbook.add_worksheet(names[-1]), document, number).write(table)
    return buffer.getvalue()


def _annex_of(document: Document, number: int) -> Annex | None:
    return next((annex for annex in document.annexes if number in annex.tables), None)


def _sheet_name(document: Document, number: int, taken: list[str]) -> str:
    annex = _annex_of(document, number)
    wanted = annex.label if annex else document.tables[number].name or f"Bảng {number + 1}"
    name = _FORBIDDEN.sub(" ", wanted).strip()[:LONGEST_NAME] or f"Bảng {number + 1}"
    used = {other.casefold() for other in taken}
    copies = (f"{name[: LONGEST_NAME - 5]} ({copy})" for copy in range(2, len(taken) + 3))
    return next(choice for choice in (name, *copies) if choice.casefold() not in used)


@dataclass(frozen=True, slots=True)
class _SheetWriter:
    workbook: Workbook
    sheet: Worksheet
    document: Document
    number: int

    def write(self, table: Table) -> None:
        printed = set_table(table, block=0, number=self.number, width=LANDSCAPE_TEXT_WIDTH)
        self._set_page()
        for column, width in enumerate(printed.widths):
            self.sheet.set_column(column, column, width / MM_PER_CHARACTER)
        top = self._write_titles(len(printed.widths))
        for number, height in enumerate(_row_heights(printed)):
            self.sheet.set_row(top + number, height)
        totals = find_totals(table)
        for row in printed.rows:
            for cell in row:
                place = (cell.row - printed.head_rows, cell.column)
                self._write_cell(cell, top, printed, terms=totals.get(place, ()))
        if printed.head_rows:
            self.sheet.repeat_rows(top, top + printed.head_rows - 1)
            self.sheet.freeze_panes(top + printed.head_rows, 1)

    def _set_page(self) -> None:
        self.sheet.set_landscape()
        self.sheet.set_paper(PAPER_A4)
        self.sheet.fit_to_pages(1, 0)
        left, right, top, bottom = (mm / MM_PER_INCH for mm in (MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, MARGIN_BOTTOM))
        self.sheet.set_margins(left, right, top, bottom)

    def _write_titles(self, columns: int) -> int:
        lines = list(self._titles())
        for row, (text, bold, italic) in enumerate(lines):
            style = self._format(bold=bold, italic=italic, align="center")
            if columns > 1:
                self.sheet.merge_range(row, 0, row, columns - 1, text, style)
            else:
                self.sheet.write_string(row, 0, text, style)
        return len(lines) + bool(lines)

    def _titles(self) -> Iterator[tuple[str, bool, bool]]:
        annex = _annex_of(self.document, self.number)
        if annex:
            for block in self.document.blocks:
                if annex.start <= block.start < annex.end and block.role in ("annex_label", "annex_title", "annex_of"):
                    yield (
                        self.document.text[block.start : block.end],
                        block.role != "annex_of",
                        block.role == "annex_of",
                    )
        elif caption := self.document.tables[self.number].caption:
            yield caption, True, False

    def _write_cell(self, cell: SetCell, top: int, table: SetTable, *, terms: Terms) -> None:
        row, column = top + cell.row, cell.column
        head = cell.row < table.head_rows
        number = None if head else cell_number(cell.text)
        shown = {"num_format": number.format} if number else {}
        style = self._format(
            bold=cell.bold, align=_ALIGN[cell.align], border=1, text_wrap=True, font_size=table.size, **shown
        )
        if cell.row_span > 1 or cell.column_span > 1:
            last = row + cell.row_span - 1, column + cell.column_span - 1
            self.sheet.merge_range(row, column, *last, "", style)
        if number is None:
            self.sheet.write_string(row, column, cell.text, style)
        elif terms:
            formula = _sum_formula(terms, top + table.head_rows)
            self.sheet.write_formula(row, column, formula, style, float(number.value))
        else:
            self.sheet.write_number(row, column, float(number.value), style)

    def _format(self, **properties: str | float | bool) -> Format:
        return self.workbook.add_format(
            {"font_name": FONT, "font_size": TITLE_SIZE, "valign": "vcenter", **properties}
        )


def _row_heights(table: SetTable) -> list[float]:
    """Points; spreadsheets do not fit the height of rows to merged cells."""
    heights = [0.0] * len(table.rows)
    cells = sorted((cell for row in table.rows for cell in row), key=lambda cell: cell.row_span)
    for cell in cells:
        width = sum(table.widths[cell.column : cell.column + cell.column_span]) - CELL_PADDING
        needed = wrapped_lines(cell.text, width, table.size, bold=cell.bold) * table.size * LINE_HEIGHT + 2
        rows = range(cell.row, cell.row + cell.row_span)
        heights[rows[-1]] += max(needed - sum(heights[row] for row in rows), 0.0)
    return heights


def _sum_formula(terms: Terms, first_row: int) -> str:
    cells = [(first_row + row, column) for row, column in terms]
    (top, left), (bottom, right) = cells[0], cells[-1]
    if len(cells) == (bottom - top + 1) * (right - left + 1):
        return f"=SUM({xl_rowcol_to_cell(top, left)}:{xl_rowcol_to_cell(bottom, right)})"
    return "=" + "+".join(xl_rowcol_to_cell(*cell) for cell in cells)
