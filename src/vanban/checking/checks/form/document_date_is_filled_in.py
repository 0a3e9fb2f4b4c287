"""The line of place and date is filled in."""

from __future__ import annotations

import regex

from vanban.checking.genre import is_administrative
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.title import date_line, line_place
from vanban.model.document import Document

BLANK_DATE = regex.compile(
    r"ngày[\s.…_*]*tháng[\s.…_*]*(?:\d{1,2}[\s.…_*]*)?năm[\s.…_*]*(?:20\d\d)?"
    r"|ngày[\s.…_*]*\d{1,2}[\s.…_*]*tháng[\s.…_*]*năm[\s.…_*]*(?:20\d\d)?"
)

FULL_DATE = regex.compile(r"ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*20\d\d", regex.IGNORECASE)
NO_PLACE = regex.compile(r"[\s.…_*]*,?\s*ngày", regex.IGNORECASE)


@on_document(
    severity="warning",
    must="Ngày, tháng, năm và địa danh ban hành được điền.",
    example="“Lạng Sơn, ngày    tháng 3 năm 2024”.",
    reason="Thời gian ban hành ghi đầy đủ ngày, tháng, năm (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4).",
)
def document_date_is_filled_in(document: Document) -> Observations:
    """A date line whose day, month, year or place is left blank."""
    span = document.header.places.get("date") or document.header.places.get("place") or date_line(document)
    if span is None or not is_administrative(document):
        return
    place = line_place(document, span)
    missing = _missing(document, place.text)
    if missing:
        yield Observation(f"Dòng địa danh, ngày tháng của văn bản còn để trống: {', '.join(missing)}.", (place,))


def _missing(document: Document, line: str) -> list[str]:
    date = document.header.date
    known = 3 if FULL_DATE.search(line) else date.count("-") + 1 if date else 0
    if known == 3:
        return ["địa danh"] if NO_PLACE.match(line) else []
    if not BLANK_DATE.search(line) and date is None:
        return []
    return ["ngày"] if known == 2 else ["ngày", "tháng"] if known == 1 else ["ngày", "tháng", "năm"]
