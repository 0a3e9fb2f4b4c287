"""Brackets are closed."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Block, Document
from vanban.model.finding import Place, place_at

PAIRS = {")": "(", "]": "["}
LABEL = regex.compile(r"(?m)(?:^|(?<=[;:.,]\s))\s*[“…]*(?:[\p{Ll}]|\d{1,2}|[ivx]+|[IVX]+)\)")
SHOWN = 40


@on_document(
    severity="hint",
    must="Dấu ngoặc đơn, ngoặc vuông đã mở thì được đóng trong cùng đoạn.",
    example="“các đơn vị (Đội số 1; Đội số 2 đã kiểm tra 5 cơ sở.”",
    reason="Ngoặc không đóng làm không rõ phần chú thích kết thúc ở đâu.",
)
def brackets_are_closed(document: Document) -> Observations:
    """An opening bracket without its closing one in the paragraph, or the other way round."""
    for at, block in enumerate(document.blocks):
        if block.role in ("table", "number", "place_date"):
            continue
        for offset, bracket in _unpaired(document.text, block):
            if not _goes_on(document, at, bracket):
                yield _observation(document, block, offset, bracket)


def _observation(document: Document, block: Block, offset: int, bracket: str) -> Observation:
    if bracket in PAIRS:
        start = max(block.start, document.text.rfind(" ", block.start, max(block.start, offset - SHOWN)) + 1)
        place = place_at(document, start, offset + 1)
        return Observation(f"Có dấu “{bracket}” mà trước đó không có dấu mở: {quote(place.text)}.", (place,))
    opening = _cut(document, offset, block.end)
    places = (opening, place_at(document, offset, block.end)) if opening.end != block.end else (opening,)
    return Observation(f"Dấu “{bracket}” mở ở {quote(opening.text)} không được đóng trong đoạn.", places)


def _cut(document: Document, start: int, end: int) -> Place:
    stop = document.text.find(" ", start + SHOWN, end)
    return place_at(document, start, stop if stop > 0 else end)


def _unpaired(text: str, block: Block) -> Iterator[tuple[int, str]]:
    labels = {match.end() - 1 for match in LABEL.finditer(text, block.start, block.end)}
    opened: list[int] = []
    for offset in range(block.start, block.end):
        sign = text[offset]
        if sign in PAIRS.values():
            opened.append(offset)
        elif sign in PAIRS and opened and text[opened[-1]] == PAIRS[sign]:
            opened.pop()
        elif sign in PAIRS and offset not in labels:
            yield offset, sign
    yield from ((offset, text[offset]) for offset in opened)


def _goes_on(document: Document, at: int, bracket: str) -> bool:
    # A paragraph broken by the end of a page or line closes in the next one, or was opened in the one before.
    other = {**{v: k for k, v in PAIRS.items()}, **PAIRS}[bracket]
    near = document.blocks[at + 1 : at + 3] if bracket in PAIRS.values() else document.blocks[max(at - 2, 0) : at]
    return any(sign == other for block in near if block.role != "table" for _, sign in _unpaired(document.text, block))
