"""The amounts of the items of a list add up to the total told beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

import regex

from vanban.checking.amounts import topic_of
from vanban.checking.listing import items_of
from vanban.checking.passages import is_plan
from vanban.checking.quantities import amount, figures_in, is_counted, is_of_other_period, tolerance, unit_class
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say_amount
from vanban.model.document import Document, Figure, Span
from vanban.model.finding import place_of
from vanban.text.folding import fold

MEASURED = ("VND", "kg", "lít", "m3", "m³", "bao", "chai", "hộp", "con")
SECTION = 700
SMALL_GAP = Decimal("0.25")
TOTAL = regex.compile(r"[\s\-+*]*(?:tong|cong)\b")


@on_document(
    severity="warning",
    must="Số tiền, số lượng của từng mục liệt kê cộng lại bằng tổng nêu ngay trước hoặc ngay sau danh sách.",
    example="“03 vụ, thu giữ 180 lít dầu”, ba vụ kể ra 60, 50 và 60 lít.",
    reason="Phép cộng.",
)
def listed_items_equal_total(document: Document) -> Observations:
    """Items that each have one amount of a unit, against the total of that unit told before or right behind them."""
    for lead, items in items_of(document):
        if is_plan(document, lead.start):
            continue
        for parts in _columns(document, items):
            value, totals = sum(map(amount, parts), Decimal(0)), [*_totals(document, lead, items, parts)]
            slack = sum(map(tolerance, parts), Decimal(0))
            near = min(totals, key=lambda one: abs(amount(one) - value), default=None)
            if near and slack + tolerance(near) < abs(amount(near) - value) <= amount(near) * SMALL_GAP:
                yield _observation(document, near, parts, value)


def _columns(document: Document, items: Sequence[Span]) -> Iterator[list[Figure]]:
    """The amounts of which every item has just one."""
    told = [[one for one in figures_in(document, item) if is_counted(one)] for item in items]
    for unit in MEASURED:
        of_unit = [[one for one in figures if unit_class(one.unit) == unit_class(unit)] for figures in told]
        if len(items) > 2 and all(len(figures) == 1 for figures in of_unit):
            yield [figures[0] for figures in of_unit]


def _totals(document: Document, lead: Span, items: Sequence[Span], parts: Sequence[Figure]) -> Iterator[Figure]:
    unit, largest = unit_class(parts[0].unit), max(map(amount, parts))
    topics = {_topic(document, part, item) for part, item in zip(parts, items, strict=True)}
    for span in _around(document, lead, items):
        for one in figures_in(document, span):
            same = is_counted(one) and unit_class(one.unit) == unit and amount(one) > largest
            topic = parts[0].unit != "VND" or topics == {_topic(document, one, span)} != {None}
            if same and topic and not is_of_other_period(document, one, span):
                yield one


def _around(document: Document, lead: Span, items: Sequence[Span]) -> Iterator[Span]:
    """The text before the list in its section, and the paragraph behind it when it begins with a total."""
    above = [heading.end for heading in document.outline if heading.start < lead.start]
    for block in document.blocks:
        if max([lead.start - SECTION, *above]) <= block.start <= lead.start and block.role != "table":
            yield Span(block.start, block.end)
    after = next((block for block in document.blocks if block.start >= items[-1].end), None)
    if after and TOTAL.match(fold(document.text[after.start : after.end])):
        yield Span(after.start, after.end)


def _topic(document: Document, figure: Figure, passage: Span) -> str | None:
    return topic_of(fold(document.text[passage.start : figure.start])[-120:])


def _observation(document: Document, total: Figure, parts: Sequence[Figure], value: Decimal) -> Observation:
    told = " + ".join(part.text for part in parts)
    unit = "kg" if unit_class(total.unit) == "kg" else total.unit
    message = f"{quote(total.text)} không bằng tổng các mục được liệt kê: {told} = {say_amount(value, unit)}."
    places = (place_of(document, total), *(place_of(document, part) for part in parts))
    return Observation(message, places, count_value(value), count_value(amount(total)))
