"""The parts a sentence lists ("gồm …", "trong đó …") add up to its total."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

import regex

from vanban.checking.enumerating import is_stage, list_readings, names_kinds_of, sum_of
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
    r"|(?P<colon>(?<=[a-z]):(?=\s))"
)
STOP = regex.compile(r"(?<=[.])\s+(?=\p{Lu})")
ITEM = regex.compile(r"[\-+*•–]|\p{Ll}\)")
OF_A_NUMBER = regex.compile(r"(?:(?<=^)|(?<=[.;] ))(?:[\-+] )?trong (?:tong )?(?:so )?(?=\d+ )")
BY_KIND = regex.compile(
    r"[\s\-+]*(?:\p{L}\) |\d+[.)] )?(?:phan |chia |co cau )?theo (?:nhom |tung |loai |tinh chat )?"
    r"(?:hanh vi|linh vuc|mat hang|nhom hang|tuyen|dia ban|don vi|luc luong|loai hinh|noi dung)(?: vi pham)?:"
)
SECTION = 700
CLOSE = 30
FAR_PART = 90
SMALL_GAP = Decimal("0.25")
Opener = Literal["whole", "part", "colon"]


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
            scope = _scope(document, paragraph, paragraph.start + opener.start(), opener.end() - opener.start())
            kind: Opener = "whole" if opener["whole"] else "part" if opener["part"] else "colon"
            for total in _totals(document, figures, scope.start, paragraph):
                parts = _parts(document, figures, total, scope)
                if parts and (kind != "colon" or _introduces(document, total, parts, scope)):
                    yield from _missed(document, total, parts, scope, kind)
        for opener in OF_A_NUMBER.finditer(folded):
            yield from _of_a_number(document, figures, paragraph, paragraph.start + opener.start())
        yield from _by_kind(document, figures, paragraph, folded)


def _by_kind(document: Document, figures: Sequence[Figure], paragraph: Span, folded: str) -> Observations:
    """ "Theo hành vi: hàng cấm 03 vụ; …": the parts of one of the counts told before, in the section or the table."""
    opener = BY_KIND.match(folded)
    scope = Span(paragraph.start + opener.end(), paragraph.end) if opener else paragraph
    stop = STOP.search(document.text, scope.start, scope.end)
    scope = Span(scope.start, stop.start() if stop else scope.end)
    parts = [f for f in figures if scope.start <= f.start < scope.end and depth_of(document.text, scope, f.start) <= 0]
    if opener is None or len(parts) < 3 or not all(same_noun(part.unit, parts[0].unit) for part in parts):
        return
    before = [f for f in document.figures if paragraph.start - SECTION <= f.start < paragraph.start and is_counted(f)]
    totals = [f for f in before if same_noun(f.unit, parts[0].unit) and amount(f) > max(map(amount, parts))]
    value = sum_of(parts)
    near = min(totals, key=lambda total: abs(amount(total) - value), default=None)
    if near and amount(near) != value and abs(amount(near) - value) <= amount(near) * SMALL_GAP:
        yield _observation(document, near, parts, "warning")


def _of_a_number(document: Document, figures: Sequence[Figure], paragraph: Span, at: int) -> Observations:
    """ "Trong số 09 hộ vi phạm, 05 hộ bán hàng giả, 03 hộ …": the total opens the sentence, the parts follow it."""
    stop = STOP.search(document.text, at, paragraph.end)
    inside = [f for f in figures if at <= f.start < (stop.start() if stop else paragraph.end)]
    if len(inside) > 2:
        scope = Span(inside[0].end, stop.start() if stop else paragraph.end)
        parts = _parts(document, inside, inside[0], scope)
        if len(parts) > 1 and parts == inside[1 : len(parts) + 1]:
            yield from _missed(document, inside[0], parts, scope, "part")


def _scope(document: Document, paragraph: Span, at: int, length: int) -> Span:
    """From an opener to the end of its sentence, or of the bracket in which it stands."""
    stop = STOP.search(document.text, at + length, paragraph.end)
    end = stop.start() if stop else paragraph.end
    if depth_of(document.text, paragraph, at) > 0:
        closing = document.text.find(")", at, end)
        end = closing if closing > 0 else end
    return Span(at, end)


def _introduces(document: Document, total: Figure, parts: Sequence[Figure], scope: Span) -> bool:
    """Whether a colon opens a list of a count's parts: close behind it, each part a number with its own words."""
    between = fold(document.text[total.end : scope.start])
    if len(between) > CLOSE or LIST.search(between) or len(parts) < 2:
        return False
    if document.text[scope.start + 1 : scope.start + 6].strip()[:1].isdigit():
        return True
    stages = any(is_stage(document.text, scope, part) for part in parts)
    return not stages and parts[0].start - scope.end < 0 and parts[0].start - scope.start <= FAR_PART


def _paragraphs(document: Document) -> list[Span]:
    # A paragraph that ends with a colon goes on in the list items below it.
    joined: list[Span] = []
    for paragraph in list_paragraphs(document):
        text = document.text[paragraph.start : paragraph.end]
        if joined and ITEM.match(text.lstrip()) and _is_open(document.text, joined[-1]):
            joined[-1] = Span(joined[-1].start, paragraph.end)
        else:
            joined.append(paragraph)
    return joined


