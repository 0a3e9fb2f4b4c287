from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "annex_cases_equal_text"


ANNEX = (
    "Phụ lục I\n\nSỐ LIỆU\n\nĐơn vị\tSố vụ vi phạm\tThu nộp NSNN (triệu đồng)\tSố vụ khởi tố\n"
    "Đội số 1\t12\t800\t1\nĐội số 2\t13\t450\t0\nTổng cộng\t25\t1.250\t1"
)


def test_one_case_more_in_the_text_is_an_error(told: Tell) -> None:
    [found] = told(NAME, "Trong kỳ đã phát hiện, xử lý 26 vụ vi phạm.", annexes=ANNEX)
    assert (found.severity, found.expected, found.found) == ("error", 25, 26)
    assert [place.text for place in found.places] == ["26 vụ", "25"]


def test_cases_told_one_after_the_other_are_added(told: Tell) -> None:
    [found] = told(NAME, "Xử phạt 20 trường hợp vi phạm. Ngoài ra, xử phạt 04 trường hợp vi phạm khác.", annexes=ANNEX)
    assert (found.severity, found.found) == ("warning", 24)


def test_same_number_is_silent(told: Tell) -> None:
    assert told(NAME, "Trong kỳ đã phát hiện, xử lý 25 vụ vi phạm, cùng kỳ 30 vụ.", annexes=ANNEX) == []


def test_text_is_compared_with_the_column_of_its_own_period(told: Tell) -> None:
    rows = (
        "Nhóm hàng\tSố vụ xử lý\t\tSố tiền phạt năm 2024 (triệu đồng)\n"
        "\tNăm 2023\tNăm 2024\t\nThuốc lá\t30\t32\t40\nRượu\t10\t13\t50\nTổng cộng\t40\t45\t90"
    )
    subject = "Kết quả chống buôn lậu năm 2024"
    annex = f"Phụ lục I\n\nSỐ LIỆU\n\n{rows}"
    assert told(NAME, "Trong năm đã xử lý 45 vụ vi phạm.", subject=subject, annexes=annex) == []
    [found] = told(NAME, "Trong năm đã xử lý 54 vụ vi phạm.", subject=subject, annexes=annex)
    assert found.expected == 45


def test_cases_caught_with_others_are_not_the_total(told: Tell) -> None:
    assert told(NAME, "Đội phối hợp với Công an bắt giữ 21 vụ vận chuyển hàng cấm.", annexes=ANNEX) == []
