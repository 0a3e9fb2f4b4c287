from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "annex_cites_the_plan_of_the_text"


TEXT = "Thực hiện Kế hoạch số 87/KH-UBND ngày 09/01/2024 của UBND tỉnh, Sở báo cáo như sau:"


def test_another_plan_in_the_title_is_told(told: Tell) -> None:
    [found] = told(NAME, TEXT, annexes="Phụ lục I\n\nKẾT QUẢ THỰC HIỆN KẾ HOẠCH SỐ 92/KH-UBND\n\nTốt.")
    assert found.expected == "87/KH-UBND"


def test_another_plan_in_a_column_head_is_told(told: Tell) -> None:
    table = "Đơn vị\tSố liệu thực hiện Kế hoạch số 92\nĐội số 1\t5\nTổng cộng\t5"
    [found] = told(NAME, TEXT, annexes=f"Phụ lục I\n\nSỐ LIỆU\n\n{table}")
    assert found.places[0].text == "Kế hoạch số 92"


def test_plan_of_the_text_is_silent(told: Tell) -> None:
    assert told(NAME, TEXT, annexes="Phụ lục I\n\nKẾT QUẢ THỰC HIỆN KẾ HOẠCH SỐ 87/KH-UBND\n\nTốt.") == []
