"""Sheets whose cells stand far apart: read where they can be, refused by name where they would fill the memory."""

from pathlib import Path
from zipfile import ZipFile

import pytest
import xlsxwriter

from vanban.model.content import Grid, Paragraph
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.spreadsheet import read_spreadsheet
from vanban.reading.files.spreadsheet.look import read_extent
from vanban.reading.files.spreadsheet.workbook import read_spreadsheet_here


def _sheet(path: Path, *places: str, blank: str | None = None) -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Số liệu")
        for place in places:
            sheet.write(place, 7)
        if blank:
            sheet.write_blank(blank, None, book.add_format({"border": 1}))
    return path


@pytest.mark.parametrize(
    ("xml", "extent"),
    [
        (b"<sheetData/>", (0, 0)),
        (b'<c r="B2"><v>1</v></c>', (1, 1)),
        (b'<c r="B2"><v>1</v></c><c s="1" r="D11" t="n"><v>1</v></c>', (10, 3)),
        (b'<x:c r="A1"><x:v>1</x:v></x:c><x:c r="XFD1048576"><x:v>1</x:v></x:c>', (1_048_576, 16_384)),
        (b'<c r="A1"><v>1</v></c><c r="XFD9" s="3"/>', (1, 1)),
        (b'<cols><col min="1"/></cols><c r="A1"><v>1</v></c>', (1, 1)),
        (b'<c r="A99999999999999999999"><v>1</v></c>', (1, 1)),
    ],
)
def test_extent_is_that_of_the_filled_cells(xml: bytes, extent: tuple[int, int]) -> None:
    assert read_extent(xml) == extent


def test_one_cell_far_away_is_told_and_the_next_file_is_read(tmp_path: Path) -> None:
    far = _sheet(tmp_path / "xa.xlsx", "A1", "B2", "XFD1048576")
    with pytest.raises(UnreadableFile, match=r"xa\.xlsx.*“Số liệu” trải rộng 1048576 dòng × 16384 cột"):
        read_spreadsheet(far)
    assert read_spreadsheet(_sheet(tmp_path / "gan.xlsx", "A1", "B1", "A2")).parts


def test_a_sheet_that_hides_its_extent_costs_one_file_only(tmp_path: Path) -> None:
    far, hidden = _sheet(tmp_path / "xa.xlsx", "A1", "XFD1048576"), tmp_path / "giau.xlsx"
    with ZipFile(far) as old, ZipFile(hidden, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b'<c r="XFD1048576"', b"<c r='XFD1048576'"))
    with pytest.raises(UnreadableFile, match=r"giau\.xlsx"):
        read_spreadsheet(hidden)
    assert read_spreadsheet(_sheet(tmp_path / "gan.xlsx", "A1", "B1", "A2")).parts


def test_formatted_blank_cells_do_not_count(tmp_path: Path) -> None:
    content = read_spreadsheet_here(_sheet(tmp_path / "o.xlsx", "A1", "B1", "A2", blank="XFD1048576"), lambda _: None)
    texts = [part.text for part in content.parts if isinstance(part, Paragraph)]
    grids = [[cell.text for cell in part.rows[0]] for part in content.parts if isinstance(part, Grid)]
    assert (grids, texts) == ([["7", "7"]], ["7"])


def test_tables_far_apart_are_read(tmp_path: Path) -> None:
    places = ("A1", "B1", "A2", "B2", "A5000", "B5000", "A5001", "B5001")
    parts = read_spreadsheet_here(_sheet(tmp_path / "hai.xlsx", *places), lambda _: None).parts
    assert [len(part.rows) for part in parts if isinstance(part, Grid)] == [2, 2]
