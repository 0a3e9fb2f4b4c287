from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "annex_names_the_report_by_number_and_date"


ANNEX = "Phụ lục I\n\nSỐ LIỆU\n(Kèm theo Báo cáo số {} của Sở Công Thương)\n\nTốt."


def test_another_day_is_an_error_with_both_lines(told: Tell) -> None:
    [found] = told(NAME, annexes=ANNEX.format("15/BC-SCT ngày 22/5/2024"))
    assert found.severity == "error"
    assert "22/5/2024" in found.places[0].text and "18 tháng 5" in found.places[1].text


def test_another_number_is_an_error(told: Tell) -> None:
    [found] = told(NAME, annexes=ANNEX.format("16/BC-SCT ngày 18/5/2024"))
    assert found.severity == "error"


def test_blank_day_of_the_report_is_a_warning(told: Tell) -> None:
    [found] = told(NAME, date="Hà Vân, ngày    tháng 5 năm 2024", annexes=ANNEX.format("15/BC-SCT ngày 18/5/2024"))
    assert found.severity == "warning"


def test_same_number_and_day_are_silent(told: Tell) -> None:
    assert told(NAME, annexes=ANNEX.format("15/BC-SCT ngày 18/5/2024")) == []
