from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "table_total_equals_sum"


TABLE = (
    "I. KẾT QUẢ\n\nĐơn vị\tHàng cấm\tGian lận\tHàng giả\tCộng\n"
    "Đội số 1\t1\t2\t3\t6\nĐội số 2\t4\t5\t6\t15\nĐội số 3\t2\t2\t2\t6\nTổng cộng\t7\t{}\t11\t27"
)


def test_wrong_total_is_told_with_the_cells_it_sums(told: Tell) -> None:
    [found] = told(NAME, TABLE.format(10))
    assert (found.expected, found.found) == (9, 10)
    assert [place.text for place in found.places] == ["10", "2", "5", "2"]
    assert "Tổng cộng" in (found.places[0].cell or "")


def test_right_totals_are_silent(told: Tell) -> None:
    assert told(NAME, TABLE.format(9)) == []


def test_group_rows_are_not_summed_twice(told: Tell) -> None:
    rows = "I\tNhóm A\t5\n1\tĐội số 1\t2\n2\tĐội số 2\t3\nII\tNhóm B\t4\n1\tĐội số 3\t4\n\tTổng cộng\t{}"
    assert told(NAME, "TT\tĐơn vị\tSố vụ\n" + rows.format(9)) == []
    assert [one.found for one in told(NAME, "TT\tĐơn vị\tSố vụ\n" + rows.format(8))] == [8]
