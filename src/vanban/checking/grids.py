"""Tables as numbers: what each cell counts, which rows are totals, groups and parts, which columns are percents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Literal

import regex

from vanban.checking.once import once
from vanban.model.document import Document, Span, Table
from vanban.model.finding import Place, place_at
from vanban.text.folding import fold
from vanban.text.numbers import parse_number

RowKind = Literal["total", "subtotal", "group", "item", "part", "blank"]
TOTAL = regex.compile(r"(?:tong cong|tong so|tong chung|tong|cong chung|cong|toan (?:tinh|quoc|thanh pho"
                      r"|nganh|huyen|xa)|ca (?:nam|quy|ky|tinh|nuoc))"
                      r"(?: (?:toan tinh|chung|cac don vi))?\s*(?:\(.*\))?\s*:?"
                      r"|(?:tong )?(?:cong|so)?(?: ca)? ?(?:quy (?:iv|i{1,3}|\d)|\d{1,2} thang|nam|ky)"
                      r"(?: (?:dau|cuoi) nam)?(?:[/ ](?:nam )?20\d\d)?(?<=^(?:tong|cong).*)\s*:?")  # fmt: skip
SUBTOTAL = regex.compile(r"(?:cong|tong|tong cong) (?:nhom|muc|phan|khoi|[ivx]+\b|[abc]\b).*")
_ROMAN = regex.compile(r"[IVX]+\.?|[A-H]\.?")
_ARABIC = regex.compile(r"\d{1,3}\.?")
_NUMBER = regex.compile(r"[+\-−–±]?\s*\d[\d., ]*")
_NOUGHT = {"", "-", "–", "—", "khong", "khong co", "0"}
_RATE = regex.compile(r"%|ty le|ti le|binh quan|so sanh|tang[ ,/]*giam|tang giam|ngay|thoi gian|ghi chu"
                      r"|nam sinh|so hieu"
                      r"|don gia|\bdiem\b|xep (?:loai|hang)")  # fmt: skip
_ORDER = regex.compile(r"(?:s?tt|so tt|so thu tu|stt\.?)")


@dataclass(frozen=True)
class NumberTable:
    """A table read as numbers; `index` is its number in `Document.tables`."""

    document: Document
    index: int

    @property
    def table(self) -> Table:
        """The table itself."""
        return self.document.tables[self.index]

    @cached_property
    def width(self) -> int:
        """How many columns there are."""
        return max((len(row) for row in (*self.table.header, *self.table.rows)), default=0)

    @cached_property
    def paths(self) -> tuple[tuple[str, ...], ...]:
        """The heads above each column, outermost first, a merged head once."""
        found = []
        for column in range(self.width):
            heads = [" ".join(row[column].split()) for row in self.table.header if column < len(row)]
            found.append(tuple(head for at, head in enumerate(heads) if head and head not in heads[:at]))
        return tuple(found)

    def head(self, column: int) -> str:
        """The heads of a column as one text."""
        return " – ".join(self.paths[column])

    @cached_property
    def values(self) -> tuple[tuple[Decimal | None, ...], ...]:
        """The number in each cell; None where there is none (a word, a percentage, nothing)."""
        return tuple(tuple(cell_number(cell) for cell in row) for row in self.table.rows)

    def value(self, row: int, column: int) -> Decimal | None:
        """The number in one cell."""
        return self.values[row][column] if column < len(self.values[row]) else None

    def is_nought(self, row: int, column: int) -> bool:
        """Whether a cell says nought: 0, a dash, "Không có" or nothing."""
        cells = self.table.rows[row]
        return column < len(cells) and fold(cells[column].strip()) in _NOUGHT

    @cached_property
    def order_column(self) -> int | None:
        """The column of running numbers ("TT"), if any."""
        for column, path in enumerate(self.paths):
            if path and _ORDER.fullmatch(fold(path[-1]).strip(". ")):
                return column
        return None

    @cached_property
    def label_column(self) -> int:
        """The column that names the rows."""
        return 1 if self.order_column == 0 and self.width > 1 else 0

    def label(self, row: int) -> str:
        """What names a row."""
        cells = self.table.rows[row]
        named = [cells[column].strip() for column in range(min(self.label_column + 1, len(cells)))]
        return next((cell for cell in reversed(named) if cell), "")

    @cached_property
    def number_columns(self) -> tuple[int, ...]:
        """The columns that count something that can be added up."""
        return tuple(column for column in range(self.label_column + 1, self.width) if self._is_additive(column))

    def _is_additive(self, column: int) -> bool:
        if _RATE.search(fold(self.head(column))):
            return False
        cells = [row[column].strip() for row in self.table.rows if column < len(row)]
        numbers = [cell for cell in cells if cell_number(cell) is not None]
        others = [cell for cell in cells if cell and cell_number(cell) is None and fold(cell) not in _NOUGHT]
        return bool(numbers) and not others

    @cached_property
    def kinds(self) -> tuple[RowKind, ...]:
        """What each row is."""
        labels = [fold(self.label(row)) for row in range(len(self.table.rows))]
        orders = [self._order_mark(row) for row in range(len(labels))]
        grouped = any(map(_ARABIC.fullmatch, orders)) and any(map(_ROMAN.fullmatch, orders))
        found: list[RowKind] = []
        for label, order in zip(labels, orders, strict=True):
            found.append(_row_kind(label, order, grouped=grouped))
        return tuple(found)

    def _order_mark(self, row: int) -> str:
        return "" if self.order_column is None else self.table.rows[row][self.order_column].strip()

    def place(self, row: int, column: int) -> Place:
        """Where a data cell stands; an empty one by its row."""
        span = self.table.cell_place(row, column)
        if span.start >= span.end:
            span = self.table.row_place(row)
        return self._place(span, f"dòng “{self.label(row)}”, cột “{self._lowest(column)}”")

    def row_place(self, row: int) -> Place:
        """Where a whole row stands."""
        return self._place(self.table.row_place(row), f"dòng “{self.label(row)}”")

    def head_place(self, column: int, level: int = -1) -> Place:
        """Where the head of a column stands; `level` counts the heads above it from the outermost."""
        heads = [at for at, row in enumerate(self.table.header) if column < len(row) and row[column].strip()]
        row = heads[level] if heads else 0
        return self._place(self.table.places[row][column], f"đầu cột “{self._lowest(column)}”")

    def _lowest(self, column: int) -> str:
        return self.paths[column][-1] if self.paths[column] else str(column + 1)

    def _place(self, span: Span, cell: str) -> Place:
        return place_at(
            self.document, span.start, span.end, cell=f"{self.table.name}: {cell}" if self.table.name else cell
        )


@once
def list_tables(document: Document) -> Iterator[NumberTable]:
    """The tables that have a head, rows and places."""
    for index, table in enumerate(document.tables):
        if table.header and table.rows and len(table.places) == len(table.header) + len(table.rows):
            yield NumberTable(document, index)


def cell_number(cell: str) -> Decimal | None:
    """The number that is the whole of a cell; None for words, percentages and blanks."""
    stripped = cell.strip()
    if not _NUMBER.fullmatch(stripped):
        return None
    try:
        return parse_number(stripped.replace(" ", ""))
    except ValueError:
        return None


def cell_percent(cell: str) -> Decimal | None:
    """The percentage a cell tells ("+12,5%", "-3 %"); None when it has no percent sign."""
    stripped = cell.strip()
    return cell_number(stripped[:-1].rstrip()) if stripped.endswith("%") else None


def decimals_of(cell: str) -> int:
    """How many decimals a cell prints."""
    return len(cell.partition(",")[2].strip(" %"))


def _row_kind(label: str, order: str, *, grouped: bool) -> RowKind:
    label = label.strip()
    if TOTAL.fullmatch(label):
        return "total"
    if SUBTOTAL.fullmatch(label):
        return "subtotal"
    if label.startswith(("-", "+", "*", "trong do")):
        return "part"
    if grouped and _ROMAN.fullmatch(order):
        return "group"
    return "item" if label else "blank"
