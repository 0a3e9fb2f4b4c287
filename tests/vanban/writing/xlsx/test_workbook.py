"""A written workbook looked at with openpyxl."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from openxml_audit import OpenXmlValidator

from vanban.model.content import Cell, Grid
from vanban.model.document import Document
from vanban.model.drafting import DraftAnnex
from vanban.writing.xlsx import NoTables, xlsx_bytes

Draft = Callable[..., Document]


def first_sheet(document: Document, *, values: bool = False) -> Worksheet:
    return openpyxl.load_workbook(BytesIO(xlsx_bytes(document)), data_only=values).worksheets[0]


def grid(*rows: list[str]) -> Grid:
    return Grid(tuple(tuple(map(Cell, row)) for row in rows), head_rows=1)


def test_each_annex_table_is_a_sheet_named_after_its_annex(written: dict[str, Path]) -> None:
    assert openpyxl.load_workbook(written[".xlsx"]).sheetnames == ["Phụ lục I", "Phụ lục II"]


def test_openxml_audit_finds_nothing_wrong(written: dict[str, Path]) -> None:
    assert OpenXmlValidator().validate(str(written[".xlsx"])).is_valid


def test_title_and_annex_line_stand_above_the_table(report: Document) -> None:
    sheet = first_sheet(report)
    assert [sheet.cell(row, 1).value for row in (1, 2)] == ["Phụ lục I", "KẾT QUẢ CÔNG TÁC"]
    assert sheet["A3"].value.startswith("(Kèm theo Báo cáo số /BC-SYT")


def test_heads_are_merged_across_and_down(report: Document) -> None:
    merged = {str(area) for area in first_sheet(report).merged_cells.ranges}
    assert {"A5:A7", "B5:G5", "H5:M5", "B6:E6", "F6:F7", "G6:G7"} <= merged


def test_totals_are_formulas_with_their_values(report: Document) -> None:
    formulas, values = first_sheet(report), first_sheet(report, values=True)
    assert (formulas["E8"].value, values["E8"].value) == ("=SUM(B8:D8)", 13)
    assert (formulas["B10"].value, values["B10"].value) == ("=SUM(B8:B9)", 7)
    assert (formulas["F10"].value, values["F10"].value) == ("=SUM(F8:F9)", 1318)


def test_percentages_are_numbers_that_show_their_sign(report: Document) -> None:
    sheet = first_sheet(report)
    assert (sheet["H8"].value, sheet["H8"].number_format) == (0.125, "+#,##0.0%;-#,##0.0%;#,##0.0%")
    assert (sheet["I8"].value, sheet["I8"].number_format) == (-0.03, "#,##0%")
    assert sheet["L8"].value == "-"


def test_the_page_lies_across_and_repeats_its_head(report: Document) -> None:
    sheet = first_sheet(report)
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$5:$7"


def test_a_total_that_does_not_add_up_stays_as_it_was_written(draft: Draft) -> None:
    table = grid(["Đơn vị", "Số vụ"], ["Sở Y tế", "3"], ["Công an tỉnh", "4"], ["Tổng cộng", "8"])
    assert first_sheet(draft("Số liệu:", table))["B4"].value == 8


def test_text_that_looks_like_a_formula_or_a_link_stays_text(draft: Draft) -> None:
    table = grid(["Đơn vị", "Ghi chú"], ["=1+1", "https://example.org"], ["Sở Y tế", "15/3/2026"])
    sheet = first_sheet(draft("Số liệu:", table))
    assert (sheet["A2"].value, sheet["A2"].data_type) == ("=1+1", "s")
    assert (sheet["B2"].value, sheet["B2"].hyperlink) == ("https://example.org", None)
    assert sheet["B3"].value == "15/3/2026"


def test_the_same_document_gives_the_same_bytes(report: Document) -> None:
    assert xlsx_bytes(report) == xlsx_bytes(report)


def test_a_document_without_tables_has_no_workbook(draft: Draft) -> None:
    with pytest.raises(NoTables, match="không có bảng số liệu"):
        xlsx_bytes(draft("Nội dung."))


def test_two_tables_of_one_annex_get_sheets_of_different_names(draft: Draft) -> None:
    narrow = grid(["Đơn vị", "Số vụ"], ["Sở Y tế", "3"])
    annexes = [DraftAnnex("Phụ lục", "SỐ LIỆU", "(Kèm theo Báo cáo)", (narrow, "Tiếp theo:", narrow))]
    workbook = openpyxl.load_workbook(BytesIO(xlsx_bytes(draft("Nội dung.", annexes=annexes))))
    assert workbook.sheetnames == ["Phụ lục", "Phụ lục (2)"]
    assert workbook.worksheets[0]["A1"].value == "Phụ lục"


def test_the_title_over_a_single_column_needs_no_merging(report: Document) -> None:
    first = report.tables[0]
    narrow = replace(first, header=(("Số vụ",),), rows=(("3",),), places=())
    sheet = first_sheet(replace(report, tables=(narrow, report.tables[1])))
    assert (sheet["A1"].value, sheet["A5"].value, sheet["A6"].value) == ("Phụ lục I", "Số vụ", 3)


def test_totals_of_rows_apart_are_added_cell_by_cell(draft: Draft) -> None:
    rows = [["A", "1"], ["B", "2"], ["Cộng", "3"], ["C", "4"], ["D", "5"], ["Cộng", "9"], ["Tổng cộng", "12"]]
    sheet = first_sheet(draft("Số liệu:", grid(["Đơn vị", "Số vụ"], *rows)))
    assert sheet["B8"].value == "=B2+B3+B5+B6"
