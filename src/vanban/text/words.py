"""Whole numbers written out in Vietnamese, and back."""

from __future__ import annotations

from collections.abc import Sequence

DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_VALUES = {word: value for value, word in enumerate(DIGITS)}
_VALUES |= {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5, "bẩy": 7}
_VARIANTS = {"ngàn": "nghìn", "tỉ": "tỷ", "lẻ": "linh", "mười": "mươi"}
_SCALES = (("tỷ", 10**9), ("triệu", 10**6), ("nghìn", 10**3))


def number_to_words(value: int) -> str:
    """ "mười chín triệu năm trăm nghìn" for 19500000; raises ValueError for a negative number."""
    if value < 0:
        raise ValueError(f"negative: {value}")
    return " ".join(_spell(value, led=False)) or DIGITS[0]


def words_to_number(text: str) -> int:
    """The number written out, in any usual spelling (lăm, mốt, tư; linh or lẻ; nghìn or ngàn; tỷ or tỉ).

    Raises ValueError when a word is no numeral or the words make no number.
    """
    words = [_VARIANTS.get(word, word) for word in text.casefold().replace("-", " ").split()]
    if not words:
        raise ValueError("no words")
    return _read(words, _SCALES, text)


def _spell(value: int, *, led: bool) -> list[str]:
    """`led` when a higher group was spelled before, so that empty hundreds must be said."""
    words: list[str] = []
    for name, scale in _SCALES:
        count, value = divmod(value, scale)
        if count:
            words += [*_spell(count, led=led or bool(words)), name]
    return words + _spell_triple(value, led=led or bool(words))


def _spell_triple(value: int, *, led: bool) -> list[str]:
    hundreds, rest = divmod(value, 100)
    tens, units = divmod(rest, 10)
    words = [DIGITS[hundreds], "trăm"] if hundreds or (led and rest) else []
    if tens:
        words += ["mười"] if tens == 1 else [DIGITS[tens], "mươi"]
    elif words and units:
        words.append("linh")
    return [*words, _spell_unit(units, tens)] if units else words


def _spell_unit(units: int, tens: int) -> str:
    if units == 1 and tens > 1:
        return "mốt"
    return "lăm" if units == 5 and tens else DIGITS[units]


def _read(words: Sequence[str], scales: Sequence[tuple[str, int]], text: str) -> int:
    if not words:
        return 0
    if not scales:
        return _read_triple(words, text)
    (name, scale), lower = scales[0], scales[1:]
    if name not in words:
        return _read(words, lower, text)
    # thousands of milliards are said with the same words again: the last "tỷ" is the outermost
    at = len(words) - 1 - list(reversed(words)).index(name)
    if at == 0:
        raise ValueError(f"no number in words: {text!r}")
    return _read(words[:at], scales, text) * scale + _read(words[at + 1 :], lower, text)


def _read_triple(words: Sequence[str], text: str) -> int:
    total, rest = 0, [word for word in words if word != "linh"]
    for name, scale in (("trăm", 100), ("mươi", 10)):
        if name in rest:
            at = rest.index(name)
            total += scale * (_digit(rest[:at], text) if at else 1)
            rest = rest[at + 1 :]
    return total + (_digit(rest, text) if rest else 0)


def _digit(words: Sequence[str], text: str) -> int:
    if len(words) != 1 or words[0] not in _VALUES:
        raise ValueError(f"no number in words: {text!r}")
    return _VALUES[words[0]]
