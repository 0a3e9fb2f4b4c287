"""Tesseract with the Vietnamese model, opened once per process."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import tesserocr
from PIL import Image

from vanban.reading.errors import UnreadableFile
from vanban.reading.files.scan.pixels import Pixels

LANGUAGE = "vie"
FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
)
NO_MODEL = (
    "tệp là ảnh chụp hoặc bản quét, cần nhận dạng chữ nhưng máy chưa có dữ liệu tiếng Việt của Tesseract; "
    "đề nghị cài gói tesseract-ocr-vie (sudo apt install tesseract-ocr-vie)."
)

Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Symbol:
    """One letter with its box in pixels: left, top, right, bottom."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class Word:
    """A word as read: its box and baseline in pixels, the height of its line, how sure the engine is (0–100)."""

    text: str
    box: Box
    baseline: float
    height: float
    confidence: float
    symbols: tuple[Symbol, ...] = ()


def model_folder() -> Path | None:
    """Where the Vietnamese model lies on this machine."""
    named = os.environ.get("TESSDATA_PREFIX")
    folders = ([named, f"{named}/tessdata"] if named else []) + list(FOLDERS)
    return next((Path(folder) for folder in folders if (Path(folder) / f"{LANGUAGE}.traineddata").is_file()), None)


def read_words(pixels: Pixels, name: str, box: Box | None = None, *, block: bool = False) -> list[Word]:
    """The words of a picture, or of a box in it; `block` when it holds one block of text, not a page."""
    engine = _engine(name)
    engine.SetPageSegMode(tesserocr.PSM.SINGLE_BLOCK if block else tesserocr.PSM.AUTO)
    grey = pixels.grey if box is None else pixels.grey[box[1] : box[3], box[0] : box[2]]
    engine.SetImage(Image.fromarray(grey))
    engine.SetSourceResolution(max(70, round(pixels.dpi)))
    if not engine.Recognize():
        return []
    left, top = (0, 0) if box is None else box[:2]
    return [_moved(word, left, top) for word in _words(engine)]


def _engine(name: str) -> Any:
    folder = model_folder()
    if folder is None:
        raise UnreadableFile(name, NO_MODEL)
    return _opened(folder)


@cache
def _opened(folder: Path) -> Any:
    return tesserocr.PyTessBaseAPI(path=str(folder), lang=LANGUAGE)


def _words(engine: Any) -> Iterator[Word]:
    iterator = engine.GetIterator()
    level = tesserocr.RIL
    while iterator is not None:
        if not iterator.Empty(level.WORD):
            yield _word(iterator)
        if not iterator.Next(level.WORD):
            return


def _word(iterator: Any) -> Word:
    level = tesserocr.RIL
    box = iterator.BoundingBox(level.WORD)
    baseline = iterator.Baseline(level.TEXTLINE)
    line = iterator.BoundingBox(level.TEXTLINE)
    (x0, y0), (x1, y1) = baseline if baseline else ((box[0], box[3]), (box[2], box[3]))
    middle = (box[0] + box[2]) / 2
    y = y0 + (y1 - y0) * ((middle - x0) / (x1 - x0) if x1 != x0 else 0.0)
    row = iterator.RowAttributes()
    height = row["row_height"] if row and row["row_height"] > 0 else line[3] - line[1]
    return Word(iterator.GetUTF8Text(level.WORD), box, y, height, iterator.Confidence(level.WORD))


def _moved(word: Word, left: int, top: int) -> Word:
    x0, y0, x1, y1 = word.box
    box = (x0 + left, y0 + top, x1 + left, y1 + top)
    return Word(word.text, box, word.baseline + top, word.height, word.confidence)
