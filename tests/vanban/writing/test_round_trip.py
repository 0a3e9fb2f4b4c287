"""Reading what was written gives the same document, whatever the report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.model.as_json import document_to_json
from vanban.model.content import Cell, Content, Grid, Note, Paragraph
from vanban.model.document import Document
from vanban.model.drafting import DraftAnnex, Letterhead, Part, Signing, Title, draft_report
from vanban.reading import read, understand
from vanban.text.numbers import format_number
from vanban.writing import check_written, write, write_all

FORMATS = (".docx", ".html", ".pdf")
ROMAN = ("I", "II", "III", "IV", "V", "VI")

PROVINCES = st.sampled_from(["Lam Giang", "Bình Sơn", "Hải Lĩnh", "Thượng Hà"])
AGENCIES = st.sampled_from(
    ["SỞ Y TẾ", "SỞ CÔNG THƯƠNG", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"]
)
NAMES = st.sampled_from(["Trần Minh Khôi", "Lê Thu Hà", "Nguyễn Văn Bách", "Phạm Thị Ngọc Diệp"])
PLACES = st.sampled_from(["địa bàn huyện Đông", "chợ đầu mối", "tuyến quốc lộ", "khu vực cửa khẩu"])
COUNTS = st.integers(2, 4000).map(format_number)
AMOUNTS = st.decimals(1, 9000, places=1).map(format_number)
GOODS = st.sampled_from(["thuốc lá", "mỹ phẩm", "đường cát", "thiết bị điện tử", "quần áo"])


@st.composite
def sentences(draw: st.DrawFn) -> str:
    place, goods, count, amount = draw(PLACES), draw(GOODS), draw(COUNTS), draw(AMOUNTS)
    return draw(st.sampled_from([
        f"Tại {place}, lực lượng chức năng đã kiểm tra {count} cơ sở kinh doanh {goods}, phạt {amount} triệu đồng.",
        f"Tiếp tục phối hợp với các đơn vị liên quan kiểm soát {goods} trên {place}, không để phát sinh điểm nóng.",
        f"Đã tuyên truyền {count} lượt về tác hại của {goods} không rõ nguồn gốc, tăng 12,5% so với cùng kỳ.",
        f"Cấp {count} giấy chứng nhận “đủ điều kiện” cho cơ sở (A & B) bán {goods} <loại 1> tại {place};",
    ]))  # fmt: skip


@st.composite
def noted(draw: st.DrawFn, mark: int) -> Paragraph:
    text = draw(sentences())
    at = text.index(" ", draw(st.integers(10, 40)))
    return Paragraph(text, notes=(Note(str(mark), f"Số liệu do {draw(PLACES)} cung cấp.", at),))


@st.composite
def bodies(draw: st.DrawFn) -> list[Part]:
    parts: list[Part] = [draw(noted(1))] if draw(st.booleans()) else [draw(sentences())]
    for number in range(draw(st.integers(1, 3))):
        parts.append(Title(1, ROMAN[number], f"KẾT QUẢ PHẦN {ROMAN[number]}"))
        for below in range(draw(st.integers(0, 2))):
            parts.append(Title(2, str(below + 1), f"Công tác kiểm tra, kiểm soát {draw(GOODS)}"))
            parts.extend(draw(st.lists(sentences(), min_size=1, max_size=3)))
        parts.extend(draw(st.lists(sentences(), min_size=1, max_size=2)))
    return [*parts, "Trên đây là báo cáo kết quả công tác, kính gửi cơ quan thường trực tổng hợp./."]


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    heads = ["Số vụ vi phạm", "Số đối tượng", "Số tiền phạt (triệu đồng)"]
    columns = draw(st.integers(2, 3))
    merged = draw(st.booleans())
    top = (Cell("Đơn vị", row_span=2), Cell("Số liệu trong kỳ", column_span=columns))
    head = (top, tuple(map(Cell, heads[:columns]))) if merged else ((Cell("Đơn vị"), *map(Cell, heads[:columns])),)
    units = draw(
        st.lists(st.sampled_from(["Xã Đông", "Xã Tây", "Phường Nam", "Công an tỉnh"]), min_size=1, unique=True)
    )
    rows = tuple((Cell(unit), *(Cell(draw(COUNTS)) for _ in range(columns))) for unit in units)
    return Grid(head + rows, head_rows=len(head))


@st.composite
def contents(draw: st.DrawFn) -> Content:
    province, agency = draw(PROVINCES), draw(AGENCIES)
    number, date = draw(st.sampled_from([("12", "2026-03-24"), ("105", "2026-11-05"), ("", "2026-03")]))
    deputy = draw(st.booleans())
    of = f"(Kèm theo Báo cáo số {number}/BC-SLG ngày 24/3/2026 của đơn vị)"
    labels = ["Phụ lục"] if draw(st.booleans()) else ["Phụ lục I", "Phụ lục II"]
    return draft_report(
        Letterhead(agency, f"{number}/BC-SLG", province, date, f"Kết quả chống buôn lậu {draw(GOODS)} quý I",
                   f"UBND TỈNH {province.upper()}", "BÁO CÁO"),
        draw(bodies()),
        Signing("PHÓ GIÁM ĐỐC", draw(NAMES), "KT.", "GIÁM ĐỐC") if deputy else Signing("GIÁM ĐỐC", draw(NAMES)),
        addressees=[f"Ban Chỉ đạo 389 tỉnh {province}"],
        recipients=["Như trên", "Lãnh đạo Sở", "Lưu: VT, TTr"],
        annexes=[DraftAnnex(label, "SỐ LIỆU TỔNG HỢP", of, (draw(grids()),)) for label in labels]
        if draw(st.booleans())
        else [],
    )  # fmt: skip


def comparable(document: Document) -> Document:
    """Without what a file cannot keep: its own name and kind, pages, and how each block looked."""
    blocks = tuple(
        replace(block, page=1, bold=False, italic=False, centred=False, level=None, column=None)
        for block in document.blocks
    )
    return replace(document, file="", source="text", pages=None, blocks=blocks)


def reread(document: Document, suffix: str) -> Document:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"bao-cao{suffix}"
        write(document, path)
        return comparable(read(path))


PLACES_AND_LOOKS = frozenset({"start", "end", "anchor", "places", "blocks", "warnings"})


def told(document: Document) -> object:
    """What a document says, without where it says it."""

    def without_places(value: object) -> object:
        if isinstance(value, dict):
            return {key: without_places(item) for key, item in value.items() if key not in PLACES_AND_LOOKS}
        if isinstance(value, list):
            return [without_places(item) for item in value]
        return " ".join(value.split()) if isinstance(value, str) else value

    return without_places(document_to_json(document))


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_invented_report_is_read_as_it_was_written(
    report: Document, written: dict[str, Path], suffix: str
) -> None:
    again = comparable(read(written[suffix]))
    assert again.text == report.text
    assert again == comparable(report)


@pytest.mark.parametrize("suffix", [".docx", ".html"])
@settings(max_examples=20, deadline=None)
@given(content=contents())
def test_any_report_is_read_as_it_was_written(suffix: str, content: Content) -> None:
    document = understand(content, "bao-cao.docx")
    again = reread(document, suffix)
    assert again.text == document.text
    assert again == comparable(document)


@settings(max_examples=20, deadline=None)
@given(content=contents())
def test_any_report_tells_the_same_as_pdf(content: Content) -> None:
    """A page has lines and no paragraphs: where a long name of the letterhead was broken is not held against it."""
    document = understand(content, "bao-cao.docx")
    assert told(reread(document, ".pdf")) == told(comparable(document))


@settings(max_examples=10, deadline=None)
@given(content=contents())
def test_any_report_has_the_same_numbers_in_every_format(content: Content) -> None:
    document = understand(content, "bao-cao.docx")
    with TemporaryDirectory() as folder:
        assert check_written(document, write_all(document, Path(folder), "bao-cao")) == ()
