"""Frozen dataclasses ↔ plain JSON values, field by field, as their type hints say."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import fields, is_dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

Json = dict[str, Any]
Kind = TypeVar("Kind")
# No count or amount of money is longer; a longer one is a slip or a trap ("1E+999999").
MOST_DIGITS = 30


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


def from_plain(kind: type[Kind], data: Any) -> Kind:
    """The dataclass that `to_plain` wrote; a field that is not there takes its default.

    Raises ValueError naming the field (`entries.so_vu.state`) where a value is not of its kind.
    """
    value: Kind = _value(kind, data, "")
    return value


def _value(kind: Any, data: Any, at: str) -> Any:
    if kind is Any:
        return data
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return None if data is None and NoneType in arguments else _value(_alternative(arguments, data), data, at)
    if kind is Decimal:
        return _number(data, at)
    if origin is Literal:
        return _checked(data in arguments, data, at)
    if origin is tuple:
        return tuple(_value(arguments[0], item, f"{at}[{n}]") for n, item in enumerate(_of(list, data, at)))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {key: _value(arguments[1], item, _under(at, key)) for key, item in _of(dict, data, at).items()}
    if not _fields_of(kind):
        return _of(kind, data, at)
    return _dataclass(kind, _of(dict, data, at), at)


def _dataclass(kind: Any, data: Json, at: str) -> Any:
    hints = _fields_of(kind)
    try:
        return kind(
            **{name: _value(hint, data[name], _under(at, name)) for name, hint in hints.items() if name in data}
        )
    except TypeError as missing:
        raise ValueError(f"{at or kind.__name__}: {missing}") from missing


def _number(data: Any, at: str) -> Decimal:
    try:
        number = Decimal(str(data))
    except InvalidOperation:
        return Decimal(_checked(False, data, at))
    return Decimal(_checked(number.is_finite() and abs(number.adjusted()) < MOST_DIGITS, number, at))


def _of(kind: Any, data: Any, at: str) -> Any:
    return _checked(isinstance(data, kind) and (kind is bool or not isinstance(data, bool)), data, at)


def _checked(holds: bool, data: Any, at: str) -> Any:
    if not holds:
        raise ValueError(f"{at or 'dữ liệu'}: {str(data)[:60]!r}")
    return data


def _under(at: str, name: str) -> str:
    return f"{at}.{name}" if at else name


def _alternative(kinds: Sequence[Any], data: Any) -> Any:
    """The kind that is meant; of several dataclasses the one that has all the fields."""
    some = [kind for kind in kinds if kind is not NoneType]
    if isinstance(data, dict):
        return next((kind for kind in some if _fields_of(kind) and data.keys() <= _fields_of(kind).keys()), some[0])
    return next((kind for kind in some if isinstance(kind, type) and isinstance(data, kind)), some[0])


@cache
def _fields_of(kind: Any) -> dict[str, Any]:
    """The fields of a dataclass with their kinds; none for what is no dataclass."""
    return get_type_hints(kind) if is_dataclass(kind) else {}
