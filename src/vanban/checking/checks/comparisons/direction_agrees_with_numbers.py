"""A word of direction agrees with the numbers and with the sign."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from vanban.checking.changes import Change, differs_rightly, list_changes
from vanban.checking.comparing import Row, list_rows
from vanban.checking.passages import list_paragraphs
from vanban.checking.phrases import is_rise
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say, say_amount, say_percent
from vanban.model.document import Document
from vanban.model.finding import Severity, place_at, place_of

SIGNED = regex.compile(
    r"(?P<word>tăng|giảm)\s+(?:khoảng\s+|gần\s+|hơn\s+)?(?P<sign>[-−+])\s?\d+(?:[.,]\d+)*\s*(?:%|vụ|đối tượng)?",
    regex.IGNORECASE,
)


@on_document(
    severity="error",
    must="Chữ “tăng”, “giảm” và dấu của tỷ lệ hợp với hai con số được so sánh.",
    example="“90 vụ, tăng 10% so với cùng kỳ (100 vụ)”: thực ra giảm.",
    reason="So sánh hai số.",
)
def direction_agrees_with_numbers(document: Document) -> Observations:
    """ "tăng" where the number fell, "giảm" where it rose, "tăng -5%", a wrong difference."""
    for change in list_changes(document):
        yield from _in_text(document, change)
    for row in list_rows(document):
        yield from _in_table(row)
    for paragraph in list_paragraphs(document):
        for found in SIGNED.finditer(document.text, paragraph.start, paragraph.end):
            if (found["word"].casefold() == "tăng") == (found["sign"] in "-−"):
                place = place_at(document, *found.span())
                yield Observation(f"{quote(place.text)}: chữ và dấu trái nhau.", (place,), None, place.text)


def _in_text(document: Document, change: Change) -> Observations:
    move, now, base = change.percent or change.difference, change.now, change.base
    if move is None or base is None or base.value is None or now is None or now.value is None:
        return
    exact = now.value - base.value
    severity: Severity | None = None if change.sure else "hint"
    others = place_of(document, now), place_of(document, base)
    if exact and not move.approx and is_rise(move) != (exact > 0) and (move.change_pct or move.value):
        way = "tăng" if exact > 0 else "giảm"
        message = f"Văn bản ghi {quote(move.text)}, nhưng từ {quote(base.text)} đến {quote(now.text)} là {way}."
        yield Observation(message, (place_of(document, move), *others), way, move.text, severity)
    elif change.difference and change.difference.value and not differs_rightly(change.difference, now, base):
        unit = now.unit if now.unit == "VND" else None
        sizes = [say_amount(one, unit) for one in (now.value, base.value, exact)]
        message = f"{quote(change.difference.text)} không đúng: {sizes[0]} - {sizes[1]} = {sizes[2]}."
        values = count_value(exact), count_value(abs(change.difference.value))
        yield Observation(message, (place_of(document, change.difference), *others), *values, severity)


def _in_table(row: Row) -> Iterator[Observation]:
    exact = row.now - row.base
    if row.percent is not None and not row.is_ratio and row.percent * exact < 0:
        message = (
            f"Dòng {quote(row.label)}: ghi {say_percent(row.percent)}, nhưng từ {say(row.base)} đến {say(row.now)}."
        )
        yield Observation(message, row.places, "tăng" if exact > 0 else "giảm", float(row.percent))
    elif row.difference is not None and abs(row.difference) != abs(exact):
        message = f"Dòng {quote(row.label)}: chênh lệch ghi {say(row.difference)}, nhưng tính lại được {say(exact)}."
        yield Observation(message, row.places, count_value(exact), count_value(row.difference), "warning")
    elif row.difference is not None and row.difference * exact < 0:
        message = (
            f"Dòng {quote(row.label)}: chênh lệch ghi {say(row.difference)}, nhưng từ "
            f"{say(row.base)} đến {say(row.now)}."
        )
        yield Observation(message, row.places, count_value(exact), count_value(row.difference))
