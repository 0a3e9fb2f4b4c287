from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "annexes_are_mentioned_in_the_text"


def test_silent_text_is_a_hint_at_the_labels(told: Tell) -> None:
    [found] = told(NAME, annexes="Phụ lục I\n\nSỐ LIỆU\n\nTốt.\n\nPhụ lục II\n\nVỤ VIỆC\n\nKhông có.")
    assert [place.text for place in found.places] == ["Phụ lục I", "Phụ lục II"]


def test_several_annexes_may_be_named_together(told: Tell) -> None:
    assert (
        told(
            NAME,
            "Số liệu tại Phụ lục I, II kèm theo.",
            annexes="Phụ lục I\n\nSỐ LIỆU\n\nTốt.\n\nPhụ lục II\n\nVỤ VIỆC\n\nKhông có.",
        )
        == []
    )
