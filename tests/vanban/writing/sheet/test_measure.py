from __future__ import annotations

import pytest

from vanban.writing.sheet.measure import text_width, widest_word, wrapped_lines


def test_the_motto_of_the_state_is_as_wide_as_the_font_says() -> None:
    # 20,861 thousandths of 12 pt in the bold face.
    assert text_width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True) == pytest.approx(88.3, abs=0.1)


def test_accents_do_not_widen_a_letter() -> None:
    assert text_width("ệ", 12) == text_width("e", 12)


def test_only_blanks_let_a_line_break() -> None:
    assert widest_word("số 15/BC-SYT", 12) == text_width("15/BC-SYT", 12)
    assert widest_word("", 12) == 0


def test_words_wrap_where_the_width_ends() -> None:
    width = text_width("một hai ba", 12)
    assert wrapped_lines("một hai ba", width + 0.1, 12) == 1
    assert wrapped_lines("một hai ba", width - 0.1, 12) == 2
    assert wrapped_lines("một\nhai", 100, 12) == 2
