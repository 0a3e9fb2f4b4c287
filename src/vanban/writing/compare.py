"""The same numbers in every file that was written: read back and compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vanban.model.document import Document, Table
from vanban.text.numbers import raised_digits
from vanban.writing.printed import digits_in, docx_texts, html_texts, pdf_texts, xlsx_numbers
from vanban.writing.xlsx.numbers import cell_number


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A number that stands in a written file more or less often than in the document; `str()` is Vietnamese."""

    file: str
    number: str
    expected: int
    found: int

    def __str__(self) -> str:
        return f"Tệp “{self.file}”: số {self.number} có {self.found} lần, trong văn bản có {self.expected} lần."


def check_written(document: Document, paths: Sequence[Path]) -> tuple[Mismatch, ...]:
    """Read written files back and compare every number with the document; empty when all are the same."""
    return tuple(mismatch for path in paths for mismatch in _check(document, path))


def _check(document: Document, path: Path) -> Iterator[Mismatch]:
    match path.suffix.lower():
        case ".docx":
            yield from _differences(path, _expected(document), digits_in(docx_texts(path)))
        case ".html":
            yield from _differences(path, _expected(document), digits_in(html_texts(path)))
        case ".pdf":
            yield from _check_pdf(document, path)
        case ".xlsx":
            yield from _check_workbook(document, path)


def _expected(document: Document, *, marks: bool = False) -> Counter[str]:
    """The digits of the text; footnote marks count as the digits they print, or not at all."""
    letters = list(document.text)
    for place, mark in _mark_places(document):
        if document.text.startswith(raised_digits(mark), place):
            letters[place : place + len(mark)] = mark if marks else " " * len(mark)
    return digits_in(("".join(letters),))


def _mark_places(document: Document) -> Iterator[tuple[int, str]]:
    for block in document.blocks:
        if block.note is not None:
            note = document.footnotes[block.note]
            yield block.start, note.mark
            if note.anchor is not None:
                yield note.anchor, note.mark


def _differences(path: Path, expected: Counter[str], found: Counter[str]) -> Iterator[Mismatch]:
    for number in sorted(expected.keys() | found.keys()):
        if expected[number] != found[number]:
            yield Mismatch(path.name, number, expected[number], found[number])


def _check_pdf(document: Document, path: Path) -> Iterator[Mismatch]:
    """Page numbers and the heads of tables repeated on the next page may stand there besides."""
    pages = list(pdf_texts(path))
    found = digits_in(iter(pages))
    found.subtract(str(page) for page in range(2, len(pages) + 1))
    heads = {number for table in document.tables for row in table.header for number in digits_in(row)}
    for mismatch in _differences(path, _expected(document, marks=True), found):
        if mismatch.found < mismatch.expected or mismatch.number not in heads:
            yield mismatch


def _check_workbook(document: Document, path: Path) -> Iterator[Mismatch]:
    for table, found in zip(document.tables, xlsx_numbers(path), strict=True):
        expected = Counter(_numbers(table))
        shown = {str(number): count for number, count in found.items()}
        yield from _differences(path, expected, Counter(shown))


def _numbers(table: Table) -> Iterator[str]:
    seen = set()
    for row, cells in enumerate(table.rows):
        for column, text in enumerate(cells):
            place = table.cell_place(row, column) if table.places else (row, column)
            number = cell_number(text)
            if number and place not in seen:
                seen.add(place)
                yield str(number.value.normalize())
