"""The units that must report: expected.csv, one unit a row, its name first, then symbol letters where it has some."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from tonghop.cli.language import say
from tonghop.consolidation import NamedUnit, Units, recognise_unit
from tonghop.consolidation.units import Unit, UnitName
from vanban.text.encodings import decode
from vanban.text.folding import fold, normalise

HEADS = ("don vi", "ten don vi", "unit", "name")


@dataclass(frozen=True, slots=True)
class Asked:
    """One row of expected.csv."""

    name: str
    symbols: tuple[str, ...] = ()


def read_expected(path: Path) -> tuple[Asked, ...]:
    """The rows of the list, without its head row; click.UsageError when there is none or one stands twice."""
    lines = decode(path.read_bytes()).text.splitlines()
    rows = [[normalise(cell).strip() for cell in row] for row in csv.reader(lines, delimiter=_delimiter(lines))]
    asked = tuple(Asked(row[0], tuple(filter(None, row[1:]))) for row in rows if row and row[0])
    if asked and fold(asked[0].name) in HEADS:
        asked = asked[1:]
    names = [fold(one.name) for one in asked]
    twice = [one.name for at, one in enumerate(asked) if fold(one.name) in names[:at]]
    if twice or not asked:
        wrong = f"“{twice[0]}” xuất hiện hai lần" if twice else "không có đơn vị nào"
        raise click.UsageError(say(f"{path}: {wrong}.", f"{path}: {'a unit stands twice' if twice else 'no unit'}."))
    return asked


def _delimiter(lines: list[str]) -> str:
    """Excel writes ";" where the comma is the decimal mark, and a tab when text is copied."""
    return max(",;\t", key="".join(lines[:5]).count)


def with_asked(units: Units, asked: tuple[Asked, ...], on: date) -> tuple[Units, tuple[NamedUnit, ...]]:
    """The units known, those asked added where they are new, and the asked ones in their order."""
    known, named = list(units.units), []
    for one in asked:
        unit = recognise_unit(one.name, units, on).unit
        if unit is None:
            unit = Unit(one.name, (UnitName(one.name),), symbols=one.symbols)
            known.append(unit)
        named.append(NamedUnit(unit.key, one.name))
    return Units(tuple(known), units.changes, units.place), tuple(named)
