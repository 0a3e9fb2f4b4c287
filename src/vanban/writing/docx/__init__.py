"""Sheet → .docx."""

from vanban.writing.docx.package import docx_bytes

__all__ = ["docx_bytes"]
