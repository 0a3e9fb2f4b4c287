"""What an .xls file says of its cells besides their values: number formats, rules, bold, hidden rows and columns."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from struct import error as StructError

import xlrd
from xlrd.compdoc import CompDocError

from vanban.reading.files.sniff import OLE
from vanban.reading.files.spreadsheet.look import CellStyle
from vanban.reading.files.spreadsheet.printing import GENERAL, NumberForm, number_form
from vanban.reading.files.spreadsheet.sheet import Look, Place

# xlrd trusts the file: what is broken in it comes out as any of these.
BROKEN = (xlrd.XLRDError, CompDocError, StructError, LookupError, ValueError, ArithmeticError, AssertionError,
          AttributeError, TypeError, RecursionError)  # fmt: skip
BORDERS = ("top_line_style", "bottom_line_style", "left_line_style", "right_line_style")
BOLD_WEIGHT = 600


def read_xls_look(path: Path) -> dict[str, tuple[Look, dict[Place, NumberForm]]]:
    """The look of each sheet by its name; none where it cannot be made out."""
    data = path.read_bytes()
    if not data.startswith(OLE):
        return {}
    try:
        book = xlrd.open_workbook(file_contents=data, logfile=StringIO(), formatting_info=True)
        styles = [_style(book, item) for item in book.xf_list]
        return {sheet.name: _look(sheet, styles) for sheet in book.sheets()}
    except BROKEN:
        return {}


def _style(book: xlrd.Book, item: xlrd.formatting.XF) -> CellStyle:
    code = book.format_map[item.format_key].format_str if item.format_key in book.format_map else ""
    font = book.font_list[item.font_index]
    ruled = any(getattr(item.border, side) for side in BORDERS)
    return CellStyle(number_form(code), font.weight >= BOLD_WEIGHT, ruled)


def _look(sheet: xlrd.sheet.Sheet, styles: list[CellStyle]) -> tuple[Look, dict[Place, NumberForm]]:
    styled = dict(_styled(sheet, styles))
    look = Look(
        frozenset(row for row, about in sheet.rowinfo_map.items() if about.hidden),
        frozenset(column for column, about in sheet.colinfo_map.items() if about.hidden),
        frozenset(place for place, style in styled.items() if style.bold),
        frozenset(place for place, style in styled.items() if style.ruled),
    )
    return look, {place: style.form for place, style in styled.items() if style.form is not GENERAL}


def _styled(sheet: xlrd.sheet.Sheet, styles: list[CellStyle]) -> Iterator[tuple[Place, CellStyle]]:
    for row in range(sheet.nrows):
        for column in range(sheet.row_len(row)):
            yield (row, column), styles[sheet.cell_xf_index(row, column)]
