"""Submission ↔ JSON, the contract `tonghop/1`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from tonghop.regimes.submission import Submission

SCHEMA = "tonghop/1"
Json = dict[str, Any]


def submission_to_json(submission: Submission) -> Json:
    """A submission as plain JSON values; numbers are strings, so that none loses a digit."""
    return {"schema": SCHEMA, **_plain(submission)}


def submission_from_json(data: Json) -> Submission:
    """The submission that `submission_to_json` wrote; raises ValueError when it is of another schema."""
    if data.get("schema") != SCHEMA:
        raise ValueError(f"Tệp số liệu có lược đồ {data.get('schema')!r}, không phải {SCHEMA!r}.")
    submission: Submission = _value(Submission, data)
    return submission


@cache
def _hints(kind: type) -> Json:
    return get_type_hints(kind)


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if hasattr(value, "__dataclass_fields__"):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value


def _value(kind: Any, data: Any) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if data is None:
        return None
    if origin in (Union, UnionType):
        return _value(next(one for one in arguments if one is not type(None)), data)
    if kind is Decimal:
        return Decimal(data)
    if origin is tuple:
        return tuple(_value(arguments[0], item) for item in data)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {key: _value(arguments[1], item) for key, item in data.items()}
    if origin is Literal or not hasattr(kind, "__dataclass_fields__"):
        return data
    hints = _hints(kind)
    return kind(
        **{field.name: _value(hints[field.name], data[field.name]) for field in fields(kind) if field.name in data}
    )
