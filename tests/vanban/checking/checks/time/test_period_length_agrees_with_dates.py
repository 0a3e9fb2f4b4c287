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


def test_month_of_days_in_a_report_of_a_quarter_is_told(told: Tell) -> None:
    text = "I. KẾT QUẢ\n\nTừ ngày 15/{}/2024 đến ngày 14/9/2024, Đội đã kiểm tra 86 vụ."
    title = "Công tác quản lý thị trường quý III/2024"
    assert told(NAME, text.format(6), subject=title) == []
    [found] = told(NAME, text.format(8), subject=title)
    assert found.found == 31


def test_days_in_words_are_read(told: Tell) -> None:
    text = "Số liệu tính từ ngày 15 tháng {} năm 2024 đến hết ngày 14 tháng 5 năm 2024."
    assert told(NAME, text.format(4)) == []
    assert len(told(NAME, text.format(2))) == 1


def test_campaign_and_year_so_far_are_no_reporting_period(told: Tell) -> None:
    assert told(NAME, "Từ ngày 01/5/2024 đến ngày 15/5/2024, tổ chức đợt kiểm tra chuyên đề.") == []
    assert told(NAME, "II. LŨY KẾ (từ ngày 15/12/2023 đến ngày 14/5/2024)\n\nKiểm tra 50 vụ.") == []
