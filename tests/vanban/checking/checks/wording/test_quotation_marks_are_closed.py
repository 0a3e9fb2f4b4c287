from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "quotation_marks_are_closed"


def test_open_mark_before_the_next_is_a_hint(told: Tell) -> None:
    [found] = told(NAME, "Chuyên mục “Hàng Việt và chuyên mục “Công thương” phát sóng hằng tuần.")
    assert "“Hàng Việt" in found.places[0].text


def test_closed_marks_are_silent(told: Tell) -> None:
    assert told(NAME, 'Chuyên mục “Hàng Việt” và "Công thương" phát sóng hằng tuần.') == []
