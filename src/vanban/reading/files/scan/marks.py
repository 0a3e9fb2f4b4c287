"""Footnote marks that OCR could not read, numbered by their order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from vanban.reading.files.page.footnotes import SMALLER
from vanban.reading.files.page.model import Page, Run
from vanban.reading.files.scan.page import MARK


def with_numbers(pages: Iterable[Page]) -> Iterator[Page]:
    """The pages, unread marks given the numbers that the order of footnotes asks for; stray ones are left out."""
    last = 0
    for page in pages:
        notes, calls = _marks_of(page)
        numbers = _numbers([mark.text.strip() for mark in notes], last)
        last = numbers[-1] if numbers else last
        named = dict(zip(map(id, notes), numbers, strict=True)) | _called(calls, numbers)
        runs = (_numbered(run, named[id(run)]) if id(run) in named else run for run in page.runs)
        yield replace(page, runs=tuple(run for run in runs if not (run.raised and MARK in run.text)))


def _numbered(run: Run, number: int) -> Run:
    return replace(run, text=f"{number} " if run.text.endswith(" ") else str(number))


def _marks_of(page: Page) -> tuple[list[Run], list[Run]]:
    """The marks that begin a footnote, and those in the text that call one."""
    largest = max((run.size for run in page.runs), default=0.0)
    body = sorted(run.size for run in page.runs)[len(page.runs) // 2] if page.runs else largest
    marks = [run for run in page.runs if run.raised]
    first = [mark for mark in marks if mark.size < SMALLER * body and _begins_line(mark, page)]
    return first, [mark for mark in marks if mark not in first]


def _begins_line(mark: Run, page: Page) -> bool:
    same = (run for run in page.runs if abs(run.baseline - mark.baseline) < 0.5 * mark.size)
    return all(run.x0 >= mark.x0 for run in same)


def _numbers(texts: Sequence[str], last: int) -> list[int]:
    numbers: list[int] = []
    for text in texts:
        expected = (numbers[-1] if numbers else last) + 1
        numbers.append(expected if not text.isdigit() or (text != "1" and int(text) != expected) else int(text))
    return numbers


def _called(calls: Sequence[Run], numbers: Sequence[int]) -> dict[int, int]:
    ordered = sorted(calls, key=lambda run: (round(run.baseline), run.x0))
    read = {run.text.strip() for run in ordered}
    if len(ordered) == len(numbers):
        return dict(zip(map(id, ordered), numbers, strict=True))
    missing = [number for number in numbers if str(number) not in read]
    unread = [run for run in ordered if MARK in run.text]
    return dict(zip(map(id, unread), missing, strict=False))
