"""What a sheet is made of: lines, rules, letterheads, closings, tables, in sections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vanban.writing.sheet.styles import Align

GAP_WIDTH = 24.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A footnote reference in a line; `offset` is in the line's text, which does not hold the mark."""

    offset: int
    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class Gap:
    """A blank that is printed wide, for a number or day to be written in by hand; width in points."""

    width: float


Piece = str | Mark | Gap


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph in one style; `block` is the index of its block in the document; `gaps` are offsets of blanks.

    `inset` narrows a centred line on both sides, in millimetres, so that its lines become about equally long.
    """

    style: str
    text: str
    block: int
    marks: tuple[Mark, ...] = ()
    gaps: tuple[int, ...] = ()
    inset: float = 0.0

    def pieces(self) -> Iterator[Piece]:
        """The text between footnote marks and gaps, with these in their places."""
        at = 0
        for place, piece in sorted(
            (*((m.offset, m) for m in self.marks), *((g, None) for g in self.gaps)), key=_place
        ):
            if place > at:
                yield self.text[at:place]
            yield piece or Gap(GAP_WIDTH)
            at = place if piece else place + 1
        if at < len(self.text):
            yield self.text[at:]


def _place(placed: tuple[int, Mark | None]) -> int:
    return placed[0]


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line, centred; length in millimetres, the gap below in points."""

    length: float
    after: float = 4.0


Lines = tuple[Line | Rule, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows of two columns without borders: a letterhead, or recipients beside the signature; widths in mm."""

    role: str
    rows: tuple[tuple[Lines, Lines], ...]
    left: float
    width: float


@dataclass(frozen=True, slots=True)
class SetCell:
    """A cell where it is printed; a merged cell once, with its spans."""

    row: int
    column: int
    row_span: int
    column_span: int
    text: str
    align: Align
    bold: bool


@dataclass(frozen=True, slots=True)
class SetTable:
    """A table ready to print; widths in millimetres, size in points; the first `head_rows` repeat on every page."""

    block: int
    table: int
    head_rows: int
    widths: tuple[float, ...]
    size: float
    rows: tuple[tuple[SetCell, ...], ...]

    @property
    def kept_row(self) -> int | None:
        """The row that must not be parted from the total below it, the last of the table."""
        last = len(self.rows) - 1
        if last <= self.head_rows + 1 or not all(cell.bold for cell in self.rows[last]):
            return None
        return last - 1


Part = Line | Rule | Columns | SetTable


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of one orientation; each begins a new page."""

    parts: tuple[Part, ...]
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document arranged for printing; `date` is the first day its date allows, ISO."""

    title: str
    author: str
    date: str | None
    sections: tuple[Section, ...]
