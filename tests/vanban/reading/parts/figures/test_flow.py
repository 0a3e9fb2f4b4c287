"""Where in a document figures are looked for."""

from __future__ import annotations

import time
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vanban.model.content import Cell, Content, Grid, Note, Paragraph
from vanban.model.document import Citation
from vanban.reading.flow import Flow, lay_out
from vanban.reading.parts.figures import find_figures


def flow_of(*parts: Paragraph | Grid) -> Flow:
    return lay_out(Content(parts, "text"))


def row(*texts: str) -> tuple[Cell, ...]:
    return tuple(Cell(text) for text in texts)


def test_numbers_in_a_citation_are_no_figures() -> None:
    text = "Theo Thông báo 15 vụ việc nổi cộm, đã xử lý 3 vụ."
    cited = Citation("Thông báo 15 vụ việc nổi cộm", None, "TB", None, None, None, 5, 33)
    assert [figure.value for figure in find_figures(flow_of(Paragraph(text)), [cited])] == [Decimal(3)]


def test_figures_point_into_the_text() -> None:
    flow = flow_of(Paragraph("Kết quả trong kỳ"), Paragraph("Đã thu giữ 1.500 bao thuốc lá, trị giá 30 triệu đồng."))
    found = find_figures(flow, [])
    assert [flow.text[figure.start : figure.end] for figure in found] == ["1.500 bao", "30 triệu đồng"]
    assert [figure.text for figure in found] == ["1.500 bao", "30 triệu đồng"]
    assert all(figure.why for figure in found)


def test_number_cells_are_no_figures_but_cells_of_running_text_are_read() -> None:
    grid = Grid((row("TT", "Nội dung vụ việc"), row("12", "0"), row("1", "Bắt giữ 01 xe chở 500 kg nội tạng")))
    assert [(figure.value, figure.unit) for figure in find_figures(flow_of(grid), [])] == [(1, "xe"), (500, "kg")]


def test_footnotes_are_read_without_their_mark() -> None:
    note = Note("2", "Xử phạt 03 hộ kinh doanh, 7,5 triệu đồng.", 10)
    found = find_figures(flow_of(Paragraph("Đã xử phạt theo quy định.", notes=(note,))), [])
    assert [(figure.value, figure.unit) for figure in found] == [(3, "hộ kinh doanh"), (7_500_000, "VND")]


def test_letterhead_and_recipients_are_not_read() -> None:
    flow = flow_of(Paragraph("- Như trên (05 bản);")).with_roles({0: "recipients"})
    assert find_figures(flow, []) == ()


def test_ten_pages_full_of_figures_are_read_at_once() -> None:
    text = "Kiểm tra 120 vụ, xử lý 95 vụ (tăng 12,5%), phạt 1,2 tỷ đồng, thu 3.400 bao thuốc lá; " * 5
    flow = flow_of(*(Paragraph(text) for _ in range(75)))
    begin = time.process_time()
    assert len(find_figures(flow, [])) == 75 * 25
    # a fraction of this is usual; slow machines and coverage take more
    assert time.process_time() - begin < 5


WORDS = (
    "12",
    "05",
    "1.200",
    "4,",
    "5%",
    "vụ",
    "/",
    "-",
    "(",
    ")",
    "tăng",
    "tỷ",
    "triệu đồng",
    "đến",
    "tháng",
    "và",
    "số",
)


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_whatever_the_order_of_words_figures_stand_apart_in_the_text(words: list[str]) -> None:
    text = " ".join(words)
    found = find_figures(flow_of(Paragraph(text)), [])
    assert [text[figure.start : figure.end] for figure in found] == [figure.text for figure in found]
    assert all(one.start < other.start for one, other in pairwise(found))
    assert all(figure.unit and figure.value is not None for figure in found)
