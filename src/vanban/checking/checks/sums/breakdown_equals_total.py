"""The parts in the bracket behind a number add up to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

import regex

from vanban.checking.enumerating import is_stage, names_kinds_of, sum_of
from vanban.checking.passages import list_paragraphs
from vanban.checking.quantities import amount, figures_in, is_counted, same_noun, tolerance, unit_class
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say, say_amount
from vanban.model.document import Document, Figure, Span
from vanban.model.finding import Severity, place_at, place_of
from vanban.text.folding import fold
from vanban.text.numbers import parse_number

BRACKET = regex.compile(r"\((?P<inside>[^()]*)\)")
PARTIAL = regex.compile(
    r"trong do|co|nhu|vi du|tieu bieu|dien hinh|bao gom ca|ke ca|so voi|cung ky|tang|giam|bang"
    r"|dat [\d.,]+ ?%|chiem|ky truoc"
    r"|nam truoc|thang truoc|quy truoc|luy ke|tuong ung|quy ra|rieng"
)
OTHER_PERIOD = regex.compile(r"cung ky|so voi|nam truoc|thang truoc|quy truoc|ky truoc")
ITEM = regex.compile(r"[\s\d.,]*\d\s+[\p{L}\s/]+")
LABELLED = regex.compile(r"(?P<label>[Ss]ố \p{L}[^:;.\d\n]*?)(?:\s*:\s*|\s+là\s+)(?P<number>\d[\d.]*)\s*$")
ONE_NAME = regex.compile(r"[\p{L}\s\d]+:\s*(?P<noun>\p{Ll}[\p{Ll} ]*?)\s+\p{Lu}[\p{L} ]*")
NAMED_NUMBER = regex.compile(r"\p{L}[\p{L} ]*?:?\s*(?P<number>\d[\d.]*)")
HALF = Decimal("0.5")
FAR = 60
SMALL_GAP = Decimal("0.25")
Breakdown = tuple[Figure, Sequence[Figure]]


@on_document(
    severity="error",
    must="Các phần trong ngoặc ngay sau một con số cộng lại bằng con số đó.",
    example="“26 tổ chức, cá nhân (17 tổ chức, 10 cá nhân)”: 17 + 10 = 27.",
    reason="Phép cộng.",
)
def breakdown_equals_total(document: Document) -> Observations:
    """Counts or amounts followed by a bracket of two or more parts of their own kind that miss them."""
    for paragraph in list_paragraphs(document, annexes=True):
        figures = [*figures_in(document, paragraph)]
        for bracket in BRACKET.finditer(document.text, paragraph.start, paragraph.end):
            inside = Span(*bracket.span("inside"))
            parts = [figure for figure in figures if inside.start <= figure.start < inside.end]
            totals = _totals_before(document, figures, bracket.start(), paragraph)
            if not totals and len(parts) > 1 and all(map(is_counted, parts)):
                yield from _of_a_label(document, bracket.start(), paragraph, parts)
            if totals and not parts and _may_divide(document, inside):
                yield from _bare_numbers(document, totals[0], inside)
            if len(parts) > 1 and totals and all(map(is_counted, parts)) and _may_divide(document, inside):
                for total, own in _breakdowns(document, totals, parts, inside):
                    yield from _missed(document, total, own, inside)


def _bare_numbers(document: Document, total: Figure, inside: Span) -> Observations:
    """ "310 băng rôn (tuyến tỉnh 20, tuyến xã 290)": parts whose noun is the total's own."""
    items = regex.split(r"[;,]\s", document.text[inside.start : inside.end])
    found = [NAMED_NUMBER.fullmatch(item.strip()) for item in items]
    numbers = [parse_number(one["number"]) for one in found if one]
    value, whole = sum(numbers, Decimal(0)), amount(total)
    if len(numbers) == len(items) > 1 and value != whole and abs(value - whole) <= whole * HALF and not total.approx:
        told = " + ".join(map(say, numbers))
        message = (
            f"{quote(total.text)} không bằng tổng các phần trong ngoặc: {told} = {say_amount(value, total.unit)}."
        )
        places = (place_of(document, total), place_at(document, inside.start, inside.end))
        yield Observation(message, places, count_value(value), count_value(whole), "warning")


def _of_a_label(document: Document, at: int, paragraph: Span, parts: Sequence[Figure]) -> Observations:
    """ "Số cơ sở được kiểm tra: 118 (46 cơ sở …, 72 cơ sở …)": the noun of the total stands in its label."""
    found = LABELLED.search(document.text, paragraph.start, at)
    nouns = {fold(part.unit or "").split("/")[0] for part in parts}
    value = sum_of(parts)
    if found and len(nouns) == 1 and nouns.pop() in fold(found["label"]) and parts[0].unit not in (None, "VND", "%"):
        whole = parse_number(found["number"])
        if value != whole and abs(value - whole) <= whole * HALF:
            told = " + ".join(part.text for part in parts)
            message = f"{quote(found['number'])} không bằng tổng các phần trong ngoặc: {told} = {say(value)}."
            places = (place_at(document, *found.span("number")), *(place_of(document, part) for part in parts))
            yield Observation(message, places, count_value(value), count_value(whole))


