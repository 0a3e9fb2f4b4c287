"""What a file holds before anybody has understood it: paragraphs and grids in reading order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Source = Literal["docx", "doc", "pdf", "ocr", "xlsx", "text"]
Column = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote; `offset` is where its mark stood in its paragraph, whose text does not hold the mark."""

    mark: str
    text: str
    offset: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, its lines joined; `column` is set in letterhead and signature blocks set in two columns."""

    text: str
    page: int = 1
    bold: bool = False
    italic: bool = False
    centred: bool = False
    level: int | None = None
    column: Column | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a grid; a merged cell stands once, at its top left, with its spans.

    `parts` are its paragraphs and inner grids where the format knows more of them than `text`, their lines, says.
    """

    text: str
    row_span: int = 1
    column_span: int = 1
    bold: bool = False
    parts: tuple[Paragraph | Grid, ...] = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as the file has it; `head_rows` is known only where the format says so; one grid may run over pages."""

    rows: tuple[tuple[Cell, ...], ...]
    page: int = 1
    ruled: bool = True
    head_rows: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """The paragraphs and grids of one file, in reading order, without page heads, page feet and page numbers.

    `remarks` are (code, Vietnamese message) pairs for the reader: what was repaired, skipped or not sure.
    """

    parts: tuple[Paragraph | Grid, ...]
    source: Source
    pages: int | None = None
    remarks: tuple[tuple[str, str], ...] = ()
