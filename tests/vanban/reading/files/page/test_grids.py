from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from vanban.reading.files.page.grids import CellBox, lattices_of
from vanban.reading.files.page.model import Rule


def across(y: float, x0: float, x1: float) -> Rule:
    return Rule(x0, y, x1, y + 0.5)


def down(x: float, y0: float, y1: float) -> Rule:
    return Rule(x, y0, x + 0.5, y1)


def full_grid(xs: list[float], ys: list[float]) -> list[Rule]:
    return [across(y, xs[0], xs[-1]) for y in ys] + [down(x, ys[0], ys[-1]) for x in xs]


def spans(cells: tuple[CellBox, ...]) -> list[tuple[int, int, int, int]]:
    return [(cell.row, cell.column, cell.row_span, cell.column_span) for cell in cells]


def test_crossing_rules_make_a_table() -> None:
    (lattice,) = lattices_of(full_grid([80, 130, 300], [100, 120, 140]))
    assert spans(lattice.cells) == [(0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (1, 1, 1, 1)]


def test_a_missing_rule_merges_cells() -> None:
    rules = [across(100, 80, 400), across(140, 80, 400), across(120, 130, 400), down(80, 100, 140),
             down(130, 100, 140), down(400, 100, 140), down(250, 120, 140)]  # fmt: skip
    (lattice,) = lattices_of(rules)
    assert spans(lattice.cells) == [(0, 0, 2, 1), (0, 1, 1, 2), (1, 1, 1, 1), (1, 2, 1, 1)]


def test_borders_drawn_cell_by_cell_make_the_same_table() -> None:
    pieces = [across(y, x0, x1) for y in (100, 120) for x0, x1 in ((80, 130), (130.4, 300))]
    pieces += [down(x, 100, 120) for x in (80, 130, 130.4, 300)]
    (lattice,) = lattices_of(pieces)
    assert spans(lattice.cells) == [(0, 0, 1, 1), (0, 1, 1, 1)]


def test_underlines_and_frames_are_no_tables() -> None:
    assert lattices_of([across(84, 120, 180), across(84, 350, 500)]) == []
    assert lattices_of(full_grid([80, 300], [100, 140])) == []


def test_two_tables_apart_stay_two() -> None:
    rules = full_grid([80, 130, 300], [100, 120]) + full_grid([80, 130, 300], [400, 420])
    assert [lattice.ys[0] for lattice in lattices_of(rules)] == [100.25, 400.25]


@given(st.integers(2, 6), st.integers(2, 6), st.randoms(use_true_random=False))
def test_cells_cover_every_place_once_whatever_rules_are_missing(rows: int, columns: int, random: Random) -> None:
    xs, ys = [80.0 + 40 * i for i in range(columns + 1)], [100.0 + 20 * i for i in range(rows + 1)]
    rules = full_grid([xs[0], xs[-1]], [ys[0], ys[-1]])
    rules += [across(y, x0, x0 + 40) for y in ys[1:-1] for x0 in xs[:-1] if random.random() < 0.7]
    rules += [down(x, y0, y0 + 20) for x in xs[1:-1] for y0 in ys[:-1] if random.random() < 0.7]
    for lattice in lattices_of(rules):
        places = [
            (row, column)
            for cell in lattice.cells
            for row in range(cell.row, cell.row + cell.row_span)
            for column in range(cell.column, cell.column + cell.column_span)
        ]
        assert sorted(places) == [(r, c) for r in range(len(lattice.ys) - 1) for c in range(len(lattice.xs) - 1)]
