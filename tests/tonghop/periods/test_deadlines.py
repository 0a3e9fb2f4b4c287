from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonghop.periods import Source, SwappedDay, add_working_days, deadline_in_words, is_working_day, last_sending_day
from tonghop.periods.period import period_from_key


def test_deadline_is_told_as_letters_tell_it() -> None:
    said = deadline_in_words(period_from_key("2024-05"), 2)
    assert said == "chốt số liệu ngày 14/5/2024, gửi trước ngày 17/5/2024 (02 ngày làm việc)"


@pytest.mark.parametrize(
    ("closed", "days", "due"),
    [
        (date(2024, 5, 14), 2, date(2024, 5, 16)),
        (date(2024, 6, 14), 1, date(2024, 6, 17)),  # over a weekend
        (date(2026, 2, 14), 2, date(2026, 2, 24)),  # over Tết
        (date(2024, 4, 28), 1, date(2024, 5, 2)),  # 29/4 swapped, 30/4 and 1/5 holidays
        (date(2024, 5, 3), 1, date(2024, 5, 4)),  # the Saturday worked for 29/4
    ],
)
def test_working_days_skip_weekends_and_holidays(closed: date, days: int, due: date) -> None:
    assert add_working_days(closed, days) == due


def test_swapped_days_are_data() -> None:
    swap = SwappedDay(date(2027, 3, 1), date(2027, 3, 6), Source("ví dụ", "recalled"))
    assert is_working_day(date(2027, 3, 1))
    assert not is_working_day(date(2027, 3, 1), swapped=[swap])
    assert is_working_day(date(2027, 3, 6), swapped=[swap])


def test_cut_off_and_sending_need_a_working_day_between() -> None:
    with pytest.raises(ValueError, match="ít nhất 01 ngày làm việc"):
        last_sending_day(period_from_key("2024-05"), 0)


@given(st.dates(date(2015, 1, 1), date(2030, 1, 1)), st.integers(0, 30), st.integers(0, 30))
def test_working_days_add_up(day: date, one: int, two: int) -> None:
    assert add_working_days(add_working_days(day, one), two) == add_working_days(day, one + two)
