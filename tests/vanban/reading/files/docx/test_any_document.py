"""Whatever paragraphs and tables python-docx writes are read back as they are."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document as Writer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vanban.model.content import Grid, Paragraph
from vanban.reading.files.docx import read_docx
from vanban.text.folding import normalise

WORDS = st.lists(
    st.sampled_from(("kiểm tra", "12", "vụ;", "4.403 cơ sở,", "(đạt 100%)", "“hòa”", "–", "Số:", "A/B-C")), min_size=1
)
LINE = WORDS.map(" ".join)
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn")), min_size=1, max_size=40)
RUNS = st.lists(st.tuples(LINE, st.booleans(), st.booleans()), min_size=1, max_size=4)
TABLE = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(LINE, min_size=width, max_size=width), min_size=1, max_size=4)
)
bounded = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _saved(document: Writer, folder: Path) -> Path:
    target = BytesIO()
    document.save(target)
    path = folder / "a.docx"
    path.write_bytes(target.getvalue())
    return path


@bounded
@given(parts=st.lists(RUNS | TABLE, min_size=1, max_size=6))
def test_order_and_words_survive(tmp_path: Path, parts: list[list[tuple[str, bool, bool]] | list[list[str]]]) -> None:
    document = docx.Document()
    expected: list[str | list[list[str]]] = []
    for part in parts:
        if isinstance(part[0], tuple):
            paragraph = document.add_paragraph()
            for text, bold, italic in part:
                run = paragraph.add_run(f"{text} ")
                run.bold, run.italic = bold, italic
            expected.append(" ".join(text for text, _, _ in part))
        else:
            table = document.add_table(rows=len(part), cols=len(part[0]))
            for row, texts in zip(table.rows, part, strict=True):
                for cell, text in zip(row.cells, texts, strict=True):
                    cell.text = text
            expected.append([list(texts) for texts in part])
    read = read_docx(_saved(document, tmp_path)).parts
    assert expected == [
        part.text if isinstance(part, Paragraph) else [[cell.text for cell in row] for row in part.rows]
        for part in read
    ]


@bounded
@given(runs=RUNS)
def test_bold_and_italic_are_of_the_whole_paragraph(tmp_path: Path, runs: list[tuple[str, bool, bool]]) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph()
    for text, bold, italic in runs:
        run = paragraph.add_run(text)
        run.bold, run.italic = bold, italic
    (part,) = read_docx(_saved(document, tmp_path)).parts
    assert isinstance(part, Paragraph)
    size = sum(len(text) for text, _, _ in runs)
    assert part.bold == (sum(len(text) for text, bold, _ in runs if bold) >= 0.9 * size)
    assert part.italic == (sum(len(text) for text, _, italic in runs if italic) >= 0.9 * size)


@bounded
@given(text=TEXT)
def test_any_letters_are_read_normalised(tmp_path: Path, text: str) -> None:
    document = docx.Document()
    document.add_paragraph().add_run("x" + text + "x")
    (part,) = read_docx(_saved(document, tmp_path)).parts
    assert isinstance(part, Paragraph)
    assert part.text == normalise(f"x{text}x")


@bounded
@given(rows=st.tuples(st.integers(0, 3), st.integers(0, 3)), columns=st.tuples(st.integers(0, 3), st.integers(0, 3)))
def test_merged_cells_cover_the_grid_once(tmp_path: Path, rows: tuple[int, int], columns: tuple[int, int]) -> None:
    document = docx.Document()
    table = document.add_table(rows=4, cols=4)
    for at, row in enumerate(table.rows):
        for column, cell in enumerate(row.cells):
            cell.text = f"{at}{column}"
    (top, bottom), (left, right) = sorted(rows), sorted(columns)
    table.cell(top, left).merge(table.cell(bottom, right))
    (grid,) = read_docx(_saved(document, tmp_path)).parts
    assert isinstance(grid, Grid)
    assert sum(cell.row_span * cell.column_span for row in grid.rows for cell in row) == 16
    merged = next(cell for row in grid.rows for cell in row if cell.text.startswith(f"{top}{left}"))
    assert (merged.row_span, merged.column_span) == (bottom - top + 1, right - left + 1)
    texts = sorted(text for row in grid.rows for cell in row for text in cell.text.split("\n"))
    assert texts == [f"{at}{column}" for at in range(4) for column in range(4)]
