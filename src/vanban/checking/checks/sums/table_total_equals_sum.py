"""A total row equals the sum of the rows it sums."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

import regex

from vanban.checking.grids import NumberTable, decimals_of, list_tables
from vanban.checking.measures import role_of
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say
from vanban.model.document import Document
from vanban.text.folding import fold

Rows = Sequence[int]
NAMED_TOTAL = regex.compile(r"tong (?:so |cong )?(?:cac )?(?P<noun>\p{L}+ \p{L}+)(?: .*)?")


@on_document(
    severity="error",
    must="Dòng tổng (cộng, tổng cộng, tổng số, cộng nhóm) bằng tổng các dòng mà nó cộng.",
    example="Ba đơn vị 4, 5 và 6 vụ, dòng “Tổng cộng” ghi 16.",
    reason="Phép cộng.",
)
def table_total_equals_sum(document: Document) -> Observations:
    """A total that is the sum of none of the sets of rows it can stand for, column by column."""
    for table in list_tables(document):
        for row, sets in _totals(table):
            wrong = [
                (column, sums) for column in table.number_columns if (sums := _sums_missed(table, row, column, sets))
            ]
            compared = [column for column in table.number_columns if table.value(row, column) is not None]
            unsure = len(wrong) > 2 and len(wrong) == len(compared)
            for column, sums in wrong:
                seen = _observation(table, row, column, sums)
                yield seen if not unsure else _softened(seen)
        yield from _named_totals(table)


def _named_totals(table: NumberTable) -> Observations:
    """A row "Tổng kim ngạch" against the rows of that noun next to it, where another column bears them out."""
    labels = [fold(table.label(row)) for row in range(len(table.table.rows))]
    for row, label in enumerate(labels):
        noun = NAMED_TOTAL.fullmatch(label)
        if noun is None or table.kinds[row] == "total":
            continue
        for step in (-1, 1):
            parts = _next_to(labels, row, step, noun["noun"])
            columns = [at for at in _filled(table) if table.value(row, at) is not None]
            wrong = [(at, sums) for at in columns if (sums := _sums_missed(table, row, at, [parts]))]
            if len(parts) > 1 and len(wrong) * 2 <= len(columns) and len(columns) > 1:
                yield from (_observation(table, row, at, sums) for at, sums in wrong)


def _next_to(labels: Sequence[str], row: int, step: int, noun: str) -> Rows:
    rows: list[int] = []
    at = row + step
    while 0 <= at < len(labels) and _bare(labels[at]).startswith(noun):
        rows.append(at)
        at += step
    return sorted(rows)


def _bare(label: str) -> str:
    return regex.sub(r"^[\s\-+*]*(?:so (?:luong )?)?", "", label)


def _filled(table: NumberTable) -> Sequence[int]:
    """The columns with numbers that are no rates, those with words in some row, too."""
    first = table.label_column + 1
    return [at for at in range(first, table.width) if role_of(table.head(at)) != "change"
            and any(at < len(values) and values[at] is not None for values in table.values)]  # fmt: skip


def _softened(seen: Observation) -> Observation:
    # When no column at all adds up, the rows shown are most likely a choice of rows.
    return Observation(seen.message, seen.places, seen.expected, seen.found, "hint")


def _observation(table: NumberTable, row: int, column: int, sums: Sequence[tuple[Rows, Decimal]]) -> Observation:
    value = table.value(row, column) or Decimal(0)
    rows, total = min(sums, key=lambda one: abs(one[1] - value))
    message = (f"Cột {quote(table.head(column))}: dòng {quote(table.label(row))} ghi {say(value)}, "
               f"nhưng cộng {len(rows)} dòng được {say(total)}.")  # fmt: skip
    parts = [part for part in rows if table.value(part, column)]
    places = [table.place(row, column), *(table.place(part, column) for part in parts[:12])]
    return Observation(message, tuple(places), count_value(total), count_value(value))


def _sums_missed(table: NumberTable, row: int, column: int, sets: Sequence[Rows]) -> list[tuple[Rows, Decimal]]:
    value = table.value(row, column)
    if value is None and not table.is_nought(row, column):
        return []
    sums = []
    for rows in sets:
        values = [table.value(part, column) for part in rows]
        if rows and any(one is not None for one in values):
            sums.append((rows, sum((one for one in values if one is not None), Decimal(0))))
    if value is None and not table.table.rows[row][column].strip():
        return []
    told = value or Decimal(0)
    return [] if any(abs(total - told) <= _rounding(table, row, column, rows) for rows, total in sums) else sums


def _rounding(table: NumberTable, row: int, column: int, rows: Rows) -> Decimal:
    """How far rounding alone can carry a sum; nothing for whole numbers."""
    printed = [
        decimals_of(table.table.rows[part][column]) for part in (row, *rows) if column < len(table.table.rows[part])
    ]
    if max(printed, default=0) == 0:
        return Decimal(0)
    if len({*printed} - {0}) <= 1:
        return Decimal(0)
    return Decimal(len(rows) + 1) / 2 * Decimal(10) ** -min(place for place in printed if place)


def _totals(table: NumberTable) -> Iterator[tuple[int, list[Rows]]]:
    kinds = table.kinds
    if table.order_column is not None and _mixed_units(table):
        return
    for row, kind in enumerate(kinds):
        if kind == "total":
            yield row, _sets_of_total(kinds, row)
        elif kind == "subtotal":
            yield row, [_stretch_above(kinds, row)]
        elif kind == "group" and any(table.value(row, column) is not None for column in table.number_columns):
            stretch = _stretch_below(kinds, row)
            if len(stretch) > 1:
                yield row, [stretch]


def _sets_of_total(kinds: Sequence[str], row: int) -> list[Rows]:
    stretches = [range(row), range(row + 1, len(kinds))] if row else [range(1, len(kinds))]
    before = [at for at in range(row) if kinds[at] == "total"]
    if before and before[-1] + 1 < row:
        stretches.append(range(before[-1] + 1, row))
    sets: list[Rows] = []
    for stretch in stretches:
        for wanted in ({"item"}, {"group"}, {"subtotal"}, {"item", "group"}, {"item", "part"}, {"total"}):
            rows = [at for at in stretch if kinds[at] in wanted]
            if rows and (wanted != {"total"} or len(rows) > 1):
                sets.append(rows)
    return sets


def _stretch_above(kinds: Sequence[str], row: int) -> Rows:
    above = [at for at in range(row) if kinds[at] in ("subtotal", "total", "group")]
    start = above[-1] + 1 if above else 0
    return [at for at in range(start, row) if kinds[at] == "item"]


def _stretch_below(kinds: Sequence[str], row: int) -> Rows:
    rows = []
    for at in range(row + 1, len(kinds)):
        if kinds[at] in ("group", "total", "subtotal"):
            break
        if kinds[at] == "item":
            rows.append(at)
    return rows


def _mixed_units(table: NumberTable) -> bool:
    for column, path in enumerate(table.paths):
        if path and path[-1].casefold() in ("đơn vị tính", "đvt", "đơn vị tính:", "đv tính"):
            return (
                len(
                    {
                        row[column].strip().casefold()
                        for row in table.table.rows
                        if column < len(row) and row[column].strip()
                    }
                )
                > 1
            )
    return False
