"""Columns set with blanks: tables and two-column blocks of a text printed in a fixed pitch become tab lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from vanban.reading.layout.cues import RECIPIENTS, is_closing, is_letterhead

GAP = regex.compile(r"(?<=\S)\s{3,}(?=\S)")
NUMBER = regex.compile(r"[+\-–]?\d[\d.,]*%?")
RULE = regex.compile(r"^[-–—_=*]{3,}$")
NARROWEST_GUTTER = 2
BLANKS_INSIDE = 6
INDENT_OF_TITLE = " " * 8

Gutter = tuple[int, int]


def tabbed_columns(text: str) -> str:
    """The text with a tab for each gutter of its column blocks; all other lines stay as they are."""
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        end = _run_end(lines, at)
        if end - at >= 2 or (end > at and RECIPIENTS.match(lines[at])):
            end = _set_run(lines, at, end)
        at = max(end, at + 1)
    return "\n".join(lines)


def _run_end(lines: Sequence[str], at: int) -> int:
    while at < len(lines) and "\t" not in lines[at] and "|" not in lines[at] and GAP.search(lines[at]):
        at += 1
    return at


def _set_run(lines: list[str], start: int, end: int) -> int:
    """Put tabs into a run of lines; the line after the last one that belongs to it."""
    gutters = _gutters(lines[start:end])
    rows = [_cells(line, gutters) for line in lines[start:end]]
    if len(gutters) >= 2 and any(NUMBER.fullmatch(cell) for row in rows for cell in row):
        lines[start:end] = ["\t".join(row) for row in rows]
    elif len(gutters) == 1 and any(is_letterhead(cell) or is_closing(cell) for row in rows for cell in row):
        closing = any(is_closing(cell) for row in rows for cell in row)
        end, gutter = _extended(lines, end, gutters[0], closing=closing)
        lines[start:end] = ["\t".join(_cells(line, [gutter])) if line.strip() else "" for line in lines[start:end]]
    return end


def _extended(lines: Sequence[str], end: int, gutter: Gutter, *, closing: bool) -> tuple[int, Gutter]:
    """Lines below that leave the gutter free belong to the block; names stand some blank lines lower.

    The line after the last one, and the gutter that is free in all of them.
    """
    blanks = 0
    for at in range(end, len(lines)):
        line = lines[at].rstrip()
        if not line:
            blanks += 1
            if blanks > (BLANKS_INSIDE if closing else 0):
                break
        elif not line[: gutter[0] + 1].strip():
            blanks, end = 0, at + 1
            gutter = (gutter[0], min(gutter[1], len(line) - len(line.lstrip())))
        elif len(line) <= gutter[1] and not (blanks and line.startswith(INDENT_OF_TITLE)):
            blanks, end = 0, at + 1
            gutter = (min(max(gutter[0], len(line)), gutter[1] - 1), gutter[1])
        elif closing and (narrowed := _narrowed(line, gutter)):
            blanks, end, gutter = 0, at + 1, narrowed
        else:
            break
    return end, gutter


def _narrowed(line: str, gutter: Gutter) -> Gutter | None:
    """What is left of the gutter beside the text of one more line."""
    shared = ((max(gap.start(), gutter[0]), min(gap.end(), gutter[1])) for gap in GAP.finditer(line))
    return next((free for free in shared if free[1] - free[0] >= NARROWEST_GUTTER), None)


def _gutters(lines: Sequence[str]) -> list[Gutter]:
    """The ranges of character columns that are blank in every line, between text on both sides."""
    width = max(map(len, lines))
    blank = [all(at >= len(line) or line[at].isspace() for line in lines) for at in range(width)]
    edges = [at for at in range(1, width) if blank[at] != blank[at - 1]]
    bounds = [0, *edges, width]
    ranges = [(first, last) for first, last in pairwise(bounds) if blank[first]]
    return [(first, last) for first, last in ranges if first > 0 and last < width and last - first >= NARROWEST_GUTTER]


def _cells(line: str, gutters: Sequence[Gutter]) -> list[str]:
    cuts = [0, *(last for _, last in gutters), len(line) + 1]
    return [RULE.sub("", line[first:last].strip()) for first, last in pairwise(cuts)]
