from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.model.document import Document, Span, Table
from vanban.writing.sheet.tables import is_total, is_wide, merged_cells, set_table


def table(*rows: list[str], head: int = 1) -> Table:
    return Table(None, tuple(map(tuple, rows[:head])), tuple(map(tuple, rows[head:])), 0, 0)


def test_cells_that_share_a_place_are_one_merged_cell(report: Document) -> None:
    merges = merged_cells(report.tables[0])
    assert merges[0, 0] == (3, 1)
    assert merges[0, 1] == (1, 6)
    assert merges[1, 1] == (1, 4)
    assert merges[1, 5] == (2, 1)
    assert merges[3, 1] == (1, 1)
    assert (2, 5) not in merges


def test_cells_with_equal_text_in_different_places_stay_apart() -> None:
    places = ((Span(0, 2), Span(3, 5)),)
    assert merged_cells(Table(None, (("Số", "Số"),), (), 0, 5, places=places)) == {(0, 0): (1, 1), (0, 1): (1, 1)}


def test_a_shared_place_that_is_no_rectangle_is_not_merged() -> None:
    shared = Span(0, 2)
    places = ((shared, shared), (shared, Span(3, 4)))
    assert len(merged_cells(Table(None, (), (("Số", "Số"), ("Số", "1")), 0, 4, places=places))) == 4


def test_the_widths_fill_the_page_and_give_words_more_room_than_numbers(report: Document) -> None:
    widths = set_table(report.tables[0], block=0, number=0, width=252.0).widths
    assert sum(widths) == pytest.approx(252.0, abs=0.2)
    assert widths[0] == max(widths)


def test_a_table_of_many_columns_is_wide_and_a_table_of_two_is_not(report: Document) -> None:
    assert [is_wide(found) for found in report.tables] == [True, False]


def test_a_table_too_wide_for_its_page_gets_smaller_letters() -> None:
    crowded = table(["Nghiêng"] * 16, ["100.000.000"] * 16)
    assert set_table(crowded, block=0, number=0, width=165.0).size < 12


def test_ordinals_short_counts_and_percentages_stand_centred_amounts_right_words_left() -> None:
    rows = table(["TT", "Đơn vị", "Số vụ", "Số tiền", "Tăng"], ["1", "Sở Y tế", "12", "1.204,5", "+12,5%"])
    assert [cell.align for cell in set_table(rows, block=0, number=0, width=165.0).rows[1]] == [
        "centre", "left", "centre", "right", "centre",
    ]  # fmt: skip


def test_words_for_nought_do_not_make_a_column_of_numbers_one_of_words() -> None:
    rows = table(["Đơn vị", "Số tiền"], ["Sở Y tế", "1.204,5"], ["Phường Nam", "Không"], ["Xã Tây", "chưa gửi"])
    assert [row[1].align for row in set_table(rows, block=0, number=0, width=165.0).rows[1:]] == ["right"] * 3


def test_heads_totals_and_group_rows_are_bold() -> None:
    rows = table(["TT", "Nội dung"], ["I", "DƯỢC PHẨM"], ["1", "Một vụ"], ["", "Tổng cộng"])
    assert [row[0].bold for row in set_table(rows, block=0, number=0, width=165.0).rows] == [True, True, False, True]


@pytest.mark.parametrize(
    ("row", "total"),
    [
        (["Tổng cộng", "5"], True), (["", "Cộng", "5"], True), (["TỔNG SỐ:", "5"], True), (["Tổng (I+II)", "5"], True),
        (["Tổng cục Thuế", "5"], False), (["Cộng tác viên", "5"], False), (["Công an", "5"], False),
    ],
)  # fmt: skip
def test_a_total_is_known_by_its_words_and_not_by_their_beginning(row: list[str], total: bool) -> None:
    assert is_total(row) is total


@given(st.integers(0, 3), st.lists(st.lists(st.text(max_size=30), min_size=3, max_size=3), min_size=1, max_size=6))
def test_any_table_fits_its_page(head: int, rows: list[list[str]]) -> None:
    printed = set_table(table(*rows, head=head), block=0, number=0, width=165.0)
    assert sum(printed.widths) == pytest.approx(165.0, abs=0.1)
    assert sum(len(row) for row in printed.rows) == 3 * len(rows)
