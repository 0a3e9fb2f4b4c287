from __future__ import annotations

from vanban.reading.files.page.furniture import without_furniture
from vanban.reading.files.page.model import Line, Page, Row

WIDTH, HEIGHT = 595.0, 842.0


def row(text: str, baseline: float, page: int = 1) -> Row:
    return Row((Line(text, 85, 85 + 6.0 * len(text), baseline, 13, page),))


def kept(*pages: list[Row]) -> list[list[str]]:
    numbered = [(Page(number, WIDTH, HEIGHT), rows) for number, rows in enumerate(pages, start=1)]
    return [[row.text for row in rows] for rows in without_furniture(numbered)]


def test_page_numbers_go_at_the_head_and_at_the_foot() -> None:
    assert kept([row("- 2 -", 40), row("Nội dung", 80)], [row("Tiếp theo", 80), row("Trang 3/5", 800)]) == [
        ["Nội dung"],
        ["Tiếp theo"],
    ]


def test_a_figure_inside_the_page_stays() -> None:
    assert kept([row("Nội dung", 80), row("12", 400), row("Hết", 500)]) == [["Nội dung", "12", "Hết"]]


def test_a_line_that_comes_back_on_other_pages_is_a_running_head() -> None:
    pages = [[row("Báo cáo quý II - Chi cục A", 45), row(f"Trang thân {n}", 90)] for n in "abc"]
    assert kept(*pages) == [["Trang thân a"], ["Trang thân b"], ["Trang thân c"]]


def test_the_letterhead_of_every_annex_stays() -> None:
    head = [row("UBND TỈNH A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 60), row("SỞ B Độc lập - Tự do - Hạnh phúc", 75)]
    assert kept([*head, row("Phụ lục I", 110)], [*head, row("Phụ lục II", 110)]) == [
        [head[0].text, head[1].text, "Phụ lục I"],
        [head[0].text, head[1].text, "Phụ lục II"],
    ]


def test_a_running_head_above_a_letterhead_goes() -> None:
    head = row("Lưu hành nội bộ", 30)
    assert kept([head, row("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 70)], [head, row("Thân", 90)]) == [
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["Thân"],
    ]
