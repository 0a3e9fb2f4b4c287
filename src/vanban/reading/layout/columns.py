"""Two columns of lines in the order in which a document's text gives them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from vanban.model.content import Column, Paragraph
from vanban.reading.layout.cues import MOTTO, NUMBER, PLACE_DATE, REGARDING

Line = tuple[Column | None, Paragraph]


def in_order(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """Left column before right; in a letterhead agencies and motto before number, subject, place and date."""
    left = [line for column, line in lines if column == "left"]
    right = [line for column, line in lines if column == "right"]
    whole = [line for column, line in lines if column is None]
    if not right or not left:
        yield from (replace(line, column=column if left and whole else None) for column, line in lines)
        return
    left_head, left_tail = _cut(left, (NUMBER, REGARDING))
    right_head, right_tail = _cut(right, (PLACE_DATE,)) if _has_head(right) else ([], right)
    for column, part in (("left", left_head), ("right", right_head), ("left", left_tail), ("right", right_tail)):
        yield from (replace(line, column="left" if column == "left" else "right") for line in part)
    yield from whole


def _has_head(right: Sequence[Paragraph]) -> bool:
    return any(MOTTO.search(line.text) for line in right)


def _cut(
    lines: Sequence[Paragraph], patterns: Sequence[regex.Pattern[str]]
) -> tuple[Sequence[Paragraph], Sequence[Paragraph]]:
    for at, line in enumerate(lines):
        if any(pattern.match(line.text.strip()) for pattern in patterns):
            return lines[:at], lines[at:]
    return lines, ()
