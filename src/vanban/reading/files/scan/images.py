"""An image file → Content, in this process: each of its pictures is a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from vanban.model.content import Content
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.page.content import content_of
from vanban.reading.files.page.model import Page
from vanban.reading.files.scan.marks import with_numbers
from vanban.reading.files.scan.page import read_picture
from vanban.reading.files.scan.pixels import DPI, Pixels, without_stamps
from vanban.reading.files.scan.repair import repaired

A4_WIDTH = 8.27
MOST_PIXELS = 120_000_000
LARGEST_SIDE = 4200
DAMAGED = "tệp ảnh bị hỏng hoặc không đúng định dạng; đề nghị quét lại."
TOO_LARGE = "ảnh quá lớn ({width} × {height} điểm ảnh); đề nghị quét ở độ phân giải 300 dpi."
READ_BY_OCR = "Tệp là ảnh, được đọc bằng nhận dạng chữ; cần đối chiếu số liệu với bản gốc."


def read_images_here(path: Path, progress: Callable[[int], None]) -> Content:
    """Read an image file page by page, telling `progress` the number of each page; raises UnreadableFile."""
    content = repaired(content_of(with_numbers(_pages(path, progress)), "ocr"))
    return replace(content, remarks=(("ocr_pages", READ_BY_OCR), *content.remarks))


def _pages(path: Path, progress: Callable[[int], None]) -> Iterator[Page]:
    try:
        with Image.open(path) as image:
            for number, frame in enumerate(ImageSequence.Iterator(image), start=1):
                yield read_picture(_pixels(frame, path.name), number, path.name)
                progress(number)
    except (UnidentifiedImageError, OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise UnreadableFile(path.name, DAMAGED) from error


def _pixels(frame: Image.Image, name: str) -> Pixels:
    """A picture in grey at about 300 dpi; one that does not say its resolution is taken for an A4 page."""
    if frame.width * frame.height > MOST_PIXELS:
        raise UnreadableFile(name, TOO_LARGE.format(width=frame.width, height=frame.height))
    upright = ImageOps.exif_transpose(frame)
    grey = without_stamps(_flattened(upright))
    scale = min(DPI / _dpi(upright), LARGEST_SIDE / max(grey.size))
    if not 0.9 < scale < 1.1:
        grey = grey.resize((max(1, round(grey.width * scale)), max(1, round(grey.height * scale))),
                           Image.Resampling.BICUBIC)  # fmt: skip
    return Pixels(np.asarray(grey), DPI)


def _flattened(image: Image.Image) -> Image.Image:
    if image.mode in ("RGBA", "LA", "PA"):
        paper = Image.new("RGBA", image.size, "white")
        paper.alpha_composite(image.convert("RGBA"))
        return paper
    return image


def _dpi(image: Image.Image) -> float:
    stated = float(image.info.get("dpi", (0, 0))[0])
    by_size = min(image.size) / A4_WIDTH
    return stated if stated >= 100 and 0.4 < stated / by_size < 2.5 else by_size
