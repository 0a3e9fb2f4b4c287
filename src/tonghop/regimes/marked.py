"""YAML → frozen dataclasses, every mistake told with file, line and rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from datetime import date
from types import UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import yaml

Made = TypeVar("Made")
Path = tuple[str | int, ...]


class PackError(ValueError):
    """Data that breaks a rule; `str()` is Vietnamese and names file, line and rule."""

    def __init__(self, file: str, line: int, rule: str) -> None:
        super().__init__(f"{file}, dòng {line}: {rule}")
        self.file, self.line, self.rule = file, line, rule


class MarkedYaml:
    """A YAML text with the line of everything in it; raises PackError when it is no YAML mapping."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        try:
            root = yaml.compose(text, Loader=yaml.SafeLoader)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise PackError(file, line, f"không đúng cú pháp YAML ({error.problem}).") from error
        if not isinstance(root, yaml.MappingNode):
            raise PackError(file, 1, "tệp phải là một bảng khóa – giá trị.")
        self.root: yaml.Node = root

    def build(self, kind: type[Made]) -> Made:
        """The dataclass the text describes; raises PackError at the first field that is missing, unknown or wrong."""
        return cast(Made, self._value(kind, self.root, kind.__name__))

    def error(self, path: Path, rule: str) -> PackError:
        """The PackError for a rule broken at a path such as ("sections", 2, "key")."""
        node = self.root
        for step in path:
            node = _child(node, step) or node
        return self._wrong(node, rule)

    def _value(self, kind: Any, node: yaml.Node, name: str) -> Any:
        origin, arguments = get_origin(kind), get_args(kind)
        if origin in (Union, UnionType):
            kind = next(one for one in arguments if one is not type(None))
            return None if node.tag.endswith(":null") else self._value(kind, node, name)
        if origin is tuple:
            return tuple(self._value(arguments[0], item, name) for item in self._items(node, name))
        if isinstance(origin, type) and issubclass(origin, Mapping):
            return {key.value: self._value(arguments[1], item, name) for key, item in self._pairs(node, name)}
        if hasattr(kind, "__dataclass_fields__"):
            return self._dataclass(kind, node, name)
        return self._scalar(kind, node, name)

    def _dataclass(self, kind: Any, node: yaml.Node, name: str) -> Any:
        hints, known = get_type_hints(kind), {field.name: field for field in fields(kind)}
        values: dict[str, Any] = {}
        for key, item in self._pairs(node, name):
            if key.value not in known:
                raise self._wrong(key, f"không có mục “{key.value}” trong {kind.__name__}.")
            values[key.value] = self._value(hints[key.value], item, key.value)
        missing = next((f.name for f in known.values() if f.name not in values and _is_required(f)), None)
        if missing:
            raise self._wrong(node, f"thiếu mục “{missing}” của {kind.__name__}.")
        return kind(**values)

    def _scalar(self, kind: Any, node: yaml.Node, name: str) -> Any:
        if not isinstance(node, yaml.ScalarNode):
            raise self._wrong(node, f"mục “{name}” phải là một giá trị đơn.")
        if get_origin(kind) is Literal:
            if node.value not in get_args(kind):
                allowed = ", ".join(map(str, get_args(kind)))
                raise self._wrong(node, f"mục “{name}” là “{node.value}”, chỉ được là: {allowed}.")
            return node.value
        try:
            return _read_scalar(kind, node.value)
        except ValueError as error:
            raise self._wrong(node, f"mục “{name}” có giá trị “{node.value}” không đúng kiểu.") from error

    def _items(self, node: yaml.Node, name: str) -> list[yaml.Node]:
        if not isinstance(node, yaml.SequenceNode):
            raise self._wrong(node, f"mục “{name}” phải là một danh sách.")
        return list(node.value)

    def _pairs(self, node: yaml.Node, name: str) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
        if not isinstance(node, yaml.MappingNode):
            raise self._wrong(node, f"mục “{name}” phải là một bảng khóa – giá trị.")
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise self._wrong(key, f"mục “{key.value}” được ghi hai lần.")
            seen.add(key.value)
        return list(node.value)

    def _wrong(self, node: yaml.Node, rule: str) -> PackError:
        return PackError(self.file, node.start_mark.line + 1, rule)


def _read_scalar(kind: Any, text: str) -> Any:
    if kind is bool:
        if text not in ("true", "false"):
            raise ValueError(text)
        return text == "true"
    if kind is date:
        return date.fromisoformat(text)
    return kind(text)


def _is_required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _child(node: yaml.Node, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((item for key, item in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        item: yaml.Node = node.value[step]
        return item
    return None
