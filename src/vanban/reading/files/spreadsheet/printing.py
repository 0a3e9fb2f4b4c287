"""Values of cells as a Vietnamese sheet prints them: 1.5 → "1,5", 0.05 → "5%", a date → "05/3/2024"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal

import regex

from vanban.text.folding import normalise

Value = int | float | str | bool | time | date | datetime | timedelta
LITERAL = regex.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
BUILT_IN = {1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 37: "#,##0", 38: "#,##0",
            39: "#,##0.00", 40: "#,##0.00"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class NumberForm:
    """How a number is printed; `decimals` is None where the format leaves them to the number."""

    decimals: int | None = None
    thousands: bool = False
    percent: bool = False


GENERAL = NumberForm()
WIDE = Context(prec=400)


def number_form(code: str) -> NumberForm:
    """The form that a format code ("#,##0.0", "0%") prescribes."""
    pattern = LITERAL.sub("", code.split(";")[0])
    if "0" not in pattern and "#" not in pattern:
        return GENERAL
    _, point, decimals = pattern.partition(".")
    places = sum(letter in "0" for letter in decimals) if point else 0
    optional = "#" in decimals
    return NumberForm(None if optional else places, "," in pattern, "%" in pattern)


def printed(value: Value | None, form: NumberForm = GENERAL) -> str:
    """The characters of a cell."""
    if isinstance(value, str):
        return normalise(value).strip()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number(value, form)
    if isinstance(value, datetime):
        return _day(value) if value.time() == time() else f"{value:%H:%M} {_day(value)}"
    if isinstance(value, date):
        return _day(value)
    return "" if value is None else f"{value:%H:%M}" if isinstance(value, time) else str(value)


def _number(value: float, form: NumberForm) -> str:
    exact = Decimal(repr(value)) * (100 if form.percent else 1)
    if not exact.is_finite():
        return ""
    if form.decimals is None:
        exact = exact.quantize(Decimal("1e-10"), ROUND_HALF_UP, WIDE)
        text = f"{exact:,f}" if form.thousands else f"{exact:f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
    else:
        rounded = exact.quantize(Decimal(1).scaleb(-form.decimals), ROUND_HALF_UP, WIDE)
        text = f"{rounded:,f}" if form.thousands else f"{rounded:f}"
    text = "0" if text == "-0" else text
    return text.translate(str.maketrans(",.", ".,")) + ("%" if form.percent else "")


def _day(value: date) -> str:
    """NĐ 30/2020 writes days below 10 and the months January and February with a nought before them."""
    month = f"{value.month:02d}" if value.month < 3 else str(value.month)
    return f"{value.day:02d}/{month}/{value.year}"
