from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "annex_rows_equal_text"


ANNEX = "Phụ lục I\n\nSỐ LIỆU\n\nĐơn vị\tSố vụ vi phạm\nĐội Thanh Hà\t12\nĐội Bắc Lĩnh\t13\nTổng cộng\t25"


def test_unit_told_otherwise_than_in_its_row_is_an_error(told: Tell) -> None:
    [found] = told(NAME, "I. KẾT QUẢ\n\n- Đội Thanh Hà: 21 vụ;\n\n- Đội Bắc Lĩnh: 13 vụ.", annexes=ANNEX)
    assert (found.expected, found.found) == (12, 21)


def test_units_told_as_in_their_rows_are_silent(told: Tell) -> None:
    assert told(NAME, "I. KẾT QUẢ\n\n- Đội Thanh Hà: 12 vụ;\n\n- Đội Bắc Lĩnh: 13 vụ.", annexes=ANNEX) == []
