from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "same_document_has_one_date"


def test_two_dates_of_one_plan_are_told_with_both_mentions(told: Tell) -> None:
    [found] = told(
        NAME, "Thực hiện Kế hoạch số 87/KH-UBND ngày 09/01/2024.\n\nNêu tại Kế hoạch số 87/KH-UBND ngày 09/02/2024."
    )
    assert found.severity == "error"
    assert [place.text for place in found.places] == [
        "Kế hoạch số 87/KH-UBND ngày 09/01/2024",
        "Kế hoạch số 87/KH-UBND ngày 09/02/2024",
    ]
    assert "09/01/2024" in found.message and "09/02/2024" in found.message


def test_later_mention_without_a_date_is_right(told: Tell) -> None:
    assert told(NAME, "Theo Kế hoạch số 87/KH-UBND ngày 09/01/2024.\n\nTheo Kế hoạch số 87/KH-UBND.") == []


def test_two_numbers_of_one_register_are_two_documents(told: Tell) -> None:
    assert told(NAME, "Chỉ thị số 21-CT/TU ngày 16/01/2023; Chỉ thị số 26-CT/TU ngày 02/6/2023.") == []
