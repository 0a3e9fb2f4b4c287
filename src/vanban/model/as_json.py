"""Document ↔ JSON, the contract `vanban/1`; findings → JSON."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from vanban.model.document import Document
from vanban.model.finding import Finding
from vanban.model.plain import Json, from_plain, to_plain

SCHEMA = "vanban/1"


def document_to_json(document: Document, *, explain: bool = False) -> Json:
    """A document as plain JSON values; `explain` adds the evidence ("why") each item was found by."""
    return {"schema": SCHEMA, **to_plain(document, number=_number, without=() if explain else ("why",))}


def document_from_json(data: Json) -> Document:
    """The document that `document_to_json` wrote; raises ValueError when it is of another schema."""
    if data.get("schema") != SCHEMA:
        raise ValueError(f"schema {data.get('schema')!r} is not {SCHEMA!r}")
    return from_plain(Document, data)


def findings_to_json(findings: Sequence[Finding]) -> list[Json]:
    """Findings as a list of plain JSON values (DESIGN 4.2)."""
    return [to_plain(finding, number=_number) for finding in findings]


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
