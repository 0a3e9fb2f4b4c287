"""A table cut by page ends: its pieces one grid again, its repeated head once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from vanban.model.content import Cell, Grid, Paragraph


def join_continued(parts: Iterable[Paragraph | Grid]) -> list[Paragraph | Grid]:
    """Grids that follow each other with the same columns joined, when the page or the repeated head says so."""
    joined: list[Paragraph | Grid] = []
    for part in parts:
        before = joined[-1] if joined else None
        if isinstance(part, Grid) and isinstance(before, Grid) and _goes_on(before, part):
            repeated = _repeated_rows(before, part)
            joined[-1] = replace(before, rows=before.rows + part.rows[repeated:])
        else:
            joined.append(part)
    return joined


def _goes_on(before: Grid, after: Grid) -> bool:
    if width(before) != width(after) or before.name != after.name or before.ruled != after.ruled:
        return False
    return bool(_repeated_rows(before, after)) or (before.page < after.page and not after.head_rows)


def _repeated_rows(before: Grid, after: Grid) -> int:
    """How many rows at the top of `after` are the top of `before` again, merged cells and all."""
    count = 0
    for mine, theirs in zip(before.rows, after.rows, strict=False):
        if _said(mine) != _said(theirs) or not any(_said(mine)):
            break
        count += 1
    return count


def _said(row: Sequence[Cell]) -> list[tuple[str, int]]:
    return [(" ".join(cell.text.casefold().split()), cell.column_span) for cell in row]


def width(grid: Grid) -> int:
    """The number of columns of a grid."""
    return max((sum(cell.column_span for cell in row) for row in grid.rows), default=0)