def _totals_before(document: Document, figures: Sequence[Figure], at: int, paragraph: Span) -> list[Figure]:
    """The counts right before a bracket, nearest first; "21 vụ, 25 đối tượng (" has two."""
    found: list[Figure] = []
    until = at
    for figure in reversed([one for one in figures if one.end <= at]):
        between = document.text[figure.end : until]
        if len(between) > FAR or regex.search(r"[;.:()\n]", between) or OTHER_PERIOD.search(fold(between)):
            break
        if not is_counted(figure) or len(found) == 3:
            break
        found.append(figure)
        until = figure.start
    return found


def _may_divide(document: Document, inside: Span) -> bool:
    said = fold(document.text[inside.start : inside.end].strip())
    # "(1 bao = 20 điếu)" tells a measure, no parts.
    return PARTIAL.match(said) is None and "cung ky" not in said and "=" not in said


def _breakdowns(
    document: Document, totals: Sequence[Figure], parts: Sequence[Figure], inside: Span
) -> Iterator[Breakdown]:
    own = {id(part): next((total for total in totals if same_noun(part.unit, total.unit)), None) for part in parts}
    if all(own.values()):
        for total in totals:
            yield total, [part for part in parts if own[id(part)] is total]
    elif all(own[id(part)] is totals[0] or _is_named_in(document, part, totals[0]) for part in parts) or (
        not any(own.values()) and _holds_only_counts(document, inside) and names_kinds_of(totals[0], parts)
    ):
        yield totals[0], parts
    else:
        led = _one_of_each(document, [part for part in parts if own[id(part)] is totals[0]], inside)
        if led:
            yield totals[0], led


def _one_of_each(document: Document, parts: Sequence[Figure], inside: Span) -> Sequence[Figure]:
    # "(03 vụ hàng cấm, 05 bị can; 02 vụ hàng giả, phạt 40 triệu đồng)": each stretch is led by its part.
    text = document.text[inside.start : inside.end]
    marks = [mark.start() + inside.start for mark in regex.finditer(r";" if ";" in text else r",\s", text)]
    stretches = [[part for part in parts if start <= part.start < end]
                 for start, end in pairwise([inside.start, *marks, inside.end])]  # fmt: skip
    return [stretch[0] for stretch in stretches] if all(stretches) else []


def _is_named_in(document: Document, part: Figure, total: Figure) -> bool:
    # "26 tổ chức, cá nhân (17 tổ chức, 09 cá nhân)": the parts' nouns stand together behind the total.
    noun = fold((part.unit or "").split("/")[0])
    behind = fold(document.text[total.start : document.text.find("(", total.end)])
    return bool(noun) and noun in behind and total.unit != "VND" and part.unit != "VND"


def _holds_only_counts(document: Document, inside: Span) -> bool:
    items = regex.split(r"[,;]|\bvà\b", document.text[inside.start : inside.end])
    return all(ITEM.fullmatch(item) for item in items)


def _missed(document: Document, total: Figure, parts: Sequence[Figure], inside: Span) -> Observations:
    value, whole = sum_of(parts), amount(total)
    if whole - value == _named_singly(document, total, inside):
        return
    slack = tolerance(total) + sum(map(tolerance, parts), Decimal(0)) if total.approx else Decimal(0)
    if len(parts) < 2 or abs(value - whole) <= slack:
        return
    unit = "kg" if unit_class(total.unit) == "kg" else total.unit
    told = " + ".join(part.text for part in parts)
    message = f"{quote(total.text)} không bằng tổng các phần trong ngoặc: {told} = {say_amount(value, unit)}."
    places = (place_of(document, total), *(place_of(document, part) for part in parts))
    severity = _severity(document, whole, value, parts, inside)
    yield Observation(message, places, count_value(value), count_value(whole), severity)


def _named_singly(document: Document, total: Figure, inside: Span) -> int:
    """How many parts name their one thing without a number ("Đoàn số 4: thành phố Thụy An")."""
    behind = fold(document.text[total.start : inside.start])
    found = [ONE_NAME.fullmatch(item.strip()) for item in document.text[inside.start : inside.end].split(";")]
    return sum(one is not None and fold(one["noun"]) in behind for one in found)


def _severity(document: Document, whole: Decimal, value: Decimal, parts: Sequence[Figure], inside: Span) -> Severity:
    if any(is_stage(document.text, inside, part) for part in parts):
        return "hint"
    return "error" if value > whole or whole - value <= whole * SMALL_GAP else "warning"
