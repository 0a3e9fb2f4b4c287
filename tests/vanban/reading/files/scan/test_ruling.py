from __future__ import annotations

import numpy as np

from vanban.reading.files.page.grids import lattices_of
from vanban.reading.files.scan.pixels import Pixels
from vanban.reading.files.scan.ruling import rules_of, without_rules

DPI = 300


def table() -> Pixels:
    """A table of two rows and two columns, 3 pixels thick, with a blot of print in its first cell."""
    grey = np.full((1200, 1600), 255, dtype=np.uint8)
    for y in (200, 320, 440):
        grey[y : y + 3, 200:1400] = 0
    for x in (200, 600, 1397):
        grey[200:443, x : x + 3] = 0
    grey[240:275, 300:330] = 0
    return Pixels(grey, DPI)


def test_the_lines_of_a_table_are_found_as_its_cells() -> None:
    (lattice,) = lattices_of(rules_of(table()))
    assert [(cell.row, cell.column) for cell in lattice.cells] == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert abs(lattice.xs[0] - 200 * 72 / DPI) < 1 and abs(lattice.ys[-1] - 441 * 72 / DPI) < 1


def test_print_is_no_ruling_line_and_stays() -> None:
    pixels = table()
    plain = without_rules(pixels, rules_of(pixels))
    assert (plain.grey[240:275, 300:330] == 0).all()
    assert (plain.grey < 128).sum() == 35 * 30


def test_an_empty_page_has_no_lines() -> None:
    assert rules_of(Pixels(np.full((800, 600), 255, dtype=np.uint8), DPI)) == []
