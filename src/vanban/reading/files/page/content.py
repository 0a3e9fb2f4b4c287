"""Pages → Content, for PDF text and scans alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import regex

from vanban.model.content import Column, Content, Grid, Note, Paragraph, Source
from vanban.reading.files.page.columns import Columns, Single, letterhead_order, stretches_of
from vanban.reading.files.page.footnotes import PrintedNote, body_size, join_notes, take_footnotes
from vanban.reading.files.page.furniture import without_furniture
from vanban.reading.files.page.lines import joined, rows_of
from vanban.reading.files.page.model import Line, Mark, Page, PlacedGrid, Row
from vanban.reading.files.page.paragraphs import LABEL, SMALL, STOP, Measure, goes_on, is_centred, measure_of
from vanban.reading.files.page.tables import join_grids, runs_on, take_tables
from vanban.reading.files.page.words import join_texts
from vanban.text.numbers import raised_digits

ABOUT = regex.compile(r"v/v|về việc", regex.IGNORECASE)
UNIT = regex.compile(r"(?<!\p{L})[kcdm]?m$")
MOTTO = regex.compile(r"cộng h[oò][aà] xã hội", regex.IGNORECASE)
MOTTO_END = regex.compile(r"(?:nghĩa\s+)?(?:việt\s+)?nam", regex.IGNORECASE)
LOST_MARK = "Không tìm thấy chỗ đánh dấu của chú thích {mark} (trang {page}); chú thích được đặt ở cuối đoạn."


@dataclass(slots=True)
class _Draft:
    """A paragraph on its way: its lines, and which column they stand in."""

    lines: list[Line] = field(default_factory=list)
    column: Column | None = None
    centred: bool = False


_Part = _Draft | PlacedGrid


def content_of(pages: Iterable[Page], source: Source) -> Content:
    """The paragraphs and tables of printed pages, in reading order."""
    taken = [(_bare(page), *take_tables(page), page.remarks) for page in pages]
    tables = [grids for _, grids, _, _ in taken]
    rows = [(page, rows_of(runs, page.number)) for page, _, runs, _ in taken]
    bodies, notes = _without_edges(rows)
    parts = _Setter(_measures(rows, bodies)).set(bodies, tables, [page for page, _ in rows])
    content, lost = _with_notes(parts, notes)
    remarks = tuple(remark for *_, remarks in taken for remark in remarks)
    return Content(content, source, len(taken), remarks + lost)


def _bare(page: Page) -> Page:
    return replace(page, runs=())


def _without_edges(rows: Sequence[tuple[Page, list[Row]]]) -> tuple[list[list[Row]], list[PrintedNote]]:
    bodies = without_furniture(rows)
    size = body_size(bodies)
    taken = [take_footnotes(page, body, size) for (page, _), body in zip(rows, bodies, strict=True)]
    return [body for body, _ in taken], join_notes([notes for _, notes in taken])


def _measures(rows: Sequence[tuple[Page, list[Row]]], bodies: Sequence[list[Row]]) -> dict[int, Measure]:
    """The measure of each page; pages of one width share theirs."""
    by_width: dict[int, list[Line]] = {}
    for (page, _), body in zip(rows, bodies, strict=True):
        by_width.setdefault(round(page.width / 10), []).extend(joined(row.lines) for row in body)
    known = {width: measure_of(lines, 10.0 * width) for width, lines in by_width.items()}
    return {page.number: known[round(page.width / 10)] for page, _ in rows}


class _Setter:
    def __init__(self, measures: dict[int, Measure]) -> None:
        self.measures = measures
        self.parts: list[_Part] = []

    def set(
        self, bodies: Sequence[list[Row]], tables: Sequence[list[PlacedGrid]], pages: Sequence[Page]
    ) -> list[_Part]:
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
        if isinstance(last, _Draft) and last.column is None and goes_on(last.lines, line, measure):
            last.lines.append(line)
            last.centred = last.centred and is_centred(line, measure)
        else:
            self.parts.append(_Draft([line], centred=is_centred(line, measure)))

    def _columns(self, block: Columns) -> None:
        if block.letterhead:
            self._letterhead(block)
            return
        self._closing(block.left, "left")
        self._closing(block.right, "right")

    def _letterhead(self, block: Columns) -> None:
        about: _Draft | None = None
        for line, side in letterhead_order(block):
            column: Literal["left", "right"] = "left" if side == "left" else "right"
            last = self.parts[-1] if self.parts else None
            if isinstance(last, _Draft) and MOTTO.match(last.lines[-1].text) and MOTTO_END.fullmatch(line.text):
                last.lines.append(line)
                continue
            if about is not None and column == "left":
                about.lines.append(line)
                continue
            draft = _Draft([line], column, centred=True)
            about = draft if column == "left" and ABOUT.match(line.text) else about
            self.parts.append(draft)

    def _closing(self, lines: Sequence[Line], column: Column) -> None:
        before: Line | None = None
        for line in lines:
            wraps = before is not None and not STOP.search(before.text) and not LABEL.match(line.text)
            if before is not None and wraps and SMALL.match(line.text):
                last = self.parts[-1]
                assert isinstance(last, _Draft)
                last.lines.append(line)
            else:
                self.parts.append(_Draft([line], column, centred=column == "right"))
            before = line


def _paragraph(draft: _Draft) -> tuple[Paragraph, list[Mark]]:
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


def _with_notes(
    parts: Sequence[_Part], notes: Sequence[PrintedNote]
) -> tuple[tuple[Paragraph | Grid, ...], tuple[tuple[str, str], ...]]:
    left = list(notes)
    result: list[Paragraph | Grid] = []
    for part in parts:
        if isinstance(part, PlacedGrid):
            result.append(part.grid)
        else:
            result.append(_noted(*_paragraph(part), left))
    remarks = []
    for note in left:
        _append_lost(result, note)
        remarks.append(("footnote_without_mark", LOST_MARK.format(mark=note.mark or "?", page=note.page)))
    return tuple(result), tuple(remarks)


def _noted(paragraph: Paragraph, marks: Sequence[Mark], left: list[PrintedNote]) -> Paragraph:
    """The paragraph with the notes its marks call; a mark that calls none is put back as a superscript."""
    text, shift, noted = paragraph.text, 0, list[Note]()
    for mark in marks:
        at = mark.offset + shift
        note = None if UNIT.search(text[:at]) else _note_of(mark, paragraph, left)
        if note is None:
            sign = raised_digits(mark.text)
            text, shift = text[:at] + sign + text[at:], shift + len(sign)
        else:
            left.remove(note)
            noted.append(Note(mark.text, note.text, at))
    return replace(paragraph, text=text, notes=tuple(noted))


def _note_of(mark: Mark, paragraph: Paragraph, left: Sequence[PrintedNote]) -> PrintedNote | None:
    return next((note for note in left if note.mark == mark.text and note.page >= paragraph.page), None)


def _append_lost(result: list[Paragraph | Grid], note: PrintedNote) -> None:
    at = max((i for i, part in enumerate(result) if isinstance(part, Paragraph) and part.page <= note.page),
             default=None)  # fmt: skip
    if at is None:
        result.append(Paragraph(note.text, page=note.page))
        return
    paragraph = result[at]
    assert isinstance(paragraph, Paragraph)
    added = Note(note.mark or "*", note.text, len(paragraph.text))
    result[at] = replace(paragraph, notes=(*paragraph.notes, added))
