"""Vietnamese letters: one way of writing them, letters without marks, and the order of the alphabet."""

from __future__ import annotations

import unicodedata

import regex

BLANKS = regex.compile(r"[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]")
INVISIBLE = regex.compile(r"[\p{Cf}\p{Default_Ignorable_Code_Point}]")
DASHES = regex.compile(r"[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]")
QUOTES = regex.compile("[“”„‟«»″]")
APOSTROPHES = regex.compile("[‘’‚‛′]")

TONES = "\u0300\u0309\u0303\u0301\u0323"
ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
MOSTLY = 0.8
SortKey = tuple[tuple[int, ...], tuple[int, ...], str]


def normalise(text: str) -> str:
    """Composed letters (NFC), every kind of blank a plain blank, nothing invisible; tabs and line ends stay."""
    return INVISIBLE.sub("", BLANKS.sub(" ", unicodedata.normalize("NFC", text)))


def _letter_without_marks(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return "d" if base in "đðɖ" else base


_WITHOUT_MARKS = {code: _letter_without_marks(chr(code)) for code in (*range(0x250), *range(0x1E00, 0x1F00))}


def fold(text: str) -> str:
    """Lower case without tones, hats and strokes; as long as its NFC, so that offsets stay right."""
    return unicodedata.normalize("NFC", text).translate(_WITHOUT_MARKS)


def is_capitals(text: str, *, least: int = 1) -> bool:
    """Whether nearly all letters of a text are capitals, and `least` letters are there."""
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) >= least and sum(map(str.isupper, letters)) >= MOSTLY * len(letters)


def _tone_places() -> dict[str, str]:
    pairs: dict[str, str] = {}
    for first, second in ("oa", "oe", "uy"):
        for tone in TONES:
            old = unicodedata.normalize("NFC", first + second + tone)
            new = unicodedata.normalize("NFC", first + tone + second)
            pairs |= {old: new, old.upper(): new.upper(), old.capitalize(): new.capitalize()}
    return pairs


_TONE_PLACES = _tone_places()
_OLD_TONES = regex.compile(rf"(?<![qQ])(?:{'|'.join(_TONE_PLACES)})(?!\p{{L}})")


def modern_tones(text: str) -> str:
    """The tone of an open syllable on its first vowel (hoà → hòa, uỷ → ủy; quý and hoàn stay); NFC."""
    return _OLD_TONES.sub(lambda found: _TONE_PLACES[found[0]], unicodedata.normalize("NFC", text))


def plain_words(text: str) -> str:
    """The words alone: tones in their modern place, lower case, single blanks, plain dashes and quotes."""
    text = modern_tones(normalise(text)).casefold()
    text = APOSTROPHES.sub("'", QUOTES.sub('"', DASHES.sub("-", text)))
    return " ".join(text.split())


def same_words(one: str, other: str) -> bool:
    """Whether two texts differ at most in tone places, case, blanks, dashes and quotes."""
    return plain_words(one) == plain_words(other)


def sort_key(text: str) -> SortKey:
    """Key of Vietnamese order: letters first (a ă â … d đ …), then tones (ngang huyền hỏi ngã sắc nặng), then case."""
    text = normalise(text)
    letters, tones = [], []
    for character in text:
        letter, tone = _letter_and_tone(character.lower())
        letters.append(_rank(letter))
        tones.append(tone)
    return tuple(letters), tuple(tones), text.swapcase()


def _letter_and_tone(character: str) -> tuple[str, int]:
    marks = unicodedata.normalize("NFD", character)
    tone = next((TONES.index(mark) + 1 for mark in marks if mark in TONES), 0)
    letter = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES))
    return letter, tone


def _rank(letter: str) -> int:
    at = ALPHABET.find(letter) if letter else -1
    if at >= 0:
        return 0x80 + at
    return ord(letter[0]) if letter and ord(letter[0]) < 0x80 else 0x100 + ord(letter[0]) if letter else 0
