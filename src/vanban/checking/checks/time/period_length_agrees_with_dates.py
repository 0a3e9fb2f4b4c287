"""The length that a period is given agrees with the dates that define it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import regex

from vanban.checking.passages import list_paragraphs
from vanban.checking.periods import earliest_day, find_periods, latest_day, own_ranges
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Citation, Document, Span
from vanban.model.finding import Place, place_at, place_of
from vanban.text.folding import fold

LENGTH = regex.compile(
    r"(?<![\d/\p{L}])(?P<number>\d{1,3}|một|hai|ba)\s+(?P<unit>tháng|ngày)\b"
    r"(?!\s*(?:đầu|cuối)\s+năm)",
    regex.IGNORECASE,
)
SINCE = regex.compile(
    r"(?<![\d/])(?P<number>\d{1,2})\s+tháng\s+(?:triển khai\s+)?thực hiện\s+(?:kế hoạch|chỉ thị|công điện|quyết định)",
    regex.IGNORECASE,
)
WORDS = {"một": 1, "hai": 2, "ba": 3}
LEGAL_DAYS = {"month": (28, 34), "quarter": (89, 95), "half": (180, 187), "nine_months": (272, 277),
              "year": (365, 366)}  # fmt: skip
SLACK_MONTHS = 1.0


@on_document(
    severity="warning",
    must="Độ dài của kỳ (“6 tháng”, “90 ngày”) khớp với ngày đầu và ngày cuối của kỳ.",
    example="“6 tháng thực hiện Kế hoạch” trong khi kế hoạch ban hành trước báo cáo ba tháng rưỡi.",
    reason="Số tháng, số ngày tính theo lịch.",
)
def period_length_agrees_with_dates(document: Document) -> Observations:
    """A range beside its length, a named period beside its range, or "N tháng thực hiện Kế hoạch" against the plan."""
    for passage in (*list_paragraphs(document), *_heads(document)):
        yield from _ranges_beside_lengths(document, passage)
    yield from _title_beside_range(document)
    yield from _months_since_the_plan(document)


def _heads(document: Document) -> Iterator[Span]:
    spans = [span for name, span in document.header.places.items() if name == "subject"]
    yield from spans
    for annex in document.annexes:
        yield Span(annex.start, min(annex.end, annex.start + 600))


def _ranges_beside_lengths(document: Document, passage: Span) -> Observations:
    periods = [*find_periods(document.text, passage)]
    for period in periods:
        if period.kind != "range" or not (period.first and period.last):
            continue
        days = (period.last - period.first).days + 1
        if days < 1:
            place = place_at(document, period.start, period.end)
            yield Observation(f"{quote(place.text)}: ngày cuối đứng trước ngày đầu.", (place,), severity="error")
            continue
        near = Span(max(passage.start, period.start - 45), min(passage.end, period.end + 25))
        place = place_at(document, period.start, period.end)
        for length in LENGTH.finditer(document.text, near.start, near.end):
            inside = length.start() < period.end and period.start < length.end()
            if not inside and not _fits(length, days):
                said = place_at(document, *length.span())
                message = f"{quote(place.text)} dài {days} ngày, không phải {quote(said.text)}."
                yield Observation(message, (said, place), days, said.text)
        for named in periods:
            if (
                named.kind in LEGAL_DAYS
                and named.kind != "year"
                and near.start <= named.start < near.end
                and named.end <= period.start
            ):
                low, high = LEGAL_DAYS[named.kind]
                if not low <= days <= high and "cung ky" not in fold(document.text[near.start : near.end]):
                    said = place_at(document, named.start, named.end)
                    message = f"Kỳ {quote(said.text)} được ghi {quote(place.text)}, dài {days} ngày."
                    yield Observation(message, (said, place), None, days)


def _title_beside_range(document: Document) -> Observations:
    """The one range of a report that looks like a reporting period, against the length its title names."""
    place = document.header.places.get("subject")
    titles = [one for one in find_periods(document.text, place)] if place else []
    legal = [LEGAL_DAYS[one.kind] for one in titles if one.kind in LEGAL_DAYS]
    ranges = {(one.first, one.last): one for one in own_ranges(document)}
    if len(ranges) != 1 or not legal or any(one.kind == "range" for one in titles):
        return
    [period] = ranges.values()
    if not (period.first and period.last and _is_whole(period.first, period.last)):
        return
    # A period named right before the range ("6 tháng đầu năm (từ ngày …)") is the one it gives the days of.
    block = document.block_at(period.start)
    before = Span(max(period.start - 45, block.start if block else 0), period.start)
    if any(one.kind in LEGAL_DAYS for one in find_periods(document.text, before)):
        return
    days = (period.last - period.first).days + 1
    if not any(low <= days <= high for low, high in legal):
        said = place_at(document, titles[0].start, titles[0].end)
        stated = place_at(document, period.start, period.end)
        message = (f"Tên văn bản ghi kỳ báo cáo là {quote(said.text)}, nhưng số liệu tính {quote(stated.text)}, "
                   f"dài {days} ngày.")  # fmt: skip
        yield Observation(message, (said, stated), None, days)


def _is_whole(first: date, last: date) -> bool:
    """Whether a range runs like a reporting period: from a day of one month to the day before it in another."""
    after = last + timedelta(days=1)
    return after.day == first.day and after > first


def _fits(length: regex.Match[str], days: int) -> bool:
    number = WORDS.get(length["number"].casefold()) or int(length["number"])
    if length["unit"].casefold() == "ngày":
        return abs(number - days) <= 1 or number <= 2
    return abs(number * 30.44 - days) <= 16


def _months_since_the_plan(document: Document) -> Observations:
    end, end_place = _last_day(document)
    if end is None:
        return
    for said in SINCE.finditer(document.text):
        plan = _plan(document)
        begin = earliest_day(plan.date) if plan else None
        months = int(said["number"])
        if plan and begin and begin < end and months > (end - begin).days / 30.44 + SLACK_MONTHS:
            block = document.block_at(said.start())
            place = place_at(document, said.start(), min(said.end(), block.end if block else said.end()))
            lasted = f"{(end - begin).days} ngày"
            message = (f"{quote(place.text)}: từ {quote(plan.text)} đến ngày {end:%d/%m/%Y} chỉ có {lasted}, "
                       f"không phải {months} tháng.")  # fmt: skip
            yield Observation(message, (place, place_of(document, plan), *end_place), lasted, f"{months} tháng")
            return


def _plan(document: Document) -> Citation | None:
    subject = document.header.places.get("subject")
    inside = [c for c in document.citations if c.date and subject and subject.start <= c.start < subject.end]
    first = [c for c in document.citations if c.date and c.date.count("-") == 2 and c.type in ("KH", "CT", "CĐ", "QĐ")]
    return next(iter(inside or first), None)


def _last_day(document: Document) -> tuple[date | None, tuple[Place, ...]]:
    for annex in document.annexes:
        if annex.of.date and annex.of.date.count("-") == 2 and annex.of.end:
            at = document.text.find("ngày", annex.of.start, annex.of.end)
            shown = document.text[at : annex.of.end].split(" của")[0].rstrip(") ")
            return latest_day(annex.of.date), (place_at(document, at, at + len(shown)),) if at >= 0 else ()
    span = document.header.places.get("date")
    day = latest_day(document.header.date)
    return day, (place_at(document, span.start, span.end),) if day and span else ()
