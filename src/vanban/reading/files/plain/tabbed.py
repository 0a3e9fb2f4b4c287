"""Runs of lines with tabs, or of Markdown table rows, as grids."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

import regex

from vanban.model.content import Cell, Grid, Paragraph
from vanban.reading.files.plain.lines import Line
from vanban.reading.files.plain.markup import CELL_BREAK
from vanban.reading.layout.cues import is_closing, is_letterhead

MARKDOWN_ROW = regex.compile(r"\|?[^|]*\|[^|]*(?:\|.*)?")
NUMBER = regex.compile(r"[+±\-–]?\s*\d[\d.,]*\s*%?")


def part_lines(lines: Sequence[Line]) -> list[Paragraph | Grid]:
    """Lines as paragraphs, and each run of table lines as a grid."""
    parts: list[Paragraph | Grid] = []
    for tabbed, run in groupby(lines, key=is_table_line):
        for rows in _tables(run) if tabbed else [list(run)]:
            if tabbed and (len(rows) > 1 or _sets_columns([_cells(rows[0])])):
                parts.append(_grid(rows))
            else:
                parts += [paragraph_of(line) for line in rows]
    return parts


def _tables(lines: Iterable[Line]) -> list[list[Line]]:
    """A blank line parts tables when the number of columns changes there."""
    tables: list[list[Line]] = []
    for line in lines:
        if tables and (line.gap == "none" or len(_cells(line)) == len(_cells(tables[-1][-1]))):
            tables[-1].append(line)
        else:
            tables.append([line])
    return tables


def paragraph_of(line: Line) -> Paragraph:
    """The paragraph of one line."""
    text = line.text.strip().replace(CELL_BREAK, " ")
    return Paragraph(text, line.page, line.bold, line.italic, line.centred, line.level)


def is_table_line(line: Line) -> bool:
    """Whether the line is a row of cells parted by tabs or pipes."""
    return "\t" in line.text or bool(MARKDOWN_ROW.fullmatch(line.text))


def _grid(lines: Sequence[Line]) -> Grid:
    rows = [_cells(line) for line in lines]
    width = max(map(len, rows))
    table = [row + [""] * (width - len(row)) for row in rows]
    head = 0 if width < 4 and _sets_columns(table) else _count_head_rows(table)
    return Grid(_merged_head(table[:head]) + _plain(table[head:]), lines[0].page, head_rows=head if head > 1 else None)


def _sets_columns(table: Sequence[Sequence[str]]) -> bool:
    """Whether the rows are lines of a letterhead or closing in columns: such a table has no head."""
    return any(is_letterhead(cell) or is_closing(cell) for row in table for cell in row if cell)


def _cells(line: Line) -> list[str]:
    separator = "\t" if "\t" in line.text else "|"
    text = line.text if separator == "\t" else line.text.strip().strip("|")
    return [cell.strip().replace(CELL_BREAK, "\n") for cell in text.split(separator)]


def _count_head_rows(table: Sequence[Sequence[str]]) -> int:
    """Head rows: those before the first row with a number, when the first row has empty cells or more rows follow."""
    for at, row in enumerate(table):
        filled = [cell for cell in row if cell]
        if any(NUMBER.fullmatch(cell) for cell in filled):
            return at
        if all(row) and at == 0 and len(table) > 1:
            return 1
        if at and row[0]:
            return at
    return 0


def _merged_head(head: Sequence[Sequence[str]]) -> tuple[tuple[Cell, ...], ...]:
    """Empty head cells belong to the cell on their left in the first row, then to the cell above, else to the left."""
    owners: list[list[tuple[int, int]]] = []
    for at, row in enumerate(head):
        owners.append([])
        for column, text in enumerate(row):
            owners[at].append((at, column) if text or (at == 0 == column) else _owner(owners, head, at, column))
    return tuple(
        tuple(
            Cell(text, *_spans(owners, at, column))
            for column, text in enumerate(row)
            if owners[at][column] == (at, column)
        )
        for at, row in enumerate(head)
    )


def _owner(
    owners: Sequence[Sequence[tuple[int, int]]], head: Sequence[Sequence[str]], at: int, column: int
) -> tuple[int, int]:
    left = owners[at][column - 1] if column else None
    if at == 0:
        return left or (at, column)
    above = owners[at - 1][column]
    starts_here = head[at - 1][column] != ""
    below_left = left is not None and column > 0 and owners[at - 1][column - 1] == above and left[0] == at
    return left if below_left and not starts_here and left is not None else above


def _spans(owners: Sequence[Sequence[tuple[int, int]]], at: int, column: int) -> tuple[int, int]:
    mine = [(row, col) for row, line in enumerate(owners) for col, owner in enumerate(line) if owner == (at, column)]
    return max(row for row, _ in mine) - at + 1, max(col for _, col in mine) - column + 1


def _plain(rows: Sequence[Sequence[str]]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(tuple(map(Cell, row)) for row in rows)
