"""The header on its way: the fields found so far, and the lines they leave over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from vanban.model.document import Header, Role, Span
from vanban.reading.parts.header.number import NumberLine
from vanban.reading.parts.header.place_date import PlaceDate
from vanban.reading.parts.header.segments import Segment
from vanban.reading.parts.header.title import Title
from vanban.text.symbols import parse_symbol


@dataclass(slots=True)
class Draft:
    """The fields of a header by name, their places and evidence, and the roles of their blocks."""

    values: dict[str, str | None] = field(default_factory=dict)
    places: dict[str, Span] = field(default_factory=dict)
    why: dict[str, str] = field(default_factory=dict)
    roles: dict[int, Role] = field(default_factory=dict)

    def put(self, name: str, value: str | None, place: tuple[int, int] | None, *, why: str) -> None:
        """Put down a field, its place in the text and the evidence for it."""
        self.values[name] = value
        if place:
            self.places[name] = Span(*place)
        self.why[name] = why

    def mark(self, blocks: Sequence[int], role: Role) -> None:
        """Give blocks a role, unless they have one."""
        for block in blocks:
            self.roles.setdefault(block, role)

    def header(self) -> Header:
        """The header as found."""
        return Header(**self.values, places=self.places, why=self.why)


def put_number(draft: Draft, segments: list[Segment], line: NumberLine | None) -> list[Segment]:
    """The lines without the number line, whose fields are put down."""
    if line is None:
        return segments
    draft.put("number", line.number, line.number_at, why=line.why)
    draft.put("symbol", line.symbol, line.symbol_at, why=line.why)
    draft.mark([segments[line.at].block], "number")
    return [*segments[: line.at], *segments[line.at].without(line.start, line.end), *segments[line.at + 1 :]]


def put_place_date(draft: Draft, segments: list[Segment], line: PlaceDate | None) -> list[Segment]:
    """The lines without the line of place and date, whose fields are put down."""
    if line is None:
        return segments
    draft.put("place", line.place, line.place_at, why="before the date")
    draft.put("date", line.date, line.date_at, why="the line of place and date")
    draft.mark([segments[at].block for at in range(line.first, line.last + 1)], "place_date")
    first = segments[line.first]
    return [*segments[: line.first], *first.without(line.start, len(first.text)), *segments[line.last + 1 :]]


def put_title(draft: Draft, title: Title, *, addressed: bool) -> None:
    """Put down type and subject; without a line that names the type its symbol tells it, or its lack of one."""
    code, why = title.type, title.why
    if code is None and not title.about:
        symbol = parse_symbol(draft.values.get("symbol") or "")
        code, why = symbol.type if symbol else None, "the letters of the symbol"
    if code is None and (title.about or addressed or draft.values.get("symbol")):
        code, why = "CV", "no line of a kind, but “V/v”, “Kính gửi” or a number"
    draft.put("type", code, title.type_at, why=why)
    draft.put("subject", title.subject, title.subject_at, why=title.why)
    draft.mark([] if title.type_block is None else [title.type_block], "type")
    draft.mark(title.subject_blocks, "subject")
