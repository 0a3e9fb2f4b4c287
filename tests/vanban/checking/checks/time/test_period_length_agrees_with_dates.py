from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "period_length_agrees_with_dates"


def test_three_months_said_of_thirty_days_is_told(told: Tell) -> None:
    [found] = told(NAME, "Đợt cao điểm 03 tháng (từ ngày 01/4/2024 đến ngày 30/4/2024) đã kết thúc.")
    assert "30 ngày" in found.message and "03 tháng" in found.message


def test_six_months_of_a_young_plan_are_told(told: Tell) -> None:
    [found] = told(
        NAME,
        (
            "Thực hiện Kế hoạch số 87/KH-UBND ngày 09/01/2024 của UBND tỉnh.\n\nSố liệu 6 tháng thực hiện Kế "
            "hoạch như sau."
        ),
    )
    assert found.found == "6 tháng"


def test_legal_half_year_is_right(told: Tell) -> None:
    assert told(NAME, "Số liệu 6 tháng đầu năm 2024 (từ ngày 15/12/2023 đến ngày 14/6/2024).") == []


def test_range_that_runs_backwards_is_an_error(told: Tell) -> None:
    [found] = told(NAME, "Số liệu từ ngày 15/12/2023 đến ngày 14/12/2022.")
    assert found.severity == "error"
