"""Reporting periods and the windows of days they cover."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

import regex

from tonghop.periods.cutoffs import DECREE, CutOff

Kind = Literal["month", "quarter", "half", "nine_months", "year", "campaign"]
MONTHS_IN: dict[Kind, int] = {"month": 1, "quarter": 3, "half": 6, "nine_months": 9, "year": 12}
NUMBER_IN: dict[Kind, int] = {"month": 12, "quarter": 4, "half": 2, "nine_months": 1, "year": 1}

_KEY = regex.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})|-Q(?P<quarter>\d)|-H(?P<half>\d)|-(?P<nine_months>9)M)?")


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A reporting period; `first` and `last` are both in it, `index` counts within the year (1 for a whole year)."""

    first: date
    last: date
    kind: Kind
    year: int
    index: int = 1

    @property
    def key(self) -> str:
        """ "2024-05", "2025-Q3", "2024-H1", "2024-9M", "2024" or "2025-12-16..2026-03-15"; says no cut-off."""
        match self.kind:
            case "month":
                return f"{self.year}-{self.index:02d}"
            case "quarter":
                return f"{self.year}-Q{self.index}"
            case "half":
                return f"{self.year}-H{self.index}"
            case "nine_months":
                return f"{self.year}-9M"
            case "year":
                return str(self.year)
            case _:
                return f"{self.first}..{self.last}"

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def is_nearly(self, other: Period) -> bool:
        """Whether two windows of days cover each other but for a fifth at most."""
        both = (min(self.last, other.last) - max(self.first, other.first)).days + 1
        either = (max(self.last, other.last) - min(self.first, other.first)).days + 1
        return 5 * both >= 4 * either


def build_period(kind: Kind, year: int, index: int = 1, *, cut_off: CutOff = DECREE) -> Period:
    """The `index`-th month, quarter … of a year by a cut-off; raises ValueError when there is no such period."""
    if kind == "campaign" or not 1 <= index <= NUMBER_IN[kind]:
        raise ValueError(f"Không có kỳ báo cáo thứ {index} loại “{kind}” trong năm.")
    months = MONTHS_IN[kind]
    first = _opening(year, (index - 1) * months + 1, cut_off)
    last = _opening(year, index * months + 1, cut_off) - timedelta(days=1)
    return Period(first, last, kind, year, index)


def build_campaign(first: date, last: date) -> Period:
    """A campaign with its own days; raises ValueError when it ends before it begins."""
    if last < first:
        raise ValueError(f"Đợt cao điểm kết thúc ngày {last} trước ngày bắt đầu {first}.")
    return Period(first, last, "campaign", last.year)


def period_from_key(key: str, *, cut_off: CutOff = DECREE) -> Period:
    """The period of a key as `Period.key` writes it; raises ValueError for any other text."""
    if ".." in key:
        first, last = key.split("..", 1)
        return build_campaign(date.fromisoformat(first), date.fromisoformat(last))
    match = _KEY.fullmatch(key)
    if match is None:
        raise ValueError(f"“{key}” không phải là mã kỳ báo cáo (ví dụ: 2024-05, 2025-Q3, 2024-H1, 2024-9M, 2024).")
    kinds: tuple[Kind, ...] = ("month", "quarter", "half", "nine_months")
    kind = next((kind for kind in kinds if match[kind]), None)
    if kind is None or kind == "nine_months":
        return build_period(kind or "year", int(match["year"]), cut_off=cut_off)
    return build_period(kind, int(match["year"]), int(match[kind]), cut_off=cut_off)


def previous_period(period: Period) -> Period:
    """The period just before, of the same kind and cut-off; nine months are compared with those of the year before."""
    if period.kind == "campaign":
        return _campaign_before(period)
    if period.index > 1:
        return _like(period, period.year, period.index - 1)
    return _like(period, period.year - 1, NUMBER_IN[period.kind])


def next_period(period: Period) -> Period | None:
    """The period just after, of the same cut-off and kind; after nine months the fourth quarter.

    None after a campaign, which nothing follows by rule.
    """
    if period.kind == "campaign":
        return None
    if period.kind == "nine_months":
        return build_period("quarter", period.year, 4, cut_off=CutOff("", period.first.day))
    if period.index < NUMBER_IN[period.kind]:
        return _like(period, period.year, period.index + 1)
    return _like(period, period.year + 1, 1)


def same_period_last_year(period: Period) -> Period:
    """The same period one year earlier ("cùng kỳ năm trước")."""
    if period.kind == "campaign":
        return build_campaign(months_later(period.first, -12), months_later(period.last, -12))
    return _like(period, period.year - 1, period.index)


def months_later(day: date, months: int) -> date:
    """The same day so many months later or earlier, or the last day of a month too short for it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _opening(year: int, month: int, cut_off: CutOff) -> date:
    opening = months_later(date(year, 1, cut_off.first_day), month - 1)
    return opening if cut_off.first_day == 1 else months_later(opening, -1)


def _like(period: Period, year: int, index: int) -> Period:
    return build_period(period.kind, year, index, cut_off=CutOff("", period.first.day))


def _campaign_before(period: Period) -> Period:
    after, last = period.last + timedelta(days=1), period.first - timedelta(days=1)
    if after.day == period.first.day:
        months = (after.year - period.first.year) * 12 + after.month - period.first.month
        return build_campaign(months_later(period.first, -months), last)
    return build_campaign(period.first - (after - period.first), last)
