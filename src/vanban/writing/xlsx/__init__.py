"""Document → .xlsx of its tables."""

from vanban.writing.xlsx.workbook import NoTables, xlsx_bytes

__all__ = ["NoTables", "xlsx_bytes"]
