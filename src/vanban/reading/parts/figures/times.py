"""Numbers that tell the time: dates, years, hours, ages and periods."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from vanban.reading.parts.figures.tokens import Tokens
from vanban.reading.parts.figures.units import has_unit
from vanban.reading.parts.figures.words import DATE_WORDS, DAY_WORDS, EACH, FRAMES, PERIOD_UNITS

_YEAR = regex.compile(r"(?:19|20)\d\d")
_LENGTH_SAID = frozenset({("thời", "lượng"), ("mức", "án"), ("bản", "án")})
_TIMES_OF_DAY = frozenset({"sáng", "trưa", "chiều", "tối", "đêm", "ngày"})
_ENDS = frozenset({"và", "từ", "đến", "tới"})
_LAST = {"ngày": 31, "tháng": 12, "quý": 4, "tuần": 53, "năm": 0}


def is_clock_or_age(tokens: Tokens, index: int) -> bool:
    """Whether it belongs to "15 giờ 30", "21:22" or "45 tuổi"."""
    after, before = tokens[index + 1].word, tokens[index - 1].word
    if after in ("tuổi", "độ", "x") or (after in ("giờ", "h") and not _is_length_of_time(tokens, index)):
        return True
    if after == "g" and tokens[index + 2].word in _TIMES_OF_DAY:
        return True
    if before in ("giờ", "h") and tokens[index - 2].kind in ("number", "code"):
        return True
    return _is_clock_part(tokens, index, index + 1, other=index + 2) or _is_clock_part(
        tokens, index, index - 1, other=index - 2
    )


def _is_clock_part(tokens: Tokens, index: int, colon: int, *, other: int) -> bool:
    """ "21:22"."""
    later = max(index, other)
    return tokens[colon].text == ":" and tokens[other].kind == "number" and tokens[colon].glued and tokens[later].glued


def is_year(tokens: Tokens, index: int) -> bool:
    """Whether it is a year: "năm 2024", "cùng kỳ 2023", "2021-2025"."""
    token, before = tokens[index], tokens[index - 1]
    if not _YEAR.fullmatch(token.text):
        return False
    if tokens[index + 1].text == "%":
        return False
    if before.word in DATE_WORDS or before.text in ("/", "-", "–"):
        return True
    return not has_unit(tokens, index + 1) or before.capital


def is_date(tokens: Tokens, index: int) -> bool:
    """Whether it belongs to "ngày 5", "tháng 5", "từ 12/5 đến 3/6", "chiều 17-10" or "1/7/2025"."""
    first = _date_start(tokens, index)
    before, parts = tokens[first - 1].word, _date_parts(tokens, first)
    if before in DATE_WORDS and _is_dated(tokens, first, index):
        return True
    if len(parts) > 2 or (len(parts) == 2 and tokens[first + 1].text == "/" and _YEAR.fullmatch(parts[1])):
        return True
    counts = before in _ENDS and has_unit(tokens, first + 3, money_only=before != "và")
    return len(parts) == 2 and before in DAY_WORDS and _can_be_day(parts) and not counts


def _is_dated(tokens: Tokens, first: int, index: int) -> bool:
    """Not "mỗi tháng 5 vụ", "tháng 2,5 tỷ" or "trong quý 45 vụ"."""
    if tokens[first - 2].word in EACH or has_unit(tokens, index + 1, money_only=True):
        return False
    text, last = tokens[index].text, _LAST.get(tokens[first - 1].word)
    too_large = text.isdigit() and last is not None and int(text) > last and not _YEAR.fullmatch(text)
    return not (too_large and has_unit(tokens, index + 1))


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


def is_period(tokens: Tokens, index: int) -> bool:
    """Whether it tells a period ("6 tháng đầu năm"); a length that is imposed ("03 năm tù") is a quantity."""
    return tokens[index + 1].word in PERIOD_UNITS and not _is_length_of_time(tokens, index)


def _is_length_of_time(tokens: Tokens, index: int) -> bool:
    if has_unit(tokens, index + 1):
        return True
    before = tokens.words(max(index - 6, 0), index)
    framed = any(pair in _LENGTH_SAID for pair in pairwise(before))
    return framed or bool(FRAMES & set(before))
