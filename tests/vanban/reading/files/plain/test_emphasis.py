import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.reading.files.plain.emphasis import without_marks


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**BÁO CÁO**", "BÁO CÁO"),
        ("ngày **21** tháng *11*", "ngày 21 tháng 11"),
        ("***Nơi nhận:***", "Nơi nhận:"),
        ("_gửi kèm_", "gửi kèm"),
        ("chỉ số VN_AQI và tệp a_b_c", "chỉ số VN_AQI và tệp a_b_c"),
        ("3 * 4 = 12", "3 * 4 = 12"),
        ("ghi chú (*)", "ghi chú (*)"),
        ("**BỘ MỘT****VÀ HAI**", "BỘ MỘT VÀ HAI"),
        (r"1\. Kết quả", "1. Kết quả"),
        ("CHỦ TỊCH **", "CHỦ TỊCH "),
    ],
)
def test_marks_go_and_words_stay(text: str, shown: str) -> None:
    assert without_marks(text).text == shown


def test_ranges_tell_what_was_bold_and_italic() -> None:
    found = without_marks("a **đậm** và *nghiêng*")
    assert [found.text[start:end] for start, end in found.bold] == ["đậm"]
    assert [found.text[start:end] for start, end in found.italic] == ["nghiêng"]


def test_emphasis_may_run_over_lines() -> None:
    found = without_marks("**KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC**\n\nMột người")
    assert [found.text[start:end] for start, end in found.bold] == ["KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"]


@given(st.text("ab *_\n"))
def test_only_marks_and_nothing_else_is_lost(text: str) -> None:
    shown = without_marks(text).text
    assert [letter for letter in shown if letter in "ab"] == [letter for letter in text if letter in "ab"]
