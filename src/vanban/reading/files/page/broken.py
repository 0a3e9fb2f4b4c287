"""Words and numbers that a narrow table cell broke in the middle, made whole again."""

from __future__ import annotations

from collections.abc import Set

import regex

from vanban.reading.files.page.model import Line
from vanban.reading.files.page.words import join_texts
from vanban.text.encodings import is_syllable
from vanban.text.folding import fold

LONGEST_CHAIN = 8
SLACK = 0.25
NUMBER = regex.compile(r"[(]?[-–−+±]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\s?%?[)]?")
DATE = regex.compile(r"\d{1,2}/\d{1,2}/\d{4}")
ROMAN = regex.compile(r"X{0,3}(?:IX|IV|V?I{0,3})[.)]?")
LONE_SIGN = regex.compile(r"[-–−+±]")
EDGES = regex.compile(r"^\P{L}+|\P{L}+$")
WITHIN = regex.compile(r"(?<=\p{L})\P{L}+(?=\p{L})")
VOWELS = regex.compile(r"(?:gi(?=[aeou])|qu)?[^aeiouy]*([aeiouy]+)")
NUCLEI = frozenset(
    [
        "a",
        "e",
        "i",
        "o",
        "u",
        "y",
        "ai",
        "ao",
        "au",
        "ay",
        "eo",
        "eu",
        "ia",
        "ie",
        "iu",
        "oa",
        "oe",
        "oi",
        "oo",
        "ua",
        "ue",
        "ui",
        "uo",
        "uu",
        "uy",
        "ye",
        "ieu",
        "oai",
        "oao",
        "oay",
        "oeo",
        "uay",
        "uoi",
        "uou",
        "uya",
        "uye",
        "uyu",
        "yeu",
    ]
)


def whole_text(lines: list[Line], room: float, known: Set[str]) -> str:
    """The lines of a cell as one text; `room` is what its widest line may take, `known` are words of the page.

    A line goes on within its word when no blank follows it, it holds one piece only, the next letter would not have
    fitted beside it, and the pieces make a number, a Roman number, a Vietnamese syllable or a known word.
    """
    texts = [line.text for line in lines]
    best: list[tuple[int, int]] = [(0, 0)]
    for end in range(1, len(lines) + 1):
        starts = [end - 1]
        while (
            len(starts) < LONGEST_CHAIN and starts[-1] and _is_broken(lines[starts[-1] - 1], lines[starts[-1]], room)
        ):
            starts.append(starts[-1] - 1)
        whole = [at for at in starts if at == end - 1 or _is_whole("".join(texts[at:end]).split(" ")[0], known)]
        best.append(min((best[at][0] + 1, at) for at in whole))
    return _joined(texts, best)


def _joined(texts: list[str], best: list[tuple[int, int]]) -> str:
    pieces, end = list[str](), len(texts)
    while end:
        start = best[end][1]
        pieces.insert(0, "".join(texts[start:end]))
        end = start
    text = ""
    for piece in pieces:
        text = join_texts(text, piece)
    return text


def _is_broken(above: Line, below: Line, room: float) -> bool:
    if above.spaced or " " in above.text or not below.text:
        return False
    wide = below.x1 - below.x0
    first = wide if LONE_SIGN.fullmatch(above.text) else wide / len(below.text)
    return above.x1 - above.x0 + first > room - SLACK * above.size


def _is_whole(word: str, known: Set[str]) -> bool:
    if NUMBER.fullmatch(word) or DATE.fullmatch(word) or ROMAN.fullmatch(word) or word in known:
        return True
    letters = EDGES.sub("", word)
    return bool(letters) and not WITHIN.search(letters) and is_syllable(letters) and _has_nucleus(letters)


def _has_nucleus(syllable: str) -> bool:
    found = VOWELS.fullmatch(fold(syllable).rstrip("cghmnpt"))
    return found is not None and found[1] in NUCLEI
