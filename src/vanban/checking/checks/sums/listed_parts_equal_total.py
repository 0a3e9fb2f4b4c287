"""The parts a sentence lists ("gồm …", "trong đó …") add up to its total."""

from __future__ import annotations

from decimal import Decimal

import regex

from vanban.checking.passages import list_paragraphs
from vanban.checking.quantities import (
    amount,
    depth_of,
    figures_in,
    is_counted,
    is_of_other_period,
    same_noun,
    tolerance,
    unit_class,
)
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say_amount
from vanban.model.document import Document, Figure, Span
from vanban.model.finding import Severity, place_of
from vanban.text.folding import fold

LIST = regex.compile(
    r"(?P<whole>bao gom|gom co|\bgom\b|chia ra|phan theo|cu the)|(?P<part>trong do|trong so do)"
    r"|(?P<colon>(?<=[a-z]):(?= ))"
)
STOP = regex.compile(r"(?<=[.])\s+(?=\p{Lu})")
CLOSE = 30
SMALL_GAP = Decimal("0.25")


@on_document(
    severity="error",
    must="Các phần liệt kê sau “gồm”, “cụ thể”, “chia ra”, “trong đó” cộng lại không khác con số tổng đứng trước.",
    example="“phát hiện 25 vụ, gồm: 05 vụ hàng cấm, 12 vụ gian lận thương mại, 07 vụ hàng giả” (cộng được 24).",
    reason="Phép cộng.",
)
def listed_parts_equal_total(document: Document) -> Observations:
    """Parts of one unit behind a total that miss it; "trong đó" claims to be whole only when little is missing."""
    for paragraph in _paragraphs(document):
        figures = [f for f in figures_in(document, paragraph) if is_counted(f)]
        folded = fold(document.text[paragraph.start : paragraph.end])
        for opener in LIST.finditer(folded):
            at = paragraph.start + opener.start()
            total = _total(document, figures, at, paragraph)
            if opener["colon"] and (total is None or not _introduces(document, total, at)):
                continue
            stop = STOP.search(document.text, paragraph.start + opener.end(), paragraph.end)
            parts = _parts(document, figures, total, Span(at, stop.start() if stop else paragraph.end))
            if total and len(parts) > 1:
                yield from _missed(document, total, parts, claims_all=opener["part"] is None)


def _introduces(document: Document, total: Figure, at: int) -> bool:
    """Whether a colon opens a list of a count's parts: close behind it, with a number right after."""
    between, behind = fold(document.text[total.end : at]), document.text[at + 1 : at + 6]
    return len(between) <= CLOSE and behind.strip()[:1].isdigit() and LIST.search(between) is None


def _paragraphs(document: Document) -> list[Span]:
    # A paragraph that ends with a colon goes on in the list items below it.
    joined: list[Span] = []
    for paragraph in list_paragraphs(document):
        text = document.text[paragraph.start : paragraph.end]
        if joined and text.lstrip().startswith(("-", "+")) and _is_open(document.text, joined[-1]):
            joined[-1] = Span(joined[-1].start, paragraph.end)
        else:
            joined.append(paragraph)
    return joined


def _is_open(text: str, paragraph: Span) -> bool:
    said = text[paragraph.start : paragraph.end].rstrip()
    last = said.rpartition("\n")[2]
    return said.endswith(":") or ("\n" in said and last.lstrip().startswith(("-", "+")) and not said.endswith("."))


def _total(document: Document, figures: list[Figure], at: int, paragraph: Span) -> Figure | None:
    before = [f for f in figures if f.end <= at and depth_of(document.text, paragraph, f.start) == 0
              and not is_of_other_period(document, f, paragraph)]  # fmt: skip
    if not before:
        return None
    between = document.text[before[-1].end : at].rstrip(" ;")
    if between.endswith(".") and document.text[at].isupper():
        return _first_of_sentence_before(document, figures, at, paragraph)
    return None if regex.search(r"[.]\s|;\s|\n", between) else before[-1]


def _first_of_sentence_before(document: Document, figures: list[Figure], at: int, paragraph: Span) -> Figure | None:
    # "… xử lý 18 vụ, trị giá …. Trong đó: hàng cấm 05 vụ; …": the total is told first and is of the parts' unit.
    part = next((f for f in figures if f.start > at), None)
    stops = [stop.end() for stop in STOP.finditer(document.text, paragraph.start, at - 1)]
    before = [f for f in figures if max(stops, default=paragraph.start) <= f.start < at]
    return next((f for f in before if part and unit_class(f.unit) == unit_class(part.unit)), None)


def _parts(document: Document, figures: list[Figure], total: Figure | None, passage: Span) -> list[Figure]:
    if total is None:
        return []
    inside = [f for f in figures if passage.start <= f.start < passage.end]
    same = [f for f in inside if same_noun(f.unit, total.unit)]
    open_ones = [f for f in same if depth_of(document.text, passage, f.start) <= 0]
    return [f for f in open_ones if not is_of_other_period(document, f, passage)]


def _missed(document: Document, total: Figure, parts: list[Figure], *, claims_all: bool) -> Observations:
    whole, value = amount(total), sum(map(amount, parts), Decimal(0))
    rough = total.approx or any(part.approx for part in parts)
    slack = tolerance(total) + sum(map(tolerance, parts), Decimal(0)) if rough else Decimal(0)
    beyond = max(map(amount, parts)) >= whole
    if abs(value - whole) <= slack or (beyond and not (claims_all and len(parts) > 2)):
        return
    severity = _severity(whole, value, len(parts), claims_all=claims_all)
    told = " + ".join(part.text for part in parts)
    unit = "kg" if unit_class(total.unit) == "kg" else total.unit
    message = f"{quote(total.text)} không bằng tổng các phần được liệt kê: {told} = {say_amount(value, unit)}."
    places = (place_of(document, total), *(place_of(document, part) for part in parts))
    if severity:
        yield Observation(message, places, count_value(value), count_value(whole), severity)


def _severity(whole: Decimal, value: Decimal, parts: int, *, claims_all: bool) -> Severity | None:
    gap = abs(whole - value) / whole if whole else Decimal(1)
    if claims_all:
        return "error" if gap <= SMALL_GAP or parts > 2 else "warning"
    if parts > 2 and gap <= SMALL_GAP:
        return "error" if value > whole or gap <= SMALL_GAP / 2 else "warning"
    return None if gap > SMALL_GAP else "warning" if value > whole else "hint"
