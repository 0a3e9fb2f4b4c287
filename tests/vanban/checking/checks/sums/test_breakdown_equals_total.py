from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "breakdown_equals_total"


def test_parts_in_the_bracket_that_miss_are_told(told: Tell) -> None:
    [found] = told(NAME, "Kiểm tra 21 tổ chức, cá nhân (14 tổ chức, 08 cá nhân).")
    assert (found.expected, found.found) == (22, 21)
    assert [place.text for place in found.places][1:] == ["14 tổ chức", "08 cá nhân"]


def test_parts_that_add_up_are_silent(told: Tell) -> None:
    assert told(NAME, "Kiểm tra 21 tổ chức, cá nhân (14 tổ chức, 07 cá nhân).") == []


def test_bracket_of_comparison_is_no_breakdown(told: Tell) -> None:
    assert told(NAME, "Xử lý 21 vụ (tăng 3 vụ so với cùng kỳ năm 2023 là 18 vụ).") == []


def test_bracket_of_other_things_is_no_breakdown(told: Tell) -> None:
    assert told(NAME, "Xử lý 21 vụ (khởi tố 2 vụ, 3 bị can).") == []


def test_men_and_women_are_people(told: Tell) -> None:
    assert told(NAME, "Tập huấn cho 130 người (70 nam, 60 nữ).") == []
    assert [one.expected for one in told(NAME, "Tập huấn cho 130 người (75 nam, 60 nữ).")] == [135]
