"""The money the text tells is the money the annex tells."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, pairwise

import regex

from vanban.checking.amounts import agrees_with_some, is_of_one_case, is_slip_of_a_thousand, told_topic, topic_of
from vanban.checking.measures import Measure, list_measures
from vanban.checking.passages import is_cumulative
from vanban.checking.quantities import tolerance
from vanban.checking.results import Told, list_told
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say_amount
from vanban.model.document import Document
from vanban.model.finding import place_of
from vanban.text.folding import fold

PAID = regex.compile(r"thu nop|nsnn|ngan sach")
FINED = regex.compile(r"phat|xu phat")
WITH_MONEY = regex.compile(r"[ ,]*(?:vi pham )?(?:,|voi|la)? ?(?:tong )?(?:so tien|tien phat)? ?(?:la )?")
MOST_SUMMED = 10


@on_document(
    severity="error",
    must="Số tiền nêu trong nội dung bằng số tiền của phụ lục thống kê, sau khi đổi về cùng đơn vị.",
    example="Nội dung: “thu nộp ngân sách 1,25 tỷ đồng”; Phụ lục I: 125 (triệu đồng).",
    reason="Nội dung và phụ lục của một báo cáo nói về cùng một số liệu (NĐ 09/2019/NĐ-CP, Điều 7).",
)
def annex_money_equals_text(document: Document) -> Observations:
    """Each money column's total against what the text says was paid in or fined."""
    told = [one for one in list_told(document) if one.figure.unit == "VND" and not one.part]
    every = [*list_measures(document, annexes_only=False)]
    measures = [one for one in every if one.unit == "VND"]
    yield from _beside_a_count(document, every)
    for measure in measures:
        own = [one for one in told if is_cumulative(document, one.figure.start) == (measure.role == "cumulative")]
        by_deed = [*_by_deed(document, measure, own)] if measure.role == "now" else []
        if by_deed or measure.role in ("base", "change"):
            yield from by_deed
            continue
        yield from _contradicted(document, measure, measures, own)


def _beside_a_count(document: Document, measures: Sequence[Measure]) -> Observations:
    """ "trong đó phạt tiền 45 cơ sở với số tiền …": the money beside a count that stands in the table's total row."""
    told = [*list_told(document)]
    for count, money in pairwise(told):
        between = document.text[count.figure.end : money.figure.start]
        if money.figure.unit != "VND" or not money.part or not WITH_MONEY.fullmatch(fold(between)):
            continue
        topic = told_topic(document, money) if count.figure.unit != "VND" else None
        rows = [one for one in measures if one.unit is None and one.value == count.figure.value and one.role == "now"
                and topic and topic_of(fold(one.label)) == topic]  # fmt: skip
        same = [one for one in measures if topic and one.unit == "VND" and one.role == "now"
                and topic_of(fold(one.label)) == topic
                and any((one.table, one.row) == (row.table, row.row) for row in rows)]  # fmt: skip
        if len(same) == 1 and not _agrees(same[0], [money]):
            yield _observation(document, same[0], [money])


def _by_deed(document: Document, measure: Measure, told: Sequence[Told]) -> Observations:
    paid = PAID.search(fold(measure.label)) is not None
    if not paid and not FINED.search(fold(measure.label)):
        return
    same = [one for one in told if one.deed == ("paid" if paid else "fined")]
    fines = [one for one in told if _is_fine(document, one)]
    if any(one.adds for one in fines) and (len(same) < len(fines) or not paid):
        yield from _more_than_told(document, measure, fines)
    elif same and (paid or any(one.total for one in same)):
        yield from _missed(document, measure, same, fines)
    elif fines:
        yield from _more_than_told(document, measure, fines)


def _contradicted(
    document: Document, measure: Measure, measures: Sequence[Measure], told: Sequence[Told]
) -> Observations:
    """An amount told for what the column counts, near enough to be the same or a thousand times off."""
    topic = topic_of(fold(measure.label))
    same = [one for one in told if topic and told_topic(document, one) == topic and not is_of_one_case(document, one)]
    rivals = [one for one in measures if topic_of(fold(one.label)) == topic]
    if not same or any(agrees_with_some(one, same) for one in (measure, *rivals)):
        return
    slips = [one for one in same if is_slip_of_a_thousand(measure, one)]
    values = [one.figure.value or Decimal(0) for one in same]
    near = len(same) == 1 and measure.value / 2 <= values[0] <= measure.value * 2 and not same[0].figure.approx
    if slips or near:
        yield _observation(document, measure, slips[:1] or same)


def _is_fine(document: Document, one: Told) -> bool:
    before = fold(document.text[one.sentence.start : one.figure.start])
    return one.deed != "paid" and ("phat" in before or "so tien" in before[-40:])


def _agrees(measure: Measure, parts: Sequence[Told]) -> bool:
    total = sum((one.figure.value or Decimal(0) for one in parts), Decimal(0))
    slack = sum((tolerance(one.figure) for one in parts), Decimal(0)) + measure.step / 2
    return abs(total - measure.value) <= slack


def _missed(document: Document, measure: Measure, same: Sequence[Told], fines: Sequence[Told]) -> Observations:
    main = next((one for one in same if one.total), None) or max(same, key=lambda one: one.figure.value or 0)
    if not _agrees(measure, [main]) and not _agrees(measure, same):
        yield _observation(document, measure, [main])


def _some_sum_agrees(measure: Measure, fines: Sequence[Told], largest: Decimal) -> bool:
    told = [(one.figure.value or Decimal(0), tolerance(one.figure)) for one in fines]
    sums = (parts for size in range(1, len(told) + 1) for parts in combinations(told, size))
    return any(
        abs(sum(value for value, _ in parts) - measure.value) <= sum(slack for _, slack in parts) + measure.step / 2
        for parts in sums
        if any(value == largest for value, _ in parts)
    )


def _more_than_told(document: Document, measure: Measure, fines: Sequence[Told]) -> Observations:
    # Fines told one by one: the annex must hold at least the largest of them, and some sum of them.
    largest = max(one.figure.value or Decimal(0) for one in fines)
    agrees = _some_sum_agrees(measure, fines[:MOST_SUMMED], largest)
    too_small = measure.value + measure.step / 2 < largest - max(tolerance(one.figure) for one in fines)
    grand = any(one.total and one.figure.value == largest for one in fines)

    if not agrees and (too_small or (grand and len(fines) == 1)):
        yield _observation(document, measure, fines)


def _observation(document: Document, measure: Measure, told: Sequence[Told]) -> Observation:
    value = sum((one.figure.value or Decimal(0) for one in told), Decimal(0))
    said = " + ".join(quote(one.figure.text) for one in told)
    total = f" (cộng {say_amount(value, 'VND')})" if len(told) > 1 else ""
    message = (f"Nội dung nêu {said}{total}, nhưng bảng số liệu ghi {say_amount(measure.value, 'VND')} "
               f"({measure.place.cell}).")  # fmt: skip
    places = (*(place_of(document, one.figure) for one in told), measure.place)
    return Observation(message, places, count_value(measure.value), count_value(value))
