"""Runs → lines and rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import regex

from vanban.reading.files.page.model import Line, Mark, Row, Run

WIDE_GAP = 1.6
WORD_GAP = 0.17
MOTTO_GAP = 0.4
MOTTO = regex.compile(r"CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT")
SAME_BASELINE = 0.28
MARK_TEXT = regex.compile(r"[\s()\[\]\d*]+")
MARK = regex.compile(r"\d{1,3}|\*{1,3}")


def rows_of(runs: Sequence[Run], page: int) -> list[Row]:
    """The rows of a page or cell from top to bottom; gaps wider than about three letters part a row into lines.

    The motto begins a line of its own however near a long agency comes to it.
    """
    rows: list[list[Run]] = []
    for run in sorted(_with_raised(runs), key=lambda run: run.baseline):
        if rows and run.baseline - _baseline(rows[-1]) <= SAME_BASELINE * min(run.size, rows[-1][-1].size * 1.5):
            rows[-1].append(run)
        else:
            rows.append([run])
    return [row for row in (_row(group, page) for group in rows) if row.lines]


def joined(lines: Iterable[Line]) -> Line:
    """Lines of one baseline as one line, a blank between them."""
    ordered = sorted(lines, key=lambda line: line.x0)
    first, text, marks = ordered[0], "", list[Mark]()
    for line in ordered:
        shift = len(text) + 1 if text else 0
        text = f"{text} {line.text}" if text else line.text
        marks += [replace(mark, offset=mark.offset + shift) for mark in line.marks]
    letters = max(1, sum(len(line.text) for line in ordered))
    return replace(
        first,
        text=text,
        x1=max(line.x1 for line in ordered),
        size=max(line.size for line in ordered),
        bold=sum(line.bold * len(line.text) for line in ordered) / letters,
        italic=sum(line.italic * len(line.text) for line in ordered) / letters,
        marks=tuple(marks),
        spaced=ordered[-1].spaced,
    )


def _baseline(row: Sequence[Run]) -> float:
    return max(row, key=lambda run: run.x1 - run.x0).baseline


def _with_raised(runs: Sequence[Run]) -> list[Run]:
    small = [run for run in runs if MARK_TEXT.fullmatch(run.text)]
    if not small:
        return list(runs)
    hosts = [run for run in runs if run.text.strip() and not MARK_TEXT.fullmatch(run.text)] or list(runs)
    return [_raised(run, hosts) if MARK_TEXT.fullmatch(run.text) else run for run in runs]


def _raised(run: Run, hosts: Sequence[Run]) -> Run:
    for host in hosts:
        lift = (host.baseline - run.baseline) / host.size
        touches = min(abs(run.x0 - host.x1), abs(run.x1 - host.x0)) < 0.6 * host.size
        if run.size < 0.82 * host.size and 0.12 < lift < 0.75 and (touches or host.x0 <= run.x0 <= host.x1):
            return replace(run, baseline=host.baseline, raised=True)
        if run.size < 1.1 * host.size and 0.28 < lift < 0.75 and touches:
            return replace(run, baseline=host.baseline, raised=True)
    return run


@dataclass(slots=True)
class _LineSetter:
    text: str = ""
    runs: list[Run] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def add(self, run: Run) -> None:
        blank = self.runs and (run.x0 - self.runs[-1].x1 > WORD_GAP * max(run.size, self.runs[-1].size))
        text = run.text if self.text else run.text.lstrip()
        if blank and not run.raised and not self.text.endswith(" ") and not text.startswith(" "):
            self.text += " "
        self.runs.append(run)
        if run.raised:
            self._add_mark(text)
        else:
            self.text += text

    def _add_mark(self, text: str) -> None:
        found = MARK.search(text)
        if found is None:
            self.text += text
            return
        # Brackets around a mark stay in the text, as a word processor has them.
        self.text = self.text.rstrip() + text[: found.start()].strip()
        self.marks.append(Mark(found.group(), len(self.text)))
        self.text += text[found.end() :]

    def line(self, page: int) -> Line | None:
        text = " ".join(self.text.split())
        if not text and not self.marks:
            return None
        plain = [run for run in self.runs if not run.raised] or self.runs
        letters = max(1, sum(len(run.text.strip()) for run in plain))
        return Line(
            text,
            plain[0].x0 if plain[0].x0 < self.runs[0].x0 else self.runs[0].x0,
            max(run.x1 for run in self.runs),
            _baseline(plain),
            max(plain, key=lambda run: len(run.text)).size,
            page,
            sum(len(run.text.strip()) for run in plain if run.bold) / letters,
            sum(len(run.text.strip()) for run in plain if run.italic) / letters,
            tuple(replace(mark, offset=_squeezed(self.text, mark.offset, text)) for mark in self.marks),
            self.text.endswith(" "),
        )


def _squeezed(text: str, offset: int, squeezed: str) -> int:
    """Where `offset` of a text is once its runs of blanks are single blanks."""
    return min(len(" ".join(text[:offset].split())) + text[:offset].endswith(" "), len(squeezed))


def _row(runs: Sequence[Run], page: int) -> Row:
    setters: list[_LineSetter] = []
    for run in sorted(runs, key=lambda run: (run.x0, run.x1)):
        if not run.text.strip():
            continue
        last = setters[-1].runs[-1] if setters else None
        gap = MOTTO_GAP if MOTTO.match(run.text.lstrip()) else WIDE_GAP
        if last is None or run.x0 - last.x1 > gap * max(run.size, last.size):
            setters.append(_LineSetter())
        setters[-1].add(run)
    return Row(tuple(line for line in (setter.line(page) for setter in setters) if line))
