from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.text.folding import fold, is_capitals, modern_tones, normalise, plain_words, same_words, sort_key

VIETNAMESE = st.text(
    "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ Đ-/1\n\t"
)


def test_normalise_composes_letters() -> None:
    assert normalise(unicodedata.normalize("NFD", "Kế hoạch")) == "Kế hoạch"


def test_normalise_makes_every_blank_plain() -> None:
    assert normalise("số\u00a012\u202fvụ\u2009việc") == "số 12 vụ việc"


def test_normalise_drops_what_cannot_be_seen() -> None:
    assert normalise("\ufeffbáo\u200b cáo\u00ad") == "báo cáo"


def test_normalise_drops_what_turns_or_marks_letters_unseen() -> None:
    controls = [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x61C, 0xFFF9, 0xE0041, 0xFE0F, 0x34F]
    assert normalise("".join(f"v{chr(code)}ụ" for code in controls)) == "vụ" * len(controls)


def test_normalise_keeps_tabs_and_line_ends() -> None:
    assert normalise("a\tb\nc") == "a\tb\nc"


def test_fold_drops_tones_hats_strokes_and_case() -> None:
    assert fold("Điện Biên Phủ, ƯỚC gồm QĐ") == "dien bien phu, uoc gom qd"


def test_fold_takes_the_icelandic_letter_for_the_vietnamese_one() -> None:
    assert fold("QÐ-UBND") == "qd-ubnd"


@given(st.text())
def test_fold_keeps_every_offset(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert len(fold(composed)) == len(composed)


@given(VIETNAMESE)
def test_fold_of_folded_text_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("hoà", "hòa"), ("Hoá", "Hóa"), ("UỶ BAN", "ỦY BAN"), ("Uỷ ban", "Ủy ban"), ("khoẻ", "khỏe"), ("thuỵ", "thụy"),
        ("quý", "quý"), ("Quỹ", "Quỹ"), ("hoàn toàn", "hoàn toàn"), ("ngoài", "ngoài"), ("huỳnh", "huỳnh"),
        ("giá", "giá"), ("hòa", "hòa"),
    ],
)  # fmt: skip
def test_modern_tones_move_in_open_syllables_only(old: str, new: str) -> None:
    assert modern_tones(old) == new


@given(VIETNAMESE)
def test_modern_tones_move_once(text: str) -> None:
    assert modern_tones(modern_tones(text)) == modern_tones(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("UỶ BAN NHÂN DÂN", "Ủy ban  nhân\ndân"),
        ("giai đoạn 2021 – 2025", "giai đoạn 2021 - 2025"),
        ("“An toàn”", '"an toàn"'),
    ],
)
def test_same_words_look_past_how_they_are_set(one: str, other: str) -> None:
    assert same_words(one, other)


def test_other_tones_are_other_words() -> None:
    assert not same_words("bán", "bạn")


def test_plain_words_are_lower_case_with_single_blanks() -> None:
    assert plain_words(" SỞ  Y\u00a0TẾ ") == "sở y tế"


def test_sort_key_follows_the_alphabet() -> None:
    names = ["Đà Nẵng", "Điện Biên", "Dương", "Ân", "Ăn", "An", "Ô", "Ơ", "O", "Y", "Vinh"]
    assert sorted(names, key=sort_key) == [
        "An", "Ăn", "Ân", "Dương", "Đà Nẵng", "Điện Biên", "O", "Ô", "Ơ", "Vinh", "Y",
    ]  # fmt: skip


def test_sort_key_looks_at_tones_last() -> None:
    assert sorted(["mạ", "má", "mã", "mả", "mà", "mac", "ma"], key=sort_key) == [
        "ma", "mà", "mả", "mã", "má", "mạ", "mac",
    ]  # fmt: skip


def test_sort_key_puts_blanks_and_digits_before_letters() -> None:
    assert sorted(["Haa", "Ha a", "H1"], key=sort_key) == ["H1", "Ha a", "Haa"]


@given(VIETNAMESE)
def test_sort_key_tells_different_texts_apart(text: str) -> None:
    assert (sort_key(text) == sort_key(text + "a")) is False


@pytest.mark.parametrize(
    ("text", "least", "expected"),
    [
        ("BÁO CÁO", 1, True), ("BÁO CÁO số 5", 1, False), ("TỔNG HỢP 6 tháng", 1, False), ("SỞ Y TẾ và", 1, False),
        ("CHI CỤC Kx", 1, True), ("A", 2, False), ("AB", 2, True), ("12/5", 1, False), ("", 1, False),
    ],
)  # fmt: skip
def test_nearly_all_capitals_are_capitals(text: str, least: int, expected: bool) -> None:
    assert is_capitals(text, least=least) is expected


def test_sort_key_puts_small_letters_before_capitals() -> None:
    assert sorted(["AN", "An", "an"], key=sort_key) == ["an", "An", "AN"]
