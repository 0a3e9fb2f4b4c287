"""A percentage of change is what the numbers beside it give."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import regex

from vanban.checking.changes import Change, list_changes, percent_of
from vanban.checking.comparing import Row, list_rows
from vanban.checking.quantities import tolerance
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote, say_percent
from vanban.model.document import Document
from vanban.model.finding import place_of


@on_document(
    severity="error",
    must="Tỷ lệ tăng, giảm đúng bằng kết quả tính từ hai con số được so sánh.",
    example="“120 vụ, tăng 25% so với cùng kỳ (100 vụ)”: tăng 20%.",
    reason="Tỷ lệ tăng, giảm = (kỳ này - kỳ so sánh) : kỳ so sánh × 100%.",
)
def percentage_is_recomputed(document: Document) -> Observations:
    """Recomputed to the decimals printed, in the text and in the rows of tables that hold both numbers."""
    for change in list_changes(document):
        yield from _in_text(document, change)
    for row in list_rows(document):
        yield from _in_table(row)


def _in_text(document: Document, change: Change) -> Observations:
    percent, now = change.percent, change.now.value
    if percent is None or percent.change_pct is None or now is None or change.now.approx or percent.approx:
        return
    base = _base(change)
    if base is None or base <= 0:
        return
    low, high = _bounds(change, now, base)
    step = _step(percent.text)
    told = abs(percent.change_pct)
    if (
        not any(abs(abs(one) - told) <= step for one in (low, high))
        and not min(abs(low), abs(high)) - step <= told <= max(abs(low), abs(high)) + step
    ):
        exact = percent_of(now, base)
        message = (f"{quote(percent.text)} không đúng: từ {_told_base(change)} đến {quote(change.now.text)} là "
                   f"{'tăng' if exact > 0 else 'giảm'} {say_percent(abs(exact))}.")  # fmt: skip
        others = [one for one in (change.base, change.difference) if one]
        places = tuple(place_of(document, one) for one in (percent, change.now, *others))
        yield Observation(message, places, float(round(exact, 2)), float(percent.change_pct))


def _base(change: Change) -> Decimal | None:
    if change.base is not None:
        return change.base.value
    if change.difference is not None and change.difference.value is not None and change.now.value is not None:
        sign = -1 if change.difference.direction == "down" else 1
        return change.now.value - sign * abs(change.difference.value)
    return None


def _bounds(change: Change, now: Decimal, base: Decimal) -> tuple[Decimal, Decimal]:
    slack = tolerance(change.now), tolerance(change.base or change.difference or change.now)
    if base <= slack[1]:
        return percent_of(now, base), percent_of(now, base)
    return percent_of(now - slack[0], base + slack[1]), percent_of(now + slack[0], base - slack[1])


def _told_base(change: Change) -> str:
    return (
        quote(change.base.text)
        if change.base
        else f"mức trước khi {quote(change.difference.text)}"
        if change.difference
        else ""
    )


def _step(printed: str) -> Decimal:
    found = regex.search(r"\d+(?:[.,](\d+))?\s*%", printed)
    return Decimal(10) ** -len((found[1] if found else None) or "") * Decimal("1.01")


def _in_table(row: Row) -> Iterator[Observation]:
    if row.base == 0 or row.percent is None:
        return
    exact = percent_of(row.now, row.base)
    told = row.now / row.base * 100 if row.is_ratio else exact
    if abs(row.percent - told) > row.step * Decimal("1.01"):
        message = f"Dòng {quote(row.label)}: ghi {say_percent(row.percent)}, nhưng tính lại được {say_percent(told)}."
        yield Observation(message, row.places, float(round(told, 2)), float(row.percent))
