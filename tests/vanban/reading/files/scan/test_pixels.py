from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from vanban.reading.files.scan.pixels import Grey, Pixels, cleaned, ink_of, skew, turned, without_stamps


def lines_of_text(height: int = 900, width: int = 700) -> Grey:
    """White paper with dashes in rows, as text looks from afar."""
    grey = np.full((height, width), 255, dtype=np.uint8)
    for y in range(60, height - 60, 40):
        for x in range(60, width - 60, 30):
            grey[y : y + 12, x : x + 20] = 0
    return grey


@pytest.mark.parametrize("angle", [-3.2, -0.4, 0.0, 0.7, 2.5])
def test_a_turned_page_is_measured_and_set_level(angle: float) -> None:
    pixels = turned(Pixels(lines_of_text(), 100), angle) if angle else Pixels(lines_of_text(), 100)
    assert skew(pixels) == pytest.approx(-angle, abs=0.15)
    assert skew(cleaned(pixels)) == pytest.approx(0, abs=0.15)


def test_a_blank_page_is_not_turned() -> None:
    assert skew(Pixels(np.full((500, 400), 250, dtype=np.uint8), 100)) == 0


def test_grey_paper_becomes_white_and_pale_print_black() -> None:
    grey = np.where(lines_of_text() == 0, 90, 190).astype(np.uint8)
    clean = cleaned(Pixels(grey, 100)).grey
    assert clean[5, 5] == 255
    assert clean[62, 65] < 20


def test_a_shadow_across_the_page_is_taken_away() -> None:
    shadow = np.linspace(1.0, 0.45, 700)[None, :]
    grey = (np.where(lines_of_text() == 0, 30, 240) * shadow).astype(np.uint8)
    ink = ink_of(cleaned(Pixels(grey, 100)))
    assert ink.mean() == pytest.approx((lines_of_text() == 0).mean(), abs=0.02)


def test_a_red_stamp_over_black_print_is_paper() -> None:
    picture = np.full((40, 40, 3), 255, dtype=np.uint8)
    picture[10:20, :] = (215, 40, 45)
    picture[:, 18:22] = (20, 20, 20)
    grey = np.asarray(without_stamps(Image.fromarray(picture)))
    assert (grey[15, 5], grey[15, 20]) == (215, 20)
    assert not (grey[10:20, :18] < 160).any()
