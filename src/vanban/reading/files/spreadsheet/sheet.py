"""One sheet as printed characters, with what is merged, bold, ruled and hidden."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from vanban.model.content import Cell

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Look:
    """What the format says of places on a sheet besides their values."""

    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    bold: frozenset[Place] = frozenset()
    ruled: frozenset[Place] = frozenset()
    merged: tuple[tuple[Place, Place], ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """Texts row by row without hidden rows and columns; `spans` has (rows, columns) of merged cells by place."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    spans: dict[Place, Place] = field(default_factory=dict)
    covered: frozenset[Place] = frozenset()
    bold: frozenset[Place] = frozenset()
    ruled: frozenset[Place] = frozenset()

    def filled(self, row: int) -> list[int]:
        """The columns of a row with something in them."""
        return [column for column, text in enumerate(self.rows[row]) if text]

    def has_cells(self, row: int) -> bool:
        """Whether a row shows anything, its own or a cell merged into it from above."""
        return any(self.rows[row]) or any(at == row for at, _ in self.covered & self.ruled)

    def cells(self, row: int, columns: Sequence[int], last: int) -> tuple[Cell, ...]:
        """The cells of a row that begin in `columns`; merged ones end at row `last` at most."""
        cells = []
        for column in columns:
            if (row, column) in self.covered:
                continue
            down, across = self.spans.get((row, column), (1, 1))
            width = sum(column <= other < column + across for other in columns)
            height = min(down, last - row + 1)
            cells.append(Cell(self.rows[row][column], height, max(width, 1), (row, column) in self.bold))
        return tuple(cells)


def shown_sheet(
    name: str, rows: Sequence[Sequence[str]], merged: Sequence[tuple[Place, Place]], *, look: Look
) -> Sheet:
    """A sheet without its hidden rows and columns."""
    width = max(map(len, rows), default=0)
    row_at = _renumbered(len(rows), look.hidden_rows)
    column_at = _renumbered(width, look.hidden_columns)
    shown = tuple(
        tuple(texts[column] if column < len(texts) else "" for column in column_at)
        for row, texts in enumerate(rows)
        if row in row_at
    )
    spans: dict[Place, Place] = {}
    covered: set[Place] = set()
    for (top, left), (bottom, right) in merged:
        down = [row_at[row] for row in range(top, min(bottom, len(rows) - 1) + 1) if row in row_at]
        across = [column_at[column] for column in range(left, min(right, width - 1) + 1) if column in column_at]
        if len(down) * len(across) > 1:
            spans[down[0], across[0]] = (len(down), len(across))
            covered |= {(row, column) for row in down for column in across} - {(down[0], across[0])}

    def moved(places: frozenset[Place]) -> frozenset[Place]:
        return frozenset((row_at[r], column_at[c]) for r, c in places if r in row_at and c in column_at)

    return Sheet(name, shown, spans, frozenset(covered), moved(look.bold), moved(look.ruled))


def _renumbered(count: int, hidden: frozenset[int]) -> dict[int, int]:
    return {old: new for new, old in enumerate(at for at in range(count) if at not in hidden)}
