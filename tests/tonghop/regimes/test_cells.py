from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonghop.regimes.extraction.cells import find_scale, read_cell, read_change
from vanban.text.numbers import format_number


@pytest.mark.parametrize(
    ("text", "state", "value"),
    [
        ("0", "value", "0"),
        ("0,0", "value", "0"),
        ("1,5", "value", "1.5"),
        ("1.284,5", "value", "1284.5"),
        ("1 284", "value", "1284"),
        ("07", "value", "7"),
        ("Không có", "none", None),
        ("KHÔNG", "none", None),
        ("-", "none", None),
        ("–", "none", None),
        ("x", "not_applicable", None),
        ("/", "not_applicable", None),
        ("", "not_sent", None),
        ("…", "not_sent", None),
        ("chưa gửi", "not_sent", None),
        ("nhiều vụ", "not_sent", None),
        ("1.2.3,4", "not_sent", None),
        ("3 triệu 5 tỷ đồng", "not_sent", None),
    ],
)
def test_four_states_of_a_cell_are_kept_apart(text: str, state: str, value: str | None) -> None:
    assert read_cell(text) == (state, Decimal(value) if value else None)


def test_money_takes_the_unit_of_head_or_cell() -> None:
    assert read_cell("1,5", Decimal(10**6)) == ("value", Decimal(1_500_000))
    assert read_cell("2 tỷ 350,2 triệu đồng", Decimal(10**6)) == ("value", Decimal(2_350_200_000))


@given(st.decimals(0, 10**9, places=3))
def test_printed_numbers_are_read_again(value: Decimal) -> None:
    assert read_cell(format_number(value)) == ("value", value)


@pytest.mark.parametrize(
    ("text", "change"),
    [("+12,5%", "12.5"), ("-3%", "-3"), ("−3%", "-3"), ("5%", "5"), ("+5", "5"), ("0", "0")],
)
def test_changes_in_percent_are_read(text: str, change: str) -> None:
    assert read_change(text) == Decimal(change)


@pytest.mark.parametrize("text", ["1,5", "tăng từ 0", "", "x", "+1.2.3,4%"])
def test_what_is_no_percentage_is_no_change(text: str) -> None:
    assert read_change(text) is None


@pytest.mark.parametrize(
    ("head", "scale"),
    [("(triệu đồng)", 10**6), ("Số tiền (tr.đ)", 10**6), ("tỷ đồng", 10**9), ("nghìn đồng", 1000), ("đồng", 1)],
)
def test_heads_say_the_unit_of_money(head: str, scale: int) -> None:
    assert find_scale(head) == scale


def test_heads_without_money_have_no_scale() -> None:
    assert find_scale("Số vụ khởi tố") is None
