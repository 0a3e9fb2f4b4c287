from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "symbol_is_spelled_one_way"


def test_doubled_letter_is_told_beside_the_right_symbol(told: Tell) -> None:
    [found] = told(NAME, "Kế hoạch số 87/KH-BCĐ389 ngày 09/01/2024.\n\nKế hoạch số 87/KH-BCDD389 ngày 09/01/2024.")
    assert found.severity == "warning"
    assert (found.expected, found.found) == ("87/KH-BCĐ389", "87/KH-BCDD389")


def test_known_slip_is_told_alone(told: Tell) -> None:
    [found] = told(NAME, "Kế hoạch số 87/KH-BCD389 ngày 09/01/2024.")
    assert found.found == "87/KH-BCD389"


def test_letters_of_another_type_are_no_slip(told: Tell) -> None:
    assert told(NAME, "Kế hoạch số 87/KH-UBND ngày 09/01/2024.\n\nQuyết định số 87/QĐ-UBND ngày 09/01/2024.") == []
