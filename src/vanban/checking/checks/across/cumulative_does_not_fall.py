"""A number counted from the start of the year does not fall from one report to the next."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from vanban.checking.indicators import cumulative_figures, indicator_key
from vanban.checking.measures import Measure, list_measures
from vanban.checking.periods import title_period
from vanban.checking.quantities import unit_class
from vanban.checking.rule import Observation, Observations, on_history
from vanban.checking.wording import count_value, quote, say_amount
from vanban.model.document import Document
from vanban.model.finding import place_of
from vanban.text.folding import fold

COMMON = frozenset(("so", "tong"))


@on_history(
    severity="error",
    must="Số lũy kế từ đầu năm không nhỏ hơn số lũy kế của báo cáo kỳ trước trong cùng năm.",
    example="Báo cáo tháng 5: lũy kế 120 vụ; báo cáo tháng 6: lũy kế 115 vụ.",
    reason="Số cộng dồn chỉ có thể giữ nguyên hoặc tăng.",
)
def cumulative_does_not_fall(document: Document, earlier: Sequence[Document]) -> Observations:
    """A cumulative cell or figure below the one of an earlier report of the same year."""
    for before in (one for one in earlier if _same_year(document, one)):
        old = _cumulative(before)
        for key, measure in _cumulative(document).items():
            if key in old and measure.value < old[key].value:
                yield _observation(measure, old[key], before)
        yield from _below_the_text(document, before)
        told = {key: figure for figure, key in cumulative_figures(before)}
        for figure, key in cumulative_figures(document):
            if key in told and (figure.value or 0) < (told[key].value or 0) and not figure.approx:
                message = (f"Số lũy kế {quote(figure.text)} nhỏ hơn số {quote(told[key].text)} của báo cáo trước "
                           f"({before.file}).")  # fmt: skip
                places = place_of(document, figure), place_of(before, told[key])
                values = count_value(told[key].value or Decimal(0)), count_value(figure.value or Decimal(0))
                yield Observation(message, places, *values)


def _below_the_text(document: Document, before: Document) -> Observations:
    """A cumulative cell below the only cumulative number of the earlier text with its unit and words."""
    told = [*cumulative_figures(before)]
    for measure in _cumulative(document).values():
        words = frozenset(indicator_key(measure.label).split())
        said = [(figure, key) for figure, key in told if measure.unit is None and figure.unit != "VND"]
        found = [figure for figure, key in said if _is_named(words - COMMON, key, fold(unit_class(figure.unit)))]
        if len(found) == 1 and measure.value < (found[0].value or 0) and not found[0].approx:
            message = (f"Số lũy kế {say_amount(measure.value, measure.unit)} ({measure.place.cell}) nhỏ hơn số "
                       f"{quote(found[0].text)} của báo cáo trước ({before.file}).")  # fmt: skip
            values = count_value(found[0].value or Decimal(0)), count_value(measure.value)
            yield Observation(message, (measure.place, place_of(before, found[0])), *values)


def _is_named(words: frozenset[str], key: str, noun: str) -> bool:
    """Whether an earlier figure has the noun and all the words of an indicator, which has more than the noun."""
    return words <= frozenset(fold(key).split()) and noun in words and words != {noun}


def _observation(measure: Measure, old: Measure, before: Document) -> Observation:
    message = (f"Số lũy kế {say_amount(measure.value, measure.unit)} ({measure.place.cell}) nhỏ hơn số "
               f"{say_amount(old.value, old.unit)} của báo cáo trước ({before.file}).")  # fmt: skip
    return Observation(message, (measure.place, old.place), count_value(old.value), count_value(measure.value))


def _cumulative(document: Document) -> dict[str, Measure]:
    found = [one for one in list_measures(document, annexes_only=False) if one.role == "cumulative"]
    return {indicator_key(one.label): one for one in found}


def _same_year(document: Document, other: Document) -> bool:
    own, before = title_period(document), title_period(other)
    return own is not None and before is not None and own.year == before.year
