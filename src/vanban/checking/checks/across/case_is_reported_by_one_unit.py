"""One case stands in one unit's report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import regex
from rapidfuzz import fuzz

from vanban.checking.grids import list_tables
from vanban.checking.passages import is_plan, list_paragraphs
from vanban.checking.rule import Observation, Observations, on_reports
from vanban.checking.wording import quote
from vanban.model.document import Document, Span
from vanban.model.finding import place_at
from vanban.text.dates import find_dates, find_days
from vanban.text.folding import fold

CASE = regex.compile(r"phat hien|bat giu|xu phat|thu giu|tam giu|khoi to|kiem tra|kham xet")
SHORTEST = 60
ALIKE = 82


@on_reports(
    severity="warning",
    must="Một vụ việc chỉ được báo cáo bởi một đơn vị, hoặc hai đơn vị cùng nói rõ là phối hợp.",
    example="Đội Quản lý thị trường và Công an huyện cùng kể vụ ngày 12/5/2024 thu giữ 500 bao thuốc lá.",
    reason="Tổng hợp hai báo cáo sẽ tính một vụ hai lần.",
)
def case_is_reported_by_one_unit(documents: Sequence[Document]) -> Observations:
    """Two reports whose cases share a day and nearly all their words."""
    cases = [(document, [*_cases(document)]) for document in documents]
    for (one, ours), (other, theirs) in combinations(cases, 2):
        for span, day in ours:
            for other_span, other_day in theirs:
                if day == other_day and _are_one(one, span, other, other_span):
                    places = place_at(one, span.start, span.end), place_at(other, other_span.start, other_span.end)
                    message = (f"Một vụ việc đứng trong hai báo cáo: {quote(places[0].text)} ({one.file}) "
                               f"và {quote(places[1].text)} ({other.file}).")  # fmt: skip
                    yield Observation(message, places)


def _cases(document: Document) -> Iterator[tuple[Span, str]]:
    for span in (*_passages(document),):
        said = document.text[span.start : span.end]
        if len(said) < SHORTEST or not CASE.search(fold(said)) or is_plan(document, span.start):
            continue
        days = [
            one.iso[-5:] for one in (*find_dates(said), *find_days(said)) if one.start < 40 and one.iso.count("-") >= 2
        ]
        if days:
            yield span, days[0]


def _passages(document: Document) -> Iterator[Span]:
    yield from list_paragraphs(document, annexes=True)
    for table in list_tables(document):
        for row in range(len(table.table.rows)):
            yield from {table.table.cell_place(row, column) for column in range(len(table.table.rows[row]))}


def _are_one(one: Document, span: Span, other: Document, other_span: Span) -> bool:
    words = fold(one.text[span.start : span.end]), fold(other.text[other_span.start : other_span.end])
    numbers = [{*regex.findall(r"\d{2,}", said)} for said in words]
    shared = len(numbers[0] & numbers[1]) / max(1, min(map(len, numbers)))
    return fuzz.token_set_ratio(*words) >= ALIKE and shared > 0.5
