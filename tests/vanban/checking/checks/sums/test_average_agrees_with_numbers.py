from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "average_agrees_with_numbers"
TEXT = "I. KẾT QUẢ\n\n- Thương mại điện tử: xử lý 84 vụ, phạt {} triệu đồng, bình quân {} triệu đồng/vụ."


def test_average_that_is_no_quotient_is_told(told: Tell) -> None:
    [found] = told(NAME, TEXT.format(756, 19))
    assert (found.expected, found.found) == (9_000_000, 19_000_000)


def test_quotient_may_be_rounded(told: Tell) -> None:
    assert told(NAME, TEXT.format(756, 9)) == []
    assert told(NAME, TEXT.format(760, "9,05")) == []


def test_average_without_one_count_and_one_amount_is_left_alone(told: Tell) -> None:
    text = "I. KẾT QUẢ\n\nXử lý 84 vụ và 12 vụ khác, phạt 756 triệu đồng, bình quân 19 triệu đồng/vụ."
    assert told(NAME, text) == []
    assert told(NAME, "I. KẾT QUẢ\n\nPhạt bình quân 19 triệu đồng/vụ.") == []
