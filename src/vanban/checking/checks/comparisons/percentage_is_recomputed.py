"""A percentage of change is what the numbers beside it give."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vanban.checking.changes import Change, differs_rightly, implied_base, list_changes, percent_agrees, percent_of
from vanban.checking.comparing import Row, list_rows
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
    percent, now = change.percent, change.now
    if percent is None or now is None or now.value is None:
        return
    base = change.base or implied_base(now, change.difference)
    if base is None or base.value is None or base.value <= 0:
        return
    difference = change.difference if change.difference and differs_rightly(change.difference, now, base) else None
    if percent_agrees(percent, now, base, difference):
        return
    exact = percent_of(now.value, base.value)
    told_by = change.base or change.difference or base
    from_what = quote(told_by.text) if change.base else f"mức trước khi {quote(told_by.text)}"
    message = (f"{quote(percent.text)} không đúng: từ {from_what} đến {quote(now.text)} là "
               f"{'tăng' if exact > 0 else 'giảm'} {say_percent(abs(exact))}.")  # fmt: skip
    others = [one for one in (change.base, change.difference) if one]
    places = tuple(place_of(document, one) for one in (percent, now, *others))
    told = float(percent.change_pct or 0)
    yield Observation(message, places, float(round(exact, 2)), told, None if change.sure else "hint")


def _in_table(row: Row) -> Iterator[Observation]:
    if row.base == 0 or row.percent is None:
        return
    exact = percent_of(row.now, row.base)
    told = row.now / row.base * 100 if row.is_ratio else exact
    if abs(row.percent - told) > row.step * Decimal("1.01") and not row.is_absolute:
        message = f"Dòng {quote(row.label)}: ghi {say_percent(row.percent)}, nhưng tính lại được {say_percent(told)}."
        yield Observation(message, row.places, float(round(told, 2)), float(row.percent))
