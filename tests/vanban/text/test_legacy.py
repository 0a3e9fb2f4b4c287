import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.text.legacy import from_legacy_font, from_tcvn3, from_vni, to_tcvn3, to_vni

SMALL = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"
LETTERS = SMALL + SMALL.upper() + " ,.;-/0123456789"


@pytest.mark.parametrize(
    ("code", "text"),
    [("Céng hoµ x· héi", "Cộng hoà xã hội"), ("§¬n vÞ: triÖu ®ång", "Đơn vị: triệu đồng"), ("t­ nh©n", "tư nhân")],
)
def test_tcvn3_codes_are_read(code: str, text: str) -> None:
    assert from_tcvn3(code) == text


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("Coäng hoøa xaõ hoäi chuû nghóa", "Cộng hòa xã hội chủ nghĩa"),
        ("ÑÔN VÒ: TRIEÄU ÑOÀNG", "ĐƠN VỊ: TRIỆU ĐỒNG"),
        ("Öôùc ñaït", "Ước đạt"),
    ],
)
def test_vni_codes_are_read(code: str, text: str) -> None:
    assert from_vni(code) == text


@given(st.text(LETTERS))
def test_vni_gives_the_text_back(text: str) -> None:
    assert from_vni(to_vni(text)) == text


@given(st.text(SMALL + " ,.;-/0123456789"))
def test_tcvn3_gives_small_letters_back(text: str) -> None:
    assert from_tcvn3(to_tcvn3(text)) == text


@given(st.text(LETTERS))
def test_tcvn3_loses_nothing_but_size(text: str) -> None:
    assert from_tcvn3(to_tcvn3(text)).lower() == text.lower()


def test_font_says_how_letters_are_meant() -> None:
    assert from_legacy_font("B¸o c¸o", ".VnTime") == "Báo cáo"
    assert from_legacy_font("B¸o c¸o", ".VnTimeH") == "BÁO CÁO"
    assert from_legacy_font("Baùo caùo", "VNI-Times") == "Báo cáo"
    assert from_legacy_font("Baùo", "Times New Roman") == "Baùo"


@pytest.mark.parametrize(
    ("codes", "font", "text"),
    [
        ("B¸o c¸o", "ABCDEF+.VnTime-Bold", "Báo cáo"), ("B¸o c¸o", "ABCDEF+.VnTimeH,Italic", "BÁO CÁO"),
        ("Baùo caùo", "XYZABC+VNI-Times", "Báo cáo"), ("Baùo caùo", "VNI Times", "Báo cáo"),
        ("Baùo", "ABCDEF+TimesNewRoman", "Baùo"),
    ],
)  # fmt: skip
def test_marks_of_subset_and_style_are_no_part_of_a_font(codes: str, font: str, text: str) -> None:
    assert from_legacy_font(codes, font) == text


def test_unicode_text_in_a_legacy_font_stays() -> None:
    assert from_legacy_font("Số liệu", ".VnTime") == "Số liệu"
    assert from_legacy_font("Số liệu", "VNI-Times") == "Số liệu"
