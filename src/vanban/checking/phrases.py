"""A sentence that compares, taken apart: counts with their words, changes told, and the periods compared with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from itertools import pairwise

import regex

from vanban.checking.once import once
from vanban.checking.passages import is_plan, list_paragraphs
from vanban.checking.quantities import figures_in
from vanban.model.document import Document, Figure, Span
from vanban.text.folding import fold

_NAMED = (
    r"(?:thang|quy) (?:\d{1,2}|[ivx]{1,4})\b(?:\s*(?:/|,?\s*nam )\s*20\d\d)?|nam 20\d\d"
    r"|\d{1,2} thang (?:dau |cuoi )?nam(?: 20\d\d| truoc)?|(?:dot|tuan|giai doan) [^,;.()]{1,20}"
)
_BEFORE = (
    r"(?:cung (?:ky|thoi (?:ky|diem|gian)))(?: (?:cua )?(?:thang \d{1,2}(?:/20\d\d)?|quy \w+)?\s*"
    r"(?:nam (?:truoc|ngoai|20\d\d)|20\d\d))?"
    r"|(?:ky bao cao|thang|quy|nam|ky|tuan|dot|6 thang|06 thang|9 thang) (?:lien )?(?:truoc|ngoai)"
    r"(?: do| lien ke| lien truoc)?|nam ngoai"
)
_REFERENCE = regex.compile(
    rf"\b(?P<compared>so (?:sanh )?voi )(?:ket qua |so lieu |muc |so )?(?:cua )?"
    rf"(?P<period>{_BEFORE}|{_NAMED}|(?=\d)|[^,;.()\d]{{2,40}}?(?=\s*\(\s*\d))"
    rf"|\b(?P<period>{_BEFORE})\b"
    rf"|(?<=\()(?P<period>{_NAMED})(?=\s*(?:la|dat|co|:)?\s*\d)"
)
_DIRECTLY = regex.compile(r"[\s:]*(?:(?:la|dat|co|chi|chi co|ghi nhan)\b[\s:]*){0,2}")
_NOUGHT = regex.compile(
    r"[\s:(]*(?:(?:cung ky|thang truoc|ky truoc|nam truoc|quy truoc)[\s:]*)?(?:la )?"
    r"(?P<said>khong (?:co|phat sinh|phat hien|xay ra)\b(?! (?:su|thay|bien|nhieu))[^,;.()]{0,30})"
)
_GROUPED = regex.compile(r"[\s,(=]*(?:(?:tuong duong|tuong ung|tuc|la|hay|bang|ung voi|voi|ty le|khoang)\s*){0,3}")
_BEHIND = regex.compile(
    r"\s*(?:về\s+)?(?P<said>(?:số|khối|giá|trị|tiền|tổng)\s[\p{L} ]{2,30}?)\s*(?=so với|và|[,;.()]|$)"
)
_AGAINST = regex.compile(r"\s*(?:so voi |cua |voi )?(?:cung ky|nam|thang|quy|ky)\b")
_WORD = regex.compile(r"\p{L}+")
_EMPTY = {
    "số", "lượng", "tổng", "các", "đã", "đều", "và", "trong", "kỳ", "này", "tháng", "quý", "năm", "là", "về", "được",
    "bị", "cũng", "nhưng", "còn", "do", "qua", "trên", "của", "với", "thì", "tức", "tương", "đương", "ứng", "hay",
    "mức", "tỷ", "lệ", "tỉ", "riêng", "đầu", "cuối", "báo", "cáo", "kết", "toàn", "tỉnh", "nhìn", "chung", "lực",
    "hiện", "cụ", "thể", "đó", "so", "trước", "ngoái", "sánh", "nay", "bằng", "gấp",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Count:
    """A plain number of the sentence with the words around it."""

    figure: Figure
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Move:
    """A change told in percent, in number or both; `subject` has the words of what is said to change."""

    percent: Figure | None
    difference: Figure | None
    start: int
    end: int
    subject: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reference:
    """A period compared with, the numbers it is given and where it is said that there were none.

    `key` names the period the same way each time; `compared` when "so với" stands before it.
    """

    key: str
    compared: bool
    start: int
    end: int
    bases: tuple[Count, ...]
    nought: Span | None


@dataclass(frozen=True)
class Phrases:
    """One sentence of a document taken apart."""

    document: Document
    span: Span

    @cached_property
    def folded(self) -> str:
        """The sentence in small letters without marks."""
        return fold(self.document.text[self.span.start : self.span.end])

    def between(self, start: int, end: int) -> str:
        """What stands between two offsets of the document, folded."""
        return self.folded[max(start - self.span.start, 0) : max(end - self.span.start, 0)]

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """All figures of the sentence that are no targets; a percentage right behind a change is one, too."""
        found: list[Figure] = []
        for figure in figures_in(self.document, self.span):
            if not figure.target:
                found.append(self._explained(found[-1], figure) if found else figure)
        return tuple(found)

    def _explained(self, before: Figure, figure: Figure) -> Figure:
        """ "giảm 02 vụ, 20%": the percentage goes down, too; "bằng 94% so với cùng kỳ" is a change of -6%."""
        lead, behind = self.between(self.span.start, figure.start), self.between(figure.end, figure.end + 30)
        against = _AGAINST.match(behind) is not None and not is_move(before) and figure.value is not None
        if against and figure.unit == "%" and not is_move(figure) and regex.search(r"\bbang\s+$", lead):
            return replace(figure, change_pct=(figure.value or 0) - Decimal(100))
        if against and figure.unit == "lần" and not is_move(figure) and regex.search(r"\bgap\s+$", lead):
            return replace(figure, unit="%", change_pct=(figure.value or 0) * Decimal(100) - 100)
        if figure.unit != "%" or is_move(figure) or before.direction is None or figure.value is None:
            return figure
        if not regex.fullmatch(r"\s*[,(=]\s*(?:tuong duong |tuc |hay )?", self.between(before.end, figure.start)):
            return figure
        return replace(figure, change_pct=figure.value if before.direction == "up" else -figure.value)

    @cached_property
    def brackets(self) -> tuple[Span, ...]:
        """The brackets of the sentence, from "(" to behind ")"."""
        found, opened = [], []
        for mark in regex.finditer(r"[()]", self.folded):
            if mark.group() == "(":
                opened.append(mark.start())
            elif opened:
                found.append(Span(self.span.start + opened.pop(), self.span.start + mark.end()))
        return tuple(sorted([*found, *(Span(self.span.start + at, self.span.end) for at in opened)]))

    def is_visible(self, start: int, at: int) -> bool:
        """Whether what stands at `start` is in no bracket that is closed before `at`."""
        return not any(one.start < start < one.end <= at for one in self.brackets)

    @cached_property
    def counts(self) -> tuple[Count, ...]:
        """The plain numbers, in order."""
        return tuple(Count(figure, self._words_of(figure)) for figure in self.figures if is_plain(figure))

    def _words_of(self, figure: Figure) -> frozenset[str]:
        before = self._said(self._figure_before(figure.start), figure.start)
        after = self._said(figure.end, min(self._figure_after(figure.end), figure.end + 40))
        near = regex.split(r"[,;:()]", before)[-1] + " " + regex.split(r"[,;:()./]|\b(?:tăng|giảm|và|với)\b", after)[0]
        unit = "tiền" if figure.unit == "VND" else (figure.unit or "").casefold()
        return frozenset(_WORD.findall(f"{near} {unit}"))

    def _said(self, start: int, end: int) -> str:
        return self.document.text[start:end].casefold()

    def _figure_before(self, at: int) -> int:
        return max((one.end for one in self.figures if one.end <= at), default=self.span.start)

    def _figure_after(self, at: int) -> int:
        return min((one.start for one in self.figures if one.start >= at), default=self.span.end)

    @cached_property
    def moves(self) -> tuple[Move, ...]:
        """The changes told; one told in number and in percent is one."""
        moving = [figure for figure in self.figures if is_move(figure)]
        found, at = [], 0
        while at < len(moving):
            run = self._run(moving[at:])
            pairs = self._run(moving[at + len(run) :])
            if len(pairs) != len(run) or not self._are_one(run[-1], pairs[0]):
                pairs = []
            for place, one in enumerate(run):
                other = pairs[place] if pairs else None
                percent, number = (one, other) if one.change_pct is not None else (other, one)
                end = max(one.end, other.end if other else 0)
                found.append(Move(percent, number, one.start, end, self._subject(run[0].start, one.end)))
            at += len(run) + len(pairs)
        return tuple(found)

    def _run(self, moving: list[Figure]) -> list[Figure]:
        """The first changes of one kind that are told in one breath ("tăng 3 vụ, 5 đối tượng")."""
        found = moving[:1]
        for before, one in pairwise(moving):
            joined = regex.fullmatch(r"\s*(?:[,;/]|,?\s*va\b)?\s*", self.between(before.end, one.start))
            if not joined or (before.change_pct is None) != (one.change_pct is None):
                break
            found.append(one)
        return found

    def _are_one(self, one: Figure, after: Figure) -> bool:
        kinds = (one.change_pct is None) != (after.change_pct is None)
        gap = self.between(one.end, after.start)
        return kinds and is_rise(one) == is_rise(after) and len(gap) <= 30 and _GROUPED.fullmatch(gap) is not None

    def _subject(self, start: int, end: int) -> frozenset[str]:
        before = self.between(self.span.start, start)
        edges = [0, *(mark.end() for mark in regex.finditer(r"[,;:()]", before))]
        edges += [one.end - self.span.start for one in self.references if one.end <= start]
        figure = self._figure_before(start) - self.span.start
        # Words that follow a plain number belong to it: "50 vụ vi phạm tăng 5%".
        if any(count.figure.end - self.span.start == figure for count in self.counts) and figure >= max(edges):
            return self._subject_behind(end)
        # "tăng 5% về số vụ và tăng 8% …": what stands between belongs to the change before.
        if figure >= max(edges) and self._subject_behind(self.span.start + figure):
            return self._subject_behind(end)
        said = self._said(self.span.start + max([*edges, figure]), start)
        return frozenset(_WORD.findall(said)) - _EMPTY or self._subject_behind(end)

    def _subject_behind(self, end: int) -> frozenset[str]:
        """ "tăng 50% về số vụ", "tăng 20% số tiền": what changed is said last."""
        found = _BEHIND.match(self._said(end, min(end + 45, self.span.end)))
        return frozenset(_WORD.findall(found["said"])) - _EMPTY if found else frozenset()

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """The periods compared with, in order."""
        return tuple(self._reference(found) for found in _REFERENCE.finditer(self.folded))

    def _reference(self, found: regex.Match[str]) -> Reference:
        start, end = (self.span.start + at for at in found.span())
        filler = _DIRECTLY.match(self.folded, found.end())
        at = self.span.start + (filler.end() if filler else found.end())
        inside = next((one for one in self.brackets if one.start == at), None)
        bases = self._in_bracket(inside) if inside else self._directly_behind(at)
        if not bases:
            bases = self._directly_before(found)
        none = _NOUGHT.match(self.folded, found.end())
        nought = Span(*(self.span.start + one for one in none.span("said"))) if none else None
        return Reference(_key(found["period"]), found["compared"] is not None, start, end, bases, nought)

    def _in_bracket(self, bracket: Span) -> tuple[Count, ...]:
        said = self.between(bracket.start, bracket.end)
        if regex.search(r"\bso voi\b|\btu \d.*\b(?:len|xuong|con)\b", said):
            return ()
        return tuple(count for count in self.counts if bracket.start < count.figure.start < bracket.end)

    def _directly_behind(self, at: int) -> tuple[Count, ...]:
        chain: list[Count] = []
        for count in self.counts:
            if count.figure.start < at:
                continue
            gap = self.between(chain[-1].figure.end if chain else at, count.figure.start)
            if not regex.fullmatch(r"\s*(?:[,;/]|va\b|voi\b)?\s*" if chain else r"\s*(?:[a-z]+ ){0,3}", gap):
                break
            if not chain and regex.search(r"\b(?:tang|giam|nay)\b", gap):
                break
            chain.append(count)
        return tuple(chain)

    def _directly_before(self, found: regex.Match[str]) -> tuple[Count, ...]:
        start = self.span.start + found.start()
        for count in reversed([one for one in self.counts if one.figure.end <= start]):
            gap = self.between(count.figure.end, start)
            if regex.fullmatch(r"\s*\(?\s*(?:cua |trong )?", gap):
                lead = self.between(self.span.start, count.figure.start)
                return (count,) if regex.search(r"so voi (?:muc |so )?$|\btu $|/\s*$", lead) else ()
        return ()


@once
def list_phrases(document: Document) -> Iterator[Phrases]:
    """The sentences of the running text that tells results, up to a full stop, in order."""
    for paragraph in list_paragraphs(document):
        if is_plan(document, paragraph.start):
            continue
        start = paragraph.start
        for stop in [*regex.finditer(r"[.](?=\s)", document.text[paragraph.start : paragraph.end]), None]:
            end = paragraph.start + stop.start() if stop else paragraph.end
            yield Phrases(document, Span(start, end))
            start = end


def content_words(count: Count) -> frozenset[str]:
    """The words around a number that say what is counted, without its unit and without empty words."""
    return count.words - _EMPTY - {*_WORD.findall((count.figure.unit or "").casefold()), "tiền", "đồng"}


def is_move(figure: Figure) -> bool:
    """Whether a figure tells a change ("tăng 5%", "giảm 3 vụ")."""
    return figure.change_pct is not None or figure.direction is not None


def is_rise(figure: Figure) -> bool:
    """Whether a change goes up."""
    return figure.change_pct > 0 if figure.change_pct is not None else figure.direction == "up"


def is_plain(figure: Figure) -> bool:
    """Whether a figure is one number of something, no change, rate, ratio, range, percentage or number of times."""
    whole = figure.value is not None and figure.value_to is None and figure.per is None and figure.of is None
    return whole and not is_move(figure) and figure.unit not in ("%", "lần", None)


def _key(period: str) -> str:
    said = " ".join(period.split())
    return "cung ky" if said.startswith("cung ") else said
