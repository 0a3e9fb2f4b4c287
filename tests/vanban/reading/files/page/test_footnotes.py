from __future__ import annotations

from vanban.reading.files.page.footnotes import PrintedNote, join_notes, take_footnotes
from vanban.reading.files.page.model import Line, Mark, Page, Row, Rule

RULE = Rule(85, 700, 200, 700.5)


def row(text: str, baseline: float, size: float = 14, *marks: Mark) -> Row:
    return Row((Line(text, 85, 85 + 5.0 * len(text), baseline, size, 1, marks=marks),))


def taken(rows: list[Row], *rules: Rule) -> tuple[list[str], list[tuple[str | None, str]]]:
    body, notes = take_footnotes(Page(1, 595, 842, (), rules), rows, 14.0)
    return [row.text for row in body], [(note.mark, note.text) for note in notes]


def test_small_lines_under_a_short_rule_are_footnotes() -> None:
    rows = [row("Thân văn bản", 600), row("Theo số liệu của ngành", 715, 10, Mark("1", 0)), row("thuế.", 727, 10)]
    assert taken(rows, RULE) == (["Thân văn bản"], [("1", "Theo số liệu của ngành thuế.")])


def test_a_raised_mark_is_enough_without_a_rule() -> None:
    rows = [row("Thân", 600), row("Ghi chú một.", 715, 10, Mark("1", 0)), row("Ghi chú hai.", 727, 10, Mark("2", 0))]
    assert taken(rows) == (["Thân"], [("1", "Ghi chú một."), ("2", "Ghi chú hai.")])


def test_small_recipients_without_a_mark_are_no_footnotes() -> None:
    rows = [row("Thân", 600), row("- Lưu: VT.", 715, 11)]
    assert taken(rows) == (["Thân", "- Lưu: VT."], [])


def test_a_figure_that_begins_a_line_of_a_note_starts_no_note() -> None:
    rows = [row("Tổng hợp từ báo cáo tháng", 715, 10, Mark("1", 0)), row("5 và tháng 6.", 727, 10)]
    assert taken(rows, RULE) == ([], [("1", "Tổng hợp từ báo cáo tháng 5 và tháng 6.")])


def test_a_note_over_two_pages_is_made_whole() -> None:
    pages = [[PrintedNote("1", "Số liệu do các", 1)], [PrintedNote(None, "huyện gửi.", 2), PrintedNote("2", "B.", 2)]]
    assert join_notes(pages) == [PrintedNote("1", "Số liệu do các huyện gửi.", 1), PrintedNote("2", "B.", 2)]
