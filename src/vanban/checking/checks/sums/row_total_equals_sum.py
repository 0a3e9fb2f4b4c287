"""A "Cộng" column equals the sum of the columns beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from vanban.checking.grids import TOTAL, NumberTable, list_tables
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say
from vanban.model.document import Document
from vanban.text.folding import fold

MOST_FIT = 0.6


@on_document(
    severity="error",
    must="Cột “Cộng”, “Tổng số” bằng tổng các cột thành phần cùng nhóm.",
    example="Hàng cấm 3, gian lận 4, hàng giả 5, cột “Cộng” ghi 11.",
    reason="Phép cộng.",
)
def row_total_equals_sum(document: Document) -> Observations:
    """A sum column that misses the sum of its siblings in a row."""
    for table in list_tables(document):
        for total, parts in _sum_columns(table):
            for row in range(len(table.table.rows)):
                value, expected = table.value(row, total), _sum(table, row, parts)
                if value is not None and expected is not None and value != expected:
                    yield _observation(table, row, total, parts)


def _observation(table: NumberTable, row: int, total: int, parts: Sequence[int]) -> Observation:
    value, expected = table.value(row, total) or Decimal(0), _sum(table, row, parts) or Decimal(0)
    told = " + ".join(say(table.value(row, part) or Decimal(0)) for part in parts)
    message = (f"Dòng {quote(table.label(row))}: cột {quote(table.head(total))} ghi {say(value)}, "
               f"nhưng {told} = {say(expected)}.")  # fmt: skip
    places = (
        table.place(row, total),
        *(table.place(row, part) for part in parts if table.value(row, part) is not None),
    )
    return Observation(message, places, count_value(expected), count_value(value))


def _sum(table: NumberTable, row: int, parts: Sequence[int]) -> Decimal | None:
    values = [table.value(row, part) for part in parts]
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if known else None


def _sum_columns(table: NumberTable) -> Iterator[tuple[int, Sequence[int]]]:
    for total in table.number_columns:
        path = table.paths[total]
        if not path or not TOTAL.fullmatch(fold(path[-1])):
            continue
        siblings = [column for column in table.number_columns
                    if column != total and len(path) > 1 and table.paths[column][:-1] == path[:-1]]  # fmt: skip
        if len(siblings) > 1 and not any("trong do" in fold(" ".join(table.paths[column])) for column in siblings):
            yield total, siblings
            continue
        fitting = _fitting(table, total)
        if fitting:
            yield total, fitting


def _fitting(table: NumberTable, total: int) -> Sequence[int] | None:
    """The run of neighbouring columns that adds up to the total in most rows."""
    at = table.number_columns.index(total)
    left, right = table.number_columns[:at], table.number_columns[at + 1 :]
    runs = [left[-size:] for size in range(len(left), 1, -1)] + [right[:size] for size in range(len(right), 1, -1)]
    rows = [row for row in range(len(table.table.rows)) if table.value(row, total)]
    best = max(runs, key=lambda run: _share(table, rows, total, run), default=None)
    return best if best and len(rows) > 2 and _share(table, rows, total, best) >= MOST_FIT else None


def _share(table: NumberTable, rows: Sequence[int], total: int, run: Sequence[int]) -> float:
    return sum(_sum(table, row, run) == table.value(row, total) for row in rows) / max(len(rows), 1)
