"""Tesseract with the Vietnamese model, opened once per process."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import regex
import tesserocr
from PIL import Image

from vanban.reading.errors import UnreadableFile
from vanban.reading.files.scan.pixels import WHITE, Grey, Pixels, ink_of

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

NUMBER = regex.compile(r"[+-]?\(?\d[\d.,]*(?:/\d[\d.,]*)?%?\)?")
LONGEST_NUMBER = 8
LONG_WORD = 3
LONG_LINE, TOO_HIGH = 4, 1.25
SURE, LIKELY = 80.0, 55.0
MARGIN = 8

Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Word:
    """A word as read: its box and baseline in pixels, the height of its line, how sure the engine is (0–100)."""

    text: str
    box: Box
    baseline: float
    height: float
    confidence: float
    line: Box = (0, 0, 0, 0)


def model_folder() -> Path | None:
    """Where the Vietnamese model lies on this machine."""
    named = os.environ.get("TESSDATA_PREFIX")
    folders = ([named, f"{named}/tessdata"] if named else []) + list(FOLDERS)
    return next((Path(folder) for folder in folders if (Path(folder) / f"{LANGUAGE}.traineddata").is_file()), None)


def read_words(pixels: Pixels, name: str) -> list[Word]:
    """The words of the picture of a page."""
    return _recognised(_engine(name), pixels.grey, pixels.dpi, mode=tesserocr.PSM.AUTO)


def read_cell(pixels: Pixels, name: str, box: Box) -> list[Word]:
    """The words in a box of a picture, a table cell; a short one is read several ways until one is a sure number."""
    engine = _engine(name)
    readings: list[list[Word]] = []
    for words in _readings(engine, pixels, box):
        readings.append(words)
        if _is_sure(words):
            return words
    numbers = [words for words in readings if len(words) == 1 and NUMBER.fullmatch(words[0].text)]
    best = max(numbers, key=_sureness, default=readings[0])
    return best if _sureness(best) > LIKELY else readings[0]


def _readings(engine: Any, pixels: Pixels, box: Box) -> Iterator[list[Word]]:
    """A cell as it is, then close round its ink, then either as figures only."""
    close = _tight(pixels, box)
    yield _box_words(engine, pixels, box, margin=0, mode=tesserocr.PSM.SINGLE_BLOCK)
    if close[2] - close[0] > LONGEST_NUMBER * (close[3] - close[1]):
        return
    yield _box_words(engine, pixels, close, margin=MARGIN, mode=tesserocr.PSM.SINGLE_BLOCK)
    engine.SetVariable("tessedit_char_whitelist", "0123456789.,%+-/()")
    try:
        yield _box_words(engine, pixels, close, margin=MARGIN, mode=tesserocr.PSM.SINGLE_LINE)
        yield _box_words(engine, pixels, box, margin=2 * MARGIN, mode=tesserocr.PSM.SINGLE_LINE)
    finally:
        engine.SetVariable("tessedit_char_whitelist", "")


def _box_words(engine: Any, pixels: Pixels, box: Box, *, margin: int, mode: int) -> list[Word]:
    left, top, right, bottom = box
    grey = np.pad(pixels.grey[top:bottom, left:right], margin, constant_values=WHITE)
    return [_moved(word, left - margin, top - margin) for word in _recognised(engine, grey, pixels.dpi, mode=mode)]


def _is_sure(words: Sequence[Word]) -> bool:
    text = "".join(word.text for word in words)
    return _sureness(words) >= SURE and (bool(NUMBER.fullmatch(text)) or len(text) > LONG_WORD)


def _sureness(words: Sequence[Word]) -> float:
    return min((word.confidence for word in words), default=0.0)


def _tight(pixels: Pixels, box: Box) -> Box:
    """A box drawn close round its ink: the engine misreads a lone figure in much white. Specks do not count."""
    ink = ink_of(pixels)[box[1] : box[3], box[0] : box[2]]
    solid = ink[:-1, :-1] & ink[1:, :-1] & ink[:-1, 1:] & ink[1:, 1:]
    rows, columns = np.nonzero(solid.any(axis=1))[0], np.nonzero(solid.any(axis=0))[0]
    if not len(rows):
        return box
    return (
        max(box[0], box[0] + int(columns[0]) - 2), max(box[1], box[1] + int(rows[0]) - 2),
        min(box[2], box[0] + int(columns[-1]) + 4), min(box[3], box[1] + int(rows[-1]) + 4),
    )  # fmt: skip


def _recognised(engine: Any, grey: Grey, dpi: float, *, mode: int) -> list[Word]:
    engine.SetPageSegMode(mode)
    engine.SetImage(Image.fromarray(grey))
    engine.SetSourceResolution(max(70, round(dpi)))
    return _with_true_heights(list(_words(engine))) if engine.Recognize() else []


def _with_true_heights(words: list[Word]) -> list[Word]:
    """The engine's guess at the height of a lone line may be far off; a long line is about as high as its ink."""
    lengths = Counter(word.line for word in words)
    return [
        replace(word, height=high)
        if lengths[word.line] >= LONG_LINE and word.height > TOO_HIGH * (high := float(word.line[3] - word.line[1]))
        else word
        for word in words
    ]


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
    return Word(iterator.GetUTF8Text(level.WORD), box, y, height, iterator.Confidence(level.WORD), line)


def _moved(word: Word, left: int, top: int) -> Word:
    x0, y0, x1, y1 = word.box
    return replace(word, box=(x0 + left, y0 + top, x1 + left, y1 + top), baseline=word.baseline + top)
