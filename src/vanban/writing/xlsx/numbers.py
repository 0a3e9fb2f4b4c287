"""The number that a printed cell is, and the spreadsheet format that prints it the same way again."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import regex

from vanban.text.numbers import parse_number

_PRINTED = regex.compile(
    r"(?P<sign>[-+−–]?)\s?(?P<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)\s?(?P<percent>%?)"
)
LONGEST = 15


@dataclass(frozen=True, slots=True)
class CellNumber:
    """A number of a cell; a percentage as its share of one."""

    value: Decimal
    format: str
    percent: bool


def cell_number(text: str) -> CellNumber | None:
    """The number of a cell, or None for text: dates, symbols, telephone numbers and signs for nought stay text."""
    found = _PRINTED.fullmatch(text.strip())
    if found is None:
        return None
    number, percent = found["number"], bool(found["percent"])
    digits = number.replace(".", "")
    if len(digits) > LONGEST or (digits.startswith("0") and len(digits.split(",")[0]) > 2):
        return None
    value = parse_number(number) * (-1 if found["sign"] and found["sign"] != "+" else 1)
    shown = _format(number) + ("%" if percent else "")
    if found["sign"] == "+":
        shown = f"+{shown};-{shown};{shown}"
    return CellNumber(value / 100 if percent else value, shown, percent)


def _format(number: str) -> str:
    whole, _, decimals = number.partition(",")
    grouped = "#,##0" if "." in whole or len(whole) <= 3 else "0"
    shown = "00" if len(whole) == 2 and whole.startswith("0") else grouped
    return shown + ("." + "0" * len(decimals) if decimals else "")
