"""Document ↔ JSON, the contract `vanban/1`; findings → JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from decimal import Decimal
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from vanban.model.document import Document
from vanban.model.finding import Finding

SCHEMA = "vanban/1"
Json = dict[str, Any]


def document_to_json(document: Document, *, explain: bool = False) -> Json:
    """A document as plain JSON values; `explain` adds the evidence ("why") each item was found by."""
    plain: Json = {"schema": SCHEMA, **_plain(document, explain)}
    return plain


def document_from_json(data: Json) -> Document:
    """The document that `document_to_json` wrote; raises ValueError when it is of another schema."""
    if data.get("schema") != SCHEMA:
        raise ValueError(f"schema {data.get('schema')!r} is not {SCHEMA!r}")
    document: Document = _value(Document, data)
    return document


def finding_to_json(finding: Finding) -> Json:
    """A finding as plain JSON values (DESIGN 4.2)."""
    plain: Json = _plain(finding, False)
    return plain


def _plain(value: Any, explain: bool) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, Mapping):
        return {key: _plain(item, explain) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_plain(item, explain) for item in value]
    if not hasattr(value, "__dataclass_fields__"):
        return value
    names = (field.name for field in fields(value) if explain or field.name != "why")
    return {name: _plain(getattr(value, name), explain) for name in names}


def _value(kind: Any, data: Any) -> Any:
    if data is None:
        return None
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _value(next(a for a in arguments if a is not type(None)), data)
    if kind is Decimal:
        return Decimal(str(data))
    if origin is Literal or not (origin or hasattr(kind, "__dataclass_fields__")):
        return data
    if origin is tuple:
        return tuple(_value(arguments[0], item) for item in data)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {key: _value(arguments[1], item) for key, item in data.items()}
    hints = get_type_hints(kind)
    return kind(
        **{field.name: _value(hints[field.name], data[field.name]) for field in fields(kind) if field.name in data}
    )


def findings_to_json(findings: Sequence[Finding]) -> list[Json]:
    """Findings as a JSON list."""
    return [finding_to_json(finding) for finding in findings]
