from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "items_are_lettered_without_gaps"


def listed(*labels: str) -> str:
    return "I. KẾT QUẢ\n\n" + "\n\n".join(f"{label} Kiểm tra 05 cơ sở tại chợ Mới." for label in labels)


@pytest.mark.parametrize("labels", [("a)", "b)", "d)"), ("a)", "b)", "b)"), ("(1)", "(2)", "(4)")])
def test_label_left_out_or_doubled_is_told(told: Tell, labels: tuple[str, ...]) -> None:
    [found] = told(NAME, listed(*labels))
    assert found.found == labels[-1]


@pytest.mark.parametrize(
    "labels", [("a)", "b)", "c)", "d)", "e)"), ("a)", "b)", "a)", "b)"), ("b)", "d)"), ("a)", "(1)", "(2)", "b)")]
)
def test_whole_lists_and_parts_of_lists_are_right(told: Tell, labels: tuple[str, ...]) -> None:
    assert told(NAME, listed(*labels)) == []
