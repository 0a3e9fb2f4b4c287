"""The number line is filled in."""

from __future__ import annotations

import regex

from vanban.checking.genre import is_administrative
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.title import line_place
from vanban.model.document import Document, Span

BLANK_NUMBER = regex.compile(r"^\s*Số\s*:\s*(?:[.…_\s]*(?=/|-\p{Lu}|$))", regex.MULTILINE)


@on_document(
    severity="warning",
    must="Số của văn bản được điền.",
    example="“Số:      /BC-SCT”.",
    reason="Số và ký hiệu là thành phần thể thức chính; số lấy từ sổ đăng ký văn bản đi (NĐ 30/2020/NĐ-CP, Điều 15).",
)
def document_number_is_filled_in(document: Document) -> Observations:
    """A number line without a number."""
    header = document.header
    span = header.places.get("number") or header.places.get("symbol") or _blank_line(document)
    if header.number or span is None or not is_administrative(document):
        return
    place = line_place(document, span)
    if "Số" in place.text:
        symbol = f" trước ký hiệu “{header.symbol}”" if header.symbol else " và ký hiệu"
        yield Observation(f"Số{symbol} của văn bản còn để trống.", (place,))


def _blank_line(document: Document) -> Span | None:
    found = BLANK_NUMBER.search(document.text[:2000])
    return Span(*found.span()) if found else None
