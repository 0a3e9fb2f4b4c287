"""Document → file, by the suffix of the path; a file is there whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from vanban.model.document import Document
from vanban.writing.docx import docx_bytes
from vanban.writing.html import html_bytes
from vanban.writing.pdf import pdf_bytes
from vanban.writing.sheet.arrange import arrange
from vanban.writing.xlsx import xlsx_bytes

FORMATS = (".docx", ".pdf", ".xlsx", ".html")


def write(document: Document, path: Path, *, fonts: Path | None = None) -> None:
    """Write a document as the path's suffix says (.docx, .pdf, .html; .xlsx holds its tables), replacing the file.

    `fonts` is the folder of the face for .pdf; raises FontsNotFound, NoTables, and ValueError for another suffix.
    """
    replace_file(path, _bytes(document, path.suffix.lower(), fonts))


def replace_file(path: Path, content: bytes) -> Path:
    """Put a file in the place of the old one in one step, so that a killed process leaves nothing half-written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return path


def write_all(
    document: Document, folder: Path, stem: str, *, formats: Sequence[str] = FORMATS, fonts: Path | None = None
) -> tuple[Path, ...]:
    """Write a document in several formats beside each other; a document without tables gets no workbook."""
    wanted = [suffix for suffix in formats if suffix != ".xlsx" or document.tables]
    paths = tuple(folder / f"{stem}{suffix}" for suffix in wanted)
    for path in paths:
        write(document, path, fonts=fonts)
    return paths


def _bytes(document: Document, suffix: str, fonts: Path | None) -> bytes:
    match suffix:
        case ".docx":
            return docx_bytes(arrange(document))
        case ".pdf":
            return pdf_bytes(arrange(document), fonts)
        case ".html":
            return html_bytes(arrange(document))
        case ".xlsx":
            return xlsx_bytes(document)
        case _:
            raise ValueError(f"Không ghi được định dạng “{suffix}”; các định dạng có thể ghi: {', '.join(FORMATS)}.")
