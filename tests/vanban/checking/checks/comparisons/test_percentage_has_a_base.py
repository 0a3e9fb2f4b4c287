from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "percentage_has_a_base"


TABLE = (
    "Phụ lục I\n\nSỐ LIỆU\n\nĐơn vị\tSố liệu kỳ báo cáo\t\tSo sánh với kỳ trước (±%)\t\n"
    "\tSố vụ vi phạm\tSố vụ khởi tố\tSố vụ vi phạm\tSố vụ khởi tố\nĐội số 1\t{}\t1\t{}\t0"
)


def test_percentage_of_nought_is_told(told: Tell) -> None:
    [found] = told(NAME, "Xử lý 03 vụ, tăng 100% so với cùng kỳ năm 2023 (0 vụ).")
    assert found.places[1].text == "0 vụ"


def test_percentage_no_whole_number_gives_is_told(told: Tell) -> None:
    [found] = told(NAME, annexes=TABLE.format(1, "+100%"))
    assert [place.text for place in found.places] == ["+100%", "1"]


def test_percentage_of_a_whole_number_is_silent(told: Tell) -> None:
    assert told(NAME, annexes=TABLE.format(3, "+50%")) == []
