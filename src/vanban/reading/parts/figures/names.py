"""Numbers that name something or tell the time: dates, years, articles, plates, telephone numbers, codes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import regex

from vanban.reading.parts.figures.tokens import Tokens
from vanban.reading.parts.figures.units import has_unit, read_noun
from vanban.reading.parts.figures.words import (
    APPROXIMATE,
    COUNTING_NUMBER,
    DATE_WORDS,
    DAY_WORDS,
    EACH,
    FRAMES,
    HARD_LABELS,
    PERIOD_UNITS,
    PHONE_WORDS,
    SOFT_LABELS,
)
from vanban.text.numbers import parse_number

_YEAR = regex.compile(r"(?:19|20)\d\d")
_TELEPHONE = regex.compile(r"0\d{8,}|0\d{2,}(?:[.]\d{2,})+|1[89]00(?:[.]?\d+)?")
_LABEL_MARKS = frozenset({".", ")", "/"})
_TELEPHONE_WORDS = frozenset({"hotline", "đt", "sđt", "nóng", "zalo", "fax"})
_PLATE_SAID = frozenset({("biển", "kiểm", "soát"), ("biển", "số"), ("bks",), ("bs",)})
_LENGTH_SAID = frozenset({("thời", "lượng"), ("mức", "án")})
_ALWAYS = frozenset({("24", "/", "7"), ("24", "/", "24")})
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
    """Part of "Covid-19", "29A-123.45", "138/CP", "11-CT/TU", "0 độ 5’"."""
    before, mark = tokens[index - 2], tokens[index - 1]
    if tokens[index].glued and mark.glued and mark.text in "-/_.@&" and before.kind in ("word", "code"):
        if mark.text == "-" or before.kind == "code" or before.text.isupper() or mark.text in "_@&":
            return not (before.kind == "word" and before.text.islower() and mark.text == "/")
        return False
    after, name = tokens[index + 1], tokens[index + 2]
    joined = after.glued and name.glued and after.text in "-/" and name.kind in ("word", "code")
    return bool(joined and after.text and (name.text.isupper() and len(name.text) > 1)) or after.text in {
        "°",
        "’",
        "′",
    }


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
    return (
        tokens[index + 1].text == ")"
        and (tokens[index - 1].text == "(" or tokens[index + 1].glued)
        and (len(tokens[index].text) < 3 and tokens[index - 1].text in {"(", ";", ",", ":", ".", ""})
    )


def _is_clock_or_age(tokens: Tokens, index: int) -> bool:
    after, before = tokens[index + 1].word, tokens[index - 1].word
    if after in ("tuổi", "độ", "x") or (after in ("giờ", "h", "g") and not _is_length_of_time(tokens, index)):
        return True
    if before in ("giờ", "h") and tokens[index - 2].kind in ("number", "code"):
        return True
    return _is_clock_part(tokens, index, index + 1, index + 2) or _is_clock_part(tokens, index, index - 1, index - 2)


def _is_clock_part(tokens: Tokens, index: int, colon: int, other: int) -> bool:
    """ "21:22"."""
    later = max(index, other)
    return tokens[colon].text == ":" and tokens[other].kind == "number" and tokens[colon].glued and tokens[later].glued


def _is_year(tokens: Tokens, index: int) -> bool:
    token, before = tokens[index], tokens[index - 1]
    if not _YEAR.fullmatch(token.text):
        return False
    if tokens[index + 1].text == "%" or before.word in DATE_WORDS or before.text in ("/", "-", "–"):
        return tokens[index + 1].text != "%"
    return not has_unit(tokens, index + 1) or before.capital


def _is_date(tokens: Tokens, index: int) -> bool:
    """ "ngày 5", "tháng 5", "từ 12/5 đến 3/6", "chiều 17-10", "1/7/2025"."""
    first, before = _date_start(tokens, index), None
    before = tokens[first - 1].word
    each = tokens[first - 2].word in EACH
    if before in DATE_WORDS and not (each or has_unit(tokens, index + 1, money_only=True)):
        return True
    parts = _date_parts(tokens, first)
    if len(parts) > 2 or (len(parts) == 2 and _YEAR.fullmatch(parts[1]) and "/" in tokens.words(first, first + 2)):
        return True
    return len(parts) == 2 and before in DAY_WORDS and _can_be_day(parts) and not _clearly_counts(tokens, first)


def _clearly_counts(tokens: Tokens, first: int) -> bool:
    return has_unit(tokens, first + 3) and tokens[first - 1].word == "và"


def _date_start(tokens: Tokens, index: int) -> int:
    while tokens[index - 1].text in ("/", "-", "–", ".") and tokens[index - 2].kind == "number":
        index -= 2
    return index


def _date_parts(tokens: Tokens, first: int) -> list[str]:
    parts, mark = [tokens[first].text], tokens[first + 1].text
    at = first
    while mark in ("/", "-") and tokens[at + 1].text == mark and tokens[at + 2].kind == "number":
        at += 2
        parts.append(tokens[at].text)
    return parts


def _can_be_day(parts: Sequence[str]) -> bool:
    return all(part.isdigit() for part in parts) and int(parts[0]) <= 31 and int(parts[1]) <= 12


def _is_period(tokens: Tokens, index: int) -> bool:
    """ "6 tháng đầu năm", "trong 3 năm"; a sanction or a length ("03 năm tù", "thời hạn 15 ngày") is a quantity."""
    return tokens[index + 1].word in PERIOD_UNITS and not _is_length_of_time(tokens, index)


def _is_length_of_time(tokens: Tokens, index: int) -> bool:
    if has_unit(tokens, index + 1):
        return True
    before = tokens.words(max(index - 6, 0), index)
    framed = any(pair in _LENGTH_SAID for pair in pairwise(before))
    return framed or bool(FRAMES & set(before))


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
    return not has_unit(tokens, index + 1) or bool(unit and unit.kind == "paper")


def _is_strength(tokens: Tokens, index: int) -> bool:
    """ "sữa Gold 850g", "Vitamin C 500mg": part of the product's name."""
    return index > 1 and tokens[index - 1].capital and tokens[index + 1].word in {"g", "mg", "ml", "cc"}


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
    ("clock or age", _is_clock_or_age),
    ("date", _is_date),
    ("year", _is_year),
    ("period", _is_period),
    ("label", _is_labelled),
    ("label in a row", _is_in_row),
    ("strength of a product", _is_strength),
)
