from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.reading.parts.figures.tokens import NOTHING, Tokens, tokenise


def kinds_of(text: str) -> list[tuple[str, str]]:
    return [(token.kind, token.text) for token in tokenise(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12vụ", [("number", "12"), ("word", "vụ")]),
        ("500.000đ", [("number", "500.000"), ("word", "đ")]),
        ("15h30", [("number", "15"), ("code", "h30")]),
        ("4G", [("code", "4G")]),
        ("0,05S", [("code", "0,05S")]),
        ("PC05", [("code", "PC05")]),
        ("10m2", [("number", "10"), ("word", "m2")]),
        ("vụvà", [("word", "vụ"), ("word", "và")]),
        ("cố²", [("word", "cố"), ("mark", "²")]),
        ("5-10%", [("number", "5"), ("mark", "-"), ("number", "10"), ("mark", "%")]),
    ],
)
def test_digits_that_touch_letters_are_a_code_unless_the_letters_are_a_unit(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert kinds_of(text) == expected


def test_words_are_lower_case_with_modern_tones() -> None:
    assert [token.word for token in tokenise("Hàng Hoá", 0, 8)] == ["hàng", "hóa"]


def test_outside_the_stretch_there_is_nothing() -> None:
    tokens = Tokens(tokenise("12 vụ", 0, 5), {})
    assert tokens[-1] is NOTHING
    assert tokens[2] is NOTHING
    assert tokens.words(-1, 2) == ("", "12", "vụ")


def test_a_blocked_number_counts_nothing() -> None:
    items = tokenise("12 vụ", 0, 5)
    assert Tokens(items, {}).is_number(0)
    assert not Tokens(items, {0: "date"}).is_number(0)


@given(st.text(alphabet="12.,%()-/ vụđồngA²", max_size=40))
def test_tokens_stand_where_they_say(text: str) -> None:
    for token in tokenise(text, 0, len(text)):
        assert text[token.start : token.end] == token.text
