"""Which columns a column of percentages or differences is worked out from, told by the heads or the rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import permutations
from typing import Literal

import regex

from vanban.checking.grids import NumberTable, cell_number, cell_percent, decimals_of
from vanban.checking.measures import column_roles
from vanban.text.folding import fold

Kind = Literal["ratio", "change", "difference", "share"]
_PLAN = regex.compile(r"ke hoach|chi tieu|du toan|duoc giao|\bgiao\b|\bkh\b|nhiem vu nam")
_DONE = regex.compile(r"thuc hien|ket qua|da dat|\bdat duoc|\bth\b|hoan thanh")
_PERCENT = regex.compile(r"%|ty le|ti le|phan tram")
_CHANGE = regex.compile(r"tang|giam|±|\+/-|chenh lech|so sanh|so voi")
_IN_BRACKETS = regex.compile(r"\([^)]*\)")
_SHARE = regex.compile(r"ty trong|ti trong|co cau|chiem|ty le|ti le|%")


@dataclass(frozen=True, slots=True)
class Relation:
    """Column `told` holds what `kind` says of `now` and `base`; for a share `base` is the row of the whole."""

    told: int
    now: int
    base: int
    kind: Kind

    def exact(self, table: NumberTable, row: int) -> Decimal | None:
        """What the cell of a row should hold; None where it cannot be worked out."""
        now = table.value(row, self.now)
        base = table.value(self.base, self.now) if self.kind == "share" else table.value(row, self.base)
        if now is None or base is None:
            return None
        if self.kind == "difference":
            return now - base
        if base == 0:
            return None
        return now / base * 100 if self.kind in ("ratio", "share") else (now - base) / base * 100

    def holds(self, table: NumberTable, row: int) -> bool | None:
        """Whether the cell of a row holds it, to the decimals printed; None where there is nothing to hold."""
        told, exact = told_in(table, row, self.told), self.exact(table, row)
        if told is None or exact is None:
            return None
        step = Decimal(10) ** -decimals_of(table.table.rows[row][self.told])
        if self.kind == "difference":
            return abs(told) == abs(exact)
        return abs(told - exact) < step or (self.kind == "change" and abs(told + exact) < step)


def told_in(table: NumberTable, row: int, column: int) -> Decimal | None:
    """The number of a cell, with or without a percent sign."""
    cell = table.table.rows[row][column].strip() if column < len(table.table.rows[row]) else ""
    return cell_percent(cell) if cell.endswith("%") else cell_number(cell)


def list_relations(table: NumberTable) -> Iterator[Relation]:
    """The relations that heads name or that most rows bear out, one for each column that tells one."""
    for told in range(table.label_column + 1, table.width):
        kinds = _kinds(table, told)
        found = [one for one in _possible(table, told, kinds) if _is_borne_out(table, one)]
        if found:
            yield max(found, key=lambda one: (_right(table, one), -abs(one.told - one.now), -abs(one.told - one.base)))


def _kinds(table: NumberTable, told: int) -> tuple[Kind, ...]:
    head = fold(table.head(told))
    percents = "%" in head or any(cell.endswith("%") for cell in _cells(table, told))
    if percents or (_PERCENT.search(head) and not _CHANGE.search(head)):
        return ("ratio", "change", "share") if _SHARE.search(head) else ("ratio", "change")
    return ("difference", "change") if _CHANGE.search(head) else ()


def _possible(table: NumberTable, told: int, kinds: tuple[Kind, ...]) -> Iterator[Relation]:
    numbers = [at for at in range(table.label_column + 1, table.width) if at != told and _counts(table, at)]
    wholes = [row for row, kind in enumerate(table.kinds) if kind == "total"]
    for kind in kinds:
        if kind == "share":
            yield from (Relation(told, now, row, kind) for now in numbers for row in wholes[-1:])
        else:
            pairs = permutations(_under_same_head(table, told, numbers), 2)
            yield from (Relation(told, now, base, kind) for now, base in pairs)


def _under_same_head(table: NumberTable, told: int, numbers: list[int]) -> list[int]:
    """In a block of columns beside a block of the same heads, only those under the same head are compared."""
    same = [at for at in numbers if _below_block(table, at) == _below_block(table, told) != ()]
    return same or numbers


def _below_block(table: NumberTable, column: int) -> tuple[str, ...]:
    return tuple(_IN_BRACKETS.sub("", fold(head)).strip() for head in table.paths[column][1:])


def _counts(table: NumberTable, column: int) -> bool:
    cells = _cells(table, column)
    return not _PERCENT.search(fold(table.head(column))) and any(cell_number(cell) is not None for cell in cells)


def _cells(table: NumberTable, column: int) -> list[str]:
    return [row[column].strip() for row in table.table.rows if column < len(row)]


def _right(table: NumberTable, one: Relation) -> int:
    return sum(one.holds(table, row) is True for row in range(len(table.table.rows)))


def _is_borne_out(table: NumberTable, one: Relation) -> bool:
    rows = [row for row in range(len(table.table.rows)) if _is_told(table, one, row)]
    held = [verdict for row in rows if (verdict := one.holds(table, row)) is not None]
    right = sum(held)
    if _is_named(table, one) and (right or len(held) == 1):
        return right * 2 >= len(held) or len(held) == 1
    # Nought and the whole come out of many columns: they are no evidence.
    telling = {(table.value(row, one.now), exact) for row in rows
               if told_in(table, row, one.told) and one.holds(table, row)
               and (exact := one.exact(table, row)) and abs(exact) != 100}  # fmt: skip
    return len(telling) >= 2 and right * 3 >= len(held) * 2


def _is_told(table: NumberTable, one: Relation, row: int) -> bool:
    return not (one.kind == "share" and row == one.base)


def _is_named(table: NumberTable, one: Relation) -> bool:
    """Whether the heads name a pair: the plan and what was done of it, this period and the one before."""
    if one.kind == "share":
        return False
    now, base = fold(table.head(one.now)), fold(table.head(one.base))
    if one.kind == "ratio":
        return bool(_PLAN.search(base) and _DONE.search(now) and not _PLAN.search(now))
    roles = column_roles(table)
    alone = [sum(role == wanted for role in roles.values()) for wanted in ("now", "base")] == [1, 1]
    return alone and roles.get(one.now) == "now" and roles.get(one.base) == "base"
