"""Symbols damaged by a scan, mended only against the sound symbol of the same number in the same text."""

from __future__ import annotations

from collections.abc import Iterable

import regex
from rapidfuzz.distance import Levenshtein

from vanban.text.folding import fold
from vanban.text.symbols import Symbol, find_symbols

_LOOKALIKES = str.maketrans("oliszbgq|", "011528691")
_DAMAGED = regex.compile(
    r"(?<![\p{L}\d/.,-])(?=[\dOolI|SB]*\d|[OolI|SB]{1,4}/(?:19|20|l9|2O))[\dOolI|SB]{1,6}/(?:[\dOolI|SB]{4}/)?"
    r"[A-ZĐÐ][\p{L}\d]*(?:[-/][A-ZĐÐ][\p{L}\d.]*)*"
)
_MAX_EDITS = 2
LONG_NUMBER = 3


def find_damaged(text: str, sound: Iterable[Symbol]) -> dict[tuple[int, int], Symbol]:
    """Places of symbols with letters for digits ("O8/20l5/NĐ-CP") → the sound symbol they are."""
    by_key = {_key(symbol.printed): symbol for symbol in sound}
    found = {}
    for match in _DAMAGED.finditer(text) if by_key else ():
        symbol = by_key.get(_key(match[0]))
        if symbol and symbol.printed != match[0] and not find_symbols(match[0]):
            found[match.span()] = symbol
    return found


def sound_form(symbol: Symbol, sound: Iterable[Symbol]) -> Symbol | None:
    """The sound symbol of the same number that a damaged one stands for; None when it is sound or there is none.

    A typing slip of the author ("KH-BCDD389") is no damage.
    """
    if symbol.slips or symbol.number is None:
        return None
    for other in sound:
        if not _is_telling(symbol, other):
            continue
        if (other.number, other.year) == (symbol.number, symbol.year) and other.known_parts > symbol.known_parts:
            edits = Levenshtein.distance(fold(symbol.tail), fold(other.tail))
            if 0 < edits <= min(_MAX_EDITS, len(other.tail) // 4) and len(symbol.parts) == len(other.parts):
                return other
    return None


def _is_telling(symbol: Symbol, other: Symbol) -> bool:
    """Whether an equal number means an equal document: with a year, a long number, or only the type unread."""
    return bool(symbol.year) or len(symbol.number or "") >= LONG_NUMBER or (symbol.type is None and bool(other.type))


def _key(symbol: str) -> str:
    return fold(symbol).translate(_LOOKALIKES)
