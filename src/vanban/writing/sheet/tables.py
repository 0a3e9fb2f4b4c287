"""A table ready to print: merged cells, column widths from what the columns hold, alignment, letter size."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from vanban.model.document import Span, Table
from vanban.writing.sheet.lines import printable
from vanban.writing.sheet.measure import text_width, widest_word
from vanban.writing.sheet.parts import SetCell, SetTable
from vanban.writing.sheet.styles import TEXT_WIDTH, Align

SIZES = (12.0, 11.0, 10.0, 9.0, 8.0)
CELL_PADDING = 3.0
WIDEST_COLUMN = 75.0
WIDE_COLUMNS = 10
SHORT_NUMBER = 3
HEAD_LINES = 3
ROOM = 1.2
TOTAL = regex.compile(
    r"(?:tổng(?: số| cộng)?|cộng)(?: chung| toàn tỉnh| vụ| tiền)?[ :.]*(?:\([^()]*\))?", regex.IGNORECASE
)

_NUMBER = regex.compile(r"[-+–]?\d[\d.,]*\s?%?|\d+\s?/\s?\d+")
_NOUGHT = regex.compile(r"không(?: có)?|chưa (?:gửi|có)|[-–x/…]|\.{2,}", regex.IGNORECASE)
_ORDINAL = regex.compile(r"\d{1,3}(?:\.\d{1,2})*\.?|[IVXLC]+\.?|[a-zđ]\)?")
_ORDINAL_HEAD = regex.compile(r"(?:s?tt|số tt|số thứ tự)\.?", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Column:
    """The cells that stand in one column alone, and what they take at a size of one point, in millimetres."""

    data: tuple[str, ...]
    word: float
    line: float

    def least(self, size: float) -> float:
        return self.word * size + CELL_PADDING

    def wanted(self, size: float) -> float:
        return max(min(self.line * size + CELL_PADDING, WIDEST_COLUMN), self.least(size))


_Rows = Sequence[Sequence[str]]
_Merges = dict[tuple[int, int], tuple[int, int]]


def is_wide(table: Table) -> bool:
    """Whether a table needs a landscape page: ten columns, or words that do not fit beside each other."""
    rows = (*table.header, *table.rows)
    columns = len(rows[0]) if rows else 0
    return columns >= WIDE_COLUMNS or sum(column.least(SIZES[0]) for column in _columns(table)) > TEXT_WIDTH


def set_table(table: Table, *, block: int, number: int, width: float) -> SetTable:
    """A table set to a text width in millimetres; cells that share a place are printed as one merged cell."""
    rows = (*table.header, *table.rows)
    merges = merged_cells(table)
    columns = _columns(table)
    size = next((size for size in SIZES if sum(column.least(size) for column in columns) * ROOM <= width), SIZES[-1])
    aligns = [_align(table, number, column.data) for number, column in enumerate(columns)]
    return SetTable(
        block=block,
        table=number,
        head_rows=len(table.header),
        widths=_widths(columns, size, width),
        size=size,
        rows=tuple(_set_row(rows, row, len(table.header), merges=merges, aligns=aligns) for row in range(len(rows))),
    )


def merged_cells(table: Table) -> _Merges:
    """The rectangle (row span, column span) of every cell, by its top left place; cells inside one are left out."""
    rows = (*table.header, *table.rows)
    merges: _Merges = {(r, c): (1, 1) for r, row in enumerate(rows) for c in range(len(row))}
    for places in _shared_places(table).values():
        top, left = places[0]
        bottom, right = places[-1]
        rectangle = [(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)]
        if places == rectangle:
            for place in places[1:]:
                del merges[place]
            merges[top, left] = (bottom - top + 1, right - left + 1)
    return merges


def is_total(row: Sequence[str]) -> bool:
    """Whether a row is a total: its first words say so."""
    words = [cell.strip() for cell in row[:2] if cell.strip()]
    return any(TOTAL.fullmatch(word) for word in words)


def _shared_places(table: Table) -> dict[Span, list[tuple[int, int]]]:
    shared: dict[Span, list[tuple[int, int]]] = defaultdict(list)
    for row, spans in enumerate(table.places):
        for column, span in enumerate(spans):
            if span.end > span.start:
                shared[span].append((row, column))
    return {span: places for span, places in shared.items() if len(places) > 1}


def _columns(table: Table) -> list[_Column]:
    rows = (*table.header, *table.rows)
    cells: dict[int, tuple[list[str], list[str]]] = {c: ([], []) for c in range(max(map(len, rows), default=0))}
    for (row, column), (_, span) in merged_cells(table).items():
        if span == 1:
            cells[column][row >= len(table.header)].append(rows[row][column])
    return [_measured(head, data) for head, data in cells.values()]


def _measured(head: list[str], data: list[str]) -> _Column:
    """Data want one line, heads three."""
    word = max((widest_word(text, 1, bold=True) for text in (*head, *data)), default=0.0)
    lines = (text_width(text, 1, bold=True) for text in data)
    thirds = (text_width(text, 1, bold=True) / HEAD_LINES for text in head)
    return _Column(tuple(data), word, max((*lines, *thirds), default=0.0))


def _widths(columns: Sequence[_Column], size: float, width: float) -> tuple[float, ...]:
    least = [column.least(size) for column in columns]
    wish = [column.wanted(size) - low for low, column in zip(least, columns, strict=True)]
    spare = max(width - sum(least), 0.0)
    given = [low + want * min(1.0, spare / (sum(wish) or 1.0)) for low, want in zip(least, wish, strict=True)]
    scale = width / (sum(given) or 1.0)
    return tuple(round(value * scale, 2) for value in given)


def _align(table: Table, column: int, own: Sequence[str]) -> Align:
    """By the cells that stand in the column alone; words for nought in a column of numbers change nothing."""
    head = table.header[-1][column] if table.header and column < len(table.header[-1]) else ""
    cells = [cell.strip() for cell in own if cell.strip()]
    numbers = [cell for cell in cells if not _NOUGHT.fullmatch(cell)]
    if _ORDINAL_HEAD.fullmatch(head.strip()) or (cells and column == 0 and all(map(_ORDINAL.fullmatch, cells))):
        return "centre"
    if not numbers or not all(map(_NUMBER.fullmatch, numbers)):
        return "left"
    short = max(map(len, numbers)) <= SHORT_NUMBER
    return "centre" if short or any(cell.endswith("%") for cell in numbers) else "right"


def _set_row(
    rows: _Rows, row: int, head_rows: int, *, merges: _Merges, aligns: Sequence[Align]
) -> tuple[SetCell, ...]:
    head = row < head_rows
    bold = head or is_total(rows[row]) or _is_group(rows[row])
    return tuple(
        SetCell(
            row,
            column,
            *merges[row, column],
            printable(text),
            _cell_align(merges[row, column], aligns[column], head=head),
            bold,
        )
        for column, text in enumerate(rows[row])
        if (row, column) in merges
    )


def _cell_align(spans: tuple[int, int], align: Align, *, head: bool) -> Align:
    return "centre" if head or spans[1] > 1 else align


def _is_group(row: Sequence[str]) -> bool:
    first = row[0].strip() if row else ""
    return bool(first) and first.isupper() and _ORDINAL.fullmatch(first) is not None and not first[0].isdigit()
