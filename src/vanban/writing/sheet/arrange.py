"""Document → sheet: sections, letterheads, closings and everything between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from vanban.model.document import Document
from vanban.text.dates import is_possible
from vanban.writing.sheet.lines import LineSetter, printable
from vanban.writing.sheet.measure import text_width, wrapped_lines
from vanban.writing.sheet.parts import Columns, Line, Lines, Part, Rule, Section, SetTable, Sheet
from vanban.writing.sheet.styles import LANDSCAPE_TEXT_WIDTH, LEFT_COLUMN, STYLES, TEXT_WIDTH
from vanban.writing.sheet.tables import is_wide, set_table

_LETTERHEAD = frozenset({"parent", "issuer", "motto", "number", "place_date", "urgency"})
_CLOSING = frozenset({"recipients", "signature"})
_RULE_SHARE = 0.4
_GAP_UNDER_SUBJECT = 12.0
_EXACT, _SLACK = 1.0, 3.0


def arrange(document: Document) -> Sheet:
    """The sheet of a document, drafted or read from a file, laid out by the roles of its blocks."""
    setter = LineSetter(document)
    starts = [0, *_annex_starts(document)]
    ends = [*starts[1:], len(document.blocks)]
    sections = tuple(_section(setter, range(start, end)) for start, end in zip(starts, ends, strict=True))
    return Sheet(
        title=printable(_title(document)),
        author=printable(document.header.issuer or ""),
        date=_first_day(document.header.date),
        sections=sections,
    )


def _title(document: Document) -> str:
    lines = [*document.texts("type"), *document.texts("subject")]
    return " ".join(" ".join(lines).split()) or document.file


def _first_day(date: str | None) -> str | None:
    return f"{date}{'-01-01'[len(date) - 4 :]}" if date and is_possible(date) else None


def _annex_starts(document: Document) -> Iterator[int]:
    """An annex that repeats the letterhead begins with it."""
    roles = [block.role for block in document.blocks]
    for index, role in enumerate(roles):
        if role != "annex_label" or (index and roles[index - 1] == "annex_label"):
            continue
        start = index
        while start and roles[start - 1] in _LETTERHEAD:
            start -= 1
        if start:
            yield start


def _section(setter: LineSetter, indexes: Sequence[int]) -> Section:
    blocks = setter.document.blocks
    tables = [setter.document.tables[number] for i in indexes if (number := blocks[i].table) is not None]
    annexed = any(blocks[index].role == "annex_label" for index in indexes)
    landscape = annexed and any(map(is_wide, tables))
    width = LANDSCAPE_TEXT_WIDTH if landscape else TEXT_WIDTH
    groups = groupby(_zones(setter, indexes), key=lambda pair: pair[0])
    parts = (
        part for zone, pairs in groups for part in _parts(setter, zone, [index for _, index in pairs], width=width)
    )
    return Section(tuple(parts), landscape)


def _zones(setter: LineSetter, indexes: Sequence[int]) -> Iterator[tuple[str, int]]:
    typed = False
    for index in indexes:
        block = setter.document.blocks[index]
        typed = typed or block.role == "type"
        if setter.is_anchored_note(block):
            continue
        if block.role in _LETTERHEAD or (block.role == "subject" and not typed):
            yield "letterhead", index
        elif block.role in _CLOSING:
            yield "closing", index
        else:
            yield ("subject" if block.role == "subject" else "table" if block.role == "table" else "line"), index


def _parts(setter: LineSetter, zone: str, indexes: list[int], *, width: float) -> Iterator[Part]:
    match zone:
        case "letterhead":
            yield _letterhead(setter, indexes, width)
        case "closing":
            yield _closing(setter, indexes, width)
        case "table":
            yield from (_table(setter, index, width) for index in indexes)
        case _:
            lines = [balanced(setter.line(index), width) for index in indexes]
            yield from lines
            if zone == "subject":
                yield replace(_rule(lines[-1], width, _RULE_SHARE), after=_GAP_UNDER_SUBJECT)


def _letterhead(setter: LineSetter, indexes: list[int], width: float) -> Columns:
    left = LEFT_COLUMN / TEXT_WIDTH * width
    right = width - left

    def lines(within: float, *roles: str) -> tuple[Line, ...]:
        found = [index for index in indexes if setter.document.blocks[index].role in roles]
        style = "Concerning" if roles == ("subject",) else None
        return tuple(balanced(setter.line(index, style), within) for index in found)

    agency, motto = lines(left, "parent", "issuer"), lines(right, "motto")
    number = lines(left, "number") + lines(left, "subject") + lines(left, "urgency")
    rows = ((_ruled(agency, left, _RULE_SHARE), _ruled(motto, right, 1.0)), (number, lines(right, "place_date")))
    return Columns("letterhead", tuple(row for row in rows if any(row)), left, width)


def _ruled(lines: tuple[Line, ...], width: float, share: float) -> Lines:
    return (*lines, _rule(lines[-1], width, share)) if lines else ()


def _rule(line: Line, width: float, share: float) -> Rule:
    style = STYLES[line.style]
    length = min(text_width(line.text, style.size, bold=style.bold), width)
    return Rule(round(length * share, 1))


def balanced(line: Line, width: float) -> Line:
    """A centred line that needs several lines, narrowed until one more would be needed."""
    style, text = STYLES[line.style], _with_wide_gaps(line)
    count = wrapped_lines(text, width, style.size, bold=style.bold)
    if style.align != "centre" or count == 1:
        return line
    narrow, wide = 0.0, width
    while wide - narrow > _EXACT:
        middle = (narrow + wide) / 2
        fits = wrapped_lines(text, middle, style.size, bold=style.bold) <= count
        narrow, wide = (narrow, middle) if fits else (middle, wide)
    return replace(line, inset=round(max(width - wide - _SLACK, 0.0) / 2, 1))


def _with_wide_gaps(line: Line) -> str:
    """The text for measuring: digits stand where some are to be written in."""
    return "".join("0000" if at in line.gaps else letter for at, letter in enumerate(line.text))


def _closing(setter: LineSetter, indexes: list[int], width: float) -> Columns:
    half = width / 2
    lines = [(setter.document.blocks[index].role, balanced(setter.line(index), half)) for index in indexes]
    left, right = (tuple(line for role, line in lines if role == side) for side in ("recipients", "signature"))
    return Columns("closing", ((left, right),), half, width)


def _table(setter: LineSetter, index: int, width: float) -> Part:
    number = setter.document.blocks[index].table
    if number is None:
        return setter.line(index, "Body")
    table: SetTable = set_table(setter.document.tables[number], block=index, number=number, width=width)
    return table
