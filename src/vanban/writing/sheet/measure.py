"""How wide text runs in Times New Roman, without opening a font."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

MM_PER_POINT = 25.4 / 72
REGULAR_TO_BOLD = 0.95

# Advance widths of the bold face in thousandths of the size; accents do not widen a letter.
_GROUPS = {
    1000: "W%", 944: "M", 833: "m", 778: "GHKOQ&", 722: "ACDNRUVXYw", 667: "BELTZ", 611: "FP",
    570: "+=<>", 556: "Sbdhknpqu", 500: "J0123456789agovxy$", 444: "cerz", 389: "Is", 333: "fjt()-[]:;",
    278: "il/'", 250: " .,", 555: "“”\"…",
}  # fmt: skip
_WIDTHS = {letter: width for width, letters in _GROUPS.items() for letter in letters} | {"Đ": 722, "đ": 556}


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """The width of one line of text in millimetres; size in points."""
    width = sum(map(_advance, text)) / 1000 * size * MM_PER_POINT
    return width if bold else width * REGULAR_TO_BOLD


def widest_word(text: str, size: float, *, bold: bool = False) -> float:
    """The width of the longest piece of the text that no line break may enter, in millimetres."""
    return max((text_width(word, size, bold=bold) for word in text.split()), default=0.0)


def wrapped_lines(text: str, width: float, size: float, *, bold: bool = False) -> int:
    """How many lines a text takes in a width in millimetres."""
    return sum(_wrapped(line, width, size, bold=bold) for line in text.split("\n"))


def _wrapped(text: str, width: float, size: float, *, bold: bool) -> int:
    lines, filled, blank = 1, 0.0, text_width(" ", size, bold=bold)
    for word in text.split():
        length = text_width(word, size, bold=bold)
        if filled and filled + blank + length > width:
            lines, filled = lines + 1, length
        else:
            filled += length + (blank if filled else 0.0)
    return lines


@lru_cache(maxsize=4096)
def _advance(letter: str) -> int:
    return _WIDTHS.get(letter) or _WIDTHS.get(unicodedata.normalize("NFD", letter)[0], 500)
