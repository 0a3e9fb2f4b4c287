from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.text.numbers import format_count, format_number, parse_number, parse_whole, raised_digits

decimals = st.decimals(min_value=0, max_value=10**12, allow_nan=False, allow_infinity=False, places=4)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4.403", "4403"), ("1.000", "1000"), ("1.234.567", "1234567"), ("5", "5"), ("05", "5"),
        ("319,613", "319.613"), ("1,5", "1.5"), ("4, 56", "4.56"), ("2.045,36", "2045.36"), ("0,05", "0.05"),
        ("-3,2", "-3.2"), ("+12", "12"), ("–7", "-7"),
    ],
)  # fmt: skip
def test_reads_dots_as_thousands_and_commas_as_decimals(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize(("text", "value"), [("1.5", "1.5"), ("12.75", "12.75"), ("1,234,567", "1234567")])
def test_reads_english_forms_that_have_one_meaning(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "abc", "1.2.3", "1,,2", "12 vụ", "0981.389.389", "-"])
def test_refuses_what_is_no_number(text: str) -> None:
    with pytest.raises(ValueError, match="no number"):
        parse_number(text)


@pytest.mark.parametrize(("text", "value"), [("2,450", 2450), ("12,5", "12.5"), ("0,125", "0.125"), ("2.450", 2450)])
def test_whole_things_have_no_three_decimals(text: str, value: int | str) -> None:
    assert parse_whole(text) == Decimal(value)


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [("1234.5", None, "1.234,5"), ("1234.50", None, "1.234,5"), ("1000", None, "1.000"), ("0.05", None, "0,05"),
     ("7", 2, "7,00"), ("-1234.5", None, "-1.234,5"), ("100", None, "100")],
)  # fmt: skip
def test_formats_the_vietnamese_way(value: str, decimals: int | None, text: str) -> None:
    assert format_number(Decimal(value), decimals=decimals) == text


@given(decimals)
def test_reading_what_was_formatted_gives_the_number_back(value: Decimal) -> None:
    text = format_number(value)
    assert parse_number(text) == value


@pytest.mark.parametrize(("value", "text"), [(0, "0"), (1, "01"), (9, "09"), (10, "10"), (1204, "1.204")])
def test_small_counts_have_a_leading_zero(value: int, text: str) -> None:
    assert format_count(value) == text


def test_digits_are_raised_and_other_signs_stay() -> None:
    assert raised_digits("12*") == "¹²*"
    assert raised_digits("0345678 9") == "⁰³⁴⁵⁶⁷⁸ ⁹"
