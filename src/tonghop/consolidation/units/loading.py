"""units.yaml → units, checked when loaded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path as File

from tonghop.consolidation.units.model import Units
from tonghop.regimes.marked import MarkedYaml, Path

EXAMPLE = File(__file__).parent / "units.yaml"


def load_units(text: str, file: str) -> Units:
    """The units a file describes; raises PackError naming file, line and rule."""
    marked = MarkedYaml(text, file)
    units = marked.build(Units)
    for path, rule in _broken_rules(units):
        raise marked.error(path, rule)
    return units


@cache
def example_units() -> Units:
    """The units that come with the system: an example of names, mergers and splits."""
    return load_units(EXAMPLE.read_text("utf-8"), EXAMPLE.name)


def _broken_rules(units: Units) -> Iterator[tuple[Path, str]]:
    keys = Counter(unit.key for unit in units.units)
    for at, unit in enumerate(units.units):
        if keys[unit.key] > 1:
            yield ("units", at, "key"), f"đơn vị “{unit.key}” được khai báo {keys[unit.key]} lần."
        if not unit.names:
            yield ("units", at), f"đơn vị “{unit.key}” không có tên."
        if unit.valid_from and unit.valid_to and unit.valid_to <= unit.valid_from:
            yield ("units", at, "valid_to"), f"đơn vị “{unit.key}” kết thúc trước khi bắt đầu."
    for at, change in enumerate(units.changes):
        for key in (*change.before, *change.after):
            if key not in keys:
                yield ("changes", at), f"sự kiện dẫn tới đơn vị không có: “{key}”."
        if change.kind == "merge" and len(change.after) != 1:
            yield ("changes", at, "after"), "hợp nhất, sáp nhập phải cho ra đúng một đơn vị."
