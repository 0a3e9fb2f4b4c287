from __future__ import annotations

from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
import typst
from PIL import Image

from vanban.model.content import Content, Grid, Paragraph
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.scan import engine
from vanban.reading.files.scan.engine import model_folder
from vanban.reading.files.scan.images import read_images_here

needs_model = pytest.mark.skipif(model_folder() is None, reason="the Vietnamese model of Tesseract is not installed")
TEXT = """
#set page(paper: "a4", margin: 2.5cm)
#set text(font: "Tinos", size: 14pt, lang: "vi")
#set par(justify: true, first-line-indent: (amount: 1cm, all: true))
Trong kỳ báo cáo, Chi cục đã kiểm tra 21 cơ sở kinh doanh, phát hiện 03 vụ vi phạm, xử phạt vi phạm hành chính
với tổng số tiền là 45 triệu đồng#footnote[Số liệu tính đến hết ngày 15 tháng 6.].

Tiếp tục thực hiện Kế hoạch số 12/KH-BCĐ389 ngày 03/02/2025 của Ban Chỉ đạo 389 tỉnh.
"""
TABLE = "#table(columns: (1fr, 3cm), [Đơn vị], [Số vụ], [Sở Công Thương], [105], [Chi cục Thuế], [7])"


def pictures(folder: Path, markup: str) -> list[Image.Image]:
    (folder / "nguon.typ").write_text(TEXT + markup, encoding="utf-8")
    document = pdfium.PdfDocument(typst.compile(str(folder / "nguon.typ")))
    found = [page.render(scale=200 / 72, grayscale=True).to_pil() for page in document]
    document.close()
    return found


def scanned(picture: Image.Image, angle: float) -> Image.Image:
    """As a scanner would give it: turned a little, grey and grained."""
    turned = picture.rotate(angle, fillcolor=255, resample=Image.Resampling.BICUBIC)
    grain = np.random.default_rng(7).normal(0, 10, (turned.height, turned.width))
    return Image.fromarray(np.clip(np.asarray(turned) * 0.85 + 25 + grain, 0, 255).astype(np.uint8))


def read(path: Path) -> Content:
    return read_images_here(path, lambda _: None)


def texts(content: Content) -> list[str]:
    return [part.text for part in content.parts if isinstance(part, Paragraph)]


@needs_model
def test_a_scan_is_read_with_its_footnote_and_its_table(tmp_path: Path) -> None:
    (picture,) = pictures(tmp_path, TABLE)
    scanned(picture, 0.6).save(tmp_path / "quet.png", dpi=(200, 200))
    content = read(tmp_path / "quet.png")
    first, second = (part for part in content.parts if isinstance(part, Paragraph))
    assert first.text.startswith("Trong kỳ báo cáo, Chi cục đã kiểm tra 21 cơ sở kinh doanh, phát hiện 03 vụ vi phạm")
    assert first.text.endswith("45 triệu đồng.")
    assert [(note.mark, note.text) for note in first.notes] == [("1", "Số liệu tính đến hết ngày 15 tháng 6.")]
    assert second.text == "Tiếp tục thực hiện Kế hoạch số 12/KH-BCĐ389 ngày 03/02/2025 của Ban Chỉ đạo 389 tỉnh."
    (grid,) = [part for part in content.parts if isinstance(part, Grid)]
    assert [[cell.text for cell in row] for row in grid.rows] == [
        ["Đơn vị", "Số vụ"],
        ["Sở Công Thương", "105"],
        ["Chi cục Thuế", "7"],
    ]
    assert content.source == "ocr" and content.remarks[0][0] == "ocr_pages"


@needs_model
def test_every_picture_of_a_tiff_is_a_page(tmp_path: Path) -> None:
    first, second = pictures(tmp_path, "#pagebreak()\nTrang thứ hai của báo cáo.")
    first.save(tmp_path / "quet.tiff", save_all=True, append_images=[second], dpi=(200, 200))
    content = read(tmp_path / "quet.tiff")
    assert (content.pages, texts(content)[-1]) == (2, "Trang thứ hai của báo cáo.")


@needs_model
def test_a_page_upside_down_is_turned(tmp_path: Path) -> None:
    (picture,) = pictures(tmp_path, "")
    picture.rotate(180).save(tmp_path / "nguoc.png", dpi=(200, 200))
    assert texts(read(tmp_path / "nguoc.png"))[-1].startswith("Tiếp tục thực hiện Kế hoạch số 12/KH-BCĐ389")


def test_without_the_model_the_message_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Image.new("L", (800, 1000), 255).save(tmp_path / "anh.png")
    monkeypatch.setattr(engine, "model_folder", lambda: None)
    with pytest.raises(UnreadableFile, match="tesseract-ocr-vie"):
        read(tmp_path / "anh.png")


def test_a_damaged_picture_is_told(tmp_path: Path) -> None:
    (tmp_path / "hong.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 50)
    with pytest.raises(UnreadableFile, match="ảnh bị hỏng"):
        read(tmp_path / "hong.png")
