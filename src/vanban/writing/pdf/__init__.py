"""Sheet → .pdf by typst."""

from vanban.writing.pdf.compile import pdf_bytes
from vanban.writing.pdf.fonts import FontsNotFound, find_fonts

__all__ = ["FontsNotFound", "find_fonts", "pdf_bytes"]
