"""Pages → Content, for PDF text and scans alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from vanban.model.content import Content, Source
from vanban.reading.files.page.footnotes import PrintedNote, body_size, join_notes, take_footnotes
from vanban.reading.files.page.furniture import without_furniture
from vanban.reading.files.page.lines import joined, rows_of
from vanban.reading.files.page.model import Line, Page, Row
from vanban.reading.files.page.notes import with_notes
from vanban.reading.files.page.paragraphs import Measure, measure_of
from vanban.reading.files.page.setting import Setter
from vanban.reading.files.page.tables import take_tables


def content_of(pages: Iterable[Page], source: Source) -> Content:
    """The paragraphs and tables of printed pages, in reading order."""
    taken = [(_bare(page), *take_tables(page), page.remarks) for page in pages]
    tables = [grids for _, grids, _, _ in taken]
    rows = [(page, rows_of(runs, page.number)) for page, _, runs, _ in taken]
    bodies, notes = _without_edges(rows)
    parts = Setter(_measures(rows, bodies)).set(bodies, tables, [page for page, _ in rows])
    content, lost = with_notes(parts, notes)
    remarks = tuple(remark for *_, remarks in taken for remark in remarks)
    return Content(content, source, len(taken), remarks + lost)


def _bare(page: Page) -> Page:
    return replace(page, runs=())


def _without_edges(rows: Sequence[tuple[Page, list[Row]]]) -> tuple[list[list[Row]], list[PrintedNote]]:
    bodies = without_furniture(rows)
    size = body_size(bodies)
    taken = [take_footnotes(page, body, size) for (page, _), body in zip(rows, bodies, strict=True)]
    return [body for body, _ in taken], join_notes([notes for _, notes in taken])


def _measures(rows: Sequence[tuple[Page, list[Row]]], bodies: Sequence[list[Row]]) -> dict[int, Measure]:
    """The measure of each page; pages of one width share theirs."""
    by_width: dict[int, list[Line]] = {}
    for (page, _), body in zip(rows, bodies, strict=True):
        by_width.setdefault(round(page.width / 10), []).extend(joined(row.lines) for row in body)
    known = {width: measure_of(lines, 10.0 * width) for width, lines in by_width.items()}
    return {page.number: known[round(page.width / 10)] for page, _ in rows}
