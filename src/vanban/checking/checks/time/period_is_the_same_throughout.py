"""The reporting period is the same in the title, the text and the annexes."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from vanban.checking.passages import is_plan, list_paragraphs, list_sentences, main_end
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
    r"|thay the|dinh chinh|bo sung|da tinh|chuyen sang|ton (?:dong )?tu|da gui|theo bao cao|tai bao cao|rieng"
)
# What may stand behind it when the sentence looks back or ahead.
ELSEWHERE = regex.compile(r"\s*,?\s*(?:truoc|chuyen sang|da gui|theo ngay|\(ky truoc|sap toi|toi\b)")
OWN = regex.compile(r"ket qua|bao cao|tinh hinh|so lieu|trong ky|thong ke|danh sach|vu viec dien hinh")
LOOKS_BACK = regex.compile(r"so voi|cung ky|truoc|thay the|dinh chinh|chuyen sang|da tinh|luy ke|tiep tuc")
PLANS = regex.compile(r"phuong huong|nhiem vu|ke hoach")
OPENS = regex.compile(r"[\s\-+]*(?:trong )?$")


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
    yield from _of_plans(document, own)
    told: set[tuple[int, int | None]] = set()
    for other, sure in _stated(document):
        if other.kind != own.kind or other.is_same(own) or (other.number, other.year) in told:
            continue
        told.add((other.number, other.year))
        places = place_at(document, own.start, own.end), place_at(document, other.start, other.end)
        message = f"Tên văn bản ghi kỳ báo cáo là {quote(places[0].text)}, nhưng chỗ khác ghi {quote(places[1].text)}."
        yield Observation(message, places, places[0].text, places[1].text, None if sure else "warning")


def _of_plans(document: Document, own: NamedPeriod) -> Observations:
    """The heading of the plans against the period that the title plans for, or the one after its own."""
    place = document.header.places["subject"]
    subject = [one for one in find_periods(document.text, place) if one.start > own.start and one.kind == own.kind]
    planned = [one for one in subject if PLANS.search(fold(document.text[own.end : one.start]))]
    for heading in document.outline:
        if heading.start >= main_end(document) or not PLANS.search(fold(heading.title)):
            continue
        named = [*find_periods(document.text, Span(heading.start, heading.end))]
        if len(named) != 1 or named[0].kind != own.kind or not planned or "ket qua" in fold(heading.title):
            continue
        if not any(named[0].is_same(one) for one in planned):
            places = (
                place_at(document, planned[0].start, planned[0].end),
                place_at(document, named[0].start, named[0].end),
            )
            message = (
                f"Tên văn bản nêu nhiệm vụ {quote(places[0].text)}, nhưng đề mục ghi nhiệm vụ {quote(places[1].text)}."
            )
            yield Observation(message, places, places[0].text, places[1].text)


def _stated(document: Document) -> Iterator[tuple[NamedPeriod, bool]]:
    subject = document.header.places.get("subject")
    for passage, sure in _passages(document):
        if subject and passage.start < subject.end and subject.start < passage.end:
            continue
        for period in find_periods(document.text, passage):
            before = fold(document.text[max(passage.start, period.start - 60) : period.start])
            after = fold(document.text[period.end : period.end + 14])
            if not OTHER.search(before) and not ELSEWHERE.match(after) and (sure or OWN.search(before)):
                yield period, True
    for period in _of_sentences(document):
        yield period, False


def _passages(document: Document) -> Iterator[tuple[Span, bool]]:
    """Where a report says its period: headings of results, its opening and closing, the heads of its annexes."""
    end = main_end(document)
    first = min((heading.start for heading in document.outline), default=end)
    for heading in document.outline:
        if heading.start < end and "ket qua" in fold(heading.title):
            yield Span(heading.start, heading.end), True
    for paragraph in list_paragraphs(document):
        said = fold(document.text[paragraph.start : paragraph.end])
        if said.startswith("tren day la"):
            yield paragraph, True
        elif paragraph.start < first and "bao cao" in said:
            yield paragraph, False
    for annex in document.annexes:
        table = min((document.tables[table].start for table in annex.tables), default=annex.end)
        yield Span(annex.start, min(table, annex.start + 700)), True


def _of_sentences(document: Document) -> Iterator[NamedPeriod]:
    """The periods with which sentences of results begin ("Trong tháng 5/2024, …"), unless the sentence looks back."""
    for sentence in list_sentences(document):
        named = [*find_periods(document.text, sentence)]
        # "Trong năm 2024" may open a report of a campaign that ran into the next year.
        if len(named) != 1 or named[0].kind == "year" or named[0].year is None or is_plan(document, sentence.start):
            continue
        said = fold(document.text[sentence.start : sentence.end])
        before, behind = said[: named[0].start - sentence.start], said[named[0].end - sentence.start :]
        starts = said.lstrip(" -+").startswith("trong ") and OPENS.search(before)
        if starts and not LOOKS_BACK.search(behind) and not OTHER.search(before) and regex.match(r"\s*[,(]", behind):
            yield named[0]
