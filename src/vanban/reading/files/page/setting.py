"""Stretches of a page → paragraphs on their way and tables, joined over lines and pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import regex

from vanban.model.content import Column, Paragraph
from vanban.reading.files.page.columns import Columns, Single, letterhead_order, stretches_of, wrapped_agencies
from vanban.reading.files.page.model import Line, Mark, Page, PlacedGrid, Row
from vanban.reading.files.page.paragraphs import LABEL, SMALL, STOP, Measure, goes_on, is_centred
from vanban.reading.files.page.tables import join_grids, runs_on
from vanban.reading.files.page.words import join_texts

ABOUT = regex.compile(r"v/v|về việc", regex.IGNORECASE)
MOTTO = regex.compile(r"cộng h[oò][aà] xã hội", regex.IGNORECASE)
MOTTO_END = regex.compile(r"(?:nghĩa\s+)?(?:việt\s+)?nam", regex.IGNORECASE)


@dataclass(slots=True)
class Draft:
    """A paragraph on its way: its lines, and which column they stand in."""

    lines: list[Line] = field(default_factory=list)
    column: Column | None = None
    centred: bool = False


Part = Draft | PlacedGrid


class Setter:
    """Sets the rows and tables of pages one after the other; `measures` are by page number."""

    def __init__(self, measures: dict[int, Measure]) -> None:
        self.measures = measures
        self.parts: list[Part] = []

    def set(
        self, bodies: Sequence[list[Row]], tables: Sequence[list[PlacedGrid]], pages: Sequence[Page]
    ) -> list[Part]:
        """The paragraphs and tables of all pages, given rows and tables page by page."""
        for page, body, grids in zip(pages, bodies, tables, strict=True):
            top = 0.0
            for grid in grids:
                self._rows([row for row in body if top <= row.baseline < grid.top], page.number)
                self._grid(grid)
                top = grid.top
            self._rows([row for row in body if row.baseline >= top], page.number)
        return self.parts

    def _grid(self, grid: PlacedGrid) -> None:
        last = self.parts[-1] if self.parts else None
        if isinstance(last, PlacedGrid) and last.grid.page < grid.grid.page and runs_on(last, grid):
            self.parts[-1] = replace(grid, grid=join_grids(last.grid, grid.grid))
        else:
            self.parts.append(grid)

    def _rows(self, rows: Sequence[Row], page: int) -> None:
        measure = self.measures[page]
        for stretch in stretches_of(rows, measure.centre):
            if isinstance(stretch, Single):
                self._line(stretch.line, measure)
            else:
                self._columns(stretch)

    def _line(self, line: Line, measure: Measure) -> None:
        last = self.parts[-1] if self.parts else None
        if isinstance(last, Draft) and last.column is None and goes_on(last.lines, line, measure):
            last.lines.append(line)
            last.centred = last.centred and is_centred(line, measure)
        else:
            self.parts.append(Draft([line], centred=is_centred(line, measure)))

    def _columns(self, block: Columns) -> None:
        if block.letterhead:
            self._letterhead(block)
            return
        self._closing(block.left, "left")
        self._closing(block.right, "right")

    def _letterhead(self, block: Columns) -> None:
        about: Draft | None = None
        wrapped = wrapped_agencies(block)
        for line, side in letterhead_order(block):
            column: Literal["left", "right"] = "left" if side == "left" else "right"
            last = self.parts[-1] if self.parts else None
            if isinstance(last, Draft) and MOTTO.match(last.lines[-1].text) and MOTTO_END.fullmatch(line.text):
                last.lines.append(line)
                continue
            if about is not None and column == "left":
                about.lines.append(line)
                continue
            if column == "left" and isinstance(last, Draft) and last.column == "left" and line in wrapped:
                last.lines.append(line)
                continue
            draft = Draft([line], column, centred=True)
            about = draft if column == "left" and ABOUT.match(line.text) else about
            self.parts.append(draft)

    def _closing(self, lines: Sequence[Line], column: Column) -> None:
        before: Line | None = None
        for line in lines:
            wraps = before is not None and not STOP.search(before.text) and not LABEL.match(line.text)
            if before is not None and wraps and SMALL.match(line.text):
                last = self.parts[-1]
                assert isinstance(last, Draft)
                last.lines.append(line)
            else:
                self.parts.append(Draft([line], column, centred=column == "right"))
            before = line


def paragraph_of(draft: Draft) -> tuple[Paragraph, list[Mark]]:
    """The paragraph of some lines, and the marks in it that may call footnotes."""
    text, marks = "", list[Mark]()
    for line in draft.lines:
        text = join_texts(text, line.text)
        shift = len(text) - len(line.text)
        marks += [replace(mark, offset=mark.offset + shift) for mark in line.marks]
    letters = max(1, sum(len(line.text) for line in draft.lines))
    bold = sum(line.bold * len(line.text) for line in draft.lines) / letters
    italic = sum(line.italic * len(line.text) for line in draft.lines) / letters
    first = draft.lines[0]
    paragraph = Paragraph(text, page=first.page, bold=bold > 0.9, italic=italic > 0.9,
                          centred=draft.centred, column=draft.column)  # fmt: skip
    return paragraph, marks
