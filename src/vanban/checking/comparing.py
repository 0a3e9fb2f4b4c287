"""Rows of tables that set this period beside another and tell the change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import regex

from vanban.checking.grids import NumberTable, cell_number, cell_percent, decimals_of, list_tables
from vanban.checking.measures import column_roles
from vanban.checking.relations import Relation, list_relations, told_in
from vanban.model.document import Document
from vanban.model.finding import Place
from vanban.text.folding import fold

_BLOCK = regex.compile(r"so sanh|tang|giam|±|cung ky|%")


@dataclass(frozen=True, slots=True)
class Row:
    """A row with both numbers; `is_ratio` when its column tells "bằng … %" and not the change."""

    label: str
    now: Decimal
    base: Decimal
    percent: Decimal | None
    difference: Decimal | None
    step: Decimal
    is_ratio: bool
    places: tuple[Place, ...]

    @property
    def is_absolute(self) -> bool:
        """Whether the number told is no percentage but one of both numbers or their difference."""
        return self.percent is not None and abs(self.percent) in (self.now, self.base, abs(self.now - self.base))


@dataclass(frozen=True, slots=True)
class Beside:
    """A column of this period and the column of a comparison block under the same head."""

    table: NumberTable
    now: int
    change: int


def list_rows(document: Document) -> Iterator[Row]:
    """The rows of every table with a column of this period, one of the period before and one of the change."""
    for table in list_tables(document):
        columns = _columns(table)
        if columns:
            yield from _rows(table, *columns)
        for relation in list_relations(table):
            if columns is None or relation.told != columns[2]:
                yield from _related(table, relation)


def list_beside(document: Document) -> Iterator[Beside]:
    """The columns of tables that print a block of changes beside a block of numbers, without the numbers of before."""
    for table in list_tables(document):
        for change in range(table.label_column + 1, table.width):
            path = table.paths[change]
            if len(path) < 2 or not _BLOCK.search(fold(path[0])):
                continue
            for now in range(table.label_column + 1, table.width):
                if table.paths[now][1:] == path[1:] and now != change and not _BLOCK.search(fold(table.paths[now][0])):
                    yield Beside(table, now, change)
                    break


def _columns(table: NumberTable) -> tuple[int, int, int] | None:
    roles = {column: role for column, role in column_roles(table).items() if _holds_numbers(table, column)}
    now, base, change = ([at for at, role in roles.items() if role == wanted] for wanted in ("now", "base", "change"))
    if len(now) == len(base) == 1 and len(change) >= 1 and max(change) > max(now[0], base[0]):
        percents = [
            at
            for at in change
            if "%" in table.head(at) or any(cell.strip().endswith("%") for cell in _cells(table, at))
        ]
        return now[0], base[0], (percents or change)[0]
    return None


def _related(table: NumberTable, relation: Relation) -> Iterator[Row]:
    for row, cells in enumerate(table.table.rows):
        told, whole = told_in(table, row, relation.told), row if relation.kind != "share" else relation.base
        now = table.value(row, relation.now)
        base = table.value(whole, relation.now if relation.kind == "share" else relation.base)
        if told is None or now is None or base is None or (relation.kind == "share" and row == whole):
            continue
        base_column = relation.now if relation.kind == "share" else relation.base
        places = table.place(row, relation.told), table.place(row, relation.now), table.place(whole, base_column)
        step = Decimal(10) ** -decimals_of(cells[relation.told])
        percent, difference = (None, told) if relation.kind == "difference" else (told, None)
        ratio = relation.kind in ("ratio", "share")
        yield Row(table.label(row), now, base, percent, difference, step, ratio, places)


def _cells(table: NumberTable, column: int) -> list[str]:
    return [row[column] for row in table.table.rows if column < len(row)]


def _holds_numbers(table: NumberTable, column: int) -> bool:
    return any(cell_number(cell) is not None or cell_percent(cell) is not None for cell in _cells(table, column))


def _rows(table: NumberTable, now: int, base: int, change: int) -> Iterator[Row]:
    percent = "%" in table.head(change) or any(cell.strip().endswith("%") for cell in _cells(table, change))
    found = []
    for row, cells in enumerate(table.table.rows):
        value, before = table.value(row, now), table.value(row, base)
        told = cell_percent(cells[change]) if cells[change].strip().endswith("%") else table.value(row, change)
        if value is None or before is None or told is None:
            continue
        places = table.place(row, change), table.place(row, now), table.place(row, base)
        step = Decimal(10) ** -decimals_of(cells[change])
        found.append(
            Row(
                table.label(row),
                value,
                before,
                told if percent else None,
                None if percent else told,
                step,
                False,
                places,
            )
        )
    ratio = _says_ratio(found)
    for one in found:
        yield Row(one.label, one.now, one.base, one.percent, one.difference, one.step, ratio, one.places)


def _says_ratio(rows: list[Row]) -> bool:
    """Whether the column tells now/base rather than the change: what more rows bear out."""
    told = [row for row in rows if row.percent is not None and row.base]
    ratios = sum(abs((row.percent or 0) - row.now / row.base * 100) <= row.step for row in told)
    changes = sum(abs((row.percent or 0) - (row.now - row.base) / row.base * 100) <= row.step for row in told)
    return ratios > changes
