"""Runs with wide gaps inside them, as of letterheads set with blanks, cut where the gaps are."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pypdfium2.raw as raw

from vanban.reading.files.page.model import Run

Box = tuple[float, float, float, float]
GAP = 1.6


def spread_runs(
    runs: Sequence[Run], textpage: Any, upright: Callable[[float, float, float, float], Box], *, height: float
) -> list[Run]:
    """The runs, those whose letters stand far apart cut by the places of their letters."""
    letters = _letters(textpage, upright, height)
    result: list[Run] = []
    for run in runs:
        mine = [
            (text, x0, x1)
            for text, x0, x1, y in letters
            if run.x0 - 1 <= (x0 + x1) / 2 <= run.x1 + 1 and abs(y - run.baseline) < 0.15 * run.size
        ]
        result += _cut(run, mine)
    return result


def _letters(
    textpage: Any, upright: Callable[[float, float, float, float], Box], height: float
) -> list[tuple[str, float, float, float]]:
    box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    found: list[tuple[str, float, float, float]] = []
    for at in range(raw.FPDFText_CountChars(textpage)):
        text = chr(raw.FPDFText_GetUnicode(textpage, at))
        if text.isspace() or not text.isprintable() or not raw.FPDFText_GetLooseCharBox(textpage, at, box):
            continue
        raw.FPDFText_GetCharOrigin(textpage, at, x, y)
        left, _, right, _ = upright(box.left, box.bottom, box.right, box.top)
        _, origin, _, _ = upright(x.value, y.value, x.value, y.value)
        found.append((text, left, right, height - origin))
    return found


def _cut(run: Run, letters: Sequence[tuple[str, float, float]]) -> list[Run]:
    """Pieces of a run between wide gaps; the run itself where its letters are not all found."""
    plain = [char for char in run.text if not char.isspace()]
    if [text for text, _, _ in letters] != plain:
        return [run]
    pieces: list[Run] = []
    start, seen = 0, 0
    for at, char in enumerate(run.text):
        if char.isspace():
            continue
        if seen and letters[seen][1] - letters[seen - 1][2] > GAP * run.size:
            pieces.append(_piece(run, run.text[start:at], letters, end=seen))
            start = at
        seen += 1
    pieces.append(_piece(run, run.text[start:], letters, end=seen))
    return pieces


def _piece(run: Run, text: str, letters: Sequence[tuple[str, float, float]], *, end: int) -> Run:
    count = sum(not char.isspace() for char in text)
    return replace(run, text=text.strip(), x0=letters[end - count][1], x1=letters[end - 1][2])
