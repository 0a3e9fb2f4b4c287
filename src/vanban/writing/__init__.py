"""Document → docx, pdf, xlsx, html on the layout of NĐ 30/2020."""

from vanban.writing.compare import Mismatch, check_written
from vanban.writing.pdf import FontsNotFound, find_fonts
from vanban.writing.write import FORMATS, replace_file, write, write_all
from vanban.writing.xlsx import NoTables

__all__ = [
    "FORMATS",
    "FontsNotFound",
    "Mismatch",
    "NoTables",
    "check_written",
    "find_fonts",
    "replace_file",
    "write",
    "write_all",
]
