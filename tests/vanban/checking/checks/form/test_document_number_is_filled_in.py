from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "document_number_is_filled_in"


def test_blank_number_is_told_with_its_line(told: Tell) -> None:
    [found] = told(NAME, number="Số:     /BC-SCT")
    assert found.places[0].text.replace(" ", "") == "Số:/BC-SCT"


def test_dots_for_a_number_are_blank(told: Tell) -> None:
    assert len(told(NAME, number="Số: ……/BC-SCT")) == 1


def test_filled_number_is_silent(told: Tell) -> None:
    assert told(NAME) == []
