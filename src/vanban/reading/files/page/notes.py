"""Footnotes given to the paragraphs whose marks call them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from vanban.model.content import Grid, Note, Paragraph
from vanban.reading.files.page.footnotes import PrintedNote
from vanban.reading.files.page.model import Mark, PlacedGrid
from vanban.reading.files.page.setting import Part, paragraph_of
from vanban.text.numbers import raised_digits

UNIT = regex.compile(r"(?<!\p{L})[kcdm]?m$")
LOST_MARK = "Không tìm thấy chỗ đánh dấu của chú thích {mark} (trang {page}); chú thích được đặt ở cuối đoạn."


def with_notes(
    parts: Sequence[Part], notes: Sequence[PrintedNote]
) -> tuple[tuple[Paragraph | Grid, ...], tuple[tuple[str, str], ...]]:
    """The finished paragraphs and tables, and a remark for every footnote whose mark was not found."""
    left = list(notes)
    result: list[Paragraph | Grid] = []
    for part in parts:
        if isinstance(part, PlacedGrid):
            result.append(part.grid)
        else:
            result.append(_noted(*paragraph_of(part), left))
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
