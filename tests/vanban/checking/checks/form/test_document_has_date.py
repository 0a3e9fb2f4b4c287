from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "document_has_date"


def test_report_without_a_date_line_is_told(told: Tell) -> None:
    [found] = told(NAME, date="")
    assert found.places[0].text == "BÁO CÁO"


def test_blank_day_is_another_matter(told: Tell) -> None:
    assert told(NAME, date="Hà Vân, ngày    tháng 5 năm 2024") == []
