"""Where a document says what it is: the place to point at when a part of its head is missing."""

from __future__ import annotations

import regex

from vanban.model.document import Document, Span
from vanban.model.finding import Place, place_at

TOP = 1500
_DATE_LINE = regex.compile(
    r"(?:[\p{L} .…_]{0,40},)?\s*ngày[\s.…_*]*\d{0,2}[\s.…_*]*tháng[\s.…_*]*\d{0,2}"
    r"[\s.…_*]*năm[\s.…_*]*(?:20\d\d|20)?[.…]*",
    regex.IGNORECASE,
)


def title_place(document: Document) -> Place:
    """The line with the type ("BÁO CÁO"), else the number, date or subject, else the first line of text."""
    for name in ("type", "number", "symbol", "date", "subject"):
        span = document.header.places.get(name)
        if span is not None and span.start < span.end:
            return line_place(document, span)
    block = next((block for block in document.blocks if block.role != "table"), None)
    span = Span(block.start, block.end) if block else Span(0, len(document.text))
    return place_at(document, span.start, span.end)


def date_line(document: Document) -> Span | None:
    """The line of place and date, also one that the head was read without because its place is blank."""
    end = document.header.places.get("type", Span(0, 0)).start or TOP
    for block in document.blocks:
        if block.role == "place_date":
            return Span(block.start, block.end)
        if block.start < end and _DATE_LINE.fullmatch(document.text[block.start : block.end].strip()):
            return Span(block.start, block.end)
    return None


def line_place(document: Document, span: Span) -> Place:
    """The whole line in which a part of the head stands."""
    block = document.block_at(span.start)
    return place_at(document, block.start, block.end) if block else place_at(document, span.start, span.end)
