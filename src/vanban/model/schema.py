"""The JSON Schema of a document as `document_to_json` writes it, derived from the model itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from vanban.model.as_json import SCHEMA
from vanban.model.document import Document
from vanban.model.plain import Json

SIMPLE = {str: "string", int: "integer", bool: "boolean", Decimal: "number"}


def document_schema() -> Json:
    """The schema of the contract `vanban/1` (JSON Schema 2020-12)."""
    parts: dict[str, Json] = {}
    schema = _object(Document, parts)
    schema["properties"] = {"schema": {"const": SCHEMA}, **schema["properties"]}
    schema["required"] = ["schema", *schema["required"]]
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA, "title": "Document"}
    return {**head, **schema, "$defs": dict(sorted(parts.items()))}


def _object(kind: Any, parts: dict[str, Json]) -> Json:
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]
    required = [name for name in names if name != "why"]
    properties = {name: _schema(hints[name], parts) for name in names}
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _schema(kind: Any, parts: dict[str, Json]) -> Json:
    origin, arguments = get_origin(kind), get_args(kind)
    if kind in SIMPLE:
        return {"type": SIMPLE[kind]}
    if origin in (Union, UnionType):
        return {"anyOf": [_schema(a, parts) for a in arguments if a is not type(None)] + [{"type": "null"}]}
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin is tuple:
        return {"type": "array", "items": _schema(arguments[0], parts)}
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": _schema(arguments[1], parts)}
    assert is_dataclass(kind)
    name = str(getattr(kind, "__name__", kind))
    if name not in parts:
        parts[name] = {}
        parts[name] = _object(kind, parts)
    return {"$ref": f"#/$defs/{name}"}
