from vanban.model.content import Grid, Paragraph
from vanban.reading.files.spreadsheet.regions import parts_of_sheet
from vanban.reading.files.spreadsheet.sheet import Look, Place, shown_sheet

TABLE = [["TT", "Xã", "Vụ"], ["1", "Một", "5"], ["2", "Hai", "6"]]


def _parts(
    rows: list[list[str]], merged: list[tuple[Place, Place]] | None = None, look: Look | None = None
) -> list[str | list[list[str]]]:
    found: list[str | list[list[str]]] = []
    for part in parts_of_sheet(shown_sheet("S", rows, merged or [], look=look or Look()), 1):
        if isinstance(part, Grid):
            found.append([[cell.text for cell in row] for row in part.rows])
        else:
            found.append(part.text)
    return found


def test_lines_above_and_below_are_text() -> None:
    rows = [["Phụ lục I", "", ""], ["KẾT QUẢ", "", ""], *TABLE, ["Ghi chú: không có", "", ""]]
    assert _parts(rows) == ["Phụ lục I", "KẾT QUẢ", TABLE, "Ghi chú: không có"]


def test_empty_rows_part_tables() -> None:
    assert _parts([*TABLE, ["", "", ""], *TABLE]) == [TABLE, TABLE]


def test_group_row_of_one_cell_stays_in_its_table() -> None:
    rows = [TABLE[0], ["", "KHU VỰC MỘT", ""], *TABLE[1:]]
    assert _parts(rows) == [rows]


def test_letterhead_beside_is_no_table() -> None:
    rows = [["SỞ A", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["Số: 1/BC", "", "Sông Vàng, ngày 1 tháng 2 năm 2025"]]
    (block,) = parts_of_sheet(shown_sheet("S", rows, [], look=Look()), 1)
    assert isinstance(block, Grid)
    assert not block.ruled


def test_rules_decide_where_there_are_any() -> None:
    ruled = frozenset((row, column) for row in (1, 2) for column in range(3))
    rows = [["Người lập", "", "Trưởng phòng"], *TABLE[:2]]
    assert _parts(rows, look=Look(ruled=ruled)) == [[["Người lập", "Trưởng phòng"]], TABLE[:2]]


def test_hidden_row_inside_a_merged_cell_shortens_it() -> None:
    merged = [((0, 0), (2, 0))]
    sheet = shown_sheet("S", [["A", "1"], ["", "2"], ["", "3"]], merged, look=Look(hidden_rows=frozenset({1})))
    assert sheet.spans == {(0, 0): (2, 1)}
    assert sheet.rows == (("A", "1"), ("", "3"))


def test_title_over_several_columns_is_centred() -> None:
    parts = list(parts_of_sheet(shown_sheet("S", [["BẢNG", "", ""]], [((0, 0), (0, 2))], look=Look()), 1))
    assert parts == [Paragraph("BẢNG", centred=True)]
