from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "reporting_period_is_stated"


def test_report_without_days_is_a_hint_at_its_vague_words(told: Tell) -> None:
    [found] = told(NAME, "Từ đầu năm đến nay đã xử lý 12 vụ.")
    assert found.severity == "hint"
    assert found.places[0].text == "Từ đầu năm đến nay"


def test_report_with_both_days_is_right(told: Tell) -> None:
    assert told(NAME, "Số liệu tính từ ngày 15/4/2024 đến ngày 14/5/2024.") == []
