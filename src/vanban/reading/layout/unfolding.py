"""Grids that only set a letterhead, addressees or a signature in columns become paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import regex

from vanban.model.content import Cell, Content, Grid, Paragraph
from vanban.reading.layout.columns import Line, in_order
from vanban.reading.layout.continued import join_continued
from vanban.reading.layout.cues import ADDRESSEES, MOTTO, PLACE_DATE, RECIPIENTS, is_closing, is_letterhead
from vanban.reading.layout.side_by_side import part_columns

NUMBER_CELL = regex.compile(r"[+\-–±]?\s*\d[\d.,\s]*%?")
MOST_ROWS = 12
LONGEST_CLOSING = 40
MOST_COLUMNS = 5


def unfold_layout_grids(content: Content) -> Content:
    """The content with layout grids and lines in two columns as paragraphs, and tables cut by a page whole again."""
    parted = (piece for part in part_columns(content.parts) for piece in _before_next_letterhead(part))
    parts = join_continued([unfolded for part in parted for unfolded in _unfold(part)])
    return replace(content, parts=tuple(parts))


def _before_next_letterhead(part: Paragraph | Grid) -> Iterator[Paragraph | Grid]:
    """A closing and the letterhead of what is annexed, set in the same columns, as two grids."""
    rows = part.rows if isinstance(part, Grid) else ()
    closes = next((at for at, row in enumerate(rows) if any(RECIPIENTS.match(cell.text) for cell in row)), len(rows))
    heads = (at for at in range(closes + 1, len(rows)) if any(MOTTO.search(cell.text) for cell in rows[at]))
    first = next(heads, 0)
    if isinstance(part, Grid) and first:
        yield replace(part, rows=part.rows[:first])
        yield replace(part, rows=part.rows[first:])
    else:
        yield part


def _unfold(part: Paragraph | Grid) -> Iterator[Paragraph | Grid]:
    if isinstance(part, Paragraph):
        yield part
    elif not any(cell.text.strip() for row in part.rows for cell in row):
        return
    elif not is_layout(part):
        yield part
    elif any(isinstance(inner, Grid) for row in part.rows for cell in row for inner in cell.parts):
        yield from _unfold_cells(part)
    elif _has_cue(part):
        yield from in_order(list(_lines(part)))
    else:
        yield from (line for _, line in _lines(part))


def _unfold_cells(grid: Grid) -> Iterator[Paragraph | Grid]:
    for cell in (cell for row in grid.rows for cell in row):
        for inner in cell.parts or (Paragraph(cell.text, grid.page, cell.bold),):
            yield from _unfold(inner)


def is_layout(grid: Grid) -> bool:
    """Whether a grid has no data: one column, or few rows with a letterhead, addressees or signature in them."""
    width = _width(grid)
    if width <= 1:
        return not grid.ruled or len(grid.rows) <= 2
    most = LONGEST_CLOSING if any(RECIPIENTS.match(cell.text) for cell in grid.rows[0]) else MOST_ROWS
    if len(grid.rows) > most or width > MOST_COLUMNS or grid.head_rows:
        return False
    if _has_cue(grid):
        return not grid.ruled or _share_of_numbers(grid) < 0.3
    several_lines = any("\n" in cell.text for row in grid.rows for cell in row)
    return not grid.ruled and width <= 3 and len(grid.rows) <= 2 and several_lines and not _share_of_numbers(grid)


def _has_cue(grid: Grid) -> bool:
    """A cell that begins as parts of a letterhead or closing do; a motto or date counts anywhere in it."""
    for row in grid.rows:
        for cell in row:
            lines = cell.text.split("\n")
            if MOTTO.search(cell.text) or any(PLACE_DATE.match(line.strip()) for line in lines):
                return True
            if ADDRESSEES.match(cell.text) or is_letterhead(lines[0]) or any(map(is_closing, lines)):
                return True
    return False


def _share_of_numbers(grid: Grid) -> float:
    cells = [cell.text.strip() for row in grid.rows for cell in row if cell.text.strip()]
    return sum(bool(NUMBER_CELL.fullmatch(cell)) for cell in cells) / max(len(cells), 1)


def _width(grid: Grid) -> int:
    filled = {column for row in grid.rows for column, cell in _placed(row) if cell.text.strip() or cell.parts}
    return len(filled)


def _placed(row: tuple[Cell, ...]) -> Iterator[tuple[int, Cell]]:
    column = 0
    for cell in row:
        yield column, cell
        column += cell.column_span


def _lines(grid: Grid) -> Iterator[Line]:
    """Every line with the column it stands in; a cell over the whole width stands in none."""
    columns = sorted({column for row in grid.rows for column, cell in _placed(row) if cell.text.strip()})
    middle = (columns[0] + columns[-1]) / 2
    width = max(column + cell.column_span for row in grid.rows for column, cell in _placed(row))
    for row in grid.rows:
        for column, cell in _placed(row):
            whole = len(columns) == 1 or cell.column_span >= width
            for line in _cell_lines(cell, grid):
                yield None if whole else "left" if column <= middle and column != columns[-1] else "right", line


def _cell_lines(cell: Cell, grid: Grid) -> Iterator[Paragraph]:
    inner = [part for part in cell.parts if isinstance(part, Paragraph)]
    if inner:
        yield from inner
        return
    for line in cell.text.split("\n"):
        if line.strip():
            yield Paragraph(line.strip(), grid.page, cell.bold)
