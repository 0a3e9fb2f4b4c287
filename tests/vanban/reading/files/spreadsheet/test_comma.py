from pathlib import Path

import pytest

from vanban.model.content import Grid
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
