"""Events told as results lie inside the reporting period."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import regex

from vanban.checking.passages import is_plan, list_paragraphs, main_end, sentence_around
from vanban.checking.periods import NamedPeriod, earliest_day, find_periods, own_ranges, report_day, title_period
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document, Span
from vanban.model.finding import Place, place_at
from vanban.text.dates import find_dates, find_days, is_possible
from vanban.text.folding import fold

EVENT = regex.compile(
    r"phat hien|bat giu|bat qua tang|kiem tra|tam giu|thu giu|xu phat|khoi to|xu ly|to chuc|ra quan|tiep nhan|kham xet"
)
LEAD = regex.compile(
    r"(?:^|[;.:(]\s*|\n|\t|\b(?:dien hinh|tieu bieu|cu the)(?: nhu| la)?,?\s*(?:vu )?)"
    r"[\s\-+]*(?:\(?[a-z\d]{1,2}[.)]\s*)?"
    r"(?:(?:luc|hoi|vao|khoang)\b[^,.;\n]{0,20}|vao )?(?:sang |chieu |toi |dem |trua )?$"
)
# "(4) Ngày 12/3/2025, tàu …, 35.000 lít": a numbered item that begins with its day.
LISTED = regex.compile(r"\(?\d{1,2}[.)]\s*(?:ngay )?")
FUTURE = regex.compile(r"\bse\b|du kien|ke hoach|den ngay|\btoi\b")
# "(vụ hộ kinh doanh …, ngày 30/9/2025)": a case told by what it is and, last, its day.
CASE = regex.compile(r"(?:\(|;\s*|: )(?:\d+ )?vu (?:viec )?[^();]{5,160},\s*$")
CLOSES = regex.compile(r"\s*[);.]")
LOOKS_BACK = regex.compile(
    r"ky truoc|tiep tuc|truoc do|nam truoc|chuyen sang|ton dong|da bao cao|phuc hoi|dinh chi|tu cac ky"
)
NOT_EVENT = regex.compile(
    r"so [\d/]|theo |cong van|ke hoach|quyet dinh|chi thi|van ban|nghi dinh|thong tu|luat|tinh den"
    r"|den ngay|den het|tu ngay|du kien"
)


@on_document(
    severity="warning",
    must="Sự việc kể trong phần kết quả và trong phụ lục xảy ra trong kỳ báo cáo.",
    example="Báo cáo tháng 5/2024 kể vụ việc “Ngày 20/8/2024, Đội số 2 phát hiện …”.",
    reason="Số liệu và sự việc của kỳ nào báo cáo vào kỳ đó (NĐ 09/2019/NĐ-CP, Điều 12).",
)
def events_fall_inside_the_period(document: Document) -> Observations:
    """A dated event outside the widest window its period can mean, or after the day of the report (an error)."""
    period = _period(document)
    window = period.window() if period else None
    signed = report_day(document)
    if window is None and signed is None:
        return
    for span, day in _events(document, window or (signed or date.max, signed or date.max)):
        place = place_at(document, span.start, span.end)
        if signed and day > signed:
            message = f"Sự việc ngày {quote(place.text)} xảy ra sau ngày ký báo cáo ({signed:%d/%m/%Y})."
            yield Observation(
                message, (place, *_period_place(document, period)), found=day.isoformat(), severity="error"
            )
        elif period and window and not window[0] <= day <= window[1]:
            places = place, *_period_place(document, period)
            named = document.text[period.start : period.end]
            message = f"Sự việc ngày {quote(place.text)} nằm ngoài kỳ báo cáo {quote(named)}."
            yield Observation(message, places, named, day.isoformat())


def _period(document: Document) -> NamedPeriod | None:
    """The days the report says its numbers run, where they lie in the period of its title; else that period."""
    title, ranges = title_period(document), [*own_ranges(document)]
    window = title.window() if title else None
    if window is None:
        passages = [span for name, span in document.header.places.items() if name == "subject"]
        passages += [one for one in list_paragraphs(document) if not is_plan(document, one.start)][:8]
        named = [period for passage in passages for period in find_periods(document.text, passage)]
        return next((one for one in (*ranges, *named) if one.kind == "range"), title)
    inside = [one for one in ranges if one.first and one.last and one.first >= window[0] and one.last <= window[1]]
    # The last range may be one of several parts of the period.
    return inside[0] if len({(one.first, one.last) for one in inside}) == 1 else title


def _period_place(document: Document, period: NamedPeriod | None) -> tuple[Place, ...]:
    if period is None:
        span = document.header.places.get("date")
        return (place_at(document, span.start, span.end),) if span else ()
    return (place_at(document, period.start, period.end),)


def _events(document: Document, window: tuple[date, date]) -> Iterator[tuple[Span, date]]:
    cited = [(citation.start, citation.end) for citation in document.citations]
    signed = report_day(document) or date.max
    for passage in _passages(document):
        text = document.text[passage.start : passage.end]
        for found in (*find_dates(text), *find_days(text)):
            start, end = passage.start + found.start, passage.start + found.end
            if any(first <= start < last for first, last in cited) or is_plan(document, start):
                continue
            before, after = (
                fold(document.text[max(passage.start, start - 30) : start]),
                fold(document.text[end : end + 120]),
            )
            day = _day(found.iso, window)
            if not day or NOT_EVENT.search(before):
                continue
            told = LEAD.search(before) is not None and EVENT.search(after) is not None
            listed = day > signed and LISTED.fullmatch(before) is not None and not FUTURE.search(after)
            if told or listed or _closes_a_case(document, passage, Span(start, end)):
                yield Span(start, end), day


def _closes_a_case(document: Document, passage: Span, day: Span) -> bool:
    before = fold(document.text[max(passage.start, day.start - 200) : day.start])
    sentence = sentence_around(document, day.start, day.end)
    behind = fold(document.text[day.end : day.end + 3])
    said = fold(document.text[sentence.start : sentence.end])
    return bool(CASE.search(before) and CLOSES.match(behind)) and not LOOKS_BACK.search(said)


def _passages(document: Document) -> Iterator[Span]:
    yield from list_paragraphs(document)
    for block in document.blocks:
        if block.start >= main_end(document) and block.role in ("table", "body"):
            yield Span(block.start, block.end)


def _day(iso: str, window: tuple[date, date]) -> date | None:
    if iso.count("-") != 2 and not iso.startswith("--"):
        return None
    if not iso.startswith("--"):
        return earliest_day(iso) if iso.count("-") == 2 else None
    years = {window[0].year, window[1].year}
    days = [date.fromisoformat(f"{year}{iso[1:]}") for year in years if is_possible(f"{year}{iso[1:]}")]
    inside = [day for day in days if window[0] <= day <= window[1]]
    return next(iter(inside or days), None)
