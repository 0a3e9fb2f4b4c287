"""References to other documents: number, symbol, date, issuer, title."""

from __future__ import annotations

from vanban.model.document import Citation, Header, Remark
from vanban.reading.flow import Flow


def find_citations(flow: Flow, header: Header) -> tuple[tuple[Citation, ...], tuple[Remark, ...]]:
    """Every mention of another document in order, and what had to be repaired to read it."""
    return (), ()
