from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lxml import etree, html

from vanban.model.content import Cell, Grid
from vanban.model.document import Document
from vanban.writing.html import html_bytes
from vanban.writing.sheet.arrange import arrange

Draft = Callable[..., Document]


def page(document: Document) -> etree._Element:
    return html.fromstring(html_bytes(arrange(document)))


def test_the_page_is_one_file_without_script_or_outside_address(written: dict[str, Path]) -> None:
    text = written[".html"].read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>")
    assert not any(word in text for word in ("<script", "http:", "https:", "url(", "@import", "onload"))


def test_every_block_has_an_anchor(report: Document) -> None:
    ids = {element.get("id") for element in page(report).iter() if element.get("id")}
    expected = {f"b{index}" for index, block in enumerate(report.blocks) if block.role != "footnote"}
    assert expected <= ids


def test_headings_are_headings(report: Document) -> None:
    found = page(report)
    assert [element.text for element in found.iter("h1")] == ["BÁO CÁO"]
    assert [element.text for element in found.iter("h2")][:2] == ["I. KHÁI QUÁT TÌNH HÌNH", "II. KẾT QUẢ THỰC HIỆN"]


def test_the_mark_of_a_footnote_leads_to_it(report: Document) -> None:
    found = page(report)
    (link,) = found.xpath("//a[@role='doc-noteref']")
    (note,) = found.xpath(f"//*[@id='{link.get('href')[1:]}']")
    assert note.text_content() == "1 Số liệu chốt đến hết ngày 15/3/2026."


def test_table_heads_are_merged(report: Document) -> None:
    (first, *_) = page(report).xpath("//table[contains(@class, 'figures')]")
    spans = [(cell.get("rowspan"), cell.get("colspan")) for cell in first.xpath("./thead/tr[1]/th")]
    assert spans == [("3", None), (None, "6"), (None, "6")]


def test_text_is_never_markup(draft: Draft) -> None:
    hostile = "<script>alert(1)</script> & <b>đậm</b> </style>"
    assert any(element.text == hostile for element in page(draft(hostile)).iter("p"))


def test_the_page_says_its_language_and_title(report: Document) -> None:
    found = page(report)
    assert found.get("lang") == "vi"
    assert found.findtext("head/title").startswith("BÁO CÁO Kết quả")


def test_lines_within_a_cell_stay_lines(draft: Draft) -> None:
    document = draft("Nội dung.", Grid(((Cell("A"), Cell("B")), (Cell("1"), Cell("2"))), head_rows=1))
    lined = replace(document, tables=(replace(document.tables[0], rows=(("một\nhai", "2"),)),))
    (cell,) = page(lined).xpath("//tbody/tr[1]/td[1]")
    assert ["".join(cell.itertext()), len(cell.findall("br"))] == ["mộthai", 1]


def test_the_columns_of_the_letterhead_are_as_wide_as_in_print(report: Document) -> None:
    (letterhead,) = page(report).xpath("//table[contains(@class, 'letterhead')]")
    assert [cell.get("style") for cell in letterhead.xpath("./tr[1]/td")] == ["width: 43.0%", "width: 57.0%"]


def test_rules_are_as_long_as_in_print_for_word_processors_too(report: Document) -> None:
    under_motto = page(report).xpath("//table[contains(@class, 'letterhead')]//hr")[1]
    millimetres = float(under_motto.get("style").removeprefix("width: ").removesuffix("mm"))
    assert int(under_motto.get("width")) == round(millimetres * 96 / 25.4)
