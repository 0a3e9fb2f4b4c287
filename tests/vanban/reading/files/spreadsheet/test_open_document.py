from pathlib import Path
from zipfile import ZipFile

from vanban.model.content import Grid
from vanban.reading.files.spreadsheet.workbook import read_spreadsheet_here

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
MIME = "application/vnd.oasis.opendocument.spreadsheet"


def _cell(text: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="string" {more}><text:p>{text}</text:p></table:table-cell>'


def test_merged_hidden_and_percent_cells(tmp_path: Path) -> None:
    percent = (
        '<table:table-cell office:value-type="percentage" office:value="0.05"><text:p>5%</text:p></table:table-cell>'
    )
    first = (
        _cell("Xã", 'table:number-rows-spanned="2"')
        + _cell("Vụ", 'table:number-columns-spanned="2"')
        + "<table:covered-table-cell/>"
    )
    rows = (
        f"<table:table-row>{first}</table:table-row>"
        f"<table:table-row><table:covered-table-cell/>{_cell('Số')}{_cell('Tăng')}</table:table-row>"
        f'<table:table-row table:visibility="collapse">{_cell("Ẩn")}{_cell("1")}{_cell("2")}</table:table-row>'
        f"<table:table-row>{_cell('Một')}{_cell('5')}{percent}</table:table-row>"
    )
    content = (
        f'<office:document-content xmlns:office="{OFFICE}" xmlns:table="{TABLE}" xmlns:text="{TEXT}">'
        "<office:body><office:spreadsheet>"
        f'<table:table table:name="Phụ lục">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "a.ods"
    with ZipFile(path, "w") as package:
        package.writestr("mimetype", MIME)
        package.writestr("content.xml", content)
        package.writestr(
            "META-INF/manifest.xml",
            '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<m:file-entry m:full-path="/" m:media-type="{MIME}"/></m:manifest>',
        )
    (grid,) = read_spreadsheet_here(path, print).parts
    assert isinstance(grid, Grid)
    assert [[(cell.text, cell.row_span, cell.column_span) for cell in row] for row in grid.rows] == [
        [("Xã", 2, 1), ("Vụ", 1, 2)],
        [("Số", 1, 1), ("Tăng", 1, 1)],
        [("Một", 1, 1), ("5", 1, 1), ("5%", 1, 1)],
    ]
