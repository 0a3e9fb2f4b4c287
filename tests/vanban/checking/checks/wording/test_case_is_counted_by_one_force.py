from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "case_is_counted_by_one_force"


def test_fine_of_the_police_in_a_department_report_is_a_hint(told: Tell) -> None:
    [found] = told(NAME, "I. KẾT QUẢ\n\nCông an thành phố Hà Vân đã xử phạt 7,5 triệu đồng đối với cơ sở H.")
    assert found.severity == "hint"
    assert found.found == "Công an thành phố Hà Vân"


def test_committee_reports_for_all_forces(told: Tell) -> None:
    assert told(NAME, "I. KẾT QUẢ\n\nCông an tỉnh đã xử phạt 7,5 triệu đồng.", number="Số: 15/BC-BCĐ389") == []
