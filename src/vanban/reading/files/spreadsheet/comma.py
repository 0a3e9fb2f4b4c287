"""Comma, semicolon or tab separated values → Content."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

from vanban.model.content import Content
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.bounds import check_rows, read_bounded
from vanban.reading.files.spreadsheet.regions import parts_of_sheet
from vanban.reading.files.spreadsheet.sheet import Look, shown_sheet
from vanban.text.encodings import decode

SEPARATORS = ";\t,|"
BROKEN = "tệp dữ liệu bị hỏng (một ô quá dài hoặc thiếu dấu nháy đóng); đề nghị xuất lại tệp từ bảng tính."


def read_csv(path: Path) -> Content:
    """The table of a .csv or .tsv file, whatever separator and encoding it uses."""
    separator, text = _separated(decode(read_bounded(path)).text)
    try:
        rows = [[cell.strip() for cell in row] for row in csv.reader(StringIO(text, newline=""), delimiter=separator)]
    except csv.Error as error:
        raise UnreadableFile(path.name, BROKEN) from error
    check_rows(rows, path.name)
    return Content(tuple(parts_of_sheet(shown_sheet("", rows, [], look=Look()), 1)), "xlsx")


def _separated(text: str) -> tuple[str, str]:
    """The separator and the lines it separates; Excel may name it in a first line of its own ("sep=;")."""
    first, _, rest = text.partition("\n")
    if first[:4].lower() == "sep=" and first[4:5]:
        return first[4], rest
    return _separator(text), text


def _separator(text: str) -> str:
    """The separator that most lines have, and have as often as each other."""
    lines = [line for line in text.splitlines()[:50] if line.strip()]
    counts = {mark: [line.count(mark) for line in lines] for mark in SEPARATORS}
    return max(SEPARATORS, key=lambda mark: (_steadiness(counts[mark]), -SEPARATORS.index(mark)))


def _steadiness(counts: list[int]) -> float:
    most = max(counts, default=0)
    return max((counts.count(count) for count in set(counts) if count), default=0) if most else 0
