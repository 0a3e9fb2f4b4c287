"""One case stands in one unit's report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

import regex
from rapidfuzz import fuzz

from vanban.checking.grids import list_tables
from vanban.checking.passages import is_plan, list_paragraphs
from vanban.checking.quantities import amount, figures_in, is_counted, unit_class
from vanban.checking.rule import Observation, Observations, on_reports
from vanban.checking.wording import quote
from vanban.model.document import Document, Span
from vanban.model.finding import Place, place_at
from vanban.text.dates import find_dates, find_days
from vanban.text.folding import fold

CASE = regex.compile(r"phat hien|bat giu|xu phat|thu giu|tam giu|khoi to|kiem tra|kham xet")
NUMBER = regex.compile(r"\d{2,}")
NAMED = regex.compile(
    r"(?:\b(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|do|đối tượng|tên là|lái xe|chủ (?:hộ|kho|cơ sở|cửa hàng))\s+"
    r"(?:(?:ông|bà)\s+)?"
    r"|(?:Công ty|Cửa hàng|Hộ kinh doanh|Nhà thuốc|Cơ sở|[Hh]ộ kinh doanh|[Cc]ửa hàng)\b[^,;.()\n]{0,40}?\s)"
    r"(?P<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4})"
)
ITEM = regex.compile(r"\s*(?:[\-+*•]|\d{1,2}[.)])\s")
FEW = 10
RARE = 100
LONGEST = 900
SHORTEST = 60
ALIKE = 82


@dataclass(frozen=True, slots=True)
class _Case:
    document: Document
    span: Span
    day: str
    words: str
    numbers: frozenset[str]
    names: frozenset[str]
    amounts: frozenset[tuple[str, Decimal]]

    def place(self) -> Place:
        return place_at(self.document, self.span.start, self.span.end)


@on_reports(
    severity="warning",
    must="Một vụ việc chỉ được báo cáo bởi một đơn vị; khi hai đơn vị cùng nói rõ là phối hợp thì chỉ là gợi ý.",
    example="Đội Quản lý thị trường và Công an huyện cùng kể vụ ngày 12/5/2024 thu giữ 500 bao thuốc lá.",
    reason="Tổng hợp hai báo cáo sẽ tính một vụ hai lần.",
)
def case_is_reported_by_one_unit(documents: Sequence[Document]) -> Observations:
    """Two reports whose cases share a day and nearly all their words."""
    by_day: dict[str, list[_Case]] = defaultdict(list)
    for document in documents:
        for case in _cases(document):
            by_day[case.day].append(case)
    for cases in by_day.values():
        for one, other in combinations(cases, 2):
            if one.document is not other.document and _are_one(one, other):
                yield _observation(one, other)


def _observation(one: _Case, other: _Case) -> Observation:
    places = one.place(), other.place()
    message = (
        f"Một vụ việc đứng trong hai báo cáo: {quote(places[0].text)} ({one.document.file}) "
        f"và {quote(places[1].text)} ({other.document.file})."
    )
    together = "phoi hop" in one.words and "phoi hop" in other.words
    return Observation(message, places, severity="hint" if together else None)


def _cases(document: Document) -> Iterator[_Case]:
    cited = [(citation.start, citation.end) for citation in document.citations]
    for span in _passages(document):
        said = document.text[span.start : span.end]
        words = fold(said)
        if len(said) < SHORTEST or not CASE.search(words) or is_plan(document, span.start):
            continue
        for one in (*find_dates(said), *find_days(said)):
            at = span.start + one.start
            of_document = any(start <= at < end for start, end in cited)
            if one.start < 40 and one.iso.count("-") >= 2 and not of_document:
                whole = Span(span.start, _end_of_story(document, span))
                yield _Case(document, span, one.iso[-5:], words, frozenset(NUMBER.findall(words)),
                            _names(document, whole), _amounts(document, whole))  # fmt: skip
                break


def _end_of_story(document: Document, span: Span) -> int:
    """Where a case ends that goes on in the paragraphs below: at the next heading, item, table or dated paragraph."""
    end = span.end
    for block in document.blocks:
        if block.start <= span.end or block.start > span.end + LONGEST:
            continue
        said = document.text[block.start : block.end]
        if (
            block.role not in ("body", "footnote")
            or ITEM.match(said)
            or any(one.start < 40 for one in find_dates(said))
        ):
            break
        end = block.end
    return end


def _names(document: Document, passage: Span) -> frozenset[str]:
    said = document.text[passage.start : passage.end]
    return frozenset(fold(" ".join(found["name"].split())) for found in NAMED.finditer(said))


def _amounts(document: Document, passage: Span) -> frozenset[tuple[str, Decimal]]:
    figures = (one for one in figures_in(document, passage) if is_counted(one))
    return frozenset((unit_class(one.unit), amount(one)) for one in figures if amount(one) >= FEW)


def _passages(document: Document) -> Iterator[Span]:
    yield from list_paragraphs(document, annexes=True)
    for table in list_tables(document):
        for row in range(len(table.table.rows)):
            yield from {table.table.cell_place(row, column) for column in range(len(table.table.rows[row]))}


def _are_one(one: _Case, other: _Case) -> bool:
    amounts = one.amounts & other.amounts
    if amounts and one.names & other.names:
        return True
    if len(amounts) > 1 and any(value >= RARE for _, value in amounts):
        return True
    shared = len(one.numbers & other.numbers) / max(1, min(len(one.numbers), len(other.numbers)))
    return shared > 0.5 and fuzz.token_set_ratio(one.words, other.words, score_cutoff=ALIKE) > 0
