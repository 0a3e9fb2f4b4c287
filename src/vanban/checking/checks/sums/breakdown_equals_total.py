"""The parts in the bracket behind a number add up to it."""

from __future__ import annotations

from decimal import Decimal

import regex

from vanban.checking.passages import list_paragraphs
from vanban.checking.quantities import figures_in, is_counted, same_noun, tolerance
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say_amount
from vanban.model.document import Document, Figure, Span
from vanban.model.finding import place_of
from vanban.text.folding import fold

BRACKET = regex.compile(r"\s*[\p{L}\s,/]{0,60}?\((?P<inside>[^()]*)\)")
PARTIAL = regex.compile(
    r"trong do co|co|nhu|vi du|tieu bieu|bao gom ca|ke ca|so voi|cung ky|tang|giam|bang|dat|chiem|ky truoc|nam truoc"
    r"|luy ke|tuong ung|quy ra"
)


@on_document(
    severity="error",
    must="Các phần trong ngoặc ngay sau một con số cộng lại bằng con số đó.",
    example="“21 tổ chức, cá nhân (14 tổ chức, 08 cá nhân)”: 14 + 8 = 22.",
    reason="Phép cộng.",
)
def breakdown_equals_total(document: Document) -> Observations:
    """A count or amount followed by a bracket of two or more parts of the same kind that miss it."""
    for paragraph in list_paragraphs(document, annexes=True):
        figures = [*figures_in(document, paragraph)]
        for total in filter(is_counted, figures):
            bracket = BRACKET.match(document.text, total.end, paragraph.end)
            if bracket is None or any(total.end <= other.start < bracket.start("inside") for other in figures):
                continue
            inside = Span(*bracket.span("inside"))
            parts = [figure for figure in figures if inside.start <= figure.start < inside.end]
            if _are_parts(document, total, parts, inside):
                yield from _missed(document, total, parts)


def _are_parts(document: Document, total: Figure, parts: list[Figure], inside: Span) -> bool:
    said = fold(document.text[inside.start : inside.end].strip())
    if len(parts) < 2 or not all(map(is_counted, parts)) or PARTIAL.match(said) or "cung ky" in said:
        return False
    return all(same_noun(part.unit, total.unit) or _is_named_in(document, part, total) for part in parts)


def _is_named_in(document: Document, part: Figure, total: Figure) -> bool:
    # "21 tổ chức, cá nhân (14 tổ chức, 07 cá nhân)": the parts' nouns stand together behind the total.
    noun = fold((part.unit or "").split("/")[0])
    behind = fold(document.text[total.start : document.text.find("(", total.end)])
    return bool(noun) and noun in behind and total.unit != "VND" and part.unit != "VND"


def _missed(document: Document, total: Figure, parts: list[Figure]) -> Observations:
    value = sum((part.value or Decimal(0) for part in parts), Decimal(0))
    slack = tolerance(total) + sum(map(tolerance, parts), Decimal(0)) if total.approx else Decimal(0)
    if total.value is None or abs(value - total.value) <= slack:
        return
    told = " + ".join(part.text for part in parts)
    message = f"{quote(total.text)} không bằng tổng các phần trong ngoặc: {told} = {say_amount(value, total.unit)}."
    yield Observation(message, (place_of(document, total), *(place_of(document, part) for part in parts)),
                      count_value(value), count_value(total.value))  # fmt: skip