def _is_open(text: str, paragraph: Span) -> bool:
    said = text[paragraph.start : paragraph.end].rstrip()
    last = said.rpartition("\n")[2]
    return said.endswith(":") or ("\n" in said and bool(ITEM.match(last.lstrip())) and not said.endswith("."))


def _totals(document: Document, figures: Sequence[Figure], at: int, paragraph: Span) -> list[Figure]:
    """The last figure of each unit in the clause before an opener, inside the same bracket."""
    at = _before_bracket(document.text, at)
    depth = depth_of(document.text, paragraph, at)
    before = [f for f in figures if f.end <= at and depth_of(document.text, paragraph, f.start) == depth
              and not is_of_other_period(document, f, paragraph)]  # fmt: skip
    if not before:
        return []
    between = document.text[before[-1].end : at].rstrip(" ;")
    if depth == 0 and between.endswith(".") and document.text[at].isupper():
        first = _first_of_sentence_before(document, figures, at, paragraph)
        return [first] if first else []
    found: dict[str, Figure] = {}
    until = at
    for figure in reversed(before):
        until = figure.end + len(between) if until == at else until
        if regex.search(r"[.]\s|;\s|\n" if depth == 0 else r"[.]\s|;\s|\n|[()]", document.text[figure.end : until]):
            break
        found.setdefault(unit_class(figure.unit), figure)
        until = figure.start
    return [*found.values()][:3]


def _before_bracket(text: str, at: int) -> int:
    # "8,6 tỷ đồng (trong đó: …": the total stands before the bracket that the opener begins.
    return at - 1 if text[at - 1] == "(" else at


def _first_of_sentence_before(
    document: Document, figures: Sequence[Figure], at: int, paragraph: Span
) -> Figure | None:
    # "… xử lý 18 vụ, trị giá …. Trong đó: hàng cấm 05 vụ; …": the total is told first and is of the parts' unit.
    part = next((f for f in figures if f.start > at), None)
    stops = [stop.end() for stop in STOP.finditer(document.text, paragraph.start, at - 1)]
    before = [f for f in figures if max(stops, default=paragraph.start) <= f.start < at]
    return next((f for f in before if part and unit_class(f.unit) == unit_class(part.unit)), None)


def _parts(document: Document, figures: Sequence[Figure], total: Figure, scope: Span) -> list[Figure]:
    listed = [f for f in figures if scope.start <= f.start < scope.end]
    inside = [f for f in listed if same_noun(f.unit, total.unit)]
    if not inside and len(listed) > 1 and names_kinds_of(total, listed):
        inside = listed
    open_ones = [f for f in inside if depth_of(document.text, scope, f.start) <= 0]
    return [f for f in open_ones if not is_of_other_period(document, f, scope)]


def _missed(document: Document, total: Figure, parts: Sequence[Figure], scope: Span, kind: Opener) -> Observations:
    whole = amount(total)
    if kind == "part" and amount(parts[0]) > whole and parts[0].start - scope.start <= CLOSE and not total.approx:
        yield _larger(document, total, parts[0])
        return
    rough = total.approx or any(part.approx for part in parts)
    slack = tolerance(total) + sum(map(tolerance, parts), Decimal(0)) if rough else Decimal(0)
    readings = [*list_readings(document.text, parts)]
    if len(parts) < 2 or any(abs(sum_of(one) - whole) <= slack for one in readings):
        return
    read = min((one for one in readings if len(one) > 1), key=lambda one: abs(sum_of(one) - whole), default=parts)
    read = parts if kind == "whole" and len(parts) == len(readings[-1]) else read
    severity = _severity(document, whole, read, scope, kind)
    if severity:
        yield _observation(document, total, read, severity)


def _observation(document: Document, total: Figure, parts: Sequence[Figure], severity: Severity) -> Observation:
    value, told = sum_of(parts), " + ".join(part.text for part in parts)
    unit = "kg" if unit_class(total.unit) == "kg" else total.unit
    message = f"{quote(total.text)} không bằng tổng các phần được liệt kê: {told} = {say_amount(value, unit)}."
    places = (place_of(document, total), *(place_of(document, part) for part in parts))
    return Observation(message, places, count_value(value), count_value(amount(total)), severity)


def _larger(document: Document, total: Figure, part: Figure) -> Observation:
    message = f"{quote(part.text)} được ghi là một phần của {quote(total.text)} nhưng lớn hơn."
    return Observation(message, (place_of(document, total), place_of(document, part)),
                       None, count_value(amount(part)), "error")  # fmt: skip


def _severity(
    document: Document, whole: Decimal, parts: Sequence[Figure], scope: Span, kind: Opener
) -> Severity | None:
    value, most = sum_of(parts), max(map(amount, parts))
    gap = abs(whole - value) / whole if whole else Decimal(1)
    if most >= whole and not (kind != "part" and len(parts) > 2):
        return None
    if any(is_stage(document.text, scope, part) for part in parts):
        return "hint" if gap <= SMALL_GAP else None
    if kind != "part":
        return "error" if gap <= SMALL_GAP or len(parts) > 2 else "warning"
    if len(parts) > 2 and gap <= SMALL_GAP:
        return "error" if value > whole or gap <= SMALL_GAP / 2 else "warning"
    if value > whole:
        return "warning" if gap <= SMALL_GAP or len(parts) == 2 else "hint"
    return None if gap > SMALL_GAP else "hint"
