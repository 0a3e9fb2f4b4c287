from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "period_is_the_same_throughout"


def test_closing_of_another_month_is_told(told: Tell) -> None:
    [found] = told(NAME, "I. KẾT QUẢ\n\nĐã kiểm tra 5 cơ sở.\n\nTrên đây là báo cáo kết quả tháng 4/2024.")
    assert (found.expected, found.found) == ("tháng 5/2024", "tháng 4/2024")


def test_next_month_in_the_plans_is_right(told: Tell) -> None:
    assert (
        told(NAME, "I. KẾT QUẢ THÁNG 5/2024\n\nĐã kiểm tra 5 cơ sở.\n\nII. NHIỆM VỤ THÁNG 6/2024\n\nTiếp tục.") == []
    )


def test_month_compared_with_is_right(told: Tell) -> None:
    assert told(NAME, "Trong tháng 5/2024, đã xử lý 12 vụ, tăng 2 vụ so với tháng 4/2024.") == []


def test_year_before_a_campaign_is_no_other_period(told: Tell) -> None:
    body = "Trong năm 2024, thị trường ổn định.\n\nI. KẾT QUẢ\n\nĐã kiểm tra 5 cơ sở."
    assert told(NAME, body, subject="Kết quả cao điểm dịp Tết Nguyên đán năm 2025") == []


def test_year_of_the_closing_must_be_that_of_the_title(told: Tell) -> None:
    body = "I. KẾT QUẢ\n\nĐã kiểm tra 5 cơ sở.\n\nTrên đây là báo cáo kết quả năm 2023."
    assert len(told(NAME, body, subject="Kết quả chống buôn lậu năm 2024")) == 1


def test_earlier_month_looked_back_at_is_right(told: Tell) -> None:
    text = "Báo cáo này thay thế số liệu 6 tháng cuối năm 2023 đã gửi; {}"
    assert told(NAME, text.format("tháng 4 có 12 vụ.")) == []
    assert told(NAME, "Vụ việc ngày 10/4/2024 đã tính vào số liệu tháng 4/2024 theo ngày lập biên bản.") == []


def test_plan_of_the_next_half_year_is_right(told: Tell) -> None:
    body = "I. KẾT QUẢ\n\nXử lý 5 vụ.\n\nII. PHƯƠNG HƯỚNG 6 THÁNG ĐẦU NĂM 2025\n\nTrong kỳ, tiếp tục."
    assert told(NAME, body, subject="Kết quả chống buôn lậu 6 tháng cuối năm 2024") == []


def test_results_of_another_month_are_told(told: Tell) -> None:
    [found] = told(NAME, "I. KẾT QUẢ\n\nTrong tháng 4/2024, các Đội đã kiểm tra 5 cơ sở.")
    assert found.severity == "warning"


def test_opening_of_another_quarter_is_told(told: Tell) -> None:
    body = "Sở Công Thương báo cáo kết quả quý I năm 2023 như sau:\n\nI. KẾT QUẢ\n\nĐã xử lý 5 vụ."
    assert len(told(NAME, body, subject="Kết quả chống buôn lậu quý I năm 2024")) == 1


def test_plans_are_for_the_month_the_title_plans(told: Tell) -> None:
    subject = "Kết quả chống buôn lậu tháng 5/2024, nhiệm vụ trọng tâm tháng 6/2024"
    body = "I. KẾT QUẢ\n\nXử lý 5 vụ.\n\nII. NHIỆM VỤ TRỌNG TÂM THÁNG {}/2024\n\nTiếp tục kiểm tra."
    assert told(NAME, body.format(6), subject=subject) == []
    [found] = told(NAME, body.format(7), subject=subject)
    assert (found.expected, found.found) == ("tháng 6/2024", "THÁNG 7/2024")
