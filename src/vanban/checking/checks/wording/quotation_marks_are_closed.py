"""Quotation marks are closed."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Block, Document
from vanban.model.finding import place_at

SHOWN = 30


@on_document(
    severity="hint",
    must="Dấu ngoặc kép đã mở thì được đóng trong cùng đoạn.",
    example="“Chuyên mục “Hàng Việt và người tiêu dùng phát sóng hằng tuần.”",
    reason="Ngoặc kép không đóng làm không rõ tên gọi hay lời dẫn kết thúc ở đâu.",
)
def quotation_marks_are_closed(document: Document) -> Observations:
    """An opening mark before another opening mark or the end of its paragraph; straight marks in an odd number."""
    odd_in_all = document.text.count('"') % 2 == 1
    for block in document.blocks:
        if block.role == "table":
            continue
        for offset in _open_marks(document.text, block, straight=odd_in_all):
            if offset == block.start and "”" in document.text[block.end :]:
                continue  # a passage quoted over several paragraphs
            start, end = _around(document.text, block, offset)
            place = place_at(document, start, end)
            yield Observation(f"Dấu ngoặc kép mở ở {quote(place.text)} không được đóng.", (place,))


def _open_marks(text: str, block: Block, *, straight: bool) -> Iterator[int]:
    opened: int | None = None
    plain: int | None = None
    for offset in range(block.start, block.end):
        sign = text[offset]
        if sign == "“":
            if opened is not None:
                yield opened
            opened = offset
        elif sign == "”" or (sign == '"' and opened is not None):
            opened = None
        elif sign == '"':
            plain = offset if plain is None else None
    yield from (mark for mark in (opened, plain if straight else None) if mark is not None)


def _around(text: str, block: Block, offset: int) -> tuple[int, int]:
    before = text.rfind(" ", block.start, max(block.start, offset - 1))
    after = text.find(" ", offset + SHOWN, block.end)
    return (before + 1 if before >= 0 else offset), (after if after >= 0 else block.end)
