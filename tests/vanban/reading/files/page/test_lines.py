from __future__ import annotations

from vanban.reading.files.page.lines import joined, rows_of
from vanban.reading.files.page.model import Mark, Run


def test_runs_of_one_baseline_are_one_line_with_blanks_where_there_are_gaps() -> None:
    runs = [Run("báo cáo", 148, 190, 100, 14), Run("Kính", 85, 112, 100, 14), Run("gửi", 116, 140, 100, 14)]
    (row,) = rows_of(runs, 1)
    assert row.text == "Kính gửi báo cáo"
    assert (row.lines[0].x0, row.lines[0].x1, row.lines[0].baseline) == (85, 190, 100)


def test_a_word_cut_into_runs_stays_one_word() -> None:
    (row,) = rows_of([Run("phò", 85, 103, 50, 14), Run("ng", 103.2, 117, 50, 14)], 1)
    assert row.text == "phòng"


def test_a_wide_gap_parts_a_row_into_lines() -> None:
    runs = [Run("UBND TỈNH A", 90, 200, 60, 12), Run("CỘNG HÒA", 300, 400, 60.5, 12)]
    (row,) = rows_of(runs, 1)
    assert [line.text for line in row.lines] == ["UBND TỈNH A", "CỘNG HÒA"]


def test_a_small_raised_figure_becomes_a_mark_and_leaves_the_text() -> None:
    runs = [Run("buôn lậu", 85, 135, 100, 14), Run("2", 135.2, 139, 95.4, 8.1), Run(" và", 139, 156, 100, 14)]
    (row,) = rows_of(runs, 1)
    assert row.text == "buôn lậu và"
    assert row.lines[0].marks == (Mark("2", 8),)


def test_brackets_round_a_mark_stay() -> None:
    runs = [Run("cơ sở.", 85, 120, 100, 14), Run("(", 120, 123, 95.4, 8), Run("1", 123, 127, 95.4, 8),
            Run(")", 127, 130, 95.4, 8)]  # fmt: skip
    (row,) = rows_of(runs, 1)
    assert (row.text, row.lines[0].marks) == ("cơ sở.()", (Mark("1", 7),))


def test_figures_on_the_baseline_are_no_marks() -> None:
    runs = [Run("phát hiện ", 85, 140, 100, 14), Run("12", 141, 155, 100, 14), Run(" vụ", 155, 175, 100, 14)]
    (row,) = rows_of(runs, 1)
    assert (row.text, row.lines[0].marks) == ("phát hiện 12 vụ", ())


def test_rows_come_from_top_to_bottom() -> None:
    runs = [Run("dưới", 85, 110, 120, 14), Run("trên", 85, 110, 100, 14)]
    assert [row.text for row in rows_of(runs, 1)] == ["trên", "dưới"]


def test_bold_is_the_share_of_letters() -> None:
    (row,) = rows_of([Run("đậm", 85, 105, 100, 14, bold=True), Run(" mảnh mảnh", 105, 160, 100, 14)], 1)
    assert 0.2 < row.lines[0].bold < 0.3


def test_joined_lines_keep_their_marks_in_place() -> None:
    (row,) = rows_of(
        [Run("Số liệu", 85, 130, 100, 14), Run("quý I", 300, 330, 100, 14), Run("3", 330.1, 334, 95, 8)], 1
    )
    line = joined(row.lines)
    assert (line.text, line.marks) == ("Số liệu quý I", (Mark("3", 13),))


def test_the_motto_is_parted_from_an_agency_that_nearly_touches_it() -> None:
    agency = Run("BỘ CHỈ HUY QUÂN SỰ TỈNH", 90, 276, 74, 14)
    near = [agency, Run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 290, 544, 74, 14)]
    assert [len(row.lines) for row in rows_of(near, 1)] == [2]
    within = [agency, Run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 280, 544, 74, 14)]
    assert [len(row.lines) for row in rows_of(within, 1)] == [1]
