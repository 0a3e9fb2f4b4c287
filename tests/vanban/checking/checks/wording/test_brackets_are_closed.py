from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "brackets_are_closed"


def test_open_bracket_is_a_hint_where_it_opens(told: Tell) -> None:
    [found] = told(NAME, "Các đơn vị (Đội số 1; Đội số 2 đã kiểm tra 5 cơ sở.")
    assert found.severity == "hint"
    assert found.places[0].text.startswith("(Đội số 1")


def test_inner_brackets_and_labels_are_right(told: Tell) -> None:
    assert told(NAME, "Gồm: a) kiểm tra (Đội số 1 (Tổ 2)); b) tuyên truyền.") == []
