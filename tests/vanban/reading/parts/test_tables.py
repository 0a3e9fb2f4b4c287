from hypothesis import given
from hypothesis import strategies as st

from vanban.model.content import Cell, Grid
from vanban.reading.parts.tables import read_grid


def _grid(*rows: tuple[str | Cell, ...], head_rows: int | None = None) -> Grid:
    cells = tuple(tuple(Cell(cell) if isinstance(cell, str) else cell for cell in row) for row in rows)
    return Grid(cells, head_rows=head_rows)


MERGED = _grid(
    (Cell("Đơn vị", 2), Cell("Số vụ", 1, 2), Cell("Ghi chú", 2)),
    ("Buôn lậu", "Hàng giả"),
    ("Xã Một", "1", "2", ""),
    ("Cộng", "1", "2", ""),
)


def test_merged_head_is_filled() -> None:
    _, table = read_grid(MERGED, 0)
    assert table.header == (("Đơn vị", "Số vụ", "Số vụ", "Ghi chú"), ("Đơn vị", "Buôn lậu", "Hàng giả", "Ghi chú"))
    assert table.rows == (("Xã Một", "1", "2", ""), ("Cộng", "1", "2", ""))


def test_every_cell_has_its_place() -> None:
    before = "Phụ lục I\n"
    text, table = read_grid(MERGED, len(before))
    whole = before + text
    printed = [[whole[span.start : span.end] for span in row] for row in table.places]
    assert printed == [list(row) for row in (*table.header, *table.rows)]
    assert text.split("\n")[1] == "Buôn lậu\tHàng giả"
    assert (table.start, table.end) == (len(before), len(whole))


def test_head_is_what_the_format_says_and_what_is_merged_into_it() -> None:
    grid = _grid((Cell("Đơn vị", 2), Cell("Nội dung", 1, 2)), ("Một", "Hai"), ("A", "b", "c"), head_rows=1)
    assert len(read_grid(grid, 0)[1].header) == 2


def test_first_row_of_words_is_a_head() -> None:
    _, table = read_grid(_grid(("TT", "NỘI DUNG"), ("I", "RƯỢU"), ("", "Không có")), 0)
    assert (table.header, len(table.rows)) == ((("TT", "NỘI DUNG"),), 2)


def test_rows_with_numbers_have_no_head() -> None:
    _, table = read_grid(_grid(("Tổng số vụ", "12"), ("Tiền phạt", "1,5")), 0)
    assert (table.header, len(table.rows)) == ((), 2)


def test_years_are_heads() -> None:
    _, table = read_grid(_grid(("Đơn vị", "2024", "2025"), ("Xã Một", "5", "6")), 0)
    assert table.header == (("Đơn vị", "2024", "2025"),)


def test_row_that_numbers_the_columns_is_neither_head_nor_data() -> None:
    for numbers in (("1", "2", "3"), ("(1)", "(2)", "(3=1+2)"), ("A", "1", "2")):
        _, table = read_grid(
            _grid(("Đơn vị", "Số vụ", "Số tiền"), numbers, ("Xã Một", "5", "6"), ("Xã Hai", "7", "8")), 0
        )
        assert (len(table.header), len(table.rows)) == (1, 2)


def test_first_data_row_that_counts_is_data() -> None:
    _, table = read_grid(_grid(("TT", "Vụ", "Bị can"), ("1", "2", "3"), ("2", "6", "9")), 0)
    assert len(table.rows) == 2


def test_repeated_head_is_left_out() -> None:
    head = ("TT", "Xã")
    _, table = read_grid(_grid(head, ("1", "Một"), head, ("2", "Hai")), 0)
    assert table.rows == (("1", "Một"), ("2", "Hai"))


def test_cell_merged_down_fills_the_rows() -> None:
    _, table = read_grid(_grid(("Huyện", "Xã", "Vụ"), (Cell("Sông", 2), "Một", "1"), ("Hai", "2")), 0)
    assert table.rows == (("Sông", "Một", "1"), ("Sông", "Hai", "2"))


def test_unit_and_caption_come_from_the_lines_above() -> None:
    grid = _grid(("Xã", "Thu"), ("Một", "1,5"))
    _, table = read_grid(grid, 0, ("Phụ lục II", "KẾT QUẢ", "Đơn vị tính: triệu đồng"))
    assert (table.caption, table.unit) == ("Phụ lục II", "triệu đồng")


def test_unit_may_stand_in_a_row_of_its_own_or_in_the_head() -> None:
    own_row = _grid((Cell("(ĐVT: đồng)", 1, 2),), ("Xã", "Thu"), ("Một", "5"))
    in_head = _grid(("Xã", "Thu (Đơn vị tính: nghìn đồng)"), ("Một", "5"))
    assert read_grid(own_row, 0)[1].unit == "đồng"
    assert read_grid(own_row, 0)[1].header == (("Xã", "Thu"),)
    assert read_grid(in_head, 0)[1].unit == "nghìn đồng"


def test_lines_of_a_cell_stand_on_one_line() -> None:
    text, table = read_grid(_grid(("Xã\nphường", "Số\tvụ"), ("Một", "5")), 0)
    assert text == "Xã phường\tSố vụ\nMột\t5"
    assert table.header == (("Xã phường", "Số vụ"),)


def test_grid_without_cells_is_an_empty_table() -> None:
    text, table = read_grid(Grid(((), ())), 3)
    assert (text.strip(), table.header, table.rows) == ("", (), ())


@given(st.lists(st.lists(st.text("ab1 ", max_size=3), min_size=3, max_size=3), max_size=6), st.integers(0, 50))
def test_places_always_give_the_cells(rows: list[list[str]], start: int) -> None:
    text, table = read_grid(Grid(tuple(tuple(map(Cell, row)) for row in rows)), start)
    for spans, cells in zip(table.places, (*table.header, *table.rows), strict=True):
        assert [text[span.start - start : span.end - start] for span in spans] == list(cells)
