"""Where in a document something was read."""

from __future__ import annotations

from tonghop.regimes.submission import Origin
from vanban.model.document import Document


def origin_at(document: Document, unit: str, *, start: int, end: int, cell: str | None = None) -> Origin:
    """The origin of the characters `start` to `end`, said by `unit`."""
    return Origin(
        unit=unit,
        file=document.file,
        text=document.text[start:end],
        page=document.page_at(start),
        section=document.section_at(start),
        cell=cell,
        start=start,
        end=end,
    )
