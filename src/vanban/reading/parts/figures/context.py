"""What the words around a quantity say: about, up or down, a target; and units said only once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from vanban.model.document import Direction
from vanban.reading.parts.figures.quantities import Quantity
from vanban.reading.parts.figures.tokens import Tokens
from vanban.reading.parts.figures.words import APPROXIMATE, BRIDGES, COMPARED, FOUND, RISES, TARGETS

_AND = frozenset({",", "và", "hoặc", ";"})
_STEPS = frozenset({"lên", "xuống", "còn", "đến", "tới"})
_SENTENCE_ENDS = frozenset({".", ";", ":", "?", "!"})
_SAME = frozenset({"(", "=", "đương", "ứng"})
_UP, _DOWN = frozenset({"+", "↑", "▲"}), frozenset({"-", "–", "−", "↓", "▼"})
_OUT_OF = frozenset({"trên", "trong", "tổng", "số", "khoảng", "gần", "hơn"})
_BRACKETED_SIGNS = frozenset({("(", "+", ")"), ("(", "-", ")")})
_FAR, _SENTENCE = 14, 40


class Change(NamedTuple):
    """Up or down, and the token with which the words of the change begin."""

    direction: Direction
    first: int


def share_units(tokens: Tokens, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities, units shared where said once ("phát hiện 12, xử lý 9 vụ"); those left without are dropped."""
    shared = list(quantities)
    for index in range(len(shared) - 1, -1, -1):
        one = shared[index]
        if one.unit is not None:
            shared[index] = _in_same_money(one, shared[index + 1 : index + 2])
            continue
        if index + 1 < len(shared) and _waits_for(tokens, one, shared[index + 1]):
            shared[index] = _like(tokens, one, shared[index + 1])
        elif index and _steps_from(tokens, shared[index - 1], one):
            shared[index] = replace(one, unit=shared[index - 1].unit, why="unit said before")
    return [quantity for quantity in shared if quantity.unit is not None]


def _in_same_money(one: Quantity, after: Sequence[Quantity]) -> Quantity:
    """ "từ 54 tỷ lên 80 tỷ USD": the first is in dollars too."""
    if one.unit is None or one.unit.said or not after or after[0].first - one.end > 2:
        return one
    other = after[0].unit
    return replace(one, unit=other, why="money said later") if other and other.kind == "money" else one


def _like(tokens: Tokens, one: Quantity, other: Quantity) -> Quantity:
    near = other.first - one.end == 1 and one.scale == 1
    value = one.value * other.scale if near and other.unit and other.unit.kind in ("dong", "money") else one.value
    return replace(one, unit=other.unit, value=value, why="unit said later")


def _waits_for(tokens: Tokens, one: Quantity, other: Quantity) -> bool:
    between = [tokens[index] for index in range(one.end, other.first)]
    if other.unit is None or not 0 < len(between) < 8:
        return False
    if tokens.words(one.end, one.end + 2) == ("trên", "tổng") or (between[0].word == "trong" and one.value > 1):
        return all(token.word in _OUT_OF for token in between)
    if between[0].word not in _AND | _STEPS:
        return False
    if between[0].word in _AND and len(between) > 1 and other.unit.kind in ("dong", "money", "percent", "time"):
        return False
    counted = tokens[one.first - 1].word in FOUND or (tokens[one.first - 1].word in _AND and len(between) == 1)
    return counted and all(token.kind == "word" and not token.capital for token in between[1:])


def _steps_from(tokens: Tokens, before: Quantity, one: Quantity) -> bool:
    between = tokens.words(before.end, one.first)
    return before.unit is not None and 0 < len(between) < 3 and set(between) <= _STEPS and one.scale == 1


def is_approximate(tokens: Tokens, first: int) -> bool:
    """Whether "hơn", "gần", "khoảng" … stands before token `first`; "cao hơn" compares."""
    if tokens.words(first - 2, first) in COMPARED:
        return False
    return any(tokens.words(first - length, first) in APPROXIMATE for length in (1, 2, 3))


def is_target(tokens: Tokens, first: int) -> bool:
    """Whether the same sentence said before that this is to be reached."""
    said = tokens.words(max(first - _SENTENCE, 0), first)
    for at in range(len(said) - 1, -1, -1):
        if said[at] in _SENTENCE_ENDS:
            return False
        if said[at : at + 2] in TARGETS:
            return at == 0 or said[at - 1] not in {"vượt", "đạt", "%"}
    return False


def find_changes(tokens: Tokens, quantities: Sequence[Quantity]) -> list[Change | None]:
    """For each quantity whether it is a rise or a fall, from its verb, its sign, or the quantity it continues."""
    changes: list[Change | None] = []
    for index, quantity in enumerate(quantities):
        change = _from_verb(tokens, quantity.first) or _from_sign(tokens, quantity)
        if change is None and index and changes[-1] is not None:
            before = quantities[index - 1]
            if _continues(tokens, before, quantity) or _explains(tokens, before, quantity):
                change = Change(changes[-1].direction, quantity.first)
        changes.append(change)
    return changes


def _from_verb(tokens: Tokens, first: int) -> Change | None:
    if tokens.words(first - 2, first) in COMPARED:
        word = tokens[first - 2].word
        return Change("up" if word in RISES else "down", first - 2)
    at = first - 1
    while at > max(first - _FAR, -1):
        word = tokens[at].word
        if word in ("tăng", "giảm"):
            return None if _tells_end(tokens, at, first) else Change("up" if word == "tăng" else "down", at)
        if tokens.words(at - 2, at + 1) in _BRACKETED_SIGNS:
            at -= 2
        elif word not in BRIDGES and not (tokens[at].kind == "number" and at in tokens.blocked):
            return None
        at -= 1
    return None


def _tells_end(tokens: Tokens, at: int, first: int) -> bool:
    """ "tăng lên 12", "giảm còn 5" tell where it arrived, not by how much."""
    return bool({"lên", "còn", "xuống", "từ"} & set(tokens.words(at, first)))


def _from_sign(tokens: Tokens, quantity: Quantity) -> Change | None:
    sign, before = tokens[quantity.first - 1], tokens[quantity.first - 2]
    if sign.text not in _UP | _DOWN or not tokens[quantity.first].glued:
        return None
    percent = quantity.unit is not None and quantity.unit.kind == "percent"
    if before.text == "(" or (percent and not sign.glued and quantity.first > 1):
        return Change("up" if sign.text in _UP else "down", quantity.first - 1)
    return None


def _continues(tokens: Tokens, before: Quantity, quantity: Quantity) -> bool:
    """ "tăng 6 vụ, 9 đối tượng"; "tăng 12% về số vụ và 3,4% về số tiền"."""
    percents = [one.unit is not None and one.unit.kind == "percent" for one in (before, quantity)]
    between = tokens.words(before.end, quantity.first)
    if percents[0] != percents[1] or not between:
        return False
    if between[0] in _AND | {"/"}:
        return len(between) == 1 or between[1:] in APPROXIMATE
    return all(percents) and between[0] == "về" and len(between) < 8 and between[-1] in _AND


def _explains(tokens: Tokens, before: Quantity, quantity: Quantity) -> bool:
    """ "giảm 20 vụ (7,5%)", "tăng 2 vụ, tương đương 8%": the same said in other words."""
    between = tokens.words(before.end, quantity.first)
    if quantity.unit is None or quantity.unit.kind != "percent" or len(between) > 10:
        return False
    return bool(_SAME & set(between)) and all(word in BRIDGES | _SAME | {","} for word in between)
