"""Footnote marks in a picture: small glyphs that hang above the baseline at the end of a word."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import regex

from vanban.reading.files.scan.engine import Word
from vanban.reading.files.scan.pixels import Ink

LIFT = 0.12
SMALLEST, LARGEST = 0.31, 0.8
TAIL = regex.compile(r"[^\p{L}.,;:]+$")
STOP = regex.compile(r"(?<=.)[.,;]$")
HEAD = regex.compile(r"[^\p{L}“\"‘(]+")
LOOKS_LIKE_ONE = regex.compile(r"[lI|o]$")
WHOLE = regex.compile(r"[^\p{L}]{1,4}|[(\[]?[lIo][)\]]?")
MOST_GLYPHS = 5


@dataclass(frozen=True, slots=True)
class Raised:
    """A word parted from the raised glyphs at its end; `mark` is what they were read as, `x` where they begin.

    `after` is the stop or comma that follows the mark.
    """

    word: str
    mark: str
    x: int
    after: str = ""


def find_raised(word: Word, ink: Ink) -> Raised | None:
    """The raised mark at the end of a word, if it has one."""
    left, upper, right, bottom = word.box
    top = max(0, upper - 2)
    crop = ink[top : max(bottom, round(word.baseline) + 2), left : right + 2]
    stop = STOP.search(word.text)
    after = stop.group() if stop else ""
    glyphs = _glyphs(crop)
    glyphs = glyphs[: len(glyphs) - len(after)]
    count = 0
    while count < min(len(glyphs), MOST_GLYPHS) and _hangs(crop, glyphs[-count - 1], word, top=top):
        count += 1
    if not count:
        return None
    text, mark = _parted(word.text.removesuffix(after), count, whole=count == len(glyphs))
    return Raised(text, mark, left + glyphs[-count][0], after) if mark else None


def find_leading(word: Word, ink: Ink) -> Raised | None:
    """The raised mark before the first word of a footnote, glued to it or lost by the reader ("")."""
    x0, upper, x1, _ = word.box
    left, top = max(0, round(x0 - word.height)), max(0, upper - 2)
    crop = ink[top : round(word.baseline) + 2, left : x1 + 2]
    glyphs = _glyphs(crop)
    count = 0
    while count < min(len(glyphs) - 1, MOST_GLYPHS) and _hangs(crop, glyphs[count], word, top=top):
        count += 1
    if not count:
        return None
    head = HEAD.match(word.text)
    mark = head.group()[:count] if head and left + glyphs[count - 1][0] >= x0 - 2 else ""
    return Raised(word.text[len(mark) :], mark, left + glyphs[0][0])


def _glyphs(crop: Ink) -> list[tuple[int, int]]:
    """Columns of ink from left to right, parted by columns without."""
    filled = np.pad(crop.any(axis=0), (1, 1)).astype(np.int8)
    edges = np.diff(filled)
    return list(zip(np.nonzero(edges == 1)[0].tolist(), np.nonzero(edges == -1)[0].tolist(), strict=True))


def _hangs(crop: Ink, glyph: tuple[int, int], word: Word, *, top: int) -> bool:
    rows = np.nonzero(crop[:, glyph[0] : glyph[1]].any(axis=1))[0]
    low, high = top + int(rows[-1]), top + int(rows[0])
    tall = (low - high + 1) / word.height
    return word.baseline - low > LIFT * word.height and SMALLEST < tall < LARGEST


def _parted(text: str, count: int, *, whole: bool) -> tuple[str, str]:
    if whole:
        return ("", text) if WHOLE.fullmatch(text) else (text, "")
    tail = TAIL.search(text[-count:]) or LOOKS_LIKE_ONE.search(text)
    if tail is None:
        return text, ""
    size = len(tail.group())
    return text[:-size], text[-size:]
