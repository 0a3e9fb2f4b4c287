import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.text.encodings import decode, is_syllable, repaired
from vanban.text.legacy import to_tcvn3, to_vni

TEXT = "ủy ban nhân dân tỉnh Sông Vàng báo cáo kết quả tháng 5: đã xử lý 12 vụ, thu nộp 1,5 triệu đồng"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_mark(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)).text == TEXT


def test_decomposed_letters_are_composed() -> None:
    assert decode(unicodedata.normalize("NFD", TEXT).encode()).text == TEXT


def test_legacy_bytes_are_told_by_what_they_say() -> None:
    tcvn3 = decode(to_tcvn3(TEXT).encode("latin-1"))
    vni = decode(to_vni(TEXT).encode("cp1252"))
    assert (tcvn3.text, tcvn3.encoding) == (TEXT, "tcvn3")
    assert (vni.text, vni.encoding) == (TEXT, "vni")


def test_capitals_of_tcvn3_are_raised_where_no_font_says_so() -> None:
    text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nỦY BAN NHÂN DÂN PHƯỜNG"
    assert decode(to_tcvn3(text).encode("latin-1")).text == text
    assert repaired(to_tcvn3(text)).text == text


def test_windows_1258_is_read() -> None:
    windows = "".join(_windows_1258(letter) for letter in TEXT)
    decoded = decode(windows.encode("cp1258"))
    assert (decoded.text, decoded.encoding) == (TEXT, "cp1258")


def test_legacy_codes_saved_as_unicode_are_repaired() -> None:
    assert repaired(to_tcvn3(TEXT)).text == TEXT
    assert repaired(to_vni(TEXT)).text == TEXT


def test_twice_encoded_text_is_repaired() -> None:
    twice = TEXT.encode().decode("latin-1")
    decoded = decode(twice.encode())
    assert (decoded.text, decoded.encoding) == (TEXT, "double-utf-8")


def test_broken_bytes_are_said_to_be_damaged() -> None:
    decoded = decode(TEXT.encode() + b"\xff\xfe\xe1")
    assert decoded.damaged
    assert decoded.text.startswith("ủy ban nhân dân")


def test_control_characters_are_no_text() -> None:
    assert decode(b"mot\x00 hai\x0b\tba\r\n\x1fbon nam").text == "mot hai\tba\r\nbon nam"


def test_text_without_marks_stays() -> None:
    assert decode(b"Bao cao thang 5").text == "Bao cao thang 5"


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zs", "Cs"), max_codepoint=0x7F)))
def test_plain_letters_are_never_changed(text: str) -> None:
    assert decode(text.encode()).text == text


@pytest.mark.parametrize("word", ["nghiêng", "Đường", "quả", "ý", "TRƯỜNG", "giữa"])
def test_vietnamese_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["héi®", "hoäi", "straße", "tôíì", "nGhĩA"])
def test_other_words_are_no_syllables(word: str) -> None:
    assert not is_syllable(word)


def _windows_1258(letter: str) -> str:
    """Letter with its hat composed and its tone after it, as Windows-1258 writes it."""
    decomposed = unicodedata.normalize("NFD", letter)
    tone = "".join(mark for mark in decomposed if mark in "\u0300\u0301\u0303\u0309\u0323")
    return unicodedata.normalize("NFC", "".join(mark for mark in decomposed if mark not in tone)) + tone


def test_one_strange_letter_does_not_make_a_text_legacy() -> None:
    assert repaired("Hạt 5 µm").text == "Hạt 5 µm"
