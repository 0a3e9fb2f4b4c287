"""The numbers that stand in a written file, read back from the file itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import regex
from lxml import etree, html
from python_calamine import CalamineWorkbook

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIGNS = {f"{_W}br": "\n", f"{_W}noBreakHyphen": "-"}
_DIGITS = regex.compile(r"\d+")
_BLOCKS = ("p", "h1", "h2", "h3", "h4", "h5", "td", "th")


def digits_in(texts: Iterator[str] | tuple[str, ...]) -> Counter[str]:
    """Every run of digits in some texts, with how often it stands there."""
    return Counter(run for text in texts for run in _DIGITS.findall(text))


def docx_texts(path: Path) -> Iterator[str]:
    """The paragraphs of a .docx, footnotes after the text; footnote marks are no text there."""
    with ZipFile(path) as package:
        for part in ("word/document.xml", "word/footnotes.xml"):
            for paragraph in etree.fromstring(package.read(part)).iter(f"{_W}p"):
                yield "".join(_run_texts(paragraph))


def _run_texts(paragraph: etree._Element) -> Iterator[str]:
    for run in paragraph.iter(f"{_W}r"):
        raised = run.find(f"{_W}rPr/{_W}rStyle")
        if raised is not None and raised.get(f"{_W}val") == "FootnoteReference":
            yield " "
            continue
        for element in run:
            yield (element.text or "") if element.tag == f"{_W}t" else _SIGNS.get(element.tag, "")


def html_texts(path: Path) -> Iterator[str]:
    """The blocks of an .html file, footnote marks left out."""
    page = html.fromstring(path.read_bytes())
    for mark in list(page.iter("sup")):
        tail = mark.tail
        mark.clear()
        mark.text, mark.tail = " ", tail
    for block in page.iter(*_BLOCKS):
        if next(block.iterdescendants(*_BLOCKS), None) is None:
            yield "\n".join(map(str, block.itertext()))


def pdf_texts(path: Path) -> Iterator[str]:
    """The pages of a .pdf."""
    with pypdfium2.PdfDocument(path) as pdf:
        for page in pdf:
            yield page.get_textpage().get_text_range()


def xlsx_numbers(path: Path) -> Iterator[Counter[Decimal]]:
    """The numbers of every sheet of an .xlsx, as calculated."""
    workbook = CalamineWorkbook.from_path(path)
    for name in workbook.sheet_names:
        rows = workbook.get_sheet_by_name(name).to_python()
        yield Counter(Decimal(repr(value)).normalize() for row in rows for value in row if isinstance(value, float))
