"""The sentence that tells an indicator, the same for writing it and for knowing it again."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

from tonghop.regimes.regime import Indicator, Regime
from tonghop.regimes.submission import Entry
from vanban.text.money import format_money
from vanban.text.numbers import format_count, format_number

BASE_NAMES = {"previous": "kỳ trước", "last_year": "cùng kỳ năm trước"}
MONEY = "VND"
NOTHING = "không có"
NOT_APPLICABLE = "không áp dụng"


def say_indicator(
    regime: Regime, indicator: Indicator, entries: Mapping[str, Entry], *, base_name: str | None = None
) -> str | None:
    """ "Tiến hành 05 cuộc thanh tra, kiểm tra, tăng 25% so với kỳ trước (04 cuộc)."; None when nothing was sent.

    `base_name` is what is compared with, by default what the regime says; "" leaves the comparison out.
    """
    entry = entries.get(indicator.code)
    if entry is None or indicator.phrase is None:
        return None
    if entry.state == "none":
        return f"{indicator.name}: {NOTHING}."
    if entry.state == "not_applicable":
        return f"{indicator.name}: {NOT_APPLICABLE}."
    if entry.value is None:
        return None
    told = indicator.phrase.replace("{n}", _with_whole(indicator, entry, entries))
    base_name = BASE_NAMES[regime.compared_with] if base_name is None else base_name
    compared = say_comparison(indicator, entry, base_name) if base_name else ""
    return told + _parts(regime, indicator, entries) + compared + "."


def say_number(value: Decimal, indicator: Indicator) -> str:
    """ "05 cuộc", "1.204 vụ", "19,5 triệu đồng"."""
    if indicator.unit == MONEY:
        return format_money(value)
    return f"{_digits(value)} {indicator.noun or indicator.unit}"


def say_comparison(indicator: Indicator, entry: Entry, base_name: str) -> str:
    """ ", tăng 25% so với kỳ trước (04 cuộc)"; from a base of zero a rise is told in numbers; "" without a base."""
    if entry.value is None or entry.base_state in ("not_sent", "not_applicable"):
        return ""
    if entry.base is None:
        return f", {base_name} {NOTHING}"
    if entry.value == entry.base:
        return f", không thay đổi so với {base_name}"
    if entry.base == 0:
        return f", tăng từ 0 lên {say_number(entry.value, indicator)} so với {base_name}"
    change = percent_change(entry.base, entry.value)
    direction = "tăng" if change > 0 else "giảm"
    return f", {direction} {say_percent(abs(change))} so với {base_name} ({say_number(entry.base, indicator)})"


def percent_change(base: Decimal, value: Decimal) -> Decimal:
    """The change in percent; a base of zero has no percentage (decimal.InvalidOperation or DivisionByZero)."""
    return (value - base) * 100 / base


def say_percent(percent: Decimal) -> str:
    """ "12,5%": one decimal, or as many as it takes to show a change that is not zero."""
    places = 1 if abs(percent) >= Decimal("0.05") or not percent else -percent.adjusted()
    return f"{format_number(percent.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))}%"


def _with_whole(indicator: Indicator, entry: Entry, entries: Mapping[str, Entry]) -> str:
    assert entry.value is not None
    whole = entries.get(indicator.whole) if indicator.whole else None
    if whole is None or whole.value is None:
        return say_number(entry.value, indicator)
    share = f" (đạt {say_percent(entry.value * 100 / whole.value)})" if whole.value else ""
    return f"{_digits(entry.value)}/{_digits(whole.value)} {indicator.noun or indicator.unit}{share}"


def _parts(regime: Regime, indicator: Indicator, entries: Mapping[str, Entry]) -> str:
    said = [
        say_number(part.value, regime.get_indicator(code))
        for code in indicator.total_of
        if (part := entries.get(code)) is not None and part.value is not None
    ]
    between = "; " if any("," in part for part in said) else ", "
    return f" ({between.join(said)})" if said else ""


def _digits(value: Decimal) -> str:
    return format_count(int(value)) if value == value.to_integral_value() else format_number(value)
