"""NĐ 30/2020, Phụ lục I, measured in millimetres on the printed page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pdfplumber
import pytest

from vanban.model.content import Cell, Grid
from vanban.model.document import Document
from vanban.writing.pdf import pdf_bytes
from vanban.writing.sheet.arrange import arrange

MM = 25.4 / 72


@pytest.fixture(scope="module")
def pages(written: dict[str, Path]) -> Iterator[list[Any]]:
    with pdfplumber.open(written[".pdf"]) as pdf:
        yield pdf.pages


def line(page: Any, text: str) -> dict[str, Any]:
    """The line of a page with a text, its box in millimetres, the size and face of its first letter."""
    found = page.search(text, regex=False)
    assert found, text
    box = {side: found[0][side] * MM for side in ("x0", "x1", "top", "bottom")}
    first = found[0]["chars"][0]
    return {**box, "size": round(first["size"], 1), "font": first["fontname"].split("-")[-1]}


def middle(box: dict[str, Any]) -> float:
    return (box["x0"] + box["x1"]) / 2


@pytest.mark.parametrize(
    ("text", "smallest", "largest", "face"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 13, "Bold"), ("Độc lập - Tự do - Hạnh phúc", 13, 14, "Bold"),
        ("UBND TỈNH LAM GIANG", 12, 13, "Regular"), ("SỞ Y TẾ", 12, 13, "Bold"), ("/BC-SYT", 13, 13, "Regular"),
        ("Lam Giang, ngày", 13, 14, "Italic"), ("BÁO CÁO", 13, 14, "Bold"), ("Kết quả thực hiện", 13, 14, "Bold"),
        ("Kính gửi", 13, 14, "Regular"), ("Căn cứ Kế hoạch", 13, 14, "Italic"),
        ("Trong kỳ báo cáo", 13, 14, "Regular"),
    ],
)  # fmt: skip
def test_each_box_of_page_one_has_its_size_and_face(
    pages: list[Any], text: str, smallest: float, largest: float, face: str
) -> None:
    box = line(pages[0], text)
    assert smallest <= box["size"] <= largest
    assert box["font"] == face


@pytest.mark.parametrize(
    ("page", "text", "size", "face"),
    [
        (1, "Nơi nhận:", 12, "BoldItalic"), (1, "- Lãnh đạo Sở;", 11, "Regular"), (1, "KT. GIÁM ĐỐC", 14, "Bold"),
        (1, "Trần Minh Khôi", 14, "Bold"), (2, "Phụ lục I", 14, "Bold"), (2, "KẾT QUẢ CÔNG TÁC", 14, "Bold"),
        (2, "(Kèm theo Báo cáo", 13, "Italic"),
    ],
)  # fmt: skip
def test_each_box_of_closing_and_annex_has_its_size_and_face(
    pages: list[Any], page: int, text: str, size: float, face: str
) -> None:
    box = line(pages[page], text)
    assert (box["size"], box["font"]) == (size, face)


def test_text_keeps_inside_the_margins(pages: list[Any]) -> None:
    for page in pages:
        letters = [char for char in page.chars if char["text"].strip() and char["top"] * MM > 19]
        assert min(char["x0"] for char in letters) * MM >= 29.9
        assert max(char["x1"] for char in letters) * MM <= page.width * MM - 14.9
        assert max(char["bottom"] for char in letters) * MM <= page.height * MM - 19.9
    assert 20 <= min(char["top"] for char in pages[0].chars) * MM <= 25


def test_the_motto_stands_at_the_top_right_beside_the_agency(pages: list[Any]) -> None:
    state, parent = line(pages[0], "CỘNG HÒA XÃ HỘI"), line(pages[0], "UBND TỈNH LAM GIANG")
    assert state["top"] == pytest.approx(parent["top"], abs=0.5)
    assert parent["x1"] < 101 < state["x0"]


def test_number_and_date_share_a_row_under_agency_and_motto(pages: list[Any]) -> None:
    number, date = line(pages[0], "/BC-SYT"), line(pages[0], "Lam Giang, ngày")
    issuer, motto = line(pages[0], "SỞ Y TẾ"), line(pages[0], "Độc lập - Tự do")
    assert number["bottom"] == pytest.approx(date["bottom"], abs=0.5)
    assert number["top"] > issuer["bottom"]
    assert date["top"] > motto["bottom"]


def test_rules_stand_under_agency_motto_and_subject(pages: list[Any]) -> None:
    """Under the motto as long as it, under issuer and subject a third to a half of the line, centred."""
    rules = sorted(
        ((rule["x0"] * MM, rule["x1"] * MM, rule["top"] * MM) for rule in pages[0].lines), key=lambda r: r[2]
    )
    motto, issuer = line(pages[0], "Độc lập - Tự do - Hạnh phúc"), line(pages[0], "SỞ Y TẾ")
    subject = line(pages[0], "đạo 389 tỉnh")
    subject |= {"x0": 30.0, "x1": 195.0}
    part, all_of_it = (1 / 3, 1 / 2), (0.95, 1.05)
    for above, (least, most) in ((issuer, part), (motto, all_of_it), (subject, part)):
        (rule,) = [(x0, x1) for x0, x1, top in rules if 0 <= top - above["bottom"] < 4 and x0 < middle(above) < x1]
        assert sum(rule) / 2 == pytest.approx(middle(above), abs=1)
        assert least <= (rule[1] - rule[0]) / (above["x1"] - above["x0"]) <= most


def test_paragraphs_are_indented_and_justified(pages: list[Any]) -> None:
    shown = [char for char in pages[0].chars if char["text"].strip()]
    letters = [char for char in shown if "Regular" in char["fontname"] and round(char["size"]) == 14]
    starts = line(pages[0], "Trong kỳ báo cáo")
    assert starts["x0"] == pytest.approx(30 + 12.7, abs=0.2)
    assert max(char["x1"] for char in letters) * MM == pytest.approx(210 - 15, abs=0.3)


def test_the_signature_stands_at_the_lower_right_of_the_recipients(pages: list[Any]) -> None:
    recipients, title, name = (line(pages[1], text) for text in ("Nơi nhận:", "KT. GIÁM ĐỐC", "Trần Minh Khôi"))
    assert recipients["x0"] == pytest.approx(30, abs=0.2)
    assert abs(recipients["top"] - title["top"]) < 2
    assert middle(title) == pytest.approx(middle(name), abs=1)
    assert name["top"] - title["bottom"] > 20


def test_the_page_number_is_centred_in_the_top_margin_from_page_two(pages: list[Any]) -> None:
    assert not [char for char in pages[0].chars if char["bottom"] * MM < 19]
    for number, page in enumerate(pages[1:], start=2):
        top = [char for char in page.chars if char["bottom"] * MM < 19]
        assert "".join(char["text"] for char in top) == str(number)
        assert 13 <= top[0]["size"] <= 14
        text_middle = (30 + page.width * MM - 15) / 2
        assert (top[0]["x0"] + top[0]["x1"]) / 2 * MM == pytest.approx(text_middle, abs=1)


def test_only_the_page_of_the_wide_table_lies_across(pages: list[Any]) -> None:
    sizes = [(round(page.width * MM), round(page.height * MM)) for page in pages]
    assert sizes == [(210, 297), (210, 297), (297, 210), (210, 297)]


def test_the_footnote_stands_at_the_foot_of_its_page(pages: list[Any]) -> None:
    note = line(pages[0], "Số liệu chốt đến hết ngày")
    assert note["size"] == 11
    assert note["bottom"] > 297 - 20 - 10


def test_no_line_hangs_over_the_margins(pages: list[Any]) -> None:
    for page in pages:
        letters = [char for char in page.chars if char["text"].strip()]
        assert min(char["x0"] for char in letters) * MM >= 30 - 0.1
        assert (page.width - max(char["x1"] for char in letters)) * MM >= 15 - 0.1


@pytest.mark.parametrize("units", [*range(36, 48, 2), 39])
def test_a_total_never_stands_alone_on_a_page(draft: Callable[..., Document], units: int) -> None:
    rows = [("Đơn vị", "Số vụ"), *((f"Sở {at:02}", "2") for at in range(units)), ("Tổng cộng", str(2 * units))]
    grid = Grid(tuple(tuple(map(Cell, row)) for row in rows), head_rows=1)
    with pdfplumber.open(BytesIO(pdf_bytes(arrange(draft("Số liệu:", grid))))) as pdf:
        (total,) = (text for page in pdf.pages if "Tổng cộng" in (text := page.extract_text()))
    assert f"Sở {units - 1:02}" in total
