"""Symbols damaged by a scan, mended only against the sound symbol of the same number in the same text."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from vanban.text.folding import fold
from vanban.text.symbols import Symbol, find_symbols

LONG_NUMBER = 3
_DIGITS = str.maketrans("oliszbgq|", "011528691")
_SHAPES = {
    ord(letter): like[0] for like in ("o0qdcg9", "prfe", "b8", "iltj1", "vuw", "nmh", "s5z2") for letter in like
}
_DAMAGED = regex.compile(
    r"(?<![\p{L}\d/.,-])(?=[\dOolI|SB]*\d|[OolI|SB]{1,4}/(?:19|20|l9|2O))[\dOolI|SB]{1,6}/(?:[\dOolI|SB]{4}/)?"
    r"[A-ZĐÐ][\p{L}\d]*(?:[-/][A-ZĐÐ][\p{L}\d.]*)*"
)


def find_damaged(text: str, sound: Iterable[Symbol]) -> dict[tuple[int, int], Symbol]:
    """Places of symbols with letters for digits ("O8/20l5/NĐ-CP") → the sound symbol they are."""
    by_key = {fold(symbol.printed).translate(_DIGITS): symbol for symbol in sound}
    found = {}
    for match in _DAMAGED.finditer(text) if by_key else ():
        symbol = by_key.get(fold(match[0]).translate(_DIGITS))
        if symbol and symbol.printed != match[0] and not find_symbols(match[0]):
            found[match.span()] = symbol
    return found


def sound_form(symbol: Symbol, sound: Iterable[Symbol]) -> Symbol | None:
    """The sound symbol of the same number that differs only in letters of like shape; None when there is none.

    Letters left out or typed twice ("KH-BCDD389") are the author's: no damage.
    """
    if symbol.number is None:
        return None
    for other in sound:
        same_number = (other.number, other.year) == (symbol.number, symbol.year)
        if same_number and other.known_parts > symbol.known_parts and _is_telling(symbol, other):
            one, right = fold(symbol.tail), fold(other.tail)
            if one != right and one.translate(_SHAPES) == right.translate(_SHAPES):
                return other
    return None


def _is_telling(symbol: Symbol, other: Symbol) -> bool:
    """Whether an equal number means an equal document: with a year, a long number, or only the type unread."""
    return bool(symbol.year) or len(symbol.number or "") >= LONG_NUMBER or (symbol.type is None and bool(other.type))
