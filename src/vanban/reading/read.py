"""The entrance: a path → the document in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from vanban.model.content import Content
from vanban.model.document import Document
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.sniff import Kind, misnamed, sniff
from vanban.reading.understand import understand

LARGEST_FILE = 200_000_000
MISSING = "không có tệp này; đề nghị kiểm tra lại đường dẫn."
NOT_A_FILE = "đây là thư mục, không phải tệp; đề nghị chọn từng tệp."
EMPTY = "tệp rỗng, không có nội dung; đề nghị xin lại tệp."
NO_TEXT = "không tìm thấy chữ nào trong tệp; đề nghị kiểm tra lại tệp hoặc gửi bản khác."
TOO_LARGE = "dung lượng vượt quá 200 MB; đề nghị tách tệp hoặc giảm độ phân giải ảnh quét."
NO_ACCESS = "không mở được tệp (không có quyền đọc hoặc ổ đĩa lỗi); đề nghị kiểm tra quyền truy cập."
ARCHIVE = "đây là tệp nén chứa nhiều tệp; đề nghị giải nén rồi chọn từng tệp."

READERS: dict[Kind, tuple[str, str]] = {
    "docx": ("docx", "read_docx"),
    "xlsx": ("spreadsheet", "read_spreadsheet"),
    "xls": ("spreadsheet", "read_spreadsheet"),
    "ods": ("spreadsheet", "read_spreadsheet"),
    "csv": ("spreadsheet", "read_csv"),
    "html": ("html", "read_html"),
    "text": ("plain", "read_plain"),
    "pdf": ("pdf", "read_pdf"),
    "image": ("scan", "read_scan"),
    "doc": ("office", "read_office"),
    "odt": ("office", "read_office"),
    "rtf": ("office", "read_office"),
}


def read(path: Path, *, name: str | None = None) -> Document:
    """Read one file, called `name` in the document; raises UnreadableFile, a Vietnamese sentence, when it cannot."""
    name = name or path.name
    try:
        return understand(read_content(path), name)
    except UnreadableFile as error:
        raise UnreadableFile(name, error.reason) from error


def read_content(path: Path) -> Content:
    """What a file holds, by its content and not its name; raises UnreadableFile."""
    kind = _kind(path)
    content = _reader(kind)(path)
    if not any(getattr(part, "text", True) for part in content.parts):
        raise UnreadableFile(path.name, NO_TEXT)
    sentence = misnamed(path, kind)
    return replace(content, remarks=(*content.remarks, ("misnamed", sentence))) if sentence else content


def _kind(path: Path) -> Kind:
    if not path.exists():
        raise UnreadableFile(path.name, MISSING)
    if not path.is_file():
        raise UnreadableFile(path.name, NOT_A_FILE)
    size = path.stat().st_size
    if not size:
        raise UnreadableFile(path.name, EMPTY)
    if size > LARGEST_FILE:
        raise UnreadableFile(path.name, TOO_LARGE)
    try:
        kind = sniff(path)
    except OSError as error:
        raise UnreadableFile(path.name, NO_ACCESS) from error
    if kind == "zip":
        raise UnreadableFile(path.name, ARCHIVE)
    return kind


def _reader(kind: Kind) -> Callable[[Path], Content]:
    """Imported when first needed: reading a text file must not wait for PDF and OCR libraries."""
    module, name = READERS[kind]
    reader: Callable[[Path], Content] = getattr(import_module(f"vanban.reading.files.{module}"), name)
    return reader
