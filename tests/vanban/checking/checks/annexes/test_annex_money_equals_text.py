from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "annex_money_equals_text"


ANNEX = (
    "Phụ lục I\n\nSỐ LIỆU\n\nĐơn vị\tSố vụ vi phạm\tThu nộp NSNN (triệu đồng)\tSố vụ khởi tố\n"
    "Đội số 1\t12\t800\t1\nĐội số 2\t13\t450\t0\nTổng cộng\t25\t1.250\t1"
)


def test_slip_of_a_thousand_is_told(told: Tell) -> None:
    [found] = told(NAME, "Thu nộp ngân sách nhà nước 125 triệu đồng.", annexes=ANNEX)
    assert (found.expected, found.found) == (1_250_000_000, 125_000_000)


def test_other_unit_of_the_same_amount_is_right(told: Tell) -> None:
    assert told(NAME, "Thu nộp ngân sách nhà nước 1,25 tỷ đồng.", annexes=ANNEX) == []


def test_rough_amount_is_right(told: Tell) -> None:
    assert told(NAME, "Thu nộp ngân sách nhà nước hơn 1,2 tỷ đồng.", annexes=ANNEX) == []


def test_fines_told_one_after_the_other_are_added(told: Tell) -> None:
    text = "Xử phạt 01 trường hợp số tiền 1.250 triệu đồng. Ngoài ra, xử phạt 01 trường hợp số tiền 2.000 triệu đồng."
    assert [one.found for one in told(NAME, text, annexes=ANNEX)] == [3_250_000_000]
