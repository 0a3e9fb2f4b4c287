from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "period_ends_by_the_report"


def test_period_that_ends_months_later_is_told(told: Tell) -> None:
    [found] = told(NAME, "Sở báo cáo kết quả (số liệu từ ngày 15/4/2024 đến ngày 14/8/2024) như sau:")
    assert "14/8/2024" in found.places[0].text


def test_period_that_ends_the_same_month_is_right(told: Tell) -> None:
    assert told(NAME, "Sở báo cáo kết quả (số liệu từ ngày 01/5/2024 đến ngày 31/5/2024) như sau:") == []
