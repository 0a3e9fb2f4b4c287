from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonghop.periods import (
    CALENDAR,
    Period,
    build_campaign,
    build_period,
    find_period,
    next_period_in_words,
    parse_period,
    period_from_key,
    period_in_words,
)
from tonghop.periods.period import NUMBER_IN, Kind

KINDS: list[Kind] = ["month", "quarter", "half", "nine_months", "year"]


@st.composite
def periods(draw: st.DrawFn) -> Period:
    if draw(st.booleans()):
        first = draw(st.dates(date(1990, 1, 1), date(2090, 1, 1)))
        return build_campaign(first, first + timedelta(days=draw(st.integers(0, 400))))
    kind = draw(st.sampled_from(KINDS))
    return build_period(kind, draw(st.integers(1990, 2090)), draw(st.integers(1, NUMBER_IN[kind])))


@given(periods())
def test_what_is_printed_is_read_again(period: Period) -> None:
    assert parse_period(period_in_words(period)) == period
    assert parse_period(period_in_words(period).upper()) == period


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("tháng 5/2024", "2024-05"),
        ("tháng 05 năm 2024", "2024-05"),
        ("THÁNG 5 NĂM 2024", "2024-05"),
        ("thang 12-2025", "2025-12"),
        ("6 tháng đầu năm 2024", "2024-H1"),
        ("06 tháng cuối năm 2021", "2021-H2"),
        ("quý III/2025", "2025-Q3"),
        ("Quý 4 năm 2025", "2025-Q4"),
        ("quý I, năm 2026", "2026-Q1"),
        ("9 tháng năm 2025", "2025-9M"),
        ("09 tháng đầu năm 2025", "2025-9M"),
        ("chín tháng đầu năm 2026", "2026-9M"),
        ("chín tháng năm 2026", "2026-9M"),
        ("Kết quả 9 tháng, nhiệm vụ 3 tháng cuối năm 2026", "2026-9M"),
        ("sáu tháng cuối năm 2025", "2025-H2"),
        ("3 tháng đầu năm 2026", "2026-Q1"),
        ("ba tháng cuối năm 2026", "2026-Q4"),
        ("quý tư năm 2025", "2025-Q4"),
        ("tháng tư/2026", "2026-04"),
        ("tháng năm năm 2026", "2026-05"),
        ("tháng mười hai năm 2026", "2026-12"),
        ("tháng mười năm 2026", "2026-10"),
        ("thang sau nam 2026", "2026-06"),
        ("Nhiệm vụ tháng sau; kết quả tháng 4 năm 2026", "2026-04"),
        ("Kết quả tháng ba, phương hướng tháng tư năm 2026", "2026-03"),
        ("từ ngày 16 tháng 12 năm 2025 đến ngày 15 tháng 3 năm 2026", "2025-12-16..2026-03-15"),
        ("năm 2024", "2024"),
        ("đợt cao điểm từ ngày 16/12/2025 đến hết ngày 15/3/2026", "2025-12-16..2026-03-15"),
        ("từ 16/12 đến 15/3/2026", "2025-12-16..2026-03-15"),
        ("Kết quả tháng 5, phương hướng nhiệm vụ tháng 6 năm 2024", "2024-05"),
        ("Kết quả tháng 12, phương hướng nhiệm vụ tháng 01 năm 2025", "2024-12"),
        ("Kết quả tháng 12 năm 2024, nhiệm vụ tháng 01 năm 2025", "2024-12"),
        ("tháng 3 và quý II năm 2024", "2024-03"),
        ("theo Công văn ngày 02 tháng 4 năm 2024, báo cáo tháng 3/2024", "2024-03"),
    ],
)
def test_periods_as_officials_write_them(text: str, key: str) -> None:
    assert find_period(text) == period_from_key(key)


@pytest.mark.parametrize("text", ["từ ngày 16/12 đến ngày 15/3", "từ ngày 31/2/2025 đến ngày 15/3/2025"])
def test_a_campaign_without_year_or_with_impossible_days_is_none(text: str) -> None:
    assert find_period(text) is None


@pytest.mark.parametrize("text", ["ngày 14 tháng 5", "trong 3 tháng", "tháng 13/2024", "tháng 5", "quý vị", ""])
def test_what_names_no_period_gives_none(text: str) -> None:
    assert find_period(text) is None


def test_parse_says_what_it_could_not_read() -> None:
    with pytest.raises(ValueError, match="Không nhận ra kỳ báo cáo trong “tuần này”"):
        parse_period("tuần này")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("8 tháng năm 2026", "8 tháng"),
        ("tháng năm 2026", "tháng"),
        ("tuần đầu tháng 5/2026", "tuần đầu"),
        ("tháng 5/2026 và tháng 6", "và tháng 6"),
        ("nửa đầu năm 2026", "nửa đầu"),
    ],
)
def test_a_word_that_is_not_used_is_named(text: str, word: str) -> None:
    with pytest.raises(ValueError, match=f"Không hiểu “{word}” trong kỳ báo cáo"):
        parse_period(text)


@pytest.mark.parametrize(
    "text", ["kỳ báo cáo tháng 5/2024", "đợt cao điểm từ ngày 16/12/2025 đến 15/3/2026", "cả năm 2024"]
)
def test_words_about_periods_may_stand_beside_one(text: str) -> None:
    assert parse_period(text) == find_period(text)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("2026-9M", "3 tháng cuối năm 2026"),
        ("2026-H1", "6 tháng cuối năm 2026"),
        ("2026-12", "tháng 01/2027"),
        ("2026-Q4", "quý I/2027"),
        ("2025-12-16..2026-03-15", None),
    ],
)
def test_what_comes_next_is_called_as_titles_call_it(key: str, words: str | None) -> None:
    assert next_period_in_words(period_from_key(key)) == words


def test_january_and_february_take_a_nought() -> None:
    assert period_in_words(period_from_key("2024-02")) == "tháng 02/2024"
    assert period_in_words(period_from_key("2024-11")) == "tháng 11/2024"


def test_cut_off_is_the_callers() -> None:
    period = parse_period("tháng 5/2024", cut_off=CALENDAR)
    assert (period.first, period.last) == (date(2024, 5, 1), date(2024, 5, 31))
