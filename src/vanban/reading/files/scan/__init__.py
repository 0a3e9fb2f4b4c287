"""Pictures of pages → Content, by OCR."""

from __future__ import annotations

from pathlib import Path

from vanban.model.content import Content
from vanban.reading.confined import read_confined


def read_scan(path: Path) -> Content:
    """The content of an image file (PNG, JPEG, TIFF of one or many pages …) by OCR; raises UnreadableFile."""
    return read_confined("scan", path)
