"""Ruling lines → tables: the cells they enclose, merged where a line is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from vanban.reading.files.page.model import Rule

NEAR = 3.0
SHORTEST = 6.0


@dataclass(frozen=True, slots=True)
class CellBox:
    """A cell of a ruled table: its row and column, its spans, its edges in points."""

    row: int
    column: int
    row_span: int
    column_span: int
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Lattice:
    """A ruled table without its text; `xs` and `ys` are its vertical and horizontal lines."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[CellBox, ...]

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]


def lattices_of(rules: Sequence[Rule]) -> list[Lattice]:
    """The tables that ruling lines draw, top to bottom; frames around a single cell are none."""
    long = [rule for rule in rules if max(rule.x1 - rule.x0, rule.y1 - rule.y0) >= SHORTEST]
    found = [_lattice(group) for group in _connected(long)]
    return sorted((lattice for lattice in found if lattice), key=lambda lattice: (lattice.ys[0], lattice.xs[0]))


def _touch(one: Rule, other: Rule) -> bool:
    return (
        one.x0 - NEAR <= other.x1
        and other.x0 - NEAR <= one.x1
        and one.y0 - NEAR <= other.y1
        and other.y0 - NEAR <= one.y1
    )


def _connected(rules: Sequence[Rule]) -> list[list[Rule]]:
    groups: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda rule: (rule.y0, rule.x0)):
        near = [group for group in groups if any(_touch(rule, other) for other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([rule, *(other for group in near for other in group)])
    return groups


def _clusters(values: Iterable[float]) -> list[float]:
    groups: list[list[float]] = []
    for value in sorted(values):
        if groups and value - groups[-1][-1] <= NEAR:
            groups[-1].append(value)
        else:
            groups.append([value])
    return [sum(group) / len(group) for group in groups]


def _lattice(rules: Sequence[Rule]) -> Lattice | None:
    across = [rule for rule in rules if rule.horizontal]
    down = [rule for rule in rules if not rule.horizontal]
    xs = _clusters((rule.x0 + rule.x1) / 2 for rule in down)
    ys = _clusters((rule.y0 + rule.y1) / 2 for rule in across)
    if len(xs) < 2 or len(ys) < 2 or (len(xs) == 2 and len(ys) == 2):
        return None
    columns = [(one + other) / 2 for one, other in pairwise(xs)]
    rows = [(one + other) / 2 for one, other in pairwise(ys)]
    right = [[_is_ruled_down(down, edge, row) for edge in xs[1:]] for row in rows]
    below = [[_is_ruled_across(across, column, edge) for column in columns] for edge in ys[1:]]
    return Lattice(tuple(xs), tuple(ys), tuple(_cells(xs, ys, right=right, below=below)))


def _is_ruled_down(down: Sequence[Rule], x: float, y: float) -> bool:
    return any(abs((rule.x0 + rule.x1) / 2 - x) <= NEAR and rule.y0 - NEAR <= y <= rule.y1 + NEAR for rule in down)


def _is_ruled_across(across: Sequence[Rule], x: float, y: float) -> bool:
    return any(abs((rule.y0 + rule.y1) / 2 - y) <= NEAR and rule.x0 - NEAR <= x <= rule.x1 + NEAR for rule in across)


def _cells(
    xs: Sequence[float], ys: Sequence[float], *, right: Sequence[Sequence[bool]], below: Sequence[Sequence[bool]]
) -> Iterable[CellBox]:
    taken: set[tuple[int, int]] = set()
    rows, columns = len(ys) - 1, len(xs) - 1
    for row in range(rows):
        for column in range(columns):
            if (row, column) in taken:
                continue
            last = column
            while last < columns - 1 and not right[row][last] and (row, last + 1) not in taken:
                last += 1
            end = row
            while end < rows - 1 and not any(below[end][c] for c in range(column, last + 1)):
                end += 1
            taken |= {(r, c) for r in range(row, end + 1) for c in range(column, last + 1)}
            yield CellBox(row, column, end - row + 1, last - column + 1,
                          xs[column], ys[row], xs[last + 1], ys[end + 1])  # fmt: skip
