"""Numbers that name something: articles, committees, plates, telephone numbers, codes, houses."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import regex

from vanban.reading.parts.figures.times import is_clock_or_age, is_date, is_period, is_year
from vanban.reading.parts.figures.tokens import Tokens
from vanban.reading.parts.figures.units import has_unit, read_noun
from vanban.reading.parts.figures.words import (
    APPROXIMATE,
    COUNTING_NUMBER,
    HARD_LABELS,
    PHONE_WORDS,
    SOFT_LABELS,
)
from vanban.text.numbers import parse_number

_TELEPHONE = regex.compile(r"0\d{8,}|0\d{2,}(?:[.]\d{2,})+|1[89]00(?:[.]?\d+)?")
_LABEL_MARKS = frozenset({".", ")", "/"})
_TELEPHONE_WORDS = frozenset({"hotline", "đt", "sđt", "nóng", "zalo", "fax"})
_PLATE_SAID = frozenset({("biển", "kiểm", "soát"), ("biển", "số"), ("bks",), ("bs",)})
_ALWAYS = frozenset({("24", "/", "7"), ("24", "/", "24")})
_JOINTS = frozenset({"-", "_", "@", "&"})
_ANGLES = frozenset({"°", "’", "′"})
_BULLETS = frozenset({"-", "–", "+", "*", "•", "#", "("})


def find_names(tokens: Tokens, cited: Sequence[tuple[int, int]]) -> dict[int, str]:
    """For each number that is no quantity, by token index, what it is instead."""
    names: dict[int, str] = {}
    for index, token in enumerate(tokens.items):
        if token.kind != "number":
            continue
        if any(start <= token.start < end for start, end in cited):
            names[index] = "in a citation"
            continue
        reason = next((what for what, is_it in _RULES if is_it(tokens, index)), None)
        if reason:
            names[index] = reason
    return names


def _is_unreadable(tokens: Tokens, index: int) -> bool:
    text = tokens[index].text
    if len(text) > 2 and text[0] == "0" and text[1].isdigit():
        return True
    try:
        parse_number(text)
    except ValueError:
        return True
    return False


def _is_code(tokens: Tokens, index: int) -> bool:
    """Part of "Covid-19", "29A-123.45", "138/CP", "11-CT/TU" or of degrees and minutes."""
    return tokens[index + 1].text in _ANGLES or _ends_code(tokens, index) or _begins_code(tokens, index)


def _ends_code(tokens: Tokens, index: int) -> bool:
    name, mark = tokens[index - 2], tokens[index - 1]
    if not (tokens[index].glued and mark.glued and name.kind in ("word", "code")):
        return False
    return mark.text in _JOINTS or (mark.text in ("/", ".") and (name.kind == "code" or name.text.isupper()))


def _begins_code(tokens: Tokens, index: int) -> bool:
    mark, name = tokens[index + 1], tokens[index + 2]
    joined = mark.glued and name.glued and mark.text in ("-", "/") and name.kind in ("word", "code")
    return joined and name.text.isupper() and len(name.text) > 1


def _is_plate(tokens: Tokens, index: int) -> bool:
    """ "29A - 123.45", "biển kiểm soát 14C 123.45"."""
    before = tokens[index - 1]
    if before.text in ("-", "–"):
        return tokens[index - 2].kind == "code"
    if before.kind == "code":
        return not has_unit(tokens, index + 1)
    said = {tokens.words(index - 3, index), tokens.words(index - 2, index), tokens.words(index - 1, index)}
    return bool(said & _PLATE_SAID)


def _is_telephone(tokens: Tokens, index: int) -> bool:
    if _TELEPHONE.fullmatch(tokens[index].text):
        return not has_unit(tokens, index + 1) or tokens[index].text.startswith("0")
    if has_unit(tokens, index + 1):
        return False
    near = {tokens[at].word for at in range(max(index - 4, 0), index)}
    return bool(near & _TELEPHONE_WORDS) or tokens[index - 1].word in PHONE_WORDS


def _is_heading_label(tokens: Tokens, index: int) -> bool:
    at = 0
    while tokens[at].text in _BULLETS and tokens[at].text:
        at += 1
    return index == at and tokens[index + 1].text in _LABEL_MARKS and tokens[index + 1].glued


def _is_list_mark(tokens: Tokens, index: int) -> bool:
    if tokens[index + 1].text != ")" or len(tokens[index].text) > 2:
        return False
    before = tokens[index - 1].text
    return before == "(" or (tokens[index + 1].glued and before in {";", ",", ":", ".", ""})


def _is_labelled(tokens: Tokens, index: int) -> bool:
    """ "Điều 5", "Ban Chỉ đạo 389", "số 12", "Đội 3", "24/7"."""
    before = tokens[index - 1].word
    if before == "số" and tokens[index - 2].word not in COUNTING_NUMBER:
        return True
    if tokens.words(index, index + 3) in _ALWAYS or tokens.words(index - 2, index + 1) in _ALWAYS:
        return True
    if _ends_with(tokens, index, HARD_LABELS):
        return not has_unit(tokens, index + 1, money_only=True)
    if tokens[index + 1].text == "%" and tokens[index - 1].word in {"mới", "nguyên", "chất"}:
        return True
    if _ends_with(tokens, index, APPROXIMATE):
        return False
    if not _ends_with(tokens, index, SOFT_LABELS):
        return False
    unit = read_noun(tokens, index + 1)
    named_place = unit and unit.kind == "place" and (tokens[index - 1].capital or tokens[unit.end].capital)
    return not has_unit(tokens, index + 1) or bool(named_place or (unit and unit.kind == "paper"))


def _is_strength(tokens: Tokens, index: int) -> bool:
    """ "sữa Gold 850g", "Vitamin C 500mg": part of the product's name."""
    return index > 1 and tokens[index - 1].capital and tokens[index + 1].word in {"g", "mg", "ml", "cc", "gb"}


def _is_in_row(tokens: Tokens, index: int) -> bool:
    """The second of "quận 1, 3", "Điều 30, 31 Nghị định" is what the first is."""
    if tokens[index - 1].text == "/" and tokens[index - 2].kind == "number" and _is_labelled(tokens, index - 2):
        return True
    if tokens[index - 1].word not in (",", "và") or tokens[index - 2].kind != "number":
        return False
    unit = read_noun(tokens, index + 1)
    counts = has_unit(tokens, index + 1) and not (unit and unit.kind in ("paper", "place"))
    return not counts and _is_labelled(tokens, index - 2)


def _ends_with(tokens: Tokens, index: int, phrases: frozenset[tuple[str, ...]]) -> bool:
    return any(tokens.words(index - length, index) in phrases for length in (1, 2, 3))


_Rule = Callable[[Tokens, int], bool]
_RULES: tuple[tuple[str, _Rule], ...] = (
    ("no number", _is_unreadable),
    ("code", _is_code),
    ("plate", _is_plate),
    ("telephone", _is_telephone),
    ("heading label", _is_heading_label),
    ("list mark", _is_list_mark),
    ("clock or age", is_clock_or_age),
    ("date", is_date),
    ("year", is_year),
    ("period", is_period),
    ("label", _is_labelled),
    ("label in a row", _is_in_row),
    ("strength of a product", _is_strength),
)
