"""Word documents (.docx, .docm) → Content."""

from vanban.reading.files.docx.file import read_docx

__all__ = ["read_docx"]
