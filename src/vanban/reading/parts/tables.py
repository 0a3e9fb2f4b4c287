"""A grid → its text and its table: merged cells filled, head rows told from data rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import regex

from vanban.model.content import Cell, Grid
from vanban.model.document import Span, Table

VALUE = regex.compile(r"[+\-–±]?\s*\(?\d[\d.,\s]*\)?\s*%?")
ORDINAL = regex.compile(r"\(?(?:\d{1,3}|[IVXL]{1,6}|[a-zđA-Z])\)?[.)]?")
ORDERED = regex.compile(r"\(?\[?\s*(?:[A-Z]|\d{1,2})\s*(?:=[\s\d+\-–:x*/()%]+)?\s*\]?\)?")
COUNTER = regex.compile(r"(?i)(?:S?TT|Số\s+TT|Số thứ tự|No\.?|#)")
UNIT = regex.compile(r"(?i)\(?\s*(?:Đơn\s+vị(?:\s+tính)?|ĐVT)\s*:\s*(?P<unit>[^()\n]+?)\s*[.)]?\s*$")
LABEL = regex.compile(r"(?i)^(?:Phụ\s+lục|Phụ\s+biểu|Biểu(?:\s+mẫu|\s+số)?|Bảng|Mẫu(?:\s+số)?)\s*[\dIVXA-Z.]*")
ABOVE = 6


@dataclass(frozen=True, slots=True)
class _Slot:
    """What fills one place of the grid: a cell's text, where it stands, and whether this is the cell's own place."""

    text: str
    span: Span
    row: int
    columns: int
    own: bool


Matrix = tuple[tuple[_Slot, ...], ...]


def read_grid(grid: Grid, start: int, above: Sequence[str] = ()) -> tuple[str, Table]:
    """The text of a grid laid out from offset `start`, and the table in it; `above` are the lines over it."""
    text, spans = _print(grid, start)
    matrix = _fill(grid, spans, start)
    titles = _count_titles(matrix)
    head = _count_head_rows(grid, matrix, titles)
    header, numbering = matrix[titles:head], _count_numbering(matrix[head:])
    rows = _data_rows(matrix[head + numbering :], header)
    lines = [*above, *(row[0].text for row in matrix[:titles])]
    return text, Table(
        caption=_caption(lines),
        header=_texts(header),
        rows=_texts(rows),
        start=start,
        end=start + len(text),
        unit=_unit(lines, header),
        name=grid.name,
        places=tuple(tuple(slot.span for slot in row) for row in (*header, *rows)),
    )


def _print(grid: Grid, start: int) -> tuple[str, list[list[Span]]]:
    lines, spans, at = [], [], start
    for row in grid.rows:
        cells = [" ".join(cell.text.split()) for cell in row]
        starts = accumulate((len(cell) + 1 for cell in cells), initial=at)
        spans.append([Span(first, first + len(cell)) for first, cell in zip(starts, cells, strict=False)])
        lines.append("\t".join(cells))
        at += len(lines[-1]) + 1
    return "\n".join(lines), spans


def _fill(grid: Grid, spans: Sequence[Sequence[Span]], start: int) -> Matrix:
    """Every place of the grid with the cell that covers it."""
    slots: dict[tuple[int, int], _Slot] = {}
    for row, cells in enumerate(grid.rows):
        column = 0
        for cell, span in zip(cells, spans[row], strict=True):
            while (row, column) in slots:
                column += 1
            _cover(slots, cell, span, (row, column), len(grid.rows))
            column += cell.column_span
    width = max((column for _, column in slots), default=-1) + 1
    nothing = _Slot("", Span(start, start), -1, 1, True)
    return tuple(tuple(slots.get((row, column), nothing) for column in range(width)) for row in range(len(grid.rows)))


def _cover(slots: dict[tuple[int, int], _Slot], cell: Cell, span: Span, at: tuple[int, int], height: int) -> None:
    text = " ".join(cell.text.split())
    for down in range(at[0], min(at[0] + cell.row_span, height)):
        for column in range(at[1], at[1] + cell.column_span):
            slots[down, column] = _Slot(text, span, at[0], cell.column_span, (down, column) == at)


def _count_titles(matrix: Matrix) -> int:
    """Rows at the top that one cell fills from side to side: a title or "Đơn vị tính: …", no head."""
    for at, row in enumerate(matrix):
        if at + 1 == len(matrix) or len(row) < 2 or row[0].columns < len(row):
            return at
    return 0


def _count_head_rows(grid: Grid, matrix: Matrix, first: int) -> int:
    """The row after the head: what the format says, else rows without values, always with all that is merged down."""
    if not matrix[first:] or not matrix[first]:
        return first
    head = max(grid.head_rows or 0, first)
    if head == first and len(matrix) - first > 1 and not _is_data(matrix[first]):
        head = first + 1
    while first < head < len(matrix) and not _has_value(matrix[head]) and _belongs_to_head(matrix, first, head):
        head += 1
    return head if head < len(matrix) or grid.head_rows else first


def _belongs_to_head(matrix: Matrix, first: int, head: int) -> bool:
    """A cell of the head reaches down into the row, or the row says what stands under a merged head cell."""
    if any(first <= slot.row < head and slot.text for slot in matrix[head]):
        return True
    merged = [slot.columns > 1 for slot in matrix[head - 1]]
    return any(merged) and not all(merged)


def _is_data(row: Sequence[_Slot]) -> bool:
    return _has_value(row) or bool(ORDINAL.fullmatch(row[0].text) and not COUNTER.fullmatch(row[0].text))


def _has_value(row: Sequence[_Slot]) -> bool:
    return any(VALUE.fullmatch(slot.text) and not _is_year(slot.text) for slot in row)


def _is_year(text: str) -> bool:
    return text.isdigit() and len(text) == 4 and text[:2] in ("19", "20")


def _count_numbering(rows: Matrix) -> int:
    """1 when the first row numbers the columns: "1 2 3", "(1) (2) (3=1+2)", "A B 1 2"."""
    if len(rows) < 2 or len(rows[0]) < 3:
        return 0
    if (rows[0][0].text, rows[1][0].text) == ("1", "2"):
        return 0
    texts = [slot.text for slot in rows[0] if slot.text]
    if len(texts) < 3 or len(texts) < len(rows[0]) - 1 or not all(map(ORDERED.fullmatch, texts)):
        return 0
    found = [regex.search(r"\d+", text) for text in texts if not regex.match(r"\(?[A-Z]", text)]
    numbers = [int(number[0]) for number in found if number]
    return int(numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers and numbers[0] <= 3 else False)


def _data_rows(rows: Matrix, header: Matrix) -> Matrix:
    """The rows with something in them, without the head when a page repeats it."""
    heads = set(_texts(header))
    return tuple(row for row in rows if any(slot.text for slot in row) and _text_of(row) not in heads)


def _texts(rows: Matrix) -> tuple[tuple[str, ...], ...]:
    return tuple(map(_text_of, rows))


def _text_of(row: Sequence[_Slot]) -> tuple[str, ...]:
    return tuple(slot.text for slot in row)


def _caption(lines: Sequence[str]) -> str | None:
    """The label of the table or annex in the lines above it."""
    return next((line for line in reversed(lines[-ABOVE:]) if LABEL.match(line) and len(line) < 200), None)


def _unit(lines: Sequence[str], header: Matrix) -> str | None:
    said = [*reversed(lines[-2:]), *(slot.text for row in header for slot in row)]
    return next((match["unit"] for line in said if (match := UNIT.search(line))), None)
