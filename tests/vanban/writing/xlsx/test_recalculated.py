"""A spreadsheet program that counts every formula anew finds what the report says."""

from __future__ import annotations

import shutil
import subprocess
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from vanban.model.document import Document
from vanban.writing.xlsx import xlsx_bytes
from vanban.writing.xlsx.numbers import cell_number


def test_recalculated_values_are_those_of_the_report(report: Document, tmp_path: Path) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("soffice is not installed")
    (tmp_path / "a.xlsx").write_bytes(xlsx_bytes(report))
    # openpyxl keeps no computed values, so that every formula must be counted.
    openpyxl.load_workbook(tmp_path / "a.xlsx").save(tmp_path / "b.xlsx")
    command = ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--convert-to",
               "xlsx", "--outdir", str(tmp_path / "counted"), str(tmp_path / "b.xlsx")]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    sheet = openpyxl.load_workbook(tmp_path / "counted" / "b.xlsx", data_only=True).worksheets[0]
    table = report.tables[0]
    first = sheet.max_row - len(table.rows) + 1
    for row, cells in enumerate(table.rows):
        for column, text in enumerate(cells):
            if number := cell_number(text):
                found = Decimal(str(sheet.cell(first + row, column + 1).value))
                assert round(found, 9) == number.value, text
