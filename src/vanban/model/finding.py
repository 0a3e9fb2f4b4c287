"""What a check says about a document (DESIGN 4.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from vanban.model.document import Document

Severity = Literal["error", "warning", "hint"]
Value = str | int | float | None


class Placed(Protocol):
    """Anything that stands somewhere in the text of a document."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: file, page, section, cell, and the characters themselves."""

    file: str
    text: str
    page: int | None = None
    section: str | None = None
    cell: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence an officer understands, with the places it speaks of and both values."""

    check: str
    severity: Severity
    message: str
    places: tuple[Place, ...] = ()
    expected: Value = None
    found: Value = None


def place_at(document: Document, start: int, end: int, *, cell: str | None = None) -> Place:
    """The place of the characters `start` to `end` of a document."""
    return Place(
        file=document.file,
        text=document.text[start:end],
        page=document.page_at(start),
        section=document.section_at(start),
        cell=cell,
        start=start,
        end=end,
    )


def place_of(document: Document, item: Placed, *, cell: str | None = None) -> Place:
    """The place of a citation, figure, heading, block or span."""
    return place_at(document, item.start, item.end, cell=cell)
