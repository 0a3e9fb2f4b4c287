from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "dealt_with_are_no_more_than_found"
TEXT = "- Số cơ sở vi phạm: 06 cơ sở; phạt tiền 04 cơ sở, số tiền 14 triệu đồng; nhắc nhở {} cơ sở."


def test_more_dealt_with_than_found_is_told(told: Tell) -> None:
    [found] = told(NAME, TEXT.format("03"))
    assert (found.expected, found.found) == (7, 6)


def test_fewer_or_as_many_are_right(told: Tell) -> None:
    assert told(NAME, TEXT.format("02")) == []
    assert told(NAME, TEXT.format("01")) == []


def test_those_checked_are_not_those_found(told: Tell) -> None:
    assert told(NAME, "Kiểm tra 06 cơ sở; phạt tiền 04 cơ sở; nhắc nhở 03 cơ sở.") == []
