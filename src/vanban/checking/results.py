"""What the text tells as results: cases found and dealt with, money fined or paid in, with the kind of deed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import regex

from vanban.checking.once import once
from vanban.checking.passages import adds_to_before, is_plan, list_paragraphs, split_sentences
from vanban.checking.quantities import depth_of, figures_in, is_counted, is_of_other_period, unit_class
from vanban.model.document import Document, Figure, Span
from vanban.text.folding import fold

Deed = Literal["found", "fined", "prosecuted", "paid", "other"]
_DEEDS: tuple[tuple[Deed, regex.Pattern[str]], ...] = (
    ("prosecuted", regex.compile(r"khoi to|hinh su|truy to")),
    ("paid", regex.compile(r"thu nop|nop ngan sach|nop nsnn|ngan sach nha nuoc|nop kho bac|thu nop nsnn")),
    ("found", regex.compile(r"phat hien|bat giu|xu ly|vi pham|phap luat")),
    ("fined", regex.compile(r"xu phat|phat tien|tien phat|phat vi pham")),
)
_TOTAL = regex.compile(
    r"\btong\b|tong so|tong cong|toan tinh|cac luc luong|trong ky|trong thang|trong quy|6 thang|06 thang|nam 20"
)
_PART = regex.compile(r"trong do|bao gom|\bgom\b|chia ra|cu the|dien hinh|tieu bieu|\bnhu\b(?! (?:vay|tren|sau))")
_ELSEWHERE = regex.compile(r"^\s*[\-+]?\s*(?:ngay|hoi|luc|vao)\b[^,]{0,25}\d")
_CLAUSE = regex.compile(r"[,;:(]|\bva\b")


@dataclass(frozen=True, slots=True)
class Told:
    """A figure told as a result; `adds` when its sentence goes on counting, `total` when it speaks of the whole."""

    figure: Figure
    deed: Deed
    sentence: Span
    adds: bool
    total: bool
    part: bool


@once
def list_told(document: Document) -> Iterator[Told]:
    """The counts and amounts of the main text that are results of the period, in order."""
    for paragraph in list_paragraphs(document):
        if is_plan(document, paragraph.start):
            continue
        for sentence in split_sentences(document.text, paragraph):
            yield from _told_in(document, sentence)


def _told_in(document: Document, sentence: Span) -> Iterator[Told]:
    said = document.text[sentence.start : sentence.end]
    folded = fold(said)
    single = _ELSEWHERE.search(folded) is not None
    for figure in figures_in(document, sentence):
        if not is_counted(figure) or is_of_other_period(document, figure, sentence):
            continue
        before = folded[: figure.start - sentence.start]
        outside = regex.sub(r"\([^()]*\)", " ", before)
        part = single or _PART.search(outside) is not None or depth_of(document.text, sentence, figure.start) > 0
        yield Told(
            figure, _deed(folded, figure, sentence), sentence, adds_to_before(said), bool(_TOTAL.search(before)), part
        )


def _deed(folded: str, figure: Figure, sentence: Span) -> Deed:
    start, end = figure.start - sentence.start, figure.end - sentence.start
    before = folded[:start]
    cut = [mark.end() for mark in regex.finditer(r"[;.]", before)]
    near = before[(cut or [0])[-1] :][-200:]
    after = folded[end : end + 30].split(",")[0].split(";")[0]
    found = [(match.start(), deed) for deed, pattern in _DEEDS for match in pattern.finditer(near)]
    if unit_class(figure.unit) != "VND" and regex.match(r"\s*(?:vi pham)?\s*(?:bi )?(?:khoi to|hinh su)", after):
        return "prosecuted"
    if regex.match(r"\s*(?:bi )?(?:vao ngan sach|nop ngan sach)", after):
        return "paid"
    return max(found)[1] if found else "other"
