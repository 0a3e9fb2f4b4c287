"""LibreOffice's second opinion: the .docx as pages says the same as our .pdf."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pdfplumber
import pypdfium2
import regex


def words(path: Path) -> list[str]:
    """The words of all pages in alphabetical order: footnotes and columns may come in another order."""
    with pypdfium2.PdfDocument(path) as pdf:
        text = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    return sorted(regex.findall(r"[\p{L}\p{N}]+", text))


def test_libreoffice_prints_the_same_words_on_as_many_pages(
    written: dict[str, Path], to_pdf: Callable[[Path], Path]
) -> None:
    printed = to_pdf(written[".docx"])
    with pypdfium2.PdfDocument(printed) as theirs, pypdfium2.PdfDocument(written[".pdf"]) as ours:
        assert len(theirs) == len(ours) == 4
    assert words(printed) == words(written[".pdf"])


def test_libreoffice_turns_the_page_of_the_wide_annex(
    written: dict[str, Path], to_pdf: Callable[[Path], Path]
) -> None:
    with pdfplumber.open(to_pdf(written[".docx"])) as pdf:
        assert [page.width > page.height for page in pdf.pages] == [False, False, True, False]
