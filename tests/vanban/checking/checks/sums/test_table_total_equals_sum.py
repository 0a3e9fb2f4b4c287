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


def test_total_of_a_noun_is_the_sum_of_the_rows_of_that_noun(told: Tell) -> None:
    rows = "Chỉ tiêu\tĐơn vị tính\tTháng 4\tTháng 5\nKim ngạch xuất khẩu\tTriệu USD\t46,5\t52,1\n"
    rows += "Kim ngạch nhập khẩu\tTriệu USD\t28,5\t32,5\nTổng kim ngạch\tTriệu USD\t75\t{}\nSố xe\tLượt\t900\t950"
    assert told(NAME, rows.format("84,6")) == []
    assert [one.found for one in told(NAME, rows.format("86,4"))] == [86.4]


def test_row_of_the_whole_year_is_a_total(told: Tell) -> None:
    rows = "Quý\tSố vụ\nI\t8\nII\t6\nIII\t5\nIV\t9\nCả năm\t{}"
    assert told(NAME, rows.format(28)) == []
    assert [one.expected for one in told(NAME, rows.format(82))] == [28]


def test_total_of_a_quarter_under_its_months_is_added(told: Tell) -> None:
    rows = "Tháng\tLượt kiểm tra\tCơ sở vi phạm\nTháng 01\t{}\t2\nTháng 02\t12\t4\nTháng 3\t10\t3\nCộng quý I\t30\t9"
    assert told(NAME, f"Kết quả theo tháng:\n\n{rows.format(8)}") == []
    assert len(told(NAME, f"Kết quả theo tháng:\n\n{rows.format(9)}")) == 1
