from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from vanban.model.content import Cell, Grid, Note, Paragraph
from vanban.model.document import Document, Table
from vanban.writing import check_written, write_all

Draft = Callable[..., Document]


def test_what_was_written_has_the_numbers_of_the_document(report: Document, written: dict[str, Path]) -> None:
    assert check_written(report, list(written.values())) == ()


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".html"])
def test_a_number_that_differs_is_found_in_every_format(
    report: Document, written: dict[str, Path], suffix: str
) -> None:
    other = replace(report, text=report.text.replace("1.204,5", "1.206,5", 1))
    found = check_written(other, [written[suffix]])
    assert {(mismatch.number, mismatch.expected - mismatch.found) for mismatch in found} == {("204", -1), ("206", 1)}
    assert str(found[0]).startswith(f"Tệp “bao-cao{suffix}”: số 204 có")


def test_a_number_that_differs_is_found_in_the_workbook(report: Document, written: dict[str, Path]) -> None:
    first = report.tables[0]
    rows = (("Công an tỉnh", "39", *first.rows[0][2:]), *first.rows[1:])
    tables: tuple[Table, ...] = (replace(first, rows=rows), report.tables[1])
    found = check_written(replace(report, tables=tables), [written[".xlsx"]])
    assert ("39", 1, 0) in {(mismatch.number, mismatch.expected, mismatch.found) for mismatch in found}


def test_footnote_marks_after_a_number_and_raised_units_are_told_apart(draft: Draft, tmp_path: Path) -> None:
    noted = Paragraph("Thu giữ 15 m² bạt, xử lý 12 vụ.", notes=(Note("1", "Số liệu đến 14/3.", 30),))
    document = draft(noted)
    assert check_written(document, write_all(document, tmp_path, "x")) == ()


def test_a_head_repeated_on_the_next_page_is_no_mismatch(draft: Draft, tmp_path: Path) -> None:
    head = (Cell("Đơn vị"), Cell("Năm 2025"))
    rows = tuple((Cell(f"Xã số {number}"), Cell(str(number))) for number in range(1, 121))
    document = draft("Số liệu:", Grid((head, *rows), head_rows=1))
    paths = write_all(document, tmp_path, "dai")
    assert check_written(document, paths) == ()
