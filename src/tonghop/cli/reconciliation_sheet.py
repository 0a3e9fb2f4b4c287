"""doi-soat.xlsx: every figure of a consolidated report with its sources, the log of what was done, and the cases."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from math import ceil
from typing import Any

import xlsxwriter

from tonghop.consolidation import list_reconciliation_rows
from tonghop.regimes import Regime, Statement, Submission, TypicalCase
from vanban.text.numbers import format_number

FIGURES = (
    ("Chỉ tiêu", 34), ("Đơn vị tính", 12), ("Đơn vị", 34), ("Giá trị", 16), ("Trạng thái", 14), ("Như đã viết", 14),
    ("Tệp", 26), ("Trang", 7), ("Mục", 12), ("Ô", 22), ("Câu", 70),
)  # fmt: skip
LINE = 15.0
RULE = {"bottom": 1, "bottom_color": "#CCCCCC"}
LOG = (("Việc đã làm", 110), ("Đơn vị", 50))
SOURCES = (("Phần", 16), ("Nội dung", 90), ("Đơn vị", 40), ("Nguồn", 50))
# A text that a program would take for a formula stays a text.
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


def reconciliation_sheet(submission: Submission, regime: Regime) -> bytes:
    """The workbook; values are true numbers in the base unit (đồng, vụ …)."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, OPTIONS) as book:
        _sheet(book, "Số liệu", FIGURES, rows=_figures(submission, regime))
        _sheet(book, "Nhật ký tổng hợp", LOG, rows=_log(submission))
        _sheet(book, "Nội dung, vụ việc", SOURCES, rows=_sources(submission, regime))
    return stream.getvalue()


def _figures(submission: Submission, regime: Regime) -> Iterable[Sequence[Any]]:
    for row in list_reconciliation_rows(submission, regime):
        value = None if row.value is None else float(row.value)
        is_sum = submission.lines and row.unit == submission.name
        told = _summed(submission, row.indicator) if is_sum else row.sentence
        where = (row.file, row.page, row.section, row.cell, told)
        yield (row.name, row.measured_in, row.unit, value, row.state_name, row.printed, *where)


def _summed(submission: Submission, indicator: str) -> str | None:
    """ "18 (Chi cục Quản lý thị trường) + 14 (Công an tỉnh)": what the number of a consolidated row is the sum of."""
    entries = ((line.name, line.entries[indicator]) for line in submission.lines if indicator in line.entries)
    parts = [f"{format_number(entry.value)} ({name})" for name, entry in entries if entry.value is not None]
    return " + ".join(parts) or None


def _log(submission: Submission) -> Iterable[Sequence[Any]]:
    names = _names(submission)
    for remark in submission.log:
        yield remark.message, "; ".join(names.get(unit, unit) for unit in remark.units)


def _sources(submission: Submission, regime: Regime) -> Iterable[Sequence[Any]]:
    names = _names(submission)
    labels = {section.key: section.label for section in regime.sections}
    told: list[tuple[str, Statement | TypicalCase]]
    told = [(labels.get(key, key), one) for key, statements in submission.narrative.items() for one in statements]
    for part, one in [*told, *((f"Vụ việc {case.group}", case) for case in submission.cases)]:
        files = dict.fromkeys(f"{o.file}, trang {o.page}" if o.page else o.file for o in one.origins)
        yield part, one.text, "; ".join(names.get(unit, unit) for unit in one.units), "; ".join(files)


def _names(submission: Submission) -> dict[str, str]:
    return {line.unit: line.name for line in submission.lines}


def _lines(row: Sequence[Any], heads: Sequence[tuple[str, int]]) -> int:
    """How many lines the fullest cell of a row takes; programs differ in whether they find out by themselves."""
    widths = (width for _, width in heads)
    return max(ceil(len(str(value or "")) * 1.1 / width) for value, width in zip(row, widths, strict=True)) or 1


def _sheet(book: Any, name: str, heads: Sequence[tuple[str, int]], *, rows: Iterable[Sequence[Any]]) -> None:
    sheet = book.add_worksheet(name)
    head = book.add_format({"bold": True, "text_wrap": True, "bottom": 1, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top", **RULE})
    number = book.add_format({"num_format": "#,##0.##", "valign": "top", **RULE})
    for column, (title, width) in enumerate(heads):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, head)
    last = 0
    for last, row in enumerate(rows, start=1):
        sheet.set_row(last, LINE * _lines(row, heads))
        for column, value in enumerate(row):
            sheet.write(last, column, value, number if isinstance(value, float) else wrapped)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(heads) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
