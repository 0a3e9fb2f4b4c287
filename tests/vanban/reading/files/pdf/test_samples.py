"""The PDF files of the shared samples, where they are beside the repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.model.content import Content, Grid, Paragraph
from vanban.reading.files.pdf import read_pdf
from vanban.reading.files.scan.engine import model_folder

SAMPLES = Path(__file__).parents[5].parent / "shared" / "samples" / "files"
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="../shared/samples is not there")
needs_model = pytest.mark.skipif(model_folder() is None, reason="the Vietnamese model of Tesseract is not installed")


def notes(content: Content) -> list[tuple[str, int]]:
    return [(note.mark, part.page) for part in content.parts if isinstance(part, Paragraph) for note in part.notes]


def test_annex_tables_are_found_with_their_merged_heads() -> None:
    first, second = [part for part in read_pdf(SAMPLES / "001.pdf").parts if isinstance(part, Grid)]
    assert [sum(cell.column_span for cell in row) for row in (first.rows[0], first.rows[-1])] == [15, 15]
    assert (len(first.rows), len(second.rows)) == (5, 19)


def test_footnotes_hang_on_their_paragraphs() -> None:
    assert notes(read_pdf(SAMPLES / "003.pdf")) == [("1", 1), ("2", 3)]


@needs_model
def test_a_scan_gives_the_footnotes_of_its_text() -> None:
    content = read_pdf(SAMPLES / "003-scan.pdf")
    assert (content.source, notes(content)) == ("ocr", [("1", 1), ("2", 3)])
