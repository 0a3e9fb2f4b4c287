from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "row_total_equals_sum"


TABLE = (
    "I. KẾT QUẢ\n\nĐơn vị\tHàng cấm\tGian lận\tHàng giả\tCộng\n"
    "Đội số 1\t1\t2\t3\t6\nĐội số 2\t4\t5\t6\t{}\nĐội số 3\t2\t2\t2\t6\nĐội số 4\t1\t1\t1\t3"
)


def test_wrong_sum_of_a_row_is_told(told: Tell) -> None:
    [found] = told(NAME, TABLE.format(14))
    assert (found.expected, found.found) == (15, 14)
    assert "4 + 5 + 6 = 15" in found.message


def test_right_rows_are_silent(told: Tell) -> None:
    assert told(NAME, TABLE.format(15)) == []
