from __future__ import annotations

import pytest

from vanban.reading.files.page.broken import whole_text
from vanban.reading.files.page.model import Line

LETTER = 6.0


def lines(*texts: str) -> list[Line]:
    """Letters 6 points wide; a blank at the end of a text is one the file holds."""
    return [Line(text.rstrip(), 0, LETTER * len(text.rstrip()), 12 * at, 11, 1, spaced=text.endswith(" "))
            for at, text in enumerate(texts, start=1)]  # fmt: skip


def whole(*texts: str, letters: int, known: tuple[str, ...] = ()) -> str:
    return whole_text(lines(*texts), LETTER * letters, frozenset(known))


@pytest.mark.parametrize(
    ("pieces", "number"),
    [
        (("+42,", "9% "), "+42,9%"), (("+33,3", "%"), "+33,3%"), (("12.", "345", ".67", "8,5"), "12.345.678,5"),
        (("10", "6"), "106"), (("-", "66,", "7%"), "-66,7%"), (("16/", "3/2", "026"), "16/3/2026"),
    ],
)  # fmt: skip
def test_a_number_broken_by_its_cell_is_whole(pieces: tuple[str, ...], number: str) -> None:
    assert whole(*pieces, letters=max(map(len, pieces)) - (pieces[0] == "-")) == number


def test_a_syllable_broken_by_its_cell_is_whole() -> None:
    assert whole("Cộn", "g", letters=3) == "Cộng"
    assert whole("Gian ", "lận", "th", "ươ", "ng ", "mạ", "i, ", "gia", "n ", "lận ", "th", "uế", letters=3) == (
        "Gian lận thương mại, gian lận thuế"
    )
    assert whole("(tri", "ệu ", "đồ", "ng", ")", letters=3) == "(triệu đồng)"


def test_a_roman_number_broken_by_its_cell_is_whole() -> None:
    assert whole("VII", "I", letters=3) == "VIII"


def test_a_word_known_from_the_page_is_whole() -> None:
    assert whole("NSN", "N", letters=3, known=("NSNN",)) == "NSNN"
    assert whole("NSN", "N", letters=3) == "NSN N"


def test_words_in_a_narrow_cell_stay_apart() -> None:
    assert whole("Số", "vụ", "khởi", "tố", letters=4) == "Số vụ khởi tố"
    assert whole("Chi", "ủy", letters=3) == "Chi ủy"
    assert whole("Đề ", "án", letters=2) == "Đề án"


def test_numbers_with_room_beside_them_stay_apart() -> None:
    assert whole("10", "20", letters=8) == "10 20"


def test_a_blank_in_the_file_parts_words_whatever_they_could_make() -> None:
    assert whole("ba ", "n", letters=2) == "ba n"
    assert whole("10 ", "6", letters=2) == "10 6"
