"""The number compared with is the number that was reported then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal

import regex

from vanban.checking.changes import list_changes
from vanban.checking.indicators import indicator_key
from vanban.checking.measures import Measure, list_measures
from vanban.checking.periods import NamedPeriod, title_period
from vanban.checking.quantities import unit_class
from vanban.checking.results import list_told
from vanban.checking.rule import Observation, Observations, on_history
from vanban.checking.wording import count_value, quote, say_amount
from vanban.model.document import Document, Figure
from vanban.model.finding import place_of
from vanban.text.folding import fold

Base = Literal["last_year", "last_period"]
PERIODS_A_YEAR = {"month": 12, "quarter": 4, "half": 2}
LAST_YEAR = regex.compile(r"cung ky|nam truoc|nam 20")


@on_history(
    severity="error",
    must="Số của kỳ so sánh đúng bằng số mà báo cáo của kỳ đó đã nêu.",
    example="Báo cáo tháng 5/2024 ghi cùng kỳ 96 vụ, báo cáo tháng 5/2023 đã nêu 98 vụ.",
    reason="So sánh phải trên số liệu đã báo cáo; điều chỉnh thì phải nói rõ.",
)
def base_equals_earlier_report(document: Document, earlier: Sequence[Document]) -> Observations:
    """A base in a table or in a sentence against the same indicator of the report of that period."""
    own = title_period(document)
    for before in earlier:
        then = title_period(before)
        base = _relation(own, then)
        if base is not None:
            yield from _tables(document, before, base)
            yield from _sentences(document, before, base)


def _relation(own: NamedPeriod | None, then: NamedPeriod | None) -> Base | None:
    if own is None or then is None or own.kind != then.kind or own.year is None or then.year is None:
        return None
    if own.number == then.number and own.year == then.year + 1:
        return "last_year"
    count = PERIODS_A_YEAR.get(own.kind, 1)
    steps = (own.year - then.year) * count + own.number - then.number
    return "last_period" if steps == 1 else None


def _tables(document: Document, before: Document, base: Base) -> Observations:
    old: dict[str, Measure] = {}
    for one in list_measures(before, annexes_only=False):
        if one.role == "now":
            old.setdefault(indicator_key(one.label), one)
    for measure in list_measures(document, annexes_only=False):
        head = document.tables[measure.table].header
        said = fold(" ".join(row[measure.column] for row in head if measure.column < len(row)))
        if measure.role != "base" or _base_of(said) != base:
            continue
        then = old.get(indicator_key(measure.label))
        if then is not None and then.value != measure.value:
            message = (f"Kỳ so sánh ghi {say_amount(measure.value, measure.unit)} ({measure.place.cell}), "
                       "nhưng báo cáo của kỳ đó "
                       f"({before.file}) đã nêu {say_amount(then.value, then.unit)}.")  # fmt: skip
            yield Observation(
                message, (measure.place, then.place), count_value(then.value), count_value(measure.value)
            )


def _sentences(document: Document, before: Document, base: Base) -> Observations:
    old = dict(_keyed(before))
    for now, figure in _bases(document):
        around = fold(document.text[max(0, figure.start - 40) : figure.end + 20])
        then = old.get(_key(document, now))
        if then is None or _base_of(around) != base or then.value == figure.value or then.approx or figure.approx:
            continue
        message = (
            f"Văn bản ghi kỳ so sánh là {quote(figure.text)}, nhưng báo cáo của kỳ đó "
            f"({before.file}) đã nêu {quote(then.text)}."
        )
        yield Observation(message, (place_of(document, figure), place_of(before, then)),
                          count_value(then.value or Decimal(0)), count_value(figure.value or Decimal(0)))  # fmt: skip


def _bases(document: Document) -> Iterator[tuple[Figure, Figure]]:
    for change in list_changes(document):
        if change.base is not None and change.now is not None:
            yield change.now, change.base


def _keyed(document: Document) -> Iterator[tuple[tuple[str, str], Figure]]:
    seen = set()
    for one in list_told(document):
        key = _key(document, one.figure)
        if key not in seen and not one.part:
            seen.add(key)
            yield key, one.figure


def _key(document: Document, figure: Figure) -> tuple[str, str]:
    """The unit, and the three words before the number."""
    before = regex.split(r"[,;.:]|\d", fold(document.text[max(0, figure.start - 60) : figure.start]))[-1]
    return unit_class(figure.unit), " ".join(indicator_key(before).split()[-3:])


def _base_of(said: str) -> Base:
    return "last_year" if LAST_YEAR.search(said) else "last_period"
