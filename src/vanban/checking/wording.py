"""How findings say things: numbers, dates and quotations as an officer writes them."""

from __future__ import annotations

from decimal import Decimal

from vanban.text.dates import format_date
from vanban.text.numbers import format_number

QUOTED_AT_MOST = 90


def say(value: Decimal) -> str:
    """A number the Vietnamese way: "1.250,5"."""
    return format_number(value)


def say_amount(value: Decimal, unit: str | None) -> str:
    """A number with its unit; money in the largest of đồng, triệu, tỷ that prints short."""
    if unit != "VND":
        return f"{say(value)} {unit}" if unit else say(value)
    for name, size in (("tỷ đồng", 10**9), ("triệu đồng", 10**6)):
        if abs(value) >= size:
            return f"{say(plain(value / size))} {name}"
    return f"{say(value)} đồng"


def say_percent(value: Decimal) -> str:
    """A percentage with at most two decimals: "12,35%"."""
    return f"{say(plain(round(value, 2)))}%"


def say_date(iso: str) -> str:
    """A whole or partial date: "05/3/2024", "3/2024"."""
    return format_date(iso)


def quote(text: str) -> str:
    """A passage in quotation marks, its blanks single, cut where it is long."""
    plain_text = " ".join(text.split())
    return (
        f"“{plain_text}”" if len(plain_text) <= QUOTED_AT_MOST else f"“{plain_text[: QUOTED_AT_MOST - 1].rstrip()}…”"
    )


def plain(value: Decimal) -> Decimal:
    """The same number without trailing noughts and without an exponent."""
    short = value.normalize()
    return short if short.as_tuple().exponent == 0 or "E" not in str(short) else short.quantize(Decimal(1))


def count_value(value: Decimal) -> int | float:
    """A number as JSON has it."""
    return int(value) if value == value.to_integral_value() else float(value)
