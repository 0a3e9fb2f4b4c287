from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "ratio_agrees_with_percentage"


def test_wrong_percentage_of_a_ratio_is_told(told: Tell) -> None:
    [found] = told(NAME, "Đến nay có 90/94 cơ sở ký cam kết (đạt 98%).")
    assert "95,74%" in found.message
    assert found.found == 98


def test_rounded_percentage_is_right(told: Tell) -> None:
    assert told(NAME, "Đến nay có 90/94 cơ sở ký cam kết (đạt 95,7%).") == []


def test_part_larger_than_the_whole_is_a_warning(told: Tell) -> None:
    [found] = told(NAME, "Đến nay có 96/94 cơ sở ký cam kết.")
    assert found.severity == "warning"


def test_share_of_a_number_told_before_is_recomputed(told: Tell) -> None:
    text = "Kiểm tra 138 cơ sở, phát hiện 47 cơ sở vi phạm, chiếm {}%."
    assert told(NAME, text.format("34,1")) == []
    assert [one.found for one in told(NAME, text.format("44,1"))] == [44.1]


def test_percentage_before_its_ratio_is_recomputed(told: Tell) -> None:
    assert told(NAME, "Tỷ lệ cơ sở ký cam kết đạt 97% (136/140 cơ sở).") == []
    assert len(told(NAME, "Tỷ lệ cơ sở ký cam kết đạt 99% (136/140 cơ sở).")) == 1
