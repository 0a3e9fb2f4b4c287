"""Ruled tables of a page with their text, and tables that run on over pages."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

import regex

from vanban.model.content import Cell, Grid
from vanban.reading.files.page.broken import whole_text
from vanban.reading.files.page.grids import CellBox, Lattice, lattices_of
from vanban.reading.files.page.lines import joined, rows_of
from vanban.reading.files.page.model import Line, Page, PlacedGrid, Row, Run
from vanban.reading.files.page.words import join_texts

STARTS_SMALL = regex.compile(r"\p{Ll}")
SAME_EDGE = 4.0


def take_tables(page: Page) -> tuple[list[PlacedGrid], list[Run]]:
    """The ruled tables of a page, and the runs that stand outside them."""
    lattices = lattices_of(page.rules) if page.rules else []
    inside: list[list[Run]] = [[] for _ in lattices]
    outside: list[Run] = []
    for run in page.runs:
        at = _index_of(lattices, run)
        (outside if at is None else inside[at]).append(run)
    known = {word for run in page.runs for word in run.text.split()}
    grids = [
        placed_grid(
            lattice, page.number, {cell: _cell_rows(runs, cell, page.number) for cell in lattice.cells}, known=known
        )
        for lattice, runs in zip(lattices, inside, strict=True)
        if runs
    ]
    return grids, outside


def placed_grid(
    lattice: Lattice, page: int, texts: dict[CellBox, list[Row]], *, known: Set[str] = frozenset()
) -> PlacedGrid:
    """The table of a lattice, given the rows of text in each cell; rows that hold nothing at all are left out.

    `known` are the words of the page: evidence for words broken inside a narrow cell.
    """
    padding = _padding(texts)
    rows: list[tuple[Cell, ...]] = []
    for number in range(len(lattice.ys) - 1):
        cells = [cell for cell in lattice.cells if cell.row == number]
        rows.append(tuple(_cell(box, texts.get(box, []), box.x1 - box.x0 - 2 * padding, known) for box in cells))
    return PlacedGrid(Grid(tuple(rows), page=page), lattice.ys[0], lattice.ys[-1], lattice.xs)


def runs_on(above: PlacedGrid, below: PlacedGrid) -> bool:
    """Whether a table at the head of a page continues the one at the foot of the page before."""
    return len(above.columns) == len(below.columns) and all(
        abs(one - other) <= SAME_EDGE for one, other in zip(above.columns, below.columns, strict=True)
    )


def join_grids(above: Grid, below: Grid) -> Grid:
    """One table of two pieces; a head repeated on the second page is dropped, a row cut by the page made whole."""
    repeated = 0
    for one, other in zip(above.rows, below.rows, strict=False):
        if _texts(one) != _texts(other) or not any(_texts(one)):
            break
        repeated += 1
    rest = below.rows[repeated:]
    if rest and _is_cut(above.rows[-1], rest[0]):
        return replace(above, rows=(*above.rows[:-1], _merged(above.rows[-1], rest[0]), *rest[1:]))
    return replace(above, rows=above.rows + rest, head_rows=repeated or above.head_rows)


def _index_of(lattices: Sequence[Lattice], run: Run) -> int | None:
    x, y = (run.x0 + run.x1) / 2, run.baseline - run.size / 3
    return next((at for at, lattice in enumerate(lattices) if lattice.holds(x, y)), None)


def _cell_rows(runs: Sequence[Run], box: CellBox, page: int) -> list[Row]:
    mine = [
        run
        for run in runs
        if box.x0 <= (run.x0 + run.x1) / 2 < box.x1 and box.y0 <= run.baseline - run.size / 3 < box.y1
    ]
    return rows_of(mine, page) if mine else []


def _padding(texts: dict[CellBox, list[Row]]) -> float:
    """How near the text of a table comes to its rules."""
    lines = ((box, joined(row.lines)) for box, rows in texts.items() for row in rows)
    return max(0.0, min((min(line.x0 - box.x0, box.x1 - line.x1) for box, line in lines), default=0.0))


def _cell(box: CellBox, rows: Sequence[Row], room: float, known: Set[str]) -> Cell:
    lines: list[Line] = [joined(row.lines) for row in rows]
    text = whole_text(lines, room, known)
    letters = sum(len(line.text) for line in lines)
    bold = bool(letters) and sum(line.bold * len(line.text) for line in lines) > 0.8 * letters
    return Cell(text, box.row_span, box.column_span, bold)


def _texts(row: Sequence[Cell]) -> list[str]:
    return [cell.text for cell in row]


def _is_cut(last: Sequence[Cell], first: Sequence[Cell]) -> bool:
    if len(last) != len(first) or first[0].text or not last[0].text:
        return False
    filled = [(one.text, other.text) for one, other in zip(last, first, strict=True) if other.text]
    return bool(filled) and all(one and STARTS_SMALL.match(other) for one, other in filled)


def _merged(last: Sequence[Cell], first: Sequence[Cell]) -> tuple[Cell, ...]:
    return tuple(replace(one, text=join_texts(one.text, other.text)) for one, other in zip(last, first, strict=True))
