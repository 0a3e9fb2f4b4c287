from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "percent_column_holds_percents"


TABLE = (
    "Phụ lục I\n\nSỐ LIỆU\n\nĐơn vị\tSố liệu kỳ báo cáo\t\tSo sánh với kỳ trước (±%)\t\n"
    "\tSố vụ\tThu nộp NSNN (triệu đồng)\tSố vụ\tThu nộp NSNN (triệu đồng)\nĐội số 1\t3\t1,5\t{}\t{}"
)


def test_absolute_number_among_percentages_is_told(told: Tell) -> None:
    [found] = told(NAME, annexes=TABLE.format("+50%", "1,5"))
    assert found.places[1].text == "1,5"
    assert "±%" in found.places[0].text


def test_percentages_and_noughts_are_silent(told: Tell) -> None:
    assert told(NAME, annexes=TABLE.format("+50%", "0")) == []
