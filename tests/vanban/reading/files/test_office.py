from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from vanban.model.content import Grid, Paragraph
from vanban.reading.errors import UnreadableFile
from vanban.reading.files import office
from vanban.reading.files.office import read_office

pytestmark = pytest.mark.xdist_group("libreoffice")
needs_soffice = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
needs_antiword = pytest.mark.skipif(not shutil.which("antiword"), reason="antiword is not installed")


@needs_soffice
@pytest.mark.parametrize("kind", ["doc", "odt", "rtf"])
def test_text_and_tables_are_read_through_libreoffice(reports: Path, kind: str) -> None:
    content = read_office(reports / f"bao-cao.{kind}")
    texts = [part.text for part in content.parts if isinstance(part, Paragraph)]
    ruled = [part for part in content.parts if isinstance(part, Grid) and part.ruled]
    assert texts[:2] == ["BÁO CÁO", "Kết quả kiểm tra thị trường 6 tháng đầu năm 2025"]
    assert (content.source, len(ruled), len(ruled[0].rows)) == ("doc", 1, 47)


@needs_soffice
@needs_antiword
def test_a_doc_is_read_by_antiword_where_libreoffice_is_absent(reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    which = shutil.which
    monkeypatch.setattr(office.shutil, "which", lambda name: which(name) if name == "antiword" else None)
    content = read_office(reports / "bao-cao.doc")
    assert any("612,5 triệu đồng" in part.text for part in content.parts if isinstance(part, Paragraph))
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
