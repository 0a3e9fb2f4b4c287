from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "letterhead_is_present"


def test_text_that_begins_with_its_title_is_a_hint(told: Tell) -> None:
    [found] = told(NAME, letterhead="")
    assert found.severity == "hint"


def test_whole_letterhead_is_silent(told: Tell) -> None:
    assert told(NAME) == []
