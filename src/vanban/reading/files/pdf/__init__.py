"""PDF files → Content."""

from __future__ import annotations

from pathlib import Path

from vanban.model.content import Content
from vanban.reading.confined import read_confined


def read_pdf(path: Path) -> Content:
    """The content of a PDF, its pages without text read by OCR; raises UnreadableFile."""
    return read_confined("pdf", path)
