from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
import xlsxwriter

from vanban.model.content import Grid, Paragraph
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.spreadsheet.workbook import read_spreadsheet_here
from vanban.reading.layout import unfold_layout_grids


@pytest.fixture
def annex(tmp_path: Path) -> Path:
    """Title lines, a table with merged head and formulas, and a signature below."""
    path = tmp_path / "phu-luc.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Phụ lục I")
        ruled, percent = book.add_format({"border": 1}), book.add_format({"border": 1, "num_format": "0%"})
        sheet.merge_range("A1:D1", "Phụ lục I", book.add_format({"bold": True}))
        sheet.write("A2", "Đơn vị tính: triệu đồng")
        sheet.merge_range("A4:A5", "Đơn vị", ruled)
        sheet.merge_range("B4:C4", "Số vụ", ruled)
        sheet.merge_range("D4:D5", "So sánh", ruled)
        sheet.write_row("B5", ["Buôn lậu", "Hàng giả"], ruled)
        sheet.write_row("A6", ["Xã Một", 1234, 1.5], ruled)
        sheet.write("D6", 0.05, percent)
        sheet.write("A7", "Cộng", ruled)
        sheet.write_formula("B7", "=SUM(B6:B6)", ruled, 1234)
        sheet.write("C7", 1.5, ruled)
        sheet.write("D7", "", ruled)
        sheet.write("A9", "Nơi nhận:")
        sheet.write("C9", "GIÁM ĐỐC")
    return path


def test_annex_is_titles_table_and_closing(annex: Path) -> None:
    parts = unfold_layout_grids(read_spreadsheet_here(annex, print)).parts
    texts = [part.text for part in parts if isinstance(part, Paragraph)]
    assert texts == ["Phụ lục I", "Đơn vị tính: triệu đồng", "Nơi nhận:", "GIÁM ĐỐC"]
    assert parts[0] == Paragraph("Phụ lục I", bold=True, centred=True)
    (grid,) = (part for part in parts if isinstance(part, Grid))
    assert grid.name == "Phụ lục I"
    assert [[cell.text for cell in row] for row in grid.rows] == [
        ["Đơn vị", "Số vụ", "So sánh"],
        ["Buôn lậu", "Hàng giả"],
        ["Xã Một", "1234", "1,5", "5%"],
        ["Cộng", "1234", "1,5", ""],
    ]
    assert [(cell.row_span, cell.column_span) for cell in grid.rows[0]] == [(2, 1), (1, 2), (2, 1)]


def test_hidden_sheets_rows_and_columns_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "an.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet, hidden = book.add_worksheet("Chính"), book.add_worksheet("Nháp")
        for row, values in enumerate([["TT", "Ẩn", "Xã"], [1, 0, "Một"], [2, 0, "Hai"], [3, 0, "Ba"]]):
            sheet.write_row(row, 0, values)
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_column(1, 1, None, None, {"hidden": True})
        hidden.write(0, 0, "không đọc")
        hidden.hide()
    content = read_spreadsheet_here(path, print)
    (grid,) = content.parts
    assert isinstance(grid, Grid)
    assert [[cell.text for cell in row] for row in grid.rows] == [["TT", "Xã"], ["1", "Một"], ["3", "Ba"]]
    assert [code for code, _ in content.remarks] == ["hidden_rows", "hidden_columns", "hidden_sheet"]


def test_dates_are_printed_the_official_way(tmp_path: Path) -> None:
    path = tmp_path / "ngay.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet, form = book.add_worksheet(), book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row("A1", ["Ngày", "Vụ"])
        sheet.write_datetime("A2", datetime(2025, 2, 3), form)
        sheet.write("B2", 5)
    (grid,) = read_spreadsheet_here(path, print).parts
    assert isinstance(grid, Grid)
    assert grid.rows[1][0].text == "03/02/2025"


def test_broken_attributes_do_not_stop_reading(annex: Path, tmp_path: Path) -> None:
    path = tmp_path / "la.xlsx"
    with ZipFile(annex) as old, ZipFile(path, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b'numFmtId="9"', b'numFmtId="x"').replace(b' s="1"', b' s="x"'))
    assert any(isinstance(part, Grid) for part in read_spreadsheet_here(path, print).parts)


def test_each_sheet_is_a_table_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "hai.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name in ("Một", "Hai"):
            book.add_worksheet(name).write_row("A1", ["TT", "Xã"])
            book.get_worksheet_by_name(name).write_row("A2", [1, name])
    grids = [part for part in unfold_layout_grids(read_spreadsheet_here(path, print)).parts if isinstance(part, Grid)]
    assert [grid.name for grid in grids] == ["Một", "Hai"]


@pytest.mark.parametrize("data", [b"PK\x03\x04broken", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 broken"])
def test_damaged_workbook_is_said_to_be_damaged(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "hong.xlsx"
    path.write_bytes(data)
    with pytest.raises(UnreadableFile, match=r"hong\.xlsx.*hỏng"):
        read_spreadsheet_here(path, print)
