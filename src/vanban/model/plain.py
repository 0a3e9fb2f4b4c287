"""Frozen dataclasses ↔ plain JSON values, field by field, as their type hints say."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import fields, is_dataclass
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

Json = dict[str, Any]
Kind = TypeVar("Kind")


def to_plain(value: Any, *, number: Callable[[Decimal], Any] = str, without: Collection[str] = ()) -> Any:
    """A dataclass as dicts, lists and simple values; `number` writes Decimals, fields in `without` are left out."""
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, Mapping):
        return {key: to_plain(item, number=number, without=without) for key, item in value.items()}
    if isinstance(value, tuple):
        return [to_plain(item, number=number, without=without) for item in value]
    if not is_dataclass(value):
        return value
    names = (field.name for field in fields(value) if field.name not in without)
    return {name: to_plain(getattr(value, name), number=number, without=without) for name in names}


def from_plain(kind: type[Kind], data: Mapping[str, Any]) -> Kind:
    """The dataclass that `to_plain` wrote; a field that is not there takes its default."""
    value: Kind = _value(kind, data)
    return value


def _value(kind: Any, data: Any) -> Any:
    if data is None:
        return None
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _value(_alternative(arguments, data), data)
    if kind is Decimal:
        return Decimal(str(data))
    if origin is tuple:
        return tuple(_value(arguments[0], item) for item in data)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {key: _value(arguments[1], item) for key, item in data.items()}
    if not _fields_of(kind):
        return data
    return kind(**{name: _value(hint, data[name]) for name, hint in _fields_of(kind).items() if name in data})


def _alternative(kinds: Sequence[Any], data: Any) -> Any:
    """The kind that is meant; of several dataclasses the one that has all the fields."""
    some = [kind for kind in kinds if kind is not NoneType]
    return next((kind for kind in some if _fields_of(kind) and data.keys() <= _fields_of(kind).keys()), some[0])


@cache
def _fields_of(kind: Any) -> dict[str, Any]:
    """The fields of a dataclass with their kinds; none for what is no dataclass."""
    return get_type_hints(kind) if is_dataclass(kind) else {}
