from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "recipients_are_named"


def test_empty_list_is_told(told: Tell) -> None:
    [found] = told(NAME, recipients="Nơi nhận:")
    assert found.places[0].text == "Nơi nhận"


def test_signed_report_without_a_list_is_told(told: Tell) -> None:
    assert len(told(NAME, recipients="")) == 1


def test_named_recipients_are_silent(told: Tell) -> None:
    assert told(NAME) == []
