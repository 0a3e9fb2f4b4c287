"""A sheet → paragraphs above and below, and the table between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vanban.model.content import Grid, Paragraph
from vanban.reading.files.spreadsheet.sheet import Sheet
from vanban.reading.layout.cues import is_closing, is_letterhead


def parts_of_sheet(sheet: Sheet, page: int) -> Iterator[Paragraph | Grid]:
    """The parts of a sheet in order; empty rows part its tables."""
    for band in _bands(sheet):
        tabular = [row for row in band if _is_tabular(sheet, row)]
        first, last = (tabular[0], tabular[-1]) if tabular else (band[-1] + 1, band[-1])
        yield from _text(sheet, [row for row in band if row < first], page)
        if tabular:
            yield _grid(sheet, range(first, last + 1), page)
        yield from _text(sheet, [row for row in band if row > last], page)


def _bands(sheet: Sheet) -> Iterator[list[int]]:
    band: list[int] = []
    for row in range(len(sheet.rows)):
        if sheet.has_cells(row):
            band.append(row)
        elif band:
            yield band
            band = []
    if band:
        yield band


def _is_tabular(sheet: Sheet, row: int) -> bool:
    """Ruled, where the sheet has rules at all; else two cells or more that are no letterhead and no signature."""
    filled = sheet.filled(row)
    if sheet.ruled:
        ruled = sum((row, column) in sheet.ruled for column in filled)
        return 2 * ruled >= max(len(filled), 1) and any(at == row for at, _ in sheet.ruled)
    texts = [sheet.rows[row][column] for column in filled]
    return len(filled) > 1 and not any(is_letterhead(text) or is_closing(text) for text in texts)


def _grid(sheet: Sheet, rows: range, page: int) -> Grid:
    used = {column for row in rows for column in sheet.filled(row)}
    columns = range(min(used, default=0), max(used, default=-1) + 1)
    shown = [column for column in columns if column in used]
    cells = tuple(sheet.cells(row, shown, rows[-1]) for row in rows)
    return Grid(cells, page, name=sheet.name)


def _text(sheet: Sheet, rows: Sequence[int], page: int) -> Iterator[Paragraph | Grid]:
    """Rows of one cell as paragraphs, rows of several as a grid without rules, for the layout to judge."""
    beside: list[int] = []
    for row in rows:
        filled = sheet.filled(row)
        if len(filled) > 1 or (beside and filled and filled[0] > 0):
            beside.append(row)
            continue
        yield from _beside(sheet, beside, page)
        beside = []
        for column in filled:
            bold = (row, column) in sheet.bold
            centred = sheet.spans.get((row, column), (1, 1))[1] > 1
            for line in sheet.rows[row][column].split("\n"):
                yield Paragraph(line.strip(), page, bold, centred=centred)
    yield from _beside(sheet, beside, page)


def _beside(sheet: Sheet, rows: Sequence[int], page: int) -> Iterator[Grid]:
    if rows:
        columns = sorted({column for row in rows for column in sheet.filled(row)})
        yield Grid(tuple(sheet.cells(row, columns, rows[-1]) for row in rows), page, ruled=False, name=sheet.name)
