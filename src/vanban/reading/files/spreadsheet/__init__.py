"""Workbooks (.xlsx, .xls, .ods) and .csv files → Content."""

from __future__ import annotations

from pathlib import Path

from vanban.model.content import Content
from vanban.reading.confined import read_confined
from vanban.reading.files.spreadsheet.comma import read_csv

__all__ = ["read_csv", "read_spreadsheet"]


def read_spreadsheet(path: Path) -> Content:
    """The content of a workbook: cached values of formulas, hidden sheets, rows and columns left out with a remark."""
    return read_confined("spreadsheet", path)
