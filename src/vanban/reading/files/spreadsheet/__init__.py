"""Workbooks (.xlsx, .xls, .ods) and .csv files → Content."""

from vanban.reading.files.spreadsheet.comma import read_csv
from vanban.reading.files.spreadsheet.workbook import read_spreadsheet

__all__ = ["read_csv", "read_spreadsheet"]
