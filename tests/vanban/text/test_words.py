import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.text.words import number_to_words, words_to_number


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "không"), (5, "năm"), (10, "mười"), (15, "mười lăm"), (21, "hai mươi mốt"), (55, "năm mươi lăm"),
        (101, "một trăm linh một"), (115, "một trăm mười lăm"), (1_005, "một nghìn không trăm linh năm"),
        (19_500_000, "mười chín triệu năm trăm nghìn"), (2_000_000_050, "hai tỷ không trăm năm mươi"),
        (3_600 * 10**9, "ba nghìn sáu trăm tỷ"),
    ],
)  # fmt: skip
def test_spells_numbers_as_they_are_said(value: int, words: str) -> None:
    assert number_to_words(value) == words
    assert words_to_number(words) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("hai mươi tư", 24), ("ba ngàn không trăm lẻ bốn", 3_004), ("Bảy tỉ", 7 * 10**9), ("tám mươi nhăm", 85),
        ("một nghìn linh năm", 1_005), ("mười triệu", 10**7),
    ],
)  # fmt: skip
def test_reads_other_usual_spellings(words: str, value: int) -> None:
    assert words_to_number(words) == value


@pytest.mark.parametrize("words", ["", "vụ", "hai vụ", "triệu", "một hai"])
def test_refuses_what_is_no_numeral(words: str) -> None:
    with pytest.raises(ValueError, match=r"no words|no number in words"):
        words_to_number(words)


def test_refuses_to_spell_a_negative_number() -> None:
    with pytest.raises(ValueError, match="negative"):
        number_to_words(-1)


@given(st.integers(min_value=0, max_value=10**21))
def test_reading_the_words_gives_the_number_back(value: int) -> None:
    assert words_to_number(number_to_words(value)) == value
