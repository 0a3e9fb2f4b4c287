"""Cases told by themselves, by their day, and whether two of them are one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import regex
from rapidfuzz import fuzz

from vanban.checking.grids import list_tables
from vanban.checking.passages import is_plan, list_paragraphs
from vanban.checking.quantities import amount, figures_in, is_counted, unit_class
from vanban.model.document import Document, Span
from vanban.model.finding import Place, place_at
from vanban.text.dates import find_dates, find_days
from vanban.text.folding import fold

_CASE = regex.compile(r"phat hien|bat giu|xu phat|thu giu|tam giu|khoi to|kiem tra|kham xet")
_NUMBER = regex.compile(r"\d{2,}")
_NAMED = regex.compile(
    r"(?:\b(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|do|đối tượng|tên là|lái xe|chủ (?:hộ|kho|cơ sở|cửa hàng))\s+"
    r"(?:(?:ông|bà)\s+)?"
    r"|(?:Công ty|Cửa hàng|Hộ kinh doanh|Nhà thuốc|Cơ sở|[Hh]ộ kinh doanh|[Cc]ửa hàng)\b[^,;.()\n]{0,40}?\s)"
    r"(?P<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4})"
)
_ITEM = regex.compile(r"\s*(?:[\-+*•]|\d{1,2}[.)])\s")
_FEW = 10
_RARE = 100
_LONGEST = 900
_SHORTEST = 60
_ALIKE = 82


@dataclass(frozen=True, slots=True)
class Case:
    """A case told in a paragraph or cell of a document, with what tells it from others."""

    document: Document
    span: Span
    day: str
    words: str
    numbers: frozenset[str]
    names: frozenset[str]
    amounts: frozenset[tuple[str, Decimal]]

    def place(self) -> Place:
        """Where it stands."""
        return place_at(self.document, self.span.start, self.span.end)


def list_cases(document: Document) -> Iterator[Case]:
    """The cases told with their day, in order."""
    cited = [(citation.start, citation.end) for citation in document.citations]
    for span in _passages(document):
        said = document.text[span.start : span.end]
        words = fold(said)
        if len(said) < _SHORTEST or not _CASE.search(words) or is_plan(document, span.start):
            continue
        for one in (*find_dates(said), *find_days(said)):
            at = span.start + one.start
            of_document = any(start <= at < end for start, end in cited)
            if one.start < 40 and one.iso.count("-") >= 2 and not of_document:
                whole = Span(span.start, _end_of_story(document, span))
                yield Case(document, span, one.iso[-5:], words, frozenset(_NUMBER.findall(words)),
                            _names(document, whole), _amounts(document, whole))  # fmt: skip
                break


def _end_of_story(document: Document, span: Span) -> int:
    """Where a case ends that goes on in the paragraphs below: at the next heading, item, table or dated paragraph."""
    end = span.end
    for block in document.blocks:
        if block.start <= span.end or block.start > span.end + _LONGEST:
            continue
        said = document.text[block.start : block.end]
        if (
            block.role not in ("body", "footnote")
            or _ITEM.match(said)
            or any(one.start < 40 for one in find_dates(said))
        ):
            break
        end = block.end
    return end


def _names(document: Document, passage: Span) -> frozenset[str]:
    said = document.text[passage.start : passage.end]
    return frozenset(fold(" ".join(found["name"].split())) for found in _NAMED.finditer(said))


def _amounts(document: Document, passage: Span) -> frozenset[tuple[str, Decimal]]:
    figures = (one for one in figures_in(document, passage) if is_counted(one))
    return frozenset((unit_class(one.unit), amount(one)) for one in figures if amount(one) >= _FEW)


def _passages(document: Document) -> Iterator[Span]:
    yield from list_paragraphs(document, annexes=True)
    for table in list_tables(document):
        for row in range(len(table.table.rows)):
            yield from {table.table.cell_place(row, column) for column in range(len(table.table.rows[row]))}


def are_one(one: Case, other: Case) -> bool:
    """Whether two cases of one day share a name and an amount, rare amounts, or nearly all their words."""
    amounts = one.amounts & other.amounts
    if amounts and one.names & other.names:
        return True
    if len(amounts) > 1 and any(value >= _RARE for _, value in amounts):
        return True
    shared = len(one.numbers & other.numbers) / max(1, min(len(one.numbers), len(other.numbers)))
    return shared > 0.5 and fuzz.token_set_ratio(one.words, other.words, score_cutoff=_ALIKE) > 0
