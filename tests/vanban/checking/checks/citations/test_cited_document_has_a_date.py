from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "cited_document_has_a_date"


def test_directive_nowhere_dated_is_a_hint(told: Tell) -> None:
    [found] = told(NAME, "Thực hiện Chỉ thị số 16/CT-UBND về công tác kiểm tra.")
    assert found.severity == "hint"
    assert found.places[0].text == "Chỉ thị số 16/CT-UBND"


def test_first_mention_with_a_date_is_enough(told: Tell) -> None:
    assert told(NAME, "Chỉ thị số 16/CT-UBND ngày 05/01/2024.\n\nTiếp tục thực hiện Chỉ thị số 16/CT-UBND.") == []


def test_symbol_with_a_year_needs_none(told: Tell) -> None:
    assert told(NAME, "Theo Nghị định số 98/2020/NĐ-CP về xử phạt.") == []
