"""A column of percentages holds percentages."""

from __future__ import annotations

from vanban.checking.changes import percent_of
from vanban.checking.comparing import Row, list_beside, list_rows
from vanban.checking.grids import NumberTable, cell_number, cell_percent, list_tables
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document


@on_document(
    severity="warning",
    must="Cột tỷ lệ (%) chỉ chứa tỷ lệ phần trăm, không chứa số tuyệt đối.",
    example="Khối “So sánh (±%)” có ô “+20%” và ô tiền “1,5”.",
    reason="Một cột dùng một đơn vị.",
)
def percent_column_holds_percents(document: Document) -> Observations:
    """Under a head with %, a number without the sign among numbers with it, or the absolute number repeated."""
    beside = {(one.table.index, one.change): one.now for one in list_beside(document)}
    for table in list_tables(document):
        columns = [column for column in range(table.width) if "%" in table.head(column)]
        signed = any(cell_percent(cell) is not None for column in columns for cell in _column(table, column))
        for column in columns:
            for row, cell in enumerate(_column(table, column)):
                if _is_absolute(table, row, beside.get((table.index, column)), cell, signed=signed):
                    yield _observation(table, row, column, cell)
    for told in list_rows(document):
        if told.is_absolute and told.percent and not _is_right(told):
            message = (f"Dòng {quote(told.label)}: cột tỷ lệ phần trăm ghi số tuyệt đối {quote(told.places[0].text)}, "
                       "không phải tỷ lệ.")  # fmt: skip
            yield Observation(message, told.places[:1], "%", told.places[0].text)


def _is_right(row: Row) -> bool:
    if row.base == 0 or row.percent is None:
        return True
    exact = row.now / row.base * 100 if row.is_ratio else percent_of(row.now, row.base)
    return abs(row.percent - exact) <= row.step


def _column(table: NumberTable, column: int) -> list[str]:
    return [row[column] if column < len(row) else "" for row in table.table.rows]


def _is_absolute(table: NumberTable, row: int, now: int | None, cell: str, *, signed: bool) -> bool:
    number = cell_number(cell)
    if not number or cell.strip()[:1] in "+-":
        return False
    repeated = now is not None and table.value(row, now) == number and number != 100
    return signed or repeated


def _observation(table: NumberTable, row: int, column: int, cell: str) -> Observation:
    level = next((at for at, head in enumerate(table.paths[column]) if "%" in head), -1)
    message = (f"Cột {quote(table.head(column))} là cột tỷ lệ phần trăm nhưng dòng {quote(table.label(row))} "
               f"ghi số {quote(cell.strip())} không phải tỷ lệ.")  # fmt: skip
    head = table.head_place(column, level)
    return Observation(message, (head, table.place(row, column)), "%", cell.strip())
