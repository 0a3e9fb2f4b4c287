"""Footnotes: the small lines at the foot of a page, each with the mark it begins with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import regex

from vanban.reading.files.page.lines import joined
from vanban.reading.files.page.model import Line, Page, Row, Rule
from vanban.reading.files.page.words import join_texts

SMALLER = 0.93
LONGEST_RULE = 0.55
PLAIN_MARK = regex.compile(r"[(\[]?(\d{1,3}|\*{1,3})[)\]]?[.:]?\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class PrintedNote:
    """A footnote as printed; without a mark it goes on from the page before."""

    mark: str | None
    text: str
    page: int


def body_size(pages: Sequence[Sequence[Row]]) -> float:
    """The size most letters have, in points; 12 where there are none."""
    counts: Counter[float] = Counter()
    for rows in pages:
        for row in rows:
            for line in row.lines:
                counts[round(line.size * 2) / 2] += len(line.text)
    return counts.most_common(1)[0][0] if counts else 12.0


def take_footnotes(page: Page, rows: Sequence[Row], size: float) -> tuple[list[Row], list[PrintedNote]]:
    """The rows above the footnotes of a page, and the footnotes."""
    start = _first_note_row(page, rows, size)
    notes: list[PrintedNote] = []
    for row in rows[start:]:
        line = joined(row.lines)
        mark, text = _begins_note(line, notes)
        if mark is not None or not notes:
            notes.append(PrintedNote(mark, text, page.number))
        else:
            notes[-1] = replace(notes[-1], text=join_texts(notes[-1].text, text))
    return list(rows[:start]), notes


def join_notes(pages: Sequence[Sequence[PrintedNote]]) -> list[PrintedNote]:
    """The notes of all pages, those that run on over a page made whole."""
    notes: list[PrintedNote] = []
    for note in (note for page in pages for note in page):
        if note.mark is None and notes:
            notes[-1] = replace(notes[-1], text=join_texts(notes[-1].text, note.text))
        else:
            notes.append(note)
    return notes


def _first_note_row(page: Page, rows: Sequence[Row], size: float) -> int:
    small = len(rows)
    while small > 0 and rows[small - 1].size <= SMALLER * size:
        small -= 1
    for rule in sorted(page.rules, key=lambda rule: rule.y0):
        below = next((at for at, row in enumerate(rows) if row.baseline > rule.y0), len(rows))
        if _is_note_rule(rule, page, rows) and small <= below < len(rows):
            return below
    marked = (at for at in range(small, len(rows)) if _mark_of(rows[at].lines[0], raised_only=True))
    return next(marked, len(rows))


def _is_note_rule(rule: Rule, page: Page, rows: Sequence[Row]) -> bool:
    left = min((row.lines[0].x0 for row in rows), default=0.0)
    width = rule.x1 - rule.x0
    return rule.horizontal and 30 < width < LONGEST_RULE * page.width and rule.x0 < left + 40


def _begins_note(line: Line, before: Sequence[PrintedNote]) -> tuple[str | None, str]:
    found = _mark_of(line, raised_only=False)
    if found is None:
        return None, line.text
    mark, rest = found
    last = before[-1].mark if before else None
    raised = any(mark.offset <= 1 for mark in line.marks)
    if raised or last is None or not last.isdigit() or not mark.isdigit() or int(mark) == int(last) + 1:
        return mark, rest
    return None, line.text


def _mark_of(line: Line, *, raised_only: bool) -> tuple[str, str] | None:
    for mark in line.marks:
        if mark.offset <= 1:
            return mark.text, line.text.lstrip(" ()[]").lstrip()
    found = PLAIN_MARK.match(line.text)
    if raised_only or not found:
        return None
    return found.group(1), line.text[found.end() :]
