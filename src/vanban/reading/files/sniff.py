"""What a file is by its content, whatever its name says."""

from __future__ import annotations

from pathlib import Path
from typing import Literal
from zipfile import BadZipFile, ZipFile

import regex

from vanban.reading.errors import UnreadableFile
from vanban.reading.files.package import DAMAGED, ENCRYPTED

Kind = Literal["docx", "xlsx", "xls", "ods", "odt", "doc", "rtf", "pdf", "image", "html", "csv", "text", "zip"]

NAMES: dict[Kind, tuple[str, frozenset[str]]] = {
    "docx": ("tài liệu Word (.docx)", frozenset({".docx", ".docm", ".dotx", ".dotm"})),
    "xlsx": ("bảng tính Excel (.xlsx)", frozenset({".xlsx", ".xlsm", ".xltx"})),
    "xls": ("bảng tính Excel (.xls)", frozenset({".xls", ".et"})),
    "ods": ("bảng tính OpenDocument (.ods)", frozenset({".ods"})),
    "odt": ("tài liệu OpenDocument (.odt)", frozenset({".odt", ".ott"})),
    "doc": ("tài liệu Word (.doc)", frozenset({".doc", ".dot", ".wps", ".xml"})),
    "rtf": ("tài liệu RTF (.rtf)", frozenset({".rtf", ".doc"})),
    "pdf": ("tài liệu PDF (.pdf)", frozenset({".pdf"})),
    "image": ("ảnh", frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp"})),
    "html": ("trang web (.html)", frozenset({".html", ".htm", ".xhtml"})),
    "csv": ("bảng dữ liệu (.csv)", frozenset({".csv", ".tsv"})),
    "text": ("văn bản thuần (.txt)", frozenset({".txt", ".md", ".text", ".markdown", ""})),
    "zip": ("tệp nén (.zip)", frozenset({".zip"})),
}
IMAGES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"BM")
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
OTHER_ARCHIVES = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b")
MARKUP = regex.compile(rb"(?is)\s*(?:<!doctype html|<html|<head|<body|<(?:div|p|table|article|meta)[\s>])")
OTHER_ARCHIVE = "định dạng nén này chưa được hỗ trợ; đề nghị giải nén rồi gửi từng tệp, hoặc nén lại thành .zip."
SAVED_PAGE = "đây là trang web lưu trọn gói (.mht); đề nghị mở bằng Word rồi lưu thành .docx."
UNKNOWN = "không nhận ra định dạng; đề nghị gửi tệp Word, Excel, PDF, ảnh quét hoặc văn bản thuần."
START = 8192


def sniff(path: Path) -> Kind:
    """The kind of a file; raises UnreadableFile when it is encrypted, of no known kind or no readable zip."""
    with path.open("rb") as stream:
        start = stream.read(START)
    if start.startswith(b"PK\x03\x04") or start.startswith(b"PK\x05\x06"):
        return _zip_kind(path)
    if start.startswith(OLE):
        return _ole_kind(path)
    if b"%PDF-" in start[:1024]:
        return "pdf"
    if start.lstrip().startswith(b"{\\rtf"):
        return "rtf"
    if start.startswith(IMAGES) or (start[:4] == b"RIFF" and start[8:12] == b"WEBP"):
        return "image"
    if start.startswith(OTHER_ARCHIVES):
        raise UnreadableFile(path.name, OTHER_ARCHIVE)
    if start.lstrip()[:400].startswith(b"MIME-Version:") and b"multipart/related" in start:
        raise UnreadableFile(path.name, SAVED_PAGE)
    return _text_kind(path, start)


def misnamed(path: Path, kind: Kind) -> str | None:
    """A sentence when the file's extension says another kind than its content."""
    suffix = path.suffix.lower()
    known = suffix and any(suffix in suffixes for _, suffixes in NAMES.values())
    if (
        not known
        or suffix in NAMES[kind][1]
        or (kind in ("text", "csv") and suffix in (".txt", ".csv", ".tsv", ".md"))
    ):
        return None
    return f"Tên tệp có đuôi “{suffix}” nhưng nội dung là {NAMES[kind][0]}; phần mềm đọc theo nội dung."


def _zip_kind(path: Path) -> Kind:
    try:
        with ZipFile(path) as archive:
            names = set(archive.namelist())
            mime = archive.read("mimetype")[:100] if "mimetype" in names else b""
    except (BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError) as error:
        raise UnreadableFile(path.name, DAMAGED) from error
    if mime.startswith(b"application/vnd.oasis.opendocument."):
        return "ods" if b"spreadsheet" in mime else "odt"
    if "[Content_Types].xml" not in names:
        return "zip"
    folders = {name.split("/")[0] for name in names}
    if "word" in folders:
        return "docx"
    if "xl" in folders:
        return "xlsx"
    raise UnreadableFile(path.name, UNKNOWN)


def _ole_kind(path: Path) -> Kind:
    data = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise UnreadableFile(path.name, ENCRYPTED)
    if "WordDocument".encode("utf-16-le") in data:
        return "doc"
    if "Workbook".encode("utf-16-le") in data or "Book".encode("utf-16-le") in data:
        return "xls"
    raise UnreadableFile(path.name, UNKNOWN)


def _text_kind(path: Path, start: bytes) -> Kind:
    body = start.removeprefix(b"\xef\xbb\xbf")
    if b"w:wordDocument" in start and body.lstrip().startswith(b"<?xml"):
        return "doc"
    declared = regex.sub(rb"(?s)\A\s*(?:<\?xml.*?\?>|<!--.*?-->|\s)*", b"", body)
    if MARKUP.match(declared) or b"<html" in body[:2048].lower():
        return "html"
    if _is_binary(start):
        raise UnreadableFile(path.name, UNKNOWN)
    return "csv" if path.suffix.lower() in NAMES["csv"][1] else "text"


def _is_binary(start: bytes) -> bool:
    """Control characters that no text has; UTF-16 is known by its noughts on one side."""
    wide = start.startswith((b"\xff\xfe", b"\xfe\xff")) or _noughts_on_one_side(start)
    controls = sum(start.count(code) for code in (*range(9), *range(14, 27), *range(28, 32)))
    return not wide and controls > 0.005 * len(start)


def _noughts_on_one_side(start: bytes) -> bool:
    even, odd = start[::2].count(0), start[1::2].count(0)
    return max(even, odd) > 0.1 * len(start) and min(even, odd) <= 0.01 * len(start)
