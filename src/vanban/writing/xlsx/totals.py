"""The cells of a table that are sums of others: totals of rows and of columns, only where the sum holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

import regex

from vanban.model.document import Table
from vanban.writing.sheet.tables import TOTAL, is_total
from vanban.writing.xlsx.numbers import CellNumber, cell_number

Place = tuple[int, int]
Terms = tuple[Place, ...]

_COMPARED = regex.compile(r"%|\b(?:so (?:với|sánh)|t[ỷỉ] lệ|t[ỷỉ] trọng|tăng|giảm)\b", regex.IGNORECASE)


def find_totals(table: Table) -> Mapping[Place, Terms]:
    """For every total cell (data row, column) the cells it is the sum of.

    A total that does not add up is left out, and so is every column of percentages or comparisons.
    """
    compared = _compared_columns(table)
    numbers = {
        (row, column): number
        for row, cells in enumerate(table.rows)
        for column, text in enumerate(cells)
        if column not in compared and (number := cell_number(text))
    }
    return {**dict(_column_totals(table, numbers)), **dict(_row_totals(table, numbers))}


def _compared_columns(table: Table) -> frozenset[int]:
    heads = {column for row in table.header for column, head in enumerate(row) if _COMPARED.search(head)}
    shares = {
        column
        for row in table.rows
        for column, text in enumerate(row)
        if (number := cell_number(text)) and number.percent
    }
    return frozenset(heads | shares)


def _row_totals(table: Table, numbers: Mapping[Place, CellNumber]) -> Iterator[tuple[Place, Terms]]:
    for total, parts in _summed_columns(table):
        for row in range(len(table.rows)):
            terms = tuple((row, column) for column in parts)
            if _adds_up((row, total), [terms], numbers):
                yield (row, total), terms


def _summed_columns(table: Table) -> Iterator[tuple[int, list[int]]]:
    """A "Cộng" column and the columns before it under the same merged head."""
    if len(table.header) < 2:
        return
    for column, head in enumerate(table.header[-1]):
        group = table.header[-2][column]
        if not TOTAL.fullmatch(head.strip()) or group == head:
            continue
        first = column
        while first and table.header[-2][first - 1] == group and not TOTAL.fullmatch(table.header[-1][first - 1]):
            first -= 1
        if column - first > 1:
            yield column, list(range(first, column))


def _column_totals(table: Table, numbers: Mapping[Place, CellNumber]) -> Iterator[tuple[Place, Terms]]:
    totals = [row for row, cells in enumerate(table.rows) if is_total(cells)]
    for row in totals:
        choices = _summed_rows(row, totals, len(table.rows))
        for column in range(len(table.rows[row])):
            ways = [tuple((above, column) for above in rows) for rows in choices]
            if terms := _adds_up((row, column), ways, numbers):
                yield (row, column), terms


def _summed_rows(total: int, totals: Sequence[int], count: int) -> list[list[int]]:
    """The rows a total may sum: since the total above, all above, the totals above, or all below."""
    above = [row for row in totals if row < total]
    since = list(range(above[-1] + 1 if above else 0, total))
    plain = [row for row in range(total) if row not in totals]
    below = [row for row in range(total + 1, count) if row not in totals]
    return [rows for rows in (since, plain, above, below) if len(rows) > 1]


def _adds_up(total: Place, ways: Sequence[Terms], numbers: Mapping[Place, CellNumber]) -> Terms:
    if total not in numbers:
        return ()
    for terms in ways:
        added = [numbers[term].value for term in terms if term in numbers]
        if added and sum(added, Decimal()) == numbers[total].value:
            return terms
    return ()
