from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.text.money import UNITS, MoneyUnit, format_money, money_to_words, parse_money, words_to_money

amounts = st.integers(min_value=0, max_value=10**17)


@pytest.mark.parametrize(
    ("text", "dong"),
    [
        ("319,613 tỷ", 319_613_000_000), ("1.702 tỷ 417 triệu", 1_702_417_000_000), ("12 triệu", 12_000_000),
        ("31,7 nghìn tỷ đồng", 31_700 * 10**9), ("5.000.000 đồng", 5_000_000), ("19,5 triệu", 19_500_000),
        ("18,4 tỉ", 18_400_000_000), ("4, 56 tỷ", 4_560_000_000), ("2tr", 2_000_000), ("750 trđ", 750_000_000),
        ("1.205 tỷ 340 triệu đồng", 1_205_340_000_000), ("500.000đ", 500_000), ("300 ngàn đồng", 300_000),
    ],
)  # fmt: skip
def test_reads_amounts_in_dong(text: str, dong: int) -> None:
    assert parse_money(text) == dong


@pytest.mark.parametrize("text", ["", "đồng", "12 vụ", "340 triệu 2 tỷ", "5 triệu 3 triệu", "12 triệu; 5 triệu"])
def test_refuses_what_is_no_amount(text: str) -> None:
    with pytest.raises(ValueError, match=r"no amount|out of order"):
        parse_money(text)


@pytest.mark.parametrize(
    ("dong", "unit", "text"),
    [
        (19_500_000, None, "19,5 triệu đồng"), (319_613_000_000, None, "319,613 tỷ đồng"), (0, None, "0 đồng"),
        (1_234_567, None, "1.234.567 đồng"), (999, None, "999 đồng"), (10**9 + 1, None, "1.000.000.001 đồng"),
        (1_500_000_000, "triệu đồng", "1.500 triệu đồng"), (1_500_000, "tỷ đồng", "0,0015 tỷ đồng"),
    ],
)  # fmt: skip
def test_formats_exactly_in_the_unit_that_fits(dong: int, unit: MoneyUnit | None, text: str) -> None:
    assert format_money(dong, unit) == text


@given(amounts, st.sampled_from([None, *UNITS]))
def test_reading_a_formatted_amount_gives_it_back(dong: int, unit: MoneyUnit | None) -> None:
    assert parse_money(format_money(Decimal(dong), unit)) == dong


def test_spells_an_amount_as_decisions_on_fines_do() -> None:
    assert money_to_words(19_500_000) == "Mười chín triệu năm trăm nghìn đồng"
    assert words_to_money("Mười chín triệu năm trăm ngàn đồng chẵn.") == 19_500_000


@given(amounts)
def test_reading_a_spelled_amount_gives_it_back(dong: int) -> None:
    assert words_to_money(money_to_words(dong)) == dong
