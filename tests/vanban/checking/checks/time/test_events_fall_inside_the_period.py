from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "events_fall_inside_the_period"


def test_case_after_the_signing_is_an_error(told: Tell) -> None:
    [found] = told(NAME, "I. KẾT QUẢ\n\nNgày 20/8/2024, Đội số 2 phát hiện cơ sở bán hàng giả.")
    assert found.severity == "error"
    assert "20/8/2024" in found.places[0].text


def test_case_before_the_period_is_a_warning(told: Tell) -> None:
    [found] = told(NAME, "I. KẾT QUẢ\n\nNgày 12/01/2024, Đội số 2 phát hiện cơ sở bán hàng giả.")
    assert found.severity == "warning"
    assert found.expected == "tháng 5/2024"


def test_legal_month_begins_on_the_fifteenth_before(told: Tell) -> None:
    assert told(NAME, "I. KẾT QUẢ\n\nNgày 15/4/2024, Đội số 2 phát hiện cơ sở bán hàng giả.") == []


def test_date_of_a_cited_document_is_no_event(told: Tell) -> None:
    assert told(NAME, "Công văn số 5/UBND-KT ngày 12/01/2024 giao kiểm tra.") == []
