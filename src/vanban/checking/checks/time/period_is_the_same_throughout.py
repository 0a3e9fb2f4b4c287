"""The reporting period is the same in the title, the text and the annexes."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from vanban.checking.passages import is_plan, list_paragraphs, main_end
from vanban.checking.periods import NamedPeriod, find_periods, title_period
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document, Span
from vanban.model.finding import place_at
from vanban.text.folding import fold

# What may stand before a period that is not the one reported on.
OTHER = regex.compile(
    r"phuong huong|nhiem vu|ke hoach|du kien|so voi|cung ky|ky truoc|thang truoc|truoc do|tu dau nam|luy ke"
    r"|trong tam|trien khai|tuyen truyen|giai doan|dot cao diem|thang cao diem|thang hanh dong|den thang|tu thang"
)
OWN = regex.compile(r"ket qua|bao cao|tinh hinh|so lieu|trong ky|\btrong\s*$|thong ke|danh sach|vu viec dien hinh")


@on_document(
    severity="error",
    must="Kỳ báo cáo ở tên văn bản, đề mục, câu mở đầu, câu kết và phụ lục là một.",
    example="Tên báo cáo ghi “tháng 5/2024”, tên phụ lục ghi “tháng 4/2024”.",
    reason="Số liệu của một báo cáo thuộc một kỳ (NĐ 09/2019/NĐ-CP, Điều 12).",
)
def period_is_the_same_throughout(document: Document) -> Observations:
    """A heading, opening, closing or annex head that names another period of the same kind as the title."""
    own = title_period(document)
    if own is None:
        return
    told: set[tuple[int, int | None]] = set()
    for other in _stated(document):
        if other.kind != own.kind or other.is_same(own) or (other.number, other.year) in told:
            continue
        told.add((other.number, other.year))
        places = place_at(document, own.start, own.end), place_at(document, other.start, other.end)
        message = f"Tên văn bản ghi kỳ báo cáo là {quote(places[0].text)}, nhưng chỗ khác ghi {quote(places[1].text)}."
        yield Observation(message, places, places[0].text, places[1].text)


def _stated(document: Document) -> Iterator[NamedPeriod]:
    subject = document.header.places.get("subject")
    for passage, sure in _passages(document):
        if subject and passage.start < subject.end and subject.start < passage.end:
            continue
        for period in find_periods(document.text, passage):
            before = fold(document.text[max(passage.start, period.start - 60) : period.start])
            after = fold(document.text[period.end : period.end + 12])
            if OTHER.search(before) or "truoc" in after:
                continue
            # "Trong năm 2024" may open a report of a campaign that ran into the next year.
            told = period.kind != "year" and OWN.search(before) and not is_plan(document, period.start)
            if sure or told:
                yield period


def _passages(document: Document) -> Iterator[tuple[Span, bool]]:
    end = main_end(document)
    for heading in document.outline:
        if heading.start < end and "ket qua" in fold(heading.title):
            yield Span(heading.start, heading.end), True
    paragraphs = [*list_paragraphs(document)]
    for at, paragraph in enumerate(paragraphs):
        opening = fold(document.text[paragraph.start : paragraph.start + 40])
        if at < 6 or opening.startswith("tren day la") or opening.startswith("trong "):
            yield paragraph, opening.startswith("tren day la")
    for annex in document.annexes:
        first = min((document.tables[table].start for table in annex.tables), default=annex.end)
        yield Span(annex.start, min(first, annex.start + 700)), True
