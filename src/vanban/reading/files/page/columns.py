"""Rows → stretches of a page: running text, or a letterhead or signature set in two columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex

from vanban.reading.files.page.lines import joined
from vanban.reading.files.page.model import Line, Row

LEAST_GUTTER = 6.0
APART = 3.2
CLOSE = 0.95
NEARER = 0.85
CENTRED = 7.0
LETTERHEAD = regex.compile(
    r"cộng\s+h[oò][aà]\s+xã\s+hội|độc\s+lập\s*[-–]|đảng\s+cộng\s+sản|ngày\s.*tháng\s", regex.IGNORECASE
)
NUMBER_LINE = regex.compile(r"s[ốôoỗ]\s*[:;.]?\s*(?:[\d.…_]|/|$)|s[ốỗ]\s*[:;]", regex.IGNORECASE)
DATE_LINE = regex.compile(r"ngày\b.*tháng", regex.IGNORECASE)
RECIPIENTS = regex.compile(r"nơi\s+nhận", regex.IGNORECASE)
SIGNATURE = regex.compile(r"^(?:TM|KT|TL|TUQ|T/M|K/T|Q)\b|[\p{Lu}\s,.()-]{5,}$")
ADDRESSEES = regex.compile(r"kính\s+gửi", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Single:
    """A line across the page."""

    line: Line


@dataclass(frozen=True, slots=True)
class Columns:
    """Two columns side by side; `letterhead` when they head a document, else they close it."""

    left: tuple[Line, ...]
    right: tuple[Line, ...]
    letterhead: bool


def stretches_of(rows: Sequence[Row], centre: float) -> Iterator[Single | Columns]:
    """The rows of a page as single lines and column blocks, in order; `centre` is the middle of the body."""
    at = 0
    while at < len(rows):
        block = _block(rows, at, centre)
        if block is None:
            yield Single(joined(rows[at].lines))
            at += 1
        else:
            end, columns = block
            yield columns
            at = end


def letterhead_order(block: Columns) -> list[tuple[Line, str]]:
    """The lines of a letterhead in canonical order: agencies, motto, number and subject, place and date."""
    left, right = _cut(block.left, NUMBER_LINE), _cut(block.right, DATE_LINE)
    lines = [(line, "left") for line in block.left[:left]] + [(line, "right") for line in block.right[:right]]
    lines += [(line, "left") for line in block.left[left:]]
    return lines + [(line, "right") for line in block.right[right:]]


def wrapped_agencies(block: Columns) -> list[Line]:
    """The lines on the left that go on with the name of an agency: nearer to the line above than agencies are.

    The line above has the same weight and no room for their first word.
    """
    lines = block.left[: _cut(block.left, NUMBER_LINE)]
    steps = [below.baseline - above.baseline for above, below in pairwise(lines)]
    widest = max((line.x1 - line.x0 for line in lines), default=0.0)
    return [
        below
        for (above, below), step in zip(pairwise(lines), steps, strict=True)
        if step < NEARER * max(steps) and round(above.bold) == round(below.bold) and _is_full(above, below, widest)
    ]


def _is_full(above: Line, below: Line, widest: float) -> bool:
    first = below.text.split(" ", 1)[0]
    word = (below.x1 - below.x0) * (len(first) + 1) / max(1, len(below.text))
    return above.x1 - above.x0 + word > widest


def _cut(lines: Sequence[Line], pattern: regex.Pattern[str]) -> int:
    return next((at for at, line in enumerate(lines) if pattern.match(line.text) or (pattern is DATE_LINE
                 and pattern.search(line.text))), len(lines))  # fmt: skip


def _block(rows: Sequence[Row], start: int, centre: float) -> tuple[int, Columns] | None:
    gutter = _gutter(rows, start)
    if gutter is None:
        return None
    low, high = gutter
    end, last_left = start, rows[start].baseline
    while end < len(rows):
        row = rows[end]
        lefts = [line for line in row.lines if line.x1 <= high - LEAST_GUTTER]
        rights = [line for line in row.lines if line.x0 >= low + LEAST_GUTTER]
        if len(lefts) + len(rights) != len(row.lines) or _leaves(
            row, lefts, rights, last_left=last_left, centre=centre
        ):
            break
        new_low = max([low, *(line.x1 for line in lefts)])
        new_high = min([high, *(line.x0 for line in rights)])
        if new_high - new_low < LEAST_GUTTER:
            break
        low, high, end = new_low, new_high, end + 1
        last_left = row.baseline if lefts else last_left
    block = _columns(rows[start:end], high)
    return (end, block) if block else None


def _gutter(rows: Sequence[Row], start: int) -> tuple[float, float] | None:
    """The gap between the two columns that begin at a row."""
    row = rows[start]
    if len(row.lines) == 2:
        return row.lines[0].x1, row.lines[1].x0
    if len(row.lines) == 1 and start + 1 < len(rows):
        below = rows[start + 1]
        if below.baseline - row.baseline < CLOSE * row.size:
            near, far = sorted((row.lines[0], joined(below.lines)), key=lambda line: line.x0)
            if far.x0 - near.x1 > LEAST_GUTTER:
                return near.x1, far.x0
    return None


def _leaves(row: Row, lefts: Sequence[Line], rights: Sequence[Line], *, last_left: float, centre: float) -> bool:
    if len(row.lines) > 2 or ADDRESSEES.search(row.text):
        return True
    if lefts and rights:
        return False
    line = row.lines[0]
    if abs(line.centre - centre) < CENTRED:
        return True
    return bool(lefts) and row.baseline - last_left > APART * row.size


def _columns(rows: Sequence[Row], high: float) -> Columns | None:
    left = _sided(rows, lambda line: line.x0 < high - LEAST_GUTTER)
    right = _sided(rows, lambda line: line.x0 >= high - LEAST_GUTTER)
    if not left or not right:
        return None
    if any(LETTERHEAD.search(line.text) for line in right) or NUMBER_LINE.match(left[0].text):
        return Columns(left, right, True)
    if any(RECIPIENTS.search(line.text) for line in (*left, *right)) or all(
        SIGNATURE.search(line.text) for line in right[:2]
    ):
        return Columns(left, right, False)
    return None


def _sided(rows: Sequence[Row], is_here: Callable[[Line], bool]) -> tuple[Line, ...]:
    sides = ([line for line in row.lines if is_here(line)] for row in rows)
    return tuple(joined(lines) for lines in sides if lines)
