"""An invented annex as Excel writes it, and the same workbook in the other formats."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter

from vanban.reading.confined import run_program


def write_annex(path: Path) -> None:
    """Merged heads, a hidden row, column and sheet, dates, percentages, text numbers, formulas and two tables."""
    with xlsxwriter.Workbook(str(path)) as book:
        sheet, hidden = book.add_worksheet("Phụ lục I"), book.add_worksheet("Nháp")
        ruled = book.add_format({"border": 1})
        bold = book.add_format({"bold": True, "border": 1})
        money, percent, day = (
            book.add_format({"border": 1, "num_format": code}) for code in ("#,##0", "0.0%", "dd/mm/yyyy")
        )
        sheet.merge_range("A1:G1", "Phụ lục I", book.add_format({"bold": True, "align": "center"}))
        sheet.write("A2", "(Kèm theo Báo cáo số 12/BC-SCT ngày 05/7/2025 của Sở Công Thương)")
        for place, text in (("A4:A5", "TT"), ("B4:B5", "Đơn vị"), ("C4:D4", "Kết quả"), ("E4:E5", "Ngày")):
            sheet.merge_range(place, text, bold)
        sheet.merge_range("F4:F5", "Tỷ lệ", bold)
        sheet.merge_range("G4:G5", "Ẩn", bold)
        sheet.write_row("C5", ["Số vụ", "Tiền phạt (nghìn đồng)"], bold)
        for row, (name, count, fine) in enumerate([("Một", 12, 45000), ("Hai", 3, 1500), ("Ba", 5, 7250)], start=5):
            sheet.write_string(row, 0, f"{row - 4:02d}", ruled)
            sheet.write_rich_string(row, 1, book.add_format({"bold": True}), "Xã ", name, ruled)
            sheet.write_number(row, 2, count, ruled)
            sheet.write_number(row, 3, fine, money)
            sheet.write_datetime(row, 4, datetime(2025, row - 3, 5), day)
            sheet.write_number(row, 5, 0.125, percent)
            sheet.write_number(row, 6, 99, ruled)
        sheet.write("A9", "Cộng", bold)
        sheet.write("B9", "", bold)
        sheet.write_formula("C9", "=SUM(C6:C8)", bold, 20)
        sheet.write_formula("D9", "=SUM(D6:D8)", money, 53750)
        sheet.write_formula("E9", "=1/0", ruled, "#DIV/0!")
        sheet.write("F9", "", ruled)
        sheet.set_row(6, None, None, {"hidden": True})
        sheet.set_column("G:G", None, None, {"hidden": True})
        sheet.write_row("B12", ["Mặt hàng", "Số lượng"], ruled)
        sheet.write_row("B13", ["Đường cát", 40], ruled)
        hidden.write("A1", "không đọc")
        hidden.hide()


@pytest.fixture(scope="session")
def annexes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the annex as phu-luc.xlsx and, where LibreOffice is installed, as .xls and .ods."""
    folder = tmp_path_factory.mktemp("phu-luc")
    write_annex(folder / "phu-luc.xlsx")
    if shutil.which("soffice"):
        for kind in ("xls", "ods"):
            command = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                       "--convert-to", kind, "--outdir", str(folder), str(folder / "phu-luc.xlsx")]  # fmt: skip
            run_program(command, folder=folder, seconds=120, megabytes=6144)
    return folder
