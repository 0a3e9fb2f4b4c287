from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from vanban.model.document import Document
from vanban.writing import write, write_all

Draft = Callable[..., Document]


def test_the_suffix_says_the_format(report: Document, tmp_path: Path) -> None:
    for suffix, begins in ((".docx", b"PK"), (".PDF", b"%PDF"), (".xlsx", b"PK"), (".html", b"<!DOCTYPE")):
        path = tmp_path / "moi" / f"bao-cao{suffix}"
        write(report, path)
        assert path.read_bytes().startswith(begins)


def test_an_unknown_format_is_refused_and_nothing_is_left_behind(report: Document, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\.odt"):
        write(report, tmp_path / "bao-cao.odt")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_replaced_whole(report: Document, tmp_path: Path) -> None:
    path = tmp_path / "bao-cao.html"
    path.write_text("cũ", encoding="utf-8")
    write(report, path)
    assert [found.name for found in tmp_path.iterdir()] == ["bao-cao.html"]
    assert path.read_bytes().startswith(b"<!DOCTYPE")


def test_what_could_not_be_finished_is_taken_away(report: Document, tmp_path: Path) -> None:
    (tmp_path / "bao-cao.html").mkdir()
    with pytest.raises(OSError):
        write(report, tmp_path / "bao-cao.html")
    assert [found.name for found in tmp_path.iterdir()] == ["bao-cao.html"]


def test_a_document_without_tables_gets_no_workbook(draft: Draft, tmp_path: Path) -> None:
    paths = write_all(draft("Nội dung."), tmp_path, "cong-van")
    assert [path.name for path in paths] == ["cong-van.docx", "cong-van.pdf", "cong-van.html"]
