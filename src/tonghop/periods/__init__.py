"""Reporting periods: windows of days, their names in Vietnamese, deadlines in working days."""

from tonghop.periods.cutoffs import CALENDAR, CUT_OFFS, DECREE, CutOff, Source
from tonghop.periods.deadlines import SwappedDay, add_working_days, deadline_in_words, is_working_day, last_sending_day
from tonghop.periods.period import (
    Period,
    build_campaign,
    build_period,
    next_period,
    period_from_key,
    previous_period,
    same_period_last_year,
)
from tonghop.periods.words import (
    KIND_NAMES,
    day_in_words,
    find_period,
    next_period_in_words,
    parse_period,
    period_in_words,
)

__all__ = [
    "CALENDAR",
    "CUT_OFFS",
    "DECREE",
    "KIND_NAMES",
    "CutOff",
    "Period",
    "Source",
    "SwappedDay",
    "add_working_days",
    "build_campaign",
    "build_period",
    "day_in_words",
    "deadline_in_words",
    "find_period",
    "is_working_day",
    "last_sending_day",
    "next_period",
    "next_period_in_words",
    "parse_period",
    "period_from_key",
    "period_in_words",
    "previous_period",
    "same_period_last_year",
]
