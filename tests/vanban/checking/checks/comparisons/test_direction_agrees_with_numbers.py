from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "direction_agrees_with_numbers"


def test_rise_told_of_a_fall_is_told(told: Tell) -> None:
    [found] = told(NAME, "Xử lý 90 vụ, tăng 10% so với cùng kỳ năm 2023 (100 vụ).")
    assert found.expected == "giảm"


def test_word_against_its_sign_is_told(told: Tell) -> None:
    assert len(told(NAME, "Số vụ tăng -5% so với cùng kỳ.")) == 1


def test_fall_told_of_a_fall_is_silent(told: Tell) -> None:
    assert told(NAME, "Xử lý 90 vụ, giảm 10% so với cùng kỳ năm 2023 (100 vụ).") == []


def test_number_of_the_bracket_before_is_no_base(told: Tell) -> None:
    text = "Kiểm tra 312 vụ (tăng 12,6% so với cùng kỳ); xử lý 187 vụ vi phạm (tăng 15 vụ so với tháng trước)."
    assert told(NAME, text) == []
