"""What the tables of annexes say as a whole: one number for each indicator, with its unit, role and place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

import regex

from vanban.checking.grids import NumberTable, cell_number, list_tables
from vanban.checking.once import once
from vanban.checking.passages import main_end
from vanban.checking.periods import QUARTERS, title_period
from vanban.model.document import Document
from vanban.model.finding import Place
from vanban.text.folding import fold

MeasureRole = Literal["now", "base", "change", "cumulative"]
When = tuple[int, int]
SCALES = (
    ("nghin ty", 10**12),
    ("ty dong", 10**9),
    ("ty", 10**9),
    ("trieu dong", 10**6),
    ("trieu", 10**6),
    ("tr.d", 10**6),
    ("trd", 10**6),
    ("nghin dong", 1000),
    ("1.000 dong", 1000),
    ("1000d", 1000),
    ("ngan dong", 1000),
    ("dong", 1),
)
_CHANGE = regex.compile(r"so sanh|tang|giam|%|±|ty le|chenh lech")
_BASE = regex.compile(r"cung ky|ky truoc|nam truoc|thang truoc|quy truoc")
_CUMULATIVE = regex.compile(r"luy ke|cong don|tu dau nam")
_INDICATOR = regex.compile(r"chi tieu|noi dung|tieu chi|danh muc|linh vuc|hang muc")
_UNIT = regex.compile(r"don vi tinh|dvt|dv tinh|don vi$")
_PLANNED = regex.compile(r"(?:^|– )(?:ke hoach|chi tieu|du toan)(?! so)(?: (?:nam|giao|thang|quy)\b.*| ?\(.*)?$")
_FOREIGN = regex.compile(r"\busd\b|\beur\b|nhan dan te|ngoai te")
_DATE = regex.compile(r"(?:thang|quy)\s*(?:\d{1,2}|iv|i{1,3})\b|\bnam\b|20\d\d|[\s/,]+")
_MONEY = regex.compile(r"dong|trieu|\bty\b|tien|nsnn|ngan sach|tri gia|thu nop")


@dataclass(frozen=True, slots=True)
class Measure:
    """A number a table tells as a whole; `label` has its heads and row, `value` is in đồng for money."""

    label: str
    role: MeasureRole
    value: Decimal
    unit: str | None
    step: Decimal
    place: Place
    table: int
    row: int
    column: int


@once
def list_measures(document: Document, *, annexes_only: bool = True) -> Iterator[Measure]:
    """The totals of tables by unit, and the rows of tables by indicator, in the order of the tables."""
    end = main_end(document) if annexes_only else 0
    for table in list_tables(document):
        if table.table.start >= end:
            yield from _by_indicator(table) if _is_by_indicator(table) else _by_unit(table)


def role_of(head: str) -> MeasureRole:
    """What a column tells, by its heads."""
    said = fold(head)
    if _CHANGE.search(said) or _PLANNED.search(said):
        return "change"
    if _BASE.search(said):
        return "base"
    return "cumulative" if _CUMULATIVE.search(said) else "now"


def column_roles(table: NumberTable) -> dict[int, MeasureRole]:
    """What each column tells; of two columns that differ in the year or month, the earlier one is the base."""
    roles = {column: role_of(table.head(column)) for column in range(table.label_column + 1, table.width)}
    for dated in _dated(table, roles):
        own = _own_column(table, dated)
        for at in dated:
            if at != own and len(set(dated.values())) > 1:
                roles[at] = "base" if own is not None and dated[at] < dated[own] else "change"
    return roles


def _dated(table: NumberTable, roles: dict[int, MeasureRole]) -> Iterator[dict[int, When]]:
    """The columns that tell one thing at different times, with their times."""
    found: dict[str, dict[int, When]] = {}
    for at, role in roles.items():
        head = fold(table.head(at))
        when = _when(head)
        if role == "now" and when:
            found.setdefault(_DATE.sub("", head), {})[at] = when
    yield from (dated for dated in found.values() if len(dated) > 1)


def _own_column(table: NumberTable, dated: dict[int, When]) -> int | None:
    """The column of the report's own period; where none names it, the later of two."""
    own = title_period(table.document)
    when = (own.year or 0, own.number) if own else None
    for at, told in dated.items():
        if when and told in (when, (when[0], 0), (0, when[1])):
            return at
    return max(dated, key=lambda at: dated[at]) if len(dated) == 2 else None


def _when(head: str) -> When | None:
    year = regex.search(r"20\d\d", head)
    part = regex.search(r"(?:thang|quy)\s*(\d{1,2}|iv|i{1,3})\b", head)
    number = QUARTERS.get(part[1]) or int(part[1]) if part else 0
    return (int(year.group()) if year else 0, number) if year or part else None


def _is_by_indicator(table: NumberTable) -> bool:
    head = fold(" ".join(table.paths[table.label_column])) if table.paths else ""
    return _INDICATOR.search(head) is not None and "total" not in table.kinds and bool(_value_columns(table))


def _value_columns(table: NumberTable) -> list[int]:
    first = table.label_column + 1
    return [column for column in range(first, table.width)
            if any(cell_number(row[column]) is not None for row in table.table.rows if column < len(row))
            and column_roles(table)[column] != "change"]  # fmt: skip


def _unit_column(table: NumberTable) -> int | None:
    return next((at for at, path in enumerate(table.paths) if path and _UNIT.search(fold(path[-1]))), None)


def _by_indicator(table: NumberTable) -> Iterator[Measure]:
    unit_at = _unit_column(table)
    for row, cells in enumerate(table.table.rows):
        unit = cells[unit_at].strip() if unit_at is not None and unit_at < len(cells) else ""
        for column in _value_columns(table):
            if column != unit_at:
                label = f"{table.label(row)} {unit}"
                yield from _measure(
                    table, row, column, label, f"{label} {table.head(column)} {table.table.unit or ''}"
                )


def _by_unit(table: NumberTable) -> Iterator[Measure]:
    totals = [row for row, kind in enumerate(table.kinds) if kind == "total"]
    items = [row for row, kind in enumerate(table.kinds) if kind in ("item", "group")]
    row = totals[-1] if totals else items[0] if len(items) == 1 else None
    if row is None:
        return
    for column in table.number_columns:
        head = table.head(column)
        yield from _measure(table, row, column, head, f"{head} {_unit_of(table, head)}")


def _unit_of(table: NumberTable, head: str) -> str:
    """The unit of a table for one of its columns; of several ("vụ, triệu đồng") money goes to heads of money."""
    said = table.table.unit or ""
    several = regex.search(r"[,;]", said) is not None
    return said if not several or _MONEY.search(fold(head)) else ""


def _measure(table: NumberTable, row: int, column: int, label: str, about: str) -> Iterator[Measure]:
    value = table.value(row, column)
    if value is None:
        return
    scale = _scale(fold(about))
    cell = table.table.rows[row][column]
    step = Decimal(scale or 1) * Decimal(10) ** -len(cell.partition(",")[2].strip())
    yield Measure(label, column_roles(table)[column], value * (scale or 1), "VND" if scale else None, step,
                  table.place(row, column), table.index, row, column)  # fmt: skip


def _scale(about: str) -> int | None:
    if not _MONEY.search(about) or _FOREIGN.search(about):
        return None
    return next(
        (size for name, size in SCALES if regex.search(rf"(?<![a-z]){regex.escape(name)}(?![a-z])", about)), None
    )
