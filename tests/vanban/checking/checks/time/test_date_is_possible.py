from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "date_is_possible"


def test_thirty_first_of_april_is_told(told: Tell) -> None:
    [found] = told(NAME, "Hội nghị họp ngày 31/4/2024.")
    assert found.severity == "error"
    assert "31/4/2024" in found.places[0].text


def test_leap_day_without_a_year_is_possible(told: Tell) -> None:
    assert told(NAME, "Hội nghị họp ngày 29/02.") == []


def test_ratio_and_hours_are_no_dates(told: Tell) -> None:
    assert told(NAME, "Giám sát 24/7; phê duyệt 94/94 hệ thống.") == []
