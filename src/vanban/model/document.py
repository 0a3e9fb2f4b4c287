"""A Vietnamese administrative document, read or to be written: frozen values, nothing else."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from vanban.model.content import Column, Source

Role = Literal[
    "parent", "issuer", "motto", "number", "place_date", "type", "subject", "urgency", "addressee",
    "basis", "heading", "body", "footnote", "closing", "recipients", "signature",
    "annex_label", "annex_title", "annex_of", "caption", "table",
]  # fmt: skip
Direction = Literal["up", "down"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of characters in `Document.text`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, table or footnote of the text; `table` and `note` index those of the document."""

    start: int
    end: int
    role: Role = "body"
    page: int = 1
    bold: bool = False
    italic: bool = False
    centred: bool = False
    level: int | None = None
    column: Column | None = None
    table: int | None = None
    note: int | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """The head of page 1 (NĐ 30/2020, Phụ lục I, boxes 2–5b); `date` is ISO, partial when the day or month is blank.

    `places` tells where each field stands, by field name; a blank field ("Số: /BC-STTTT") has the place of its line.
    """

    parent: str | None = None
    issuer: str | None = None
    number: str | None = None
    symbol: str | None = None
    place: str | None = None
    date: str | None = None
    type: str | None = None
    subject: str | None = None
    places: Mapping[str, Span] = field(default_factory=dict, hash=False)
    why: Mapping[str, str] = field(default_factory=dict, compare=False, hash=False)


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered heading; level 1 for "I.", 2 for "1." below it, 3 for "a)" or "1.1." below that."""

    level: int
    label: str
    title: str
    start: int
    end: int
    why: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Citation:
    """A reference to another document; a law cited by name alone has no symbol and a title."""

    text: str
    symbol: str | None
    type: str
    date: str | None
    issuer: str | None
    title: str | None
    start: int
    end: int
    number: str | None = None
    why: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity; money in đồng, other units as the Vietnamese noun; `of` is the whole of a ratio ("90/94 cơ sở").

    A change in percent ("tăng 5%") has its sign in `change_pct`, one in numbers ("giảm 3 vụ") in `direction`.
    """

    text: str
    value: Decimal | None
    unit: str | None
    start: int
    end: int
    approx: bool = False
    value_to: Decimal | None = None
    change_pct: Decimal | None = None
    direction: Direction | None = None
    per: str | None = None
    of: Decimal | None = None
    target: bool = False
    why: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Table:
    """A table, merged cells filled, cells as printed; `places` has a span for each cell of `header`, then of `rows`.

    In the text a table stands row by row, cells separated by tabs; a merged cell is printed once, at its top left,
    and its place serves all the cells it fills.
    """

    caption: str | None
    header: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[str, ...], ...]
    start: int
    end: int
    unit: str | None = None
    name: str = ""
    places: tuple[tuple[Span, ...], ...] = ()

    def cell_place(self, row: int, column: int) -> Span:
        """Where cell `column` of data row `row` stands in the text."""
        return self.places[len(self.header) + row][column]

    def row_place(self, row: int) -> Span:
        """Where data row `row` stands in the text, first cell to last."""
        spans = self.places[len(self.header) + row]
        return Span(min(s.start for s in spans), max(s.end for s in spans))


@dataclass(frozen=True, slots=True)
class AnnexOf:
    """The document an annex says it belongs to ("Kèm theo Báo cáo số …/BC-… ngày …")."""

    symbol: str | None = None
    date: str | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex from its label to the next one; `tables` are indexes into `Document.tables`."""

    label: str
    title: str | None
    of: AnnexOf
    tables: tuple[int, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote; its text stands in `Document.text` after its paragraph, its mark at `anchor`."""

    mark: str
    text: str
    anchor: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Signature:
    """The block at the end (NĐ 30/2020, Điều 13): "KT." PHÓ GIÁM ĐỐC on behalf of GIÁM ĐỐC."""

    capacity: str | None
    title: str | None
    on_behalf_of: str | None
    signer: str | None
    start: int
    end: int
    why: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something the reader had to repair, skip or guess; `code` is stable, `message` Vietnamese."""

    code: str
    message: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One document; `text` is NFC, its blocks one per line, and every other item points into it."""

    file: str
    source: Source
    text: str
    blocks: tuple[Block, ...] = ()
    header: Header = Header()
    addressees: tuple[str, ...] = ()
    outline: tuple[Heading, ...] = ()
    citations: tuple[Citation, ...] = ()
    figures: tuple[Figure, ...] = ()
    tables: tuple[Table, ...] = ()
    annexes: tuple[Annex, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    recipients: tuple[str, ...] = ()
    signature: Signature | None = None
    warnings: tuple[Remark, ...] = ()
    pages: int | None = None

    def page_at(self, offset: int) -> int | None:
        """The page (from 1) on which the character at `offset` stands; None where the format has no pages."""
        if self.pages is None:
            return None
        at = bisect_right(self.blocks, offset, key=lambda block: block.start) - 1
        return self.blocks[max(at, 0)].page if self.blocks else 1

    def block_at(self, offset: int) -> Block | None:
        """The block that holds the character at `offset`."""
        at = bisect_right(self.blocks, offset, key=lambda block: block.start) - 1
        return self.blocks[at] if at >= 0 and offset <= self.blocks[at].end else None

    def section_at(self, offset: int) -> str | None:
        """The headings above `offset`, as "II > 5"; the label of the annex inside an annex."""
        for annex in self.annexes:
            if annex.start <= offset < annex.end:
                return annex.label
        path: list[Heading] = []
        for heading in self.outline:
            if heading.start > offset:
                break
            path = [above for above in path if above.level < heading.level] + [heading]
        return " > ".join(heading.label for heading in path) or None

    def texts(self, role: Role) -> Iterator[str]:
        """The text of every block with this role, in order."""
        return (self.text[block.start : block.end] for block in self.blocks if block.role == role)
