"""One report in every kind of file is read as the same document."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageDraw

from vanban.model.document import Document, Signature
from vanban.reading import read
from vanban.reading.files.scan.engine import model_folder
from vanban.text.numbers import raised_digits

pytestmark = pytest.mark.xdist_group("libreoffice")
KINDS = ("docx", "doc", "odt", "rtf", "pdf", "html")
every_kind = pytest.mark.parametrize("kind", KINDS)
needs_model = pytest.mark.skipif(model_folder() is None, reason="the Vietnamese model of Tesseract is not installed")


@pytest.fixture(scope="module")
def documents(reports: Path) -> dict[str, Document]:
    """The report as read from each kind of file."""
    return {kind: read(reports / f"bao-cao.{kind}") for kind in KINDS}


def _header(document: Document) -> tuple[str | None, ...]:
    header = document.header
    return (header.parent, header.issuer, header.number, header.symbol, header.place, header.date, header.type,
            header.subject)  # fmt: skip


def _signed(signature: Signature | None) -> tuple[str | None, ...]:
    assert signature is not None
    return signature.capacity, signature.title, signature.on_behalf_of, signature.signer


HEADER = ("UBND TỈNH HẠ SƠN", "SỞ CÔNG THƯƠNG", "128", "128/BC-SCT", "Hạ Sơn", "2025-07-05", "BC",
          "Kết quả kiểm tra thị trường 6 tháng đầu năm 2025")  # fmt: skip
SIGNED = ("KT.", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "Lê Văn Thử")


@every_kind
def test_header_and_closing_are_found(documents: dict[str, Document], kind: str) -> None:
    document = documents[kind]
    assert _header(document) == HEADER
    assert _signed(document.signature) == SIGNED
    assert document.recipients == ("UBND tỉnh (báo cáo)", "Các phòng thuộc Sở", "Lưu: VT, QLTM")


@every_kind
def test_outline_citations_and_figures_are_found(documents: dict[str, Document], kind: str) -> None:
    document = documents[kind]
    assert [(heading.label, heading.title) for heading in document.outline] == [
        ("I", "TÌNH HÌNH THỊ TRƯỜNG"),
        ("II", "KẾT QUẢ KIỂM TRA"),
    ]
    assert [(one.symbol, one.date) for one in document.citations] == [
        ("45/KH-UBND", "2025-02-12"),
        ("128/BC-SCT", "2025-07-05"),
    ]
    assert [figure.text for figure in document.figures] == ["214 cơ sở", "37 vụ", "612,5 triệu đồng", "tăng 8%"]


@every_kind
def test_footnote_hangs_on_its_mark_and_cuts_no_sentence(documents: dict[str, Document], kind: str) -> None:
    document = documents[kind]
    (note,) = document.footnotes
    # LibreOffice counts the footnotes of a web page from nought.
    assert (note.mark, note.text) == ("0" if kind == "html" else "1", "Kế hoạch được sửa đổi một lần trong tháng 4.")
    assert note.anchor is not None
    assert document.text[: note.anchor].endswith("của UBND tỉnh Hạ Sơn")
    assert document.text[note.anchor :].startswith(
        f"{raised_digits(note.mark)} về kiểm tra hàng hóa, Sở Công Thương báo cáo như sau:"
    )


@every_kind
def test_annex_table_over_pages_is_one_with_its_head_once(documents: dict[str, Document], kind: str) -> None:
    document = documents[kind]
    (table,) = document.tables
    assert table.header == (
        ("TT", "Địa bàn", "Kết quả", "Kết quả"),
        ("TT", "Địa bàn", "Số cơ sở", "Số vụ"),
    )
    assert [int(row[0]) for row in table.rows] == list(range(1, 46))
    assert table.rows[44] == ("45", "Xã Hạ Sơn 45", "47", "0")
    (annex,) = document.annexes
    assert (annex.title, annex.of.symbol, annex.of.date, annex.tables) == (
        "KẾT QUẢ KIỂM TRA THEO ĐỊA BÀN", "128/BC-SCT", "2025-07-05", (0,),
    )  # fmt: skip


@pytest.mark.parametrize("kind", ["docx", "doc", "odt", "rtf"])
def test_deleted_words_are_out(documents: dict[str, Document], kind: str) -> None:
    assert "trên địa bàn tỉnh ổn định" in documents[kind].text


@every_kind
def test_nothing_is_told_where_nothing_was_repaired(documents: dict[str, Document], kind: str) -> None:
    assert documents[kind].warnings == ()


def test_pages_of_a_pdf_are_known(documents: dict[str, Document]) -> None:
    pdf = documents["pdf"]
    assert pdf.pages == 3
    assert [pdf.page_at(place) for place in (0, pdf.annexes[0].start - 1, pdf.annexes[0].start)] == [1, 1, 2]


def _stamped(picture: Image.Image) -> Image.Image:
    """With a red round stamp across the signature."""
    coloured = picture.convert("RGB")
    width, height = coloured.size
    centre, size = (width * 0.60, height * 0.77), width * 0.08
    ImageDraw.Draw(coloured).ellipse(
        (centre[0] - size, centre[1] - size, centre[0] + size, centre[1] + size), outline=(214, 40, 57), width=5
    )
    return coloured


def _scanned(pdf: Path, dpi: int, angle: float) -> Image.Image:
    """The first page as a scanner would give it: stamped, turned, grained."""
    document = pdfium.PdfDocument(pdf)
    picture = document[0].render(scale=dpi / 72).to_pil()
    document.close()
    turned = _stamped(picture).rotate(angle, fillcolor=(255, 255, 255), resample=Image.Resampling.BICUBIC)
    grain = np.random.default_rng(dpi).normal(0, 8, (turned.height, turned.width, 1))
    return Image.fromarray(np.clip(np.asarray(turned) * 0.9 + 18 + grain, 0, 255).astype(np.uint8))


@needs_model
@pytest.mark.parametrize(("dpi", "angle"), [(150, 0.5), (200, -3.0), (300, 3.0)])
def test_scans_of_any_fineness_and_slant_are_read(reports: Path, tmp_path: Path, dpi: int, angle: float) -> None:
    _scanned(reports / "bao-cao.pdf", dpi, angle).save(tmp_path / "quet.png", dpi=(dpi, dpi))
    document = read(tmp_path / "quet.png")
    assert _header(document) == HEADER
    assert _signed(document.signature) == SIGNED
    assert ("45/KH-UBND", "2025-02-12") in [(one.symbol, one.date) for one in document.citations]
    assert [figure.text for figure in document.figures] == ["214 cơ sở", "37 vụ", "612,5 triệu đồng", "tăng 8%"]
    assert [(note.mark, note.text) for note in document.footnotes] == [
        ("1", "Kế hoạch được sửa đổi một lần trong tháng 4.")
    ]
