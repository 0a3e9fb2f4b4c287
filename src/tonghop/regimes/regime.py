"""A reporting regime as data (DESIGN 4.3): what is reported, on which outline and forms, and by what law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from tonghop.periods import CUT_OFFS, KIND_NAMES, CutOff, Period, Source, period_in_words
from tonghop.periods.period import Kind

Measure = Literal["count", "sum"]
ComparedWith = Literal["previous", "last_year"]


@dataclass(frozen=True, slots=True)
class Indicator:
    """A defined number: what is counted or summed, over which records, and by which words it is told.

    `nouns` are what the number counts in a sentence ("cuộc", "vụ"), `cues` the words of which one must stand near it,
    `unless` words that forbid it. `phrase` prints it, "{n}" being number and noun. `whole` is the indicator that is
    the second number of a ratio ("90/94"), `total_of` those this one must be the sum of. `objects` are further nouns,
    counted only as the object of a cue ("kiểm tra đối với 25 hộ kinh doanh"); with `counts_named` documents of the
    unit's own symbol behind a cue ("ban hành Kế hoạch số 31/KH-SYT") count one each.
    """

    code: str
    name: str
    unit: str
    measure: Measure
    record_kind: str
    conditions: Mapping[str, str] = field(default_factory=dict, hash=False)
    breakdowns: tuple[str, ...] = ()
    total_of: tuple[str, ...] = ()
    whole: str | None = None
    phrase: str | None = None
    noun: str | None = None
    nouns: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    counts_named: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the outline, what feeds it, and what it says when nothing does.

    `headings` are other ways the heading is written; in `title` "{period}" and "{next_period}" are filled in.
    """

    key: str
    level: int
    label: str
    title: str
    headings: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()
    empty: str | None = None
    tells_missing: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the annex of figures; `path` are its heads from top to bottom, `heads` other ways to write it.

    `compares` marks the column with the change in percent of the same indicator.
    """

    indicator: str
    path: tuple[str, ...]
    heads: tuple[str, ...] = ()
    compares: bool = False
    printed_in: Literal["đồng", "triệu đồng", "tỷ đồng"] | None = None


@dataclass(frozen=True, slots=True)
class FiguresForm:
    """The annex with a row for each unit."""

    label: str
    title: str
    unit_head: str
    total: str
    columns: tuple[Column, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class CaseGroup:
    """A goods group of the annex of typical cases."""

    code: str
    name: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CasesForm:
    """The annex of typical cases by goods group."""

    label: str
    title: str
    number_head: str
    text_head: str
    groups: tuple[CaseGroup, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Regime:
    """A regime: basis, who reports to whom, periods, outline, indicators and annex forms.

    `deadline` says in words what fixes the day to send by; no day is set where the law sets none.
    """

    key: str
    name: str
    sources: tuple[Source, ...]
    reporters: str
    receiver: str
    kinds: tuple[Kind, ...]
    cut_off: str
    deadline: str
    compared_with: ComparedWith
    subject: str
    opening: str
    closing: str
    sections: tuple[Section, ...]
    indicators: tuple[Indicator, ...]
    figures_form: FiguresForm | None = None
    cases_form: CasesForm | None = None
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def basis(self) -> str:
        """The legal sources in one line."""
        return "; ".join(source.text for source in self.sources)

    def get_indicator(self, code: str) -> Indicator:
        """The indicator with this code; raises KeyError."""
        for indicator in self.indicators:
            if indicator.code == code:
                return indicator
        raise KeyError(code)

    def get_cut_off(self) -> CutOff:
        """The rule that closes the periods of this regime."""
        return CUT_OFFS[self.cut_off]

    def check_period(self, period: Period) -> None:
        """Raises ValueError, in Vietnamese, when a period is of a kind this regime does not report on."""
        if period.kind not in self.kinds:
            kinds = ", ".join(KIND_NAMES[kind] for kind in self.kinds)
            raise ValueError(
                f"Chế độ báo cáo “{self.key}” không có kỳ “{period_in_words(period)}” (chỉ có kỳ: {kinds})."
            )

    def is_valid_on(self, day: date) -> bool:
        """Whether the regime holds on a day; `valid_to` is exclusive."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day < self.valid_to)
