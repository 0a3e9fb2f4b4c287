from pathlib import Path
from zipfile import ZipFile

import pytest

from vanban.reading.errors import UnreadableFile
from vanban.reading.files.sniff import Kind, misnamed, sniff

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 100


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"\xef\xbb\xbf%PDF-1.4", "pdf"),
        (b"{\\rtf1\\ansi}", "rtf"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"\xff\xd8\xff\xe0", "image"),
        (b"II*\0", "image"),
        (b"RIFF\0\0\0\0WEBP", "image"),
        (OLE + "WordDocument".encode("utf-16-le"), "doc"),
        (OLE + "Workbook".encode("utf-16-le"), "xls"),
        (b"<!DOCTYPE html><p>a", "html"),
        (b"\xef\xbb\xbf  <html><body>", "html"),
        (b'<?xml version="1.0"?><!-- a --><html>', "html"),
        (b'<?xml version="1.0"?><w:wordDocument>', "doc"),
        ("Báo cáo".encode(), "text"),
        ("Báo cáo tháng năm".encode("utf-16"), "text"),
        ("Bao cao thang 5".encode("utf-16-le"), "text"),
        (b"B\xb8o c\xb8o", "text"),
    ],
)
def test_content_says_the_kind(tmp_path: Path, data: bytes, kind: Kind) -> None:
    path = tmp_path / "tep"
    path.write_bytes(data)
    assert sniff(path) == kind


@pytest.mark.parametrize(
    ("entries", "kind"),
    [
        ({"[Content_Types].xml": "", "word/document.xml": ""}, "docx"),
        ({"[Content_Types].xml": "", "xl/workbook.xml": ""}, "xlsx"),
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, "odt"),
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "ods"),
        ({"a.docx": ""}, "zip"),
    ],
)
def test_packages_are_told_apart(tmp_path: Path, entries: dict[str, str], kind: Kind) -> None:
    path = tmp_path / "tep.bin"
    with ZipFile(path, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    assert sniff(path) == kind


def test_slides_are_no_document(tmp_path: Path) -> None:
    path = tmp_path / "a.pptx"
    with ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "")
        archive.writestr("ppt/presentation.xml", "")
    with pytest.raises(UnreadableFile, match="không nhận ra định dạng"):
        sniff(path)


def test_table_of_commas_is_known_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n", "utf-8")
    assert sniff(path) == "csv"


@pytest.mark.parametrize(
    ("name", "kind", "told"),
    [
        ("a.docx", "docx", False),
        ("a.DOCM", "docx", False),
        ("a.doc", "docx", True),
        ("a.doc", "rtf", False),
        ("a.xls", "html", True),
        ("a", "pdf", False),
        ("v1.2", "docx", False),
        ("a.csv", "text", False),
    ],
)
def test_wrong_names_are_told(name: str, kind: Kind, told: bool) -> None:
    assert (misnamed(Path(name), kind) is not None) is told
