from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonghop.periods import (
    CALENDAR,
    DECREE,
    CutOff,
    Period,
    build_campaign,
    build_period,
    next_period,
    period_from_key,
    previous_period,
    same_period_last_year,
)
from tonghop.periods.period import NUMBER_IN, Kind

KINDS: list[Kind] = ["month", "quarter", "half", "nine_months", "year"]
CUT_OFFS = st.sampled_from([DECREE, CALENDAR, CutOff("20", 20)])


@st.composite
def regular(draw: st.DrawFn) -> Period:
    kind = draw(st.sampled_from(KINDS))
    index = draw(st.integers(1, NUMBER_IN[kind]))
    return build_period(kind, draw(st.integers(1990, 2090)), index, cut_off=draw(CUT_OFFS))


@pytest.mark.parametrize(
    ("key", "first", "last"),
    [
        ("2024-05", date(2024, 4, 15), date(2024, 5, 14)),
        ("2024-01", date(2023, 12, 15), date(2024, 1, 14)),
        ("2025-Q1", date(2024, 12, 15), date(2025, 3, 14)),
        ("2025-Q3", date(2025, 6, 15), date(2025, 9, 14)),
        ("2024-H1", date(2023, 12, 15), date(2024, 6, 14)),
        ("2024-H2", date(2024, 6, 15), date(2024, 12, 14)),
        ("2024-9M", date(2023, 12, 15), date(2024, 9, 14)),
        ("2024", date(2023, 12, 15), date(2024, 12, 14)),
        ("2025-12-16..2026-03-15", date(2025, 12, 16), date(2026, 3, 15)),
    ],
)
def test_windows_follow_the_decree(key: str, first: date, last: date) -> None:
    period = period_from_key(key)
    assert (period.first, period.last) == (first, last)
    assert period.key == key


def test_calendar_months_are_whole() -> None:
    period = build_period("month", 2024, 2, cut_off=CALENDAR)
    assert (period.first, period.last) == (date(2024, 2, 1), date(2024, 2, 29))
    assert build_period("year", 2024, cut_off=CALENDAR).first == date(2024, 1, 1)


@given(st.sampled_from(["month", "quarter", "half"]), st.integers(1990, 2090), CUT_OFFS)
def test_periods_tile_the_year(kind: Kind, year: int, cut_off: CutOff) -> None:
    parts = [build_period(kind, year, index, cut_off=cut_off) for index in range(1, NUMBER_IN[kind] + 1)]
    whole = build_period("year", year, cut_off=cut_off)
    assert (parts[0].first, parts[-1].last) == (whole.first, whole.last)
    assert all(one.last + timedelta(days=1) == two.first for one, two in pairwise(parts))


@given(regular())
def test_previous_period_ends_the_day_before(period: Period) -> None:
    before = previous_period(period)
    assert before.kind == period.kind
    if period.kind != "nine_months":
        assert before.last == period.first - timedelta(days=1)


@given(regular())
def test_next_period_is_the_one_this_comes_after(period: Period) -> None:
    after = next_period(period)
    assert after is not None
    assert after.first == period.last + timedelta(days=1)
    if period.kind == "nine_months":
        assert after == build_period("quarter", period.year, 4, cut_off=CutOff("", period.first.day))
    else:
        assert previous_period(after) == period


def test_nothing_follows_a_campaign() -> None:
    assert next_period(build_campaign(date(2026, 1, 10), date(2026, 1, 19))) is None


@given(regular())
def test_key_names_the_period(period: Period) -> None:
    again = period_from_key(period.key, cut_off=CutOff("", period.first.day))
    assert again == period


@given(regular())
def test_same_period_last_year_is_a_year_earlier(period: Period) -> None:
    before = same_period_last_year(period)
    assert (before.year, before.kind, before.index) == (period.year - 1, period.kind, period.index)


def test_campaign_is_compared_with_the_months_before_it() -> None:
    campaign = build_campaign(date(2025, 12, 16), date(2026, 3, 15))
    assert previous_period(campaign) == build_campaign(date(2025, 9, 16), date(2025, 12, 15))
    assert same_period_last_year(campaign) == build_campaign(date(2024, 12, 16), date(2025, 3, 15))


def test_campaign_of_some_days_is_compared_with_as_many_days() -> None:
    campaign = build_campaign(date(2026, 1, 10), date(2026, 1, 19))
    assert previous_period(campaign) == build_campaign(date(2025, 12, 31), date(2026, 1, 9))


def test_leap_day_of_a_campaign_falls_on_the_28th() -> None:
    campaign = build_campaign(date(2024, 2, 29), date(2024, 3, 10))
    assert same_period_last_year(campaign).first == date(2023, 2, 28)


@pytest.mark.parametrize("key", ["2024-13", "2024-Q5", "2024-H3", "tháng 5", "2024-8M", "2024-05-01..2024-04-01", ""])
def test_what_is_no_key_is_refused(key: str) -> None:
    with pytest.raises(ValueError):
        period_from_key(key)


def test_a_window_may_not_open_on_the_31st() -> None:
    with pytest.raises(ValueError, match="từ 1 đến 28"):
        CutOff("x", 31)


def test_windows_that_nearly_cover_each_other_are_alike() -> None:
    campaign = build_campaign(date(2025, 12, 16), date(2026, 3, 15))
    assert campaign.is_nearly(build_campaign(date(2025, 12, 16), date(2026, 3, 10)))
    assert not campaign.is_nearly(build_campaign(date(2025, 12, 16), date(2026, 2, 15)))
    assert not campaign.is_nearly(build_campaign(date(2026, 3, 16), date(2026, 6, 15)))


def test_days_belong_to_their_period() -> None:
    may = period_from_key("2024-05")
    assert date(2024, 5, 14) in may
    assert date(2024, 5, 15) not in may
