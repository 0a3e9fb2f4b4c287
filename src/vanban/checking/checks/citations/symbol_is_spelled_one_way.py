"""The symbol of a cited document is spelled one way."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import regex
from rapidfuzz.distance import DamerauLevenshtein

from vanban.checking.mentions import list_citations, number_of, printed_symbol, tail_of
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Citation, Document
from vanban.model.finding import place_of

# D for Đ, or Đ doubled, in the abbreviations every office uses.
SLIP = regex.compile(r"(?<=[/\-])(?:BCD{1,2}(?=\d|-|$)|BCDĐ|BCĐĐ|BCĐD|QD(?=-|$)|ND-CP|CD-TTg|HDND|DA(?=/TU|/TW))")

TYPES = {"NQ", "QĐ", "CT", "TB", "HD", "CTr", "KH", "PA", "ĐA", "BC", "TTr", "CĐ", "KL"}


@on_document(
    severity="warning",
    must="Số, ký hiệu của một văn bản được viết giống nhau ở mọi chỗ và đúng chữ viết tắt quy định.",
    example="“87/KH-BCDD389” ở phần mở đầu, “87/KH-BCĐ389” ở tên báo cáo.",
    reason="Ký hiệu gồm chữ viết tắt tên loại và tên cơ quan (NĐ 30/2020/NĐ-CP, Phụ lục III).",
)
def symbol_is_spelled_one_way(document: Document) -> Observations:
    """Two spellings of one symbol, or a symbol with a known slip and nothing to compare it with."""
    mentions = [*list_citations(document)]
    first: dict[str, Citation] = {}
    for mention in mentions:
        first.setdefault(printed_symbol(mention) or "", mention)
    told: set[str] = set()
    for (one, where), (other, elsewhere) in combinations(first.items(), 2):
        if _is_slip(where, elsewhere, one, other):
            told |= {one, other}
            yield _observation(document, where, elsewhere, (one, other))
    for symbol, mention in first.items():
        if symbol not in told and SLIP.search(symbol):
            message = (
                f"Ký hiệu {quote(symbol)} viết sai chữ viết tắt theo quy định (thường do thiếu hoặc thừa dấu chữ Đ)."
            )
            yield Observation(message, (place_of(document, mention),), None, symbol)


def _is_slip(one: Citation, other: Citation, symbol: str, other_symbol: str) -> bool:
    if one.date and other.date and one.date != other.date:
        return False
    tails = tail_of(symbol), tail_of(other_symbol)
    if number_of(symbol) != number_of(other_symbol) or tails[0].casefold() == tails[1].casefold():
        return tails[0] != tails[1] and number_of(symbol) == number_of(other_symbol)
    same_date = one.date is not None and one.date == other.date
    if {_first(tail) for tail in tails} <= TYPES and _first(tails[0]) != _first(tails[1]):
        return False  # another type, not a slip: told by another check
    distance = DamerauLevenshtein.distance(tails[0], tails[1])
    return distance <= 2 and (same_date or _slipped(tails)) and _parts(tails[0]) == _parts(tails[1])


def _first(tail: str) -> str:
    found = regex.search(r"\p{L}+", tail)
    return found.group() if found else ""


def _slipped(tails: Sequence[str]) -> bool:
    return any(SLIP.search(tail) for tail in tails) or len(max(tails, key=len)) >= 9


def _parts(tail: str) -> int:
    return len(regex.findall(r"[/\-]", tail))


def _observation(document: Document, one: Citation, other: Citation, symbols: tuple[str, str]) -> Observation:
    wrong, right = sorted((one, other), key=lambda mention: not SLIP.search(printed_symbol(mention) or ""))
    message = f"Ký hiệu của cùng một văn bản viết hai cách: {quote(symbols[0])} và {quote(symbols[1])}."
    return Observation(message, (place_of(document, wrong), place_of(document, right)),
                       printed_symbol(right), printed_symbol(wrong))  # fmt: skip
