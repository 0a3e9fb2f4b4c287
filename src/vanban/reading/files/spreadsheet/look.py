"""What an .xlsx file says of its cells besides their values: number formats, rules, bold, hidden rows and columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

import regex
from lxml import etree

from vanban.reading.files.attributes import whole_number
from vanban.reading.files.package import Package
from vanban.reading.files.spreadsheet.printing import BUILT_IN, GENERAL, NumberForm, number_form
from vanban.reading.files.spreadsheet.sheet import Look, Place

ROW = regex.compile(rb"<(?:\w+:)?row\s([^>]*)>")
COLUMN = regex.compile(rb"<(?:\w+:)?col\s([^>]*)>")
CELL = regex.compile(rb"<(?:\w+:)?c\s([^>]*)>")
FILLED = regex.compile(rb'<(?:\w+:)?c\s(?:[^>]*\s)?r="([A-Z]{1,3})(\d+)"[^>]*(?<!/)>')
ATTRIBUTE = regex.compile(rb'(\w+)="([^"]*)"')
REFERENCE = regex.compile(rb"([A-Z]{1,3})(\d+)")
MOST_COLUMNS = 16_384
TRUE = (b"1", b"true")
RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(frozen=True, slots=True)
class CellStyle:
    """One cell format of a workbook."""

    form: NumberForm
    bold: bool
    ruled: bool


def read_styles(package: Package) -> list[CellStyle]:
    """The cell formats of a workbook, by their index."""
    root = package.tree("xl/styles.xml")
    if root is None:
        return []
    codes = {item.get("numFmtId"): item.get("formatCode", "") for item in root.iter("{*}numFmt")}
    bold = [_is_bold(font) for font in root.findall("{*}fonts/{*}font")]
    ruled = [any(side.get("style") for side in border) for border in root.findall("{*}borders/{*}border")]
    return [
        CellStyle(_form(xf, codes), _pick(bold, xf.get("fontId")), _pick(ruled, xf.get("borderId")))
        for xf in root.findall("{*}cellXfs/{*}xf")
    ]


def sheet_parts(package: Package) -> dict[str, str]:
    """The part of each sheet by its name."""
    book, relations = package.tree("xl/workbook.xml"), package.tree("xl/_rels/workbook.xml.rels")
    if book is None or relations is None:
        return {}
    targets = {item.get("Id"): item.get("Target", "") for item in relations}
    found = ((sheet.get("name", ""), targets.get(sheet.get(RELATION_ID), "")) for sheet in book.iter("{*}sheet"))
    return {
        name: target.lstrip("/") if target[:1] == "/" else str(PurePosixPath("xl") / target) for name, target in found
    }


def read_look(data: bytes, styles: list[CellStyle]) -> tuple[Look, dict[Place, NumberForm]]:
    """The look of one sheet part, and the number forms of its cells."""
    bold: set[Place] = set()
    ruled: set[Place] = set()
    forms: dict[Place, NumberForm] = {}
    for place, style in _styled(data, styles):
        if style.bold:
            bold.add(place)
        if style.ruled:
            ruled.add(place)
        if style.form is not GENERAL:
            forms[place] = style.form
    look = Look(frozenset(_hidden_rows(data)), frozenset(_hidden_columns(data)), frozenset(bold), frozenset(ruled))
    return look, forms


def read_extent(data: bytes) -> Place:
    """How many rows and columns the filled cells of a sheet part span, from the first one of each on."""
    rows: set[int] = set()
    columns: set[bytes] = set()
    for letters, digits in FILLED.findall(data):
        rows.add(int(digits[:9]))
        columns.add(letters)
    if not rows:
        return 0, 0
    across = [_column(letters) for letters in columns]
    return max(rows) - min(rows) + 1, max(across) - min(across) + 1


def _styled(data: bytes, styles: list[CellStyle]) -> Iterator[tuple[Place, CellStyle]]:
    plain = CellStyle(GENERAL, False, False)
    for match in CELL.finditer(data):
        said = dict(ATTRIBUTE.findall(match[1]))
        place, style = REFERENCE.fullmatch(said.get(b"r", b"")), _number(said.get(b"s"))
        if place and 0 <= style < len(styles) and styles[style] != plain:
            yield (_number(place[2]) - 1, _column(place[1])), styles[style]


def _hidden_rows(data: bytes) -> Iterator[int]:
    for match in ROW.finditer(data):
        said = dict(ATTRIBUTE.findall(match[1]))
        if said.get(b"hidden") in TRUE and b"r" in said:
            yield _number(said[b"r"]) - 1


def _hidden_columns(data: bytes) -> Iterator[int]:
    for match in COLUMN.finditer(data):
        said = dict(ATTRIBUTE.findall(match[1]))
        if said.get(b"hidden") in TRUE:
            yield from range(_number(said.get(b"min")) - 1, min(_number(said.get(b"max")), MOST_COLUMNS))


def _number(digits: bytes | None) -> int:
    return whole_number(digits.decode("ascii", "replace") if digits else None, most=2_000_000)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _is_bold(font: etree._Element) -> bool:
    mark = font.find("{*}b")
    return mark is not None and mark.get("val", "1") not in ("0", "false")


def _form(xf: etree._Element, codes: dict[str | None, str]) -> NumberForm:
    name = xf.get("numFmtId", "0")
    return number_form(codes.get(name) or BUILT_IN.get(whole_number(name), ""))


def _pick(flags: list[bool], index: str | None) -> bool:
    at = whole_number(index)
    return 0 <= at < len(flags) and flags[at]
