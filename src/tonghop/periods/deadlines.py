"""Deadlines counted in working days, with the public holidays of Vietnam."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import holidays

from tonghop.periods.cutoffs import Source
from tonghop.periods.period import Period
from tonghop.periods.words import day_in_words


@dataclass(frozen=True, slots=True)
class SwappedDay:
    """A working day made free and the weekend day worked for it ("hoán đổi ngày nghỉ")."""

    free: date
    worked: date
    source: Source


SWAPPED_DAYS = (
    SwappedDay(date(2026, 1, 2), date(2026, 1, 10), Source("Thông báo hoán đổi ngày làm việc năm 2026", "recalled")),
)


def is_working_day(day: date, *, swapped: Sequence[SwappedDay] = SWAPPED_DAYS) -> bool:
    """Whether state agencies work on a day: no weekend, no public holiday, swapped days taken into account."""
    if any(day == swap.free for swap in swapped):
        return False
    if any(day == swap.worked for swap in swapped):
        return True
    return bool(_holidays(day.year).is_working_day(day))


def add_working_days(day: date, number: int, *, swapped: Sequence[SwappedDay] = SWAPPED_DAYS) -> date:
    """The `number`-th working day after a day, which itself is not counted; `number` is not negative."""
    while number > 0:
        day += timedelta(days=1)
        number -= is_working_day(day, swapped=swapped)
    return day


def last_sending_day(period: Period, working_days: int, *, swapped: Sequence[SwappedDay] = SWAPPED_DAYS) -> date:
    """The last day to send the report of a period; raises ValueError for less than 1 day (NĐ 09/2019, Điều 8)."""
    if working_days < 1:
        raise ValueError("Phải có ít nhất 01 ngày làm việc giữa ngày chốt số liệu và hạn gửi báo cáo.")
    return add_working_days(period.last, working_days, swapped=swapped)


def deadline_in_words(period: Period, working_days: int, *, swapped: Sequence[SwappedDay] = SWAPPED_DAYS) -> str:
    """ "chốt số liệu ngày 14/5/2024, gửi trước ngày 17/5/2024 (02 ngày làm việc)"."""
    before = last_sending_day(period, working_days, swapped=swapped) + timedelta(days=1)
    closed = day_in_words(period.last)
    return f"chốt số liệu ngày {closed}, gửi trước ngày {day_in_words(before)} ({working_days:02d} ngày làm việc)"


@lru_cache(maxsize=32)
def _holidays(year: int) -> holidays.HolidayBase:
    return holidays.country_holidays("VN", years=year)
