"""A word of direction agrees with the numbers and with the sign."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import regex

from vanban.checking.changes import Change, list_changes
from vanban.checking.comparing import Row, list_rows
from vanban.checking.passages import list_paragraphs
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say, say_percent
from vanban.model.document import Document
from vanban.model.finding import place_at, place_of

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
    move = change.percent or change.difference
    if move is None or change.base is None or change.base.value is None or change.now.value is None:
        return
    exact = change.now.value - change.base.value
    up = (move.change_pct or Decimal(0)) > 0 if move.change_pct is not None else move.direction == "up"
    places = place_of(document, move), place_of(document, change.now), place_of(document, change.base)
    if exact and not move.approx and up != (exact > 0) and (move.change_pct or move.value):
        message = (f"Văn bản ghi {quote(move.text)}, nhưng từ {quote(change.base.text)} đến {quote(change.now.text)} "
                   f"là {'tăng' if exact > 0 else 'giảm'}.")  # fmt: skip
        yield Observation(message, places, "tăng" if exact > 0 else "giảm", move.text)
    elif change.difference and change.difference.value is not None and not change.difference.approx:
        told = abs(change.difference.value)
        if told != abs(exact) and change.now.unit != "VND":
            message = (f"{quote(change.difference.text)} không đúng: {say(change.now.value)} - "
                       f"{say(change.base.value)} "
                       f"= {say(exact)}.")  # fmt: skip
            where = place_of(document, change.difference), *places[1:]
            yield Observation(message, where, count_value(exact), count_value(told))


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
