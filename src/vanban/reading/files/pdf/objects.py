"""What one PDF page draws: runs of letters and ruling lines, by pdfium."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from vanban.reading.files.page.model import Page, Rule, Run
from vanban.reading.files.pdf.faces import Face, face_of
from vanban.reading.files.pdf.matrix import Matrix, own_matrix, upright
from vanban.reading.files.pdf.spread import spread_runs
from vanban.text.folding import normalise
from vanban.text.legacy import from_legacy_font

THIN = 3.0
DEEPEST = 4
SPREAD = 0.78
MOST_OBJECTS = 50_000
CLEAN = {
    0: None, 0xAD: "-", 0x02: "-", 0xFFFE: "-", 0x200B: None, 0xFEFF: None, 0x0D: None,
    0x0A: " ", 0xA0: " ", 0x09: " ", 0x2011: "-", 0xFB01: "fi", 0xFB02: "fl",
}  # fmt: skip


@dataclass(slots=True)
class Drawing:
    """The runs, rules and the share of the page covered by pictures, gathered from its objects."""

    runs: list[Run] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    pictures: float = 0.0


class PageReader:
    """Reads the objects of the pages of one document; fonts are looked at once."""

    def __init__(self) -> None:
        self._faces: dict[int, Face] = {}

    def read(self, page: pdfium.PdfPage, number: int) -> tuple[Page, Drawing]:
        """The page as runs and rules, and what else was found on it."""
        width, height = page.get_size()
        textpage, drawing = page.get_textpage(), Drawing()
        shown = upright(page)
        for item, matrix in _objects(page, shown):
            kind = raw.FPDFPageObj_GetType(item)
            if kind == raw.FPDF_PAGEOBJ_TEXT:
                self._add_text(drawing, item, textpage, matrix=matrix, height=height)
            elif kind == raw.FPDF_PAGEOBJ_PATH:
                drawing.rules += _rules(item, matrix, height)
            elif kind == raw.FPDF_PAGEOBJ_IMAGE:
                x0, y0, x1, y1 = matrix.box(*_bounds(item))
                drawing.pictures += max(0.0, x1 - x0) * max(0.0, y1 - y0) / max(1.0, width * height)
        if any(_is_spread(run) for run in drawing.runs):
            drawing.runs = spread_runs(drawing.runs, textpage, shown.box, height=height)
        textpage.close()
        return Page(number, width, height, tuple(drawing.runs), tuple(drawing.rules)), drawing

    def _add_text(self, drawing: Drawing, item: Any, textpage: Any, *, matrix: Matrix, height: float) -> None:
        text = _text(item, textpage)
        if not text.strip():
            return
        size = ctypes.c_float()
        raw.FPDFTextObj_GetFontSize(item, size)
        placed = matrix.over(own_matrix(item))
        x0, y0, x1, _ = matrix.box(*_bounds(item))
        em = size.value * (placed.c**2 + placed.d**2) ** 0.5
        turned = abs(placed.b) > abs(placed.a)
        face = self._face(raw.FPDFTextObj_GetFont(item))
        baseline = height - (y0 if turned else placed.f)
        drawing.runs.append(
            Run(from_legacy_font(text, face.name), x0, x1, baseline, max(em, 1.0), face.bold, face.italic)
        )

    def _face(self, font: Any) -> Face:
        address = ctypes.cast(font, ctypes.c_void_p).value or 0
        if address not in self._faces:
            self._faces[address] = face_of(font)
        return self._faces[address]


def _is_spread(run: Run) -> bool:
    return "   " in run.text or (len(run.text) > 3 and run.x1 - run.x0 > SPREAD * run.size * len(run.text))


def _objects(page: pdfium.PdfPage, upright: Matrix) -> Iterator[tuple[Any, Matrix]]:
    count = min(raw.FPDFPage_CountObjects(page), MOST_OBJECTS)
    for at in range(count):
        yield from _with_inner(raw.FPDFPage_GetObject(page, at), upright, 0)


def _with_inner(item: Any, matrix: Matrix, depth: int) -> Iterator[tuple[Any, Matrix]]:
    if raw.FPDFPageObj_GetType(item) != raw.FPDF_PAGEOBJ_FORM:
        yield item, matrix
        return
    inner = matrix.over(own_matrix(item))
    if depth < DEEPEST:
        for at in range(min(raw.FPDFFormObj_CountObjects(item), MOST_OBJECTS)):
            yield from _with_inner(raw.FPDFFormObj_GetObject(item, at), inner, depth + 1)


def _bounds(item: Any) -> tuple[float, float, float, float]:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    raw.FPDFPageObj_GetBounds(item, left, bottom, right, top)
    return left.value, bottom.value, right.value, top.value


def _text(item: Any, textpage: Any) -> str:
    length = raw.FPDFTextObj_GetText(item, textpage, None, 0)
    if length <= 2:
        return ""
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFTextObj_GetText(item, textpage, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), length)
    text = buffer.raw[: length - 2].decode("utf-16-le", errors="replace")
    return normalise(text.translate(CLEAN))


def _rules(item: Any, matrix: Matrix, height: float) -> list[Rule]:
    x0, y0, x1, y1 = matrix.box(*_bounds(item))
    box = Rule(x0, height - y1, x1, height - y0)
    if min(x1 - x0, y1 - y0) <= THIN:
        return [box]
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(item, fill, stroke)
    if not stroke.value:
        return []
    return _segments(item, matrix, height, box=box)


def _segments(item: Any, matrix: Matrix, height: float, *, box: Rule) -> list[Rule]:
    count = raw.FPDFPath_CountSegments(item)
    placed = matrix.over(own_matrix(item))
    rules: list[Rule] = []
    last = start = (0.0, 0.0)
    x, y = ctypes.c_float(), ctypes.c_float()
    for at in range(min(count, MOST_OBJECTS)):
        segment = raw.FPDFPath_GetPathSegment(item, at)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        left, top, _, _ = placed.box(x.value, y.value, x.value, y.value)
        point = (left, height - top)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            start = point
        elif kind == raw.FPDF_SEGMENT_LINETO:
            rules.append(_rule(last, point))
        if raw.FPDFPathSegment_GetClose(segment):
            rules.append(_rule(point, start))
        last = point
    return [rule for rule in rules if min(rule.x1 - rule.x0, rule.y1 - rule.y0) <= THIN]


def _rule(one: tuple[float, float], other: tuple[float, float]) -> Rule:
    return Rule(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))
