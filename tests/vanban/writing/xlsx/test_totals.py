from __future__ import annotations

from vanban.model.document import Table
from vanban.writing.xlsx.totals import find_totals


def table(head: list[list[str]], *rows: list[str]) -> Table:
    return Table(None, tuple(map(tuple, head)), tuple(map(tuple, rows)), 0, 0)


HEAD = [["Đơn vị", "Số vụ"]]


def test_a_bottom_total_sums_the_rows_above() -> None:
    totals = find_totals(table(HEAD, ["A", "1"], ["B", "2"], ["Tổng cộng", "3"]))
    assert totals == {(2, 1): ((0, 1), (1, 1))}


def test_a_total_above_sums_the_rows_below() -> None:
    assert find_totals(table(HEAD, ["Tổng số", "3"], ["A", "1"], ["B", "2"])) == {(0, 1): ((1, 1), (2, 1))}


def test_a_grand_total_sums_the_totals_of_its_groups_or_all_rows_but_them() -> None:
    rows = [["A", "1"], ["B", "2"], ["Cộng", "3"], ["C", "4"], ["D", "5"], ["Cộng", "9"], ["Tổng cộng", "12"]]
    totals = find_totals(table(HEAD, *rows))
    assert totals[2, 1] == ((0, 1), (1, 1))
    assert totals[5, 1] == ((3, 1), (4, 1))
    assert totals[6, 1] == ((0, 1), (1, 1), (3, 1), (4, 1))


def test_signs_for_nought_and_blank_cells_do_not_hinder_a_sum() -> None:
    assert find_totals(table(HEAD, ["A", "-"], ["B", ""], ["C", "2"], ["Tổng", "2"]))


def test_percentages_are_never_summed() -> None:
    assert not find_totals(table(HEAD, ["A", "1%"], ["B", "2%"], ["Tổng cộng", "3%"]))


def test_a_column_headed_cong_sums_the_columns_under_the_same_head() -> None:
    head = [["Đơn vị", "Số vụ", "Số vụ", "Số vụ", "Tiền"], ["Đơn vị", "Hàng lậu", "Hàng giả", "Cộng", "Tiền"]]
    assert find_totals(table(head, ["A", "1", "2", "3", "9"])) == {(0, 3): ((0, 1), (0, 2))}


def test_a_sum_that_does_not_hold_is_left_out() -> None:
    assert not find_totals(table(HEAD, ["A", "1"], ["B", "2"], ["Tổng cộng", "4"]))


def test_a_column_that_compares_is_never_summed_even_where_it_adds_up() -> None:
    head = [["Đơn vị", *["Số vụ"] * 3, *["So sánh với cùng kỳ (±%)"] * 3],
            ["Đơn vị", *["Hàng lậu", "Hàng giả", "Cộng"] * 2]]  # fmt: skip
    totals = find_totals(table(head, ["A", "1", "2", "3", "0", "5", "5"], ["B", "1", "0", "1", "0", "+2%", "+2%"]))
    assert set(totals) == {(0, 3), (1, 3)}


def test_a_column_with_one_percentage_is_never_summed() -> None:
    assert not find_totals(table(HEAD, ["A", "1"], ["B", "5%"], ["Tổng cộng", "1"]))
