"""Letterheads and closings in a frame of pipes: rows of a fixed width, as printers of old word files set them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from vanban.reading.layout.cues import is_closing, is_letterhead


def tabbed_frames(text: str) -> str:
    """The text with tabs for the pipes of framed letterheads and closings; other tables stay as they are."""
    lines: list[str] = []
    for columns, run in groupby(text.split("\n"), key=_pipes):
        rows = list(run)
        framed = len(columns) > 2 and len(rows) > 1 and _speaks(rows, columns)
        lines += ["\t".join(_cells(row, columns)) for row in rows] if framed else rows
    return "\n".join(lines)


def _pipes(line: str) -> tuple[int, ...]:
    """The columns of the pipes of a line that begins and ends with one; none for other lines."""
    line = line.rstrip()
    if not (line.startswith("|") and line.endswith("|")):
        return ()
    return tuple(at for at, letter in enumerate(line) if letter == "|")


def _cells(row: str, columns: Sequence[int]) -> list[str]:
    return [row[first + 1 : last].strip() for first, last in pairwise(columns)]


def _speaks(rows: Sequence[str], columns: Sequence[int]) -> bool:
    cells = [cell for row in rows for cell in _cells(row, columns)]
    return len(columns) < 5 and any(is_letterhead(cell) or is_closing(cell) for cell in cells if cell)
