"""A PDF file → Content, in this process: text where the pages have it, OCR where they are pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw
import regex

from vanban.model.content import Content, Source
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.page.content import content_of
from vanban.reading.files.page.model import Page
from vanban.reading.files.pdf.objects import Drawing, PageReader
from vanban.reading.files.scan.marks import with_numbers
from vanban.reading.files.scan.page import read_picture
from vanban.reading.files.scan.pixels import DPI, Pixels, without_stamps
from vanban.reading.files.scan.repair import repaired

MOST_PAGES = 5000
MOST_PIXELS = 30_000_000
PICTURE_SHARE = 0.25
READABLE_SHARE = 0.7
FEW_LETTERS = 12
SAMPLE = 500
LETTER = regex.compile(r"[\p{Latin}\p{N}\p{P}]")

ENCRYPTED = "tệp có mật khẩu; cần gửi lại bản không đặt mật khẩu."
DAMAGED = "tệp PDF bị hỏng hoặc không phải là PDF; đề nghị xin lại tệp."
EMPTY = "tệp PDF không có trang nào."
TOO_LONG = "tệp có {pages} trang, nhiều hơn giới hạn {most} trang; đề nghị tách tệp."
OCR_PAGES = "Trang {pages} là ảnh, được đọc bằng nhận dạng chữ; cần đối chiếu số liệu với bản gốc."


def read_pdf_here(path: Path, progress: Callable[[int], None]) -> Content:
    """Read a PDF page by page, telling `progress` the number of each page; raises UnreadableFile."""
    scanned: list[int] = []
    with _opened(path) as document:
        content = content_of(with_numbers(_pages(document, path.name, progress, scanned=scanned)), "pdf")
    if not scanned:
        return content
    content = repaired(content)
    remark = ("ocr_pages", OCR_PAGES.format(pages=_ranges(scanned)))
    source: Source = "ocr" if 2 * len(scanned) > (content.pages or 0) else "pdf"
    return Content(content.parts, source, content.pages, (remark, *content.remarks))


@contextmanager
def _opened(path: Path) -> Iterator[pdfium.PdfDocument]:
    try:
        document = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        locked = raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "password" in str(error).lower()
        raise UnreadableFile(path.name, ENCRYPTED if locked else DAMAGED) from error
    try:
        if not len(document):
            raise UnreadableFile(path.name, EMPTY)
        if len(document) > MOST_PAGES:
            raise UnreadableFile(path.name, TOO_LONG.format(pages=len(document), most=MOST_PAGES))
        yield document
    finally:
        document.close()


def _pages(
    document: pdfium.PdfDocument, name: str, progress: Callable[[int], None], *, scanned: list[int]
) -> Iterator[Page]:
    reader = PageReader()
    for index in range(len(document)):
        try:
            page = document[index]
        except pdfium.PdfiumError as error:
            raise UnreadableFile(name, f"trang {index + 1} bị hỏng; đề nghị xin lại tệp.") from error
        printed, drawing = reader.read(page, index + 1)
        if _is_picture(printed, drawing):
            scanned.append(index + 1)
            yield read_picture(render(page), index + 1, name)
        else:
            yield printed
        page.close()
        progress(index + 1)


def render(page: pdfium.PdfPage) -> Pixels:
    """The page as grey pixels with their resolution, 300 dpi where its size allows it."""
    width, height = page.get_size()
    scale = min(DPI / 72, (MOST_PIXELS / max(1.0, width * height)) ** 0.5)
    bitmap = page.render(scale=scale, rev_byteorder=True)
    grey = np.asarray(without_stamps(bitmap.to_pil()))
    bitmap.close()
    return Pixels(grey, scale * 72)


def _is_picture(page: Page, drawing: Drawing) -> bool:
    """Whether a page must be read by its look: a picture with no text, or with text that is no language."""
    letters = "".join(run.text for run in page.runs).replace(" ", "")
    if len(letters) < FEW_LETTERS:
        return drawing.pictures > PICTURE_SHARE
    sample = letters[:SAMPLE]
    return len(LETTER.findall(sample)) < READABLE_SHARE * len(sample)


def _ranges(numbers: list[int]) -> str:
    """Page numbers as people write them: "1–3, 7"."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][1] + 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in spans)
