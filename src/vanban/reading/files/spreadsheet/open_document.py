"""What an .ods file says of its cells besides their values: percentages, merged cells, hidden rows and columns."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from vanban.reading.files.attributes import whole_number
from vanban.reading.files.package import Package
from vanban.reading.files.spreadsheet.printing import NumberForm
from vanban.reading.files.spreadsheet.sheet import Look, Place

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
HIDDEN = ("collapse", "filter")
FARTHEST = 100_000
PERCENT = NumberForm(percent=True)


def read_ods_look(package: Package) -> dict[str, tuple[Look, dict[Place, NumberForm]]]:
    """The look of each sheet by its name."""
    root = package.tree("content.xml")
    tables = root.iter(TABLE + "table") if root is not None else ()
    return {table.get(TABLE + "name", ""): _look(table) for table in tables}


def _look(table: etree._Element) -> tuple[Look, dict[Place, NumberForm]]:
    columns = frozenset(at for at, column in _repeated(table, "table-column", "columns") if _is_hidden(column))
    hidden: set[int] = set()
    merged: list[tuple[Place, Place]] = []
    forms: dict[Place, NumberForm] = {}
    for at, row in _repeated(table, "table-row", "rows"):
        if _is_hidden(row):
            hidden.add(at)
        for place, cell in _cells(row):
            if cell.get(OFFICE + "value-type") == "percentage":
                forms[at, place] = PERCENT
            down, across = (
                whole_number(cell.get(f"{TABLE}number-{what}-spanned", "1"), 1) for what in ("rows", "columns")
            )
            if down * across > 1:
                merged.append(((at, place), (at + down - 1, place + across - 1)))
    return Look(frozenset(hidden), columns, merged=tuple(merged)), forms


def _repeated(table: etree._Element, tag: str, what: str) -> Iterator[tuple[int, etree._Element]]:
    at = 0
    for element in table.iter(TABLE + tag):
        count = whole_number(element.get(f"{TABLE}number-{what}-repeated", "1"), 1)
        for _ in range(count if at + count < FARTHEST else 1):
            yield at, element
            at += 1


def _cells(row: etree._Element) -> Iterator[tuple[int, etree._Element]]:
    at = 0
    for cell in row:
        yield at, cell
        at += whole_number(cell.get(TABLE + "number-columns-repeated", "1"), 1)


def _is_hidden(element: etree._Element) -> bool:
    return element.get(TABLE + "visibility") in HIDDEN
