"""The number compared with is the number that was reported then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

import regex

from vanban.checking.changes import list_bases, list_changes
from vanban.checking.indicators import indicator_key
from vanban.checking.measures import Measure, list_measures
from vanban.checking.passages import headings_above
from vanban.checking.periods import NamedPeriod, title_period
from vanban.checking.phrases import Count, Phrases, content_words, list_phrases
from vanban.checking.quantities import same_noun, tolerance
from vanban.checking.rule import Observation, Observations, on_history
from vanban.checking.wording import count_value, quote, say_amount
from vanban.model.document import Document, Figure
from vanban.model.finding import place_of
from vanban.text.folding import fold

Base = Literal["last_year", "last_period"]
PERIODS_A_YEAR = {"month": 12, "quarter": 4, "half": 2}
ALIKE = Decimal("0.6")
CUMULATIVE = regex.compile(r"luy ke|tu dau nam|cong don")
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
    old: dict[frozenset[str], Measure] = {}
    for one in list_measures(before, annexes_only=False):
        if one.role == "now":
            old.setdefault(_words(one), one)
    for measure in list_measures(document, annexes_only=False):
        head = document.tables[measure.table].header
        said = fold(" ".join(row[measure.column] for row in head if measure.column < len(row)))
        if measure.role != "base" or _base_of_column(document, said) != base:
            continue
        then = old.get(_words(measure))
        if then is not None and then.value != measure.value:
            message = (f"Kỳ so sánh ghi {say_amount(measure.value, measure.unit)} ({measure.place.cell}), "
                       "nhưng báo cáo của kỳ đó "
                       f"({before.file}) đã nêu {say_amount(then.value, then.unit)}.")  # fmt: skip
            yield Observation(
                message, (measure.place, then.place), count_value(then.value), count_value(measure.value)
            )


def _words(measure: Measure) -> frozenset[str]:
    # "Số vụ kiểm tra" of one table is "Số vụ kiểm tra" with the unit "vụ" of another.
    return frozenset(indicator_key(measure.label).split())


def _base_of_column(document: Document, head: str) -> Base:
    own, years = title_period(document), regex.findall(r"20\d\d", head)
    months = [int(month) for month in regex.findall(r"thang (\d{1,2})", head)]
    same = own is not None and (not months or own.number in months)
    earlier = own is not None and own.year is not None and any(int(year) < own.year for year in years)
    return ("last_year" if same and earlier else "last_period") if years or months else _base_of(head)


def _sentences(document: Document, before: Document, base: Base) -> Observations:
    old = [(one, count) for one in list_phrases(before) for count in _results(one)]
    for told in _bases(document):
        if _base_of(told.said) != base or not told.words:
            continue
        then = [one for one in _best(told, old) if not one.approx]
        if not then or told.figure.approx or any(_same(one, told.figure) for one in then):
            continue
        message = (
            f"Văn bản ghi kỳ so sánh là {quote(told.figure.text)}, nhưng báo cáo của kỳ đó "
            f"({before.file}) đã nêu {quote(then[0].text)}."
        )
        sure = len({one.value for one in then}) == 1
        places = place_of(document, told.figure), place_of(before, then[0])
        then_value, value = (count_value(one.value or Decimal(0)) for one in (then[0], told.figure))
        yield Observation(message, places, then_value, value, None if sure else "hint")


@dataclass(frozen=True, slots=True)
class _Told:
    """A number compared with: the period said, the words of what is counted, whether from the start of the year."""

    figure: Figure
    said: str
    words: frozenset[str]
    cumulative: bool


def _bases(document: Document) -> Iterator[_Told]:
    """The numbers compared with; one without words of its own has those of the number it is compared with."""
    changes = {change.base.start: change for change in list_changes(document) if change.base and change.now}
    words = {count.figure.start: count.words for one in list_phrases(document) for count in one.counts}
    for phrases, reference, base in list_bases(document):
        change = changes.get(base.figure.start)
        own = content_words(base)
        if not own and change and change.now and change.sure:
            own = content_words(Count(change.now, words.get(change.now.start, frozenset())))
        yield _Told(base.figure, reference.key, own, _is_cumulative(phrases, base.figure.start))


def _results(phrases: Phrases) -> Iterator[Count]:
    bases = {base.figure.start for one in phrases.references for base in one.bases}
    for count in phrases.counts:
        if count.figure.start not in bases and phrases.is_visible(count.figure.start, phrases.span.end):
            yield count


def _best(told: _Told, old: Sequence[tuple[Phrases, Count]]) -> list[Figure]:
    """The numbers of the earlier report whose words say the same, the first told first."""
    alike = [count for phrases, count in old if same_noun(count.figure.unit, told.figure.unit)
             and _is_cumulative(phrases, count.figure.start) == told.cumulative]  # fmt: skip
    scores = [_likeness(told.words, content_words(count)) for count in alike]
    best = max(scores, default=Decimal(0))
    return [count.figure for count, score in zip(alike, scores, strict=True) if score == best >= ALIKE]


def _likeness(one: frozenset[str], other: frozenset[str]) -> Decimal:
    return Decimal(len(one & other)) / max(min(len(one), len(other)), 1)


def _is_cumulative(phrases: Phrases, offset: int) -> bool:
    above = " ".join(fold(heading.title) for heading in headings_above(phrases.document, offset))
    return CUMULATIVE.search(f"{above} {phrases.between(phrases.span.start, offset)}") is not None


def _same(one: Figure, other: Figure) -> bool:
    return abs((one.value or Decimal(0)) - (other.value or Decimal(0))) <= max(tolerance(one), tolerance(other))


def _base_of(said: str) -> Base:
    return "last_year" if LAST_YEAR.search(said) else "last_period"
