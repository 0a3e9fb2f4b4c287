from datetime import date, datetime, time

import pytest

from vanban.reading.files.spreadsheet.printing import GENERAL, NumberForm, Value, number_form, printed


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (1.5, "General", "1,5"),
        (12.0, "General", "12"),
        (0.1 + 0.2, "General", "0,3"),
        (-3, "General", "-3"),
        (1234567, "#,##0", "1.234.567"),
        (1234.5, "#,##0.00", "1.234,50"),
        (0.05, "0%", "5%"),
        (0.1234, "0.0%", "12,3%"),
        (2.5, "0", "3"),
        (1.5, "0.0", "1,5"),
        (1.25, "0.##", "1,25"),
        (7, '0" vụ"', "7"),
        (1e20, "General", "100000000000000000000"),
    ],
)
def test_numbers_follow_their_format(value: Value, code: str, text: str) -> None:
    assert printed(value, number_form(code)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("  Xã Một ", "Xã Một"),
        (True, "TRUE"),
        (date(2025, 2, 3), "03/02/2025"),
        (datetime(2025, 12, 3, 0, 0), "03/12/2025"),
        (datetime(2025, 3, 13, 8, 5), "08:05 13/3/2025"),
        (time(8, 5), "08:05"),
        (float("nan"), ""),
    ],
)
def test_other_values(value: Value, text: str) -> None:
    assert printed(value) == text


def test_format_without_digits_is_general() -> None:
    assert number_form("@") == GENERAL
    assert number_form("[Red]-0.0;[Blue]0") == NumberForm(1)
