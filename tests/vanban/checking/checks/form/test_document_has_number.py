from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "document_has_number"


def test_report_without_a_number_line_is_told_at_its_title(told: Tell) -> None:
    [found] = told(NAME, number="")
    assert found.places[0].text == "BÁO CÁO"


def test_blank_number_line_is_another_matter(told: Tell) -> None:
    assert told(NAME, number="Số:     /BC-SCT") == []
