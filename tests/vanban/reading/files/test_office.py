from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from docx import Document

from vanban.model.content import Grid, Paragraph
from vanban.reading.confined import run_program
from vanban.reading.errors import UnreadableFile
from vanban.reading.files import office
from vanban.reading.files.office import read_office

needs_soffice = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
needs_antiword = pytest.mark.skipif(not shutil.which("antiword"), reason="antiword is not installed")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same short report as .doc, .odt and .rtf."""
    folder = tmp_path_factory.mktemp("office")
    document = Document()
    document.add_paragraph("BÁO CÁO")
    document.add_paragraph("Chi cục đã kiểm tra 12 vụ, xử phạt 45 triệu đồng.")
    for number in range(1, 30):
        document.add_paragraph(f"Lần kiểm tra {number}: các cơ sở kinh doanh chấp hành quy định của pháp luật.")
    table = document.add_table(rows=1, cols=2)
    table.style = "Table Grid"
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Số vụ", "12"
    document.add_paragraph("Trên đây là báo cáo của Chi cục.")
    document.save(str(folder / "bao-cao.docx"))
    for kind in ("doc", "odt", "rtf"):
        run_program(["soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--convert-to",
                     kind, "--outdir", str(folder), str(folder / "bao-cao.docx")], folder=folder, seconds=120,
                    megabytes=6144)  # fmt: skip
    return folder


@needs_soffice
@pytest.mark.parametrize("kind", ["doc", "odt", "rtf"])
def test_text_and_tables_are_read_through_libreoffice(folder: Path, kind: str) -> None:
    content = read_office(folder / f"bao-cao.{kind}")
    paragraphs = [part.text for part in content.parts if isinstance(part, Paragraph) and part.text.strip()]
    grids = [[cell.text for cell in row] for part in content.parts if isinstance(part, Grid) for row in part.rows]
    assert paragraphs[:2] == ["BÁO CÁO", "Chi cục đã kiểm tra 12 vụ, xử phạt 45 triệu đồng."]
    assert (content.source, len(paragraphs), grids) == ("doc", 32, [["Số vụ", "12"]])


@needs_soffice
@needs_antiword
def test_a_doc_is_read_by_antiword_where_libreoffice_is_absent(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    which = shutil.which
    monkeypatch.setattr(office.shutil, "which", lambda name: which(name) if name == "antiword" else None)
    content = read_office(folder / "bao-cao.doc")
    assert any("xử phạt 45 triệu đồng" in part.text for part in content.parts if isinstance(part, Paragraph))
    assert [code for code, _ in content.remarks][:1] == ["antiword"]


def test_without_a_program_the_message_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bao-cao.rtf"
    path.write_text(r"{\rtf1 Bao cao}")
    monkeypatch.setattr(office.shutil, "which", lambda name: None)
    with pytest.raises(UnreadableFile, match=r"bao-cao\.rtf.*cài LibreOffice"):
        read_office(path)


@needs_soffice
def test_a_damaged_doc_is_told(tmp_path: Path) -> None:
    path = tmp_path / "hong.doc"
    path.write_bytes(office.WORD_97 + b"\0" * 600)
    with pytest.raises(UnreadableFile, match="không mở được"):
        read_office(path)
