from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "cited_document_is_not_later_than_the_report"


def test_plan_of_next_december_is_told_with_the_date_line(told: Tell) -> None:
    [found] = told(NAME, "Thực hiện Kế hoạch số 12/KH-UBND ngày 09/12/2024.")
    assert found.places[1].text == "Hà Vân, ngày 18 tháng 5 năm 2024"
    assert "09/12/2024" in found.message and "18/5/2024" in found.message


def test_blank_day_counts_as_the_end_of_its_month(told: Tell) -> None:
    assert told(NAME, "Công văn số 9/UBND-KT ngày 30/5/2024.", date="Hà Vân, ngày   tháng 5 năm 2024") == []


def test_document_without_a_date_is_not_compared(told: Tell) -> None:
    assert told(NAME, "Kế hoạch số 12/KH-UBND ngày 09/12/2024.", date="") == []
