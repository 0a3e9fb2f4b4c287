"""The same annex as .xlsx, .xls and .ods is the same reading."""

import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest

from vanban.model.content import Content, Grid, Paragraph
from vanban.reading.files.spreadsheet import read_spreadsheet
from vanban.reading.files.spreadsheet.excel_97 import read_xls_look
from vanban.reading.files.spreadsheet.workbook import read_spreadsheet_here

pytestmark = pytest.mark.xdist_group("libreoffice")
needs_soffice = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
every_format = pytest.mark.parametrize(
    "kind", ["xlsx", pytest.param("xls", marks=needs_soffice), pytest.param("ods", marks=needs_soffice)]
)


def _read(folder: Path, kind: str) -> Content:
    return read_spreadsheet_here(folder / f"phu-luc.{kind}", lambda _: None)


def _grids(content: Content) -> list[Grid]:
    return [part for part in content.parts if isinstance(part, Grid)]


@every_format
def test_lines_above_the_table_are_text(annexes: Path, kind: str) -> None:
    texts = [part.text for part in _read(annexes, kind).parts if isinstance(part, Paragraph)]
    assert texts == ["Phụ lục I", "(Kèm theo Báo cáo số 12/BC-SCT ngày 05/7/2025 của Sở Công Thương)"]


@every_format
def test_heads_are_merged_over_rows_and_columns(annexes: Path, kind: str) -> None:
    first, _ = _grids(_read(annexes, kind))
    assert [[(cell.text, cell.row_span, cell.column_span) for cell in row] for row in first.rows[:2]] == [
        [("TT", 2, 1), ("Đơn vị", 2, 1), ("Kết quả", 1, 2), ("Ngày", 2, 1), ("Tỷ lệ", 2, 1)],
        [("Số vụ", 1, 1), ("Tiền phạt (nghìn đồng)", 1, 1)],
    ]


@every_format
def test_cells_are_what_the_sheet_shows(annexes: Path, kind: str) -> None:
    first, second = _grids(_read(annexes, kind))
    rows = [[cell.text.replace(".", "") for cell in row] for row in first.rows[2:]]
    percent = "13%" if kind == "ods" else "12,5%"
    assert [row[:5] for row in rows] == [
        ["01", "Xã Một", "12", "45000", "05/02/2025"],
        ["03", "Xã Ba", "5", "7250", "05/4/2025"],
        ["Cộng", "", "20", "53750", ""],
    ]
    assert {row[5] for row in rows[:2]} <= {percent, "12,5%"}
    assert [[cell.text for cell in row] for row in second.rows] == [["Mặt hàng", "Số lượng"], ["Đường cát", "40"]]


@every_format
def test_what_is_hidden_is_told(annexes: Path, kind: str) -> None:
    assert {code for code, _ in _read(annexes, kind).remarks} == {"hidden_rows", "hidden_columns", "hidden_sheet"}


@pytest.mark.parametrize("kind", ["xlsx", pytest.param("xls", marks=needs_soffice)])
def test_thousands_are_parted_as_the_format_says(annexes: Path, kind: str) -> None:
    first, _ = _grids(_read(annexes, kind))
    assert [row[3].text for row in first.rows[2:]] == ["45.000", "7.250", "53.750"]


@every_format
def test_the_confined_process_gives_the_same(annexes: Path, kind: str) -> None:
    assert read_spreadsheet(annexes / f"phu-luc.{kind}") == _read(annexes, kind)


@needs_soffice
@pytest.mark.parametrize("cut", [600, 1500, 3000])
def test_look_of_a_cut_xls_is_none(annexes: Path, tmp_path: Path, cut: int) -> None:
    path = tmp_path / "cut.xls"
    path.write_bytes((annexes / "phu-luc.xls").read_bytes()[:cut])
    assert read_xls_look(path) == {}


def test_sheets_are_counted_while_they_are_read(annexes: Path) -> None:
    seen: list[int] = []
    read_spreadsheet_here(annexes / "phu-luc.xlsx", seen.append)
    assert seen == [1, 2]


def test_macros_are_told_and_not_run(annexes: Path, tmp_path: Path) -> None:
    path = tmp_path / "phu-luc.xlsm"
    shutil.copyfile(annexes / "phu-luc.xlsx", path)
    with ZipFile(path, "a") as package:
        package.writestr("xl/vbaProject.bin", b"\0")
    assert "macros" in {code for code, _ in _read(tmp_path, "xlsm").remarks}
