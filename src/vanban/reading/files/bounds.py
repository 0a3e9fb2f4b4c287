"""How much a text file may hold: beyond that it is no document, and understanding it would take minutes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vanban.model.content import Content, Grid
from vanban.reading.errors import UnreadableFile

LARGEST_TEXT = 5_000_000
LONGEST_LINE = 300_000
MOST_COLUMNS = 500
MOST_CELLS = 200_000
TOO_LARGE = "tệp văn bản lớn hơn {most} MB; đề nghị tách thành các tệp nhỏ hơn."
LINE_TOO_LONG = "có dòng dài {length} ký tự, nhiều hơn giới hạn {most}; đề nghị kiểm tra lại tệp hoặc xuất lại."
TOO_MANY_COLUMNS = "bảng có {columns} cột, nhiều hơn giới hạn {most}; đề nghị kiểm tra lại tệp hoặc tách bảng."
TOO_MANY_CELLS = "các bảng có tất cả {cells} ô, nhiều hơn giới hạn {most}; đề nghị tách thành các tệp nhỏ hơn."


def read_bounded(path: Path) -> bytes:
    """The bytes of a text file; raises UnreadableFile when there are more than LARGEST_TEXT."""
    with path.open("rb") as stream:
        data = stream.read(LARGEST_TEXT + 1)
    if len(data) > LARGEST_TEXT:
        raise UnreadableFile(path.name, TOO_LARGE.format(most=LARGEST_TEXT // 1_000_000))
    return data


def check_lines(text: str, file: str) -> None:
    """Raises UnreadableFile when a line is longer than LONGEST_LINE or has more than MOST_COLUMNS cells."""
    lines = text.splitlines()
    longest = max(map(len, lines), default=0)
    if longest > LONGEST_LINE:
        raise UnreadableFile(file, LINE_TOO_LONG.format(length=_grouped(longest), most=_grouped(LONGEST_LINE)))
    tabs = [line.count("\t") + 1 for line in lines if "\t" in line]
    _check_size(max(tabs, default=0), sum(tabs), file)


def check_rows(rows: Sequence[Sequence[str]], file: str) -> None:
    """Raises UnreadableFile when a table has more than MOST_COLUMNS columns or MOST_CELLS cells."""
    columns = max(map(len, rows), default=0)
    _check_size(columns, columns * len(rows), file)


def check_content(content: Content, file: str) -> None:
    """Raises UnreadableFile when a content is longer than LARGEST_TEXT or its tables are larger than they may be."""
    grids = [part for part in content.parts if isinstance(part, Grid)]
    columns = max((sum(cell.column_span for cell in row) for grid in grids for row in grid.rows), default=0)
    cells = [cell for grid in grids for row in grid.rows for cell in row]
    _check_size(columns, sum(cell.row_span * cell.column_span for cell in cells), file)
    texts = [part.text for part in content.parts if not isinstance(part, Grid)] + [cell.text for cell in cells]
    if sum(map(len, texts)) > LARGEST_TEXT:
        raise UnreadableFile(file, TOO_LARGE.format(most=LARGEST_TEXT // 1_000_000))


def _check_size(columns: int, cells: int, file: str) -> None:
    if columns > MOST_COLUMNS:
        raise UnreadableFile(file, TOO_MANY_COLUMNS.format(columns=_grouped(columns), most=_grouped(MOST_COLUMNS)))
    if cells > MOST_CELLS:
        raise UnreadableFile(file, TOO_MANY_CELLS.format(cells=_grouped(cells), most=_grouped(MOST_CELLS)))


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")
