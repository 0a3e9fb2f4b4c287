from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "entity_is_spelled_one_way"


def test_two_ways_of_capitals_are_a_hint_with_both(told: Tell) -> None:
    [found] = told(NAME, "Ban Chỉ đạo 389 quốc gia giao nhiệm vụ.\n\nTheo Ban Chỉ đạo 389 Quốc gia thì tốt.")
    assert {place.text for place in found.places} == {"Ban Chỉ đạo 389 quốc gia", "Ban Chỉ đạo 389 Quốc gia"}


def test_swapped_digits_of_the_committee_are_a_warning(told: Tell) -> None:
    [found] = told(NAME, "Ban Chỉ đạo 389 tỉnh giao.\n\nBan Chỉ đạo 398 tỉnh nhận.")
    assert (found.severity, found.expected, found.found) == ("warning", "389", "398")


def test_two_committees_are_two(told: Tell) -> None:
    assert told(NAME, "Ban Chỉ đạo 389 tỉnh và Ban Chỉ đạo 35 tỉnh cùng họp.") == []
