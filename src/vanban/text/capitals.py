"""Capitals of TCVN3: a letter with a tone has one code, and only the font made it a capital."""

from __future__ import annotations

from collections.abc import Sequence

import regex

_TONED = regex.compile(r"[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]")
_PIECE = regex.compile(r"\S+")
_WORD = regex.compile(r"\p{L}+")
_NO_WORDS = regex.compile(r"[\d/@]")
_VOWEL = regex.compile(r"[AEIOUYĂÂÊÔƠƯ]")
_ABBREVIATION = 3


def raise_capitals(text: str) -> str:
    """Text from TCVN3 without its fonts, the small letters with tones inside capitals raised: "PHƯờNG" → "PHƯỜNG".

    A word whose other letters do not tell ("Số", "Bộ") is raised between capitals, or in a line that has nothing else.
    """
    return "\n".join(map(_line, text.split("\n")))


def _line(line: str) -> str:
    pieces = _PIECE.finditer(line)
    words = [
        (piece.start() + word.start(), word[0])
        for piece in pieces
        if not _NO_WORDS.search(piece[0])
        for word in _WORD.finditer(piece[0])
    ]
    told = [_is_capital(word) for _, word in words]
    letters = list(line)
    for at, (start, word) in enumerate(words):
        if told[at] or (told[at] is None and _TONED.search(word) and _among_capitals(told, at)):
            letters[start : start + len(word)] = word.upper()
    return "".join(letters)


def _is_capital(word: str) -> bool | None:
    """What the letters without tone say; one capital before a tone may begin a word or a line of capitals."""
    sure = _TONED.sub("", word)
    toned = len(word) - len(sure)
    if not sure.isupper():
        return None if not sure else False
    if toned:
        return True if len(sure) > 1 or not word[0].isupper() else None
    return True if len(sure) > _ABBREVIATION or (len(sure) > 1 and _VOWEL.search(sure)) else None


def _among_capitals(told: Sequence[bool | None], at: int) -> bool:
    before = next((one for one in reversed(told[:at]) if one is not None), None)
    after = next((one for one in told[at + 1 :] if one is not None), None)
    if before is None or after is None:
        return (before or after or False) and False not in told
    return before and after
