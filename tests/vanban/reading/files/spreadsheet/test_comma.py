from pathlib import Path

import pytest

from vanban.model.content import Grid, Paragraph
from vanban.reading.files.spreadsheet import read_csv


def _rows(path: Path) -> list[list[str]]:
    (grid,) = read_csv(path).parts
    assert isinstance(grid, Grid)
    return [[cell.text for cell in row] for row in grid.rows]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_any_separator_is_found(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"Xã{mark}Vụ\nMột{mark}5\n", "utf-8")
    assert _rows(path) == [["Xã", "Vụ"], ["Một", "5"]]


def test_decimal_commas_do_not_part_cells(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('Xã;Thu;Ghi\nMột;1,5;"a;b"\nHai;2,5;c\n', "utf-8-sig")
    assert _rows(path) == [["Xã", "Thu", "Ghi"], ["Một", "1,5", "a;b"], ["Hai", "2,5", "c"]]


def test_utf16_of_excel_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Xã\tVụ\nMột\t5\n".encode("utf-16"))
    assert _rows(path) == [["Xã", "Vụ"], ["Một", "5"]]


def test_a_line_end_inside_a_cell_stays_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes('Đơn vị;Vụ\r\n"Xã Một\nhuyện Hạ";5\r\nXã Hai;6\r\n'.encode("utf-8-sig"))
    assert _rows(path) == [["Đơn vị", "Vụ"], ["Xã Một\nhuyện Hạ", "5"], ["Xã Hai", "6"]]


def test_first_line_may_name_the_separator(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=|\nĐơn vị|Thu\nXã Một, Hạ|1,5\n", "utf-8")
    assert _rows(path) == [["Đơn vị", "Thu"], ["Xã Một, Hạ", "1,5"]]


def test_windows_1258_of_old_excel_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    # Windows-1258 has the letters with their hats and writes the tones after them.
    path.write_bytes("Đơn vi\u0323;Sô\u0301 vu\u0323\nXa\u0303 Thươ\u0323ng;5\nXa\u0303 Ha\u0323;6\n".encode("cp1258"))
    assert _rows(path) == [["Đơn vị", "Số vụ"], ["Xã Thượng", "5"], ["Xã Hạ", "6"]]


def test_empty_cells_and_lines_at_the_end_are_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("TT;Xã;;\r1;Một;;\r;;;\r;;;\r", "utf-8")
    assert _rows(path) == [["TT", "Xã"], ["1", "Một"]]


def test_titles_above_the_table_are_text(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Phụ lục I;;\nKẾT QUẢ;;\n\nTT;Xã;Vụ\n1;Một;5\nCộng;;5\n", "utf-16")
    *texts, grid = read_csv(path).parts
    assert [part.text for part in texts if isinstance(part, Paragraph)] == ["Phụ lục I", "KẾT QUẢ"]
    assert isinstance(grid, Grid)
    assert [cell.text for cell in grid.rows[2]] == ["Cộng", "", "5"]
