from __future__ import annotations

from vanban.model.content import Cell, Grid
from vanban.reading.files.page.model import Page, PlacedGrid, Rule, Run
from vanban.reading.files.page.tables import join_grids, runs_on, take_tables


def grid(*rows: list[str], page: int = 1) -> Grid:
    return Grid(tuple(tuple(Cell(text) for text in row) for row in rows), page=page)


def texts(grid: Grid) -> list[list[str]]:
    return [[cell.text for cell in row] for row in grid.rows]


def test_text_inside_the_rules_goes_to_its_cells() -> None:
    rules = [Rule(80, y, 300, y + 0.5) for y in (100, 130, 160)] + [Rule(x, 100, x + 0.5, 160) for x in (80, 180, 300)]
    runs = (Run("Đơn vị", 90, 130, 120, 12), Run("Số vụ", 190, 230, 112, 12), Run("vi phạm", 190, 235, 126, 12),
            Run("Sở A", 90, 120, 150, 12), Run("1.204", 200, 230, 150, 12),
            Run("Ngoài bảng", 90, 150, 200, 12))  # fmt: skip
    (placed,), outside = take_tables(Page(3, 595, 842, runs, tuple(rules)))
    assert texts(placed.grid) == [
        ["Đơn vị", "Số vụ vi phạm"],
        ["Sở A", "1.204"],
    ]
    assert placed.grid.page == 3
    assert [run.text for run in outside] == ["Ngoài bảng"]


def test_a_head_repeated_on_the_next_page_is_dropped() -> None:
    above = grid(["TT", "Nội dung"], ["1", "Kiểm tra"])
    below = grid(["TT", "Nội dung"], ["2", "Xử lý"], page=2)
    whole = join_grids(above, below)
    assert texts(whole) == [
        ["TT", "Nội dung"],
        ["1", "Kiểm tra"],
        ["2", "Xử lý"],
    ]
    assert whole.head_rows == 1


def test_a_row_cut_by_the_page_is_made_whole() -> None:
    whole = join_grids(grid(["1", "Phối hợp với các"]), grid(["", "lực lượng chức năng"], ["2", "Xử lý"], page=2))
    assert texts(whole) == [
        ["1", "Phối hợp với các lực lượng chức năng"],
        ["2", "Xử lý"],
    ]


def test_only_tables_with_the_same_columns_run_on() -> None:
    one = PlacedGrid(grid(["1"]), 100, 700, (80, 130, 300))
    assert runs_on(one, PlacedGrid(grid(["2"], page=2), 60, 90, (81, 131, 301)))
    assert not runs_on(one, PlacedGrid(grid(["2"], page=2), 60, 90, (80, 200, 300)))
    assert not runs_on(one, PlacedGrid(grid(["2"], page=2), 60, 90, (80, 300)))


def test_a_number_broken_by_a_narrow_cell_is_whole() -> None:
    rules = [Rule(80, y, 126, y + 0.5) for y in (100, 130)] + [Rule(x, 100, x + 0.5, 130) for x in (80, 103, 126)]
    runs = (Run("+42,", 85, 95.5, 112, 6), Run("9% ", 85, 93, 119, 6), Run("Cộn", 108, 118, 112, 6),
            Run("g", 112, 115, 119, 6))  # fmt: skip
    (placed,), _ = take_tables(Page(1, 595, 842, runs, tuple(rules)))
    assert texts(placed.grid) == [["+42,9%", "Cộng"]]
