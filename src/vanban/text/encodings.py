"""Bytes → Vietnamese text: UTF-8, UTF-16, Windows-1258, TCVN3 or VNI, told by what the text then says."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import regex

from vanban.text.capitals import raise_capitals
from vanban.text.folding import normalise
from vanban.text.legacy import from_tcvn3, from_vni

Encoding = Literal["utf-8", "utf-16", "cp1258", "tcvn3", "vni", "double-utf-8"]

BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE = 50_000
MOST_WORDS = 1_000
_UNUSED = {0x81, 0x8D, 0x8F, 0x90, 0x9D}
CONTROL = regex.compile(r"[\x00-\x08\x0B\x0E-\x1F\x7F]")
WORD = regex.compile(r"[^\s\d.,;:!?()\[\]“”\"'/…–-]+")
SYLLABLE = regex.compile(
    r"(?:ngh|ng|nh|ch|th|tr|ph|kh|gh|gi|qu|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?"
)
TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it was in, and whether characters were lost."""

    text: str
    encoding: Encoding
    damaged: bool = False


def decode(data: bytes) -> Decoded:
    """The text (NFC) of some bytes, the encoding told by the byte order mark or by which reading is Vietnamese."""
    for mark, name in BOMS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(name, "replace")
            return _finished(text, "utf-8" if name == "utf-8" else "utf-16", "\ufffd" in text)
    if (wide := _wide_encoding(data)) is not None:
        return _finished(data.decode(wide, "replace"), "utf-16", False)
    try:
        return repaired(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _best_single_byte(data)


def repaired(text: str) -> Decoded:
    """Unicode text whose letters stand for TCVN3, VNI or twice encoded UTF-8 as what they stand for."""
    sample = text[:SAMPLE]
    as_it_is = _score(sample)
    if as_it_is > MOST_WORDS // 2:
        return _finished(text, "utf-8", "\ufffd" in text)
    scores = [(_score(convert(sample)), name, convert) for name, convert in _READINGS]
    score, name, convert = max(scores, key=lambda reading: reading[0])
    if score <= max(2 * as_it_is, as_it_is + 3):
        return _finished(text, "utf-8", "\ufffd" in text)
    return _finished(convert(text), name, False)


def _best_single_byte(data: bytes) -> Decoded:
    western = data.decode("cp1252", "replace")
    latin = data.decode("latin-1")
    readings: list[tuple[Encoding, str]] = [
        ("cp1258", data.decode("cp1258", "replace")),
        ("tcvn3", _from_plain_tcvn3(latin)),
        ("vni", from_vni(western)),
        ("utf-8", data.decode("utf-8", "replace")),
    ]
    encoding, text = max(readings, key=lambda reading: _score(reading[1][:SAMPLE]))
    return _finished(text, encoding, "\ufffd" in text)


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of a Western letter is nought."""
    sample = data[:4000]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) < 0.2 * len(sample) / 2 or len(sample) < 4:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _finished(text: str, encoding: Encoding, damaged: bool) -> Decoded:
    return Decoded(normalise(CONTROL.sub("", text)), encoding, damaged)


def _score(text: str) -> int:
    """How many more words with marks are Vietnamese syllables than are not."""
    words = [word for word in WORD.findall(normalise(text)) if not word.isascii()][:MOST_WORDS]
    return sum(1 if is_syllable(word) else -1 for word in words)


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """Whether a word could be a Vietnamese syllable: right letters, one tone at most."""
    letters = unicodedata.normalize("NFD", word)
    tones = sum(letter in TONES for letter in letters)
    bare = unicodedata.normalize("NFC", "".join(letter for letter in letters if letter not in TONES))
    alike = bare.islower() or bare.isupper() or bare.istitle()
    return tones <= 1 and alike and SYLLABLE.fullmatch(bare.lower()) is not None


def _from_plain_tcvn3(text: str) -> str:
    """TCVN3 without the fonts that say which letters are capitals."""
    return raise_capitals(from_tcvn3(text))


def _from_double_utf8(text: str) -> str:
    """What UTF-8 bytes said before they were taken for Windows-1252 letters."""
    try:
        return text.translate(_BYTE_OF).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


_BYTE_OF = {ord(bytes([code]).decode("cp1252")): code for code in range(0x80, 0xA0) if code not in _UNUSED}
_READINGS: tuple[tuple[Encoding, Callable[[str], str]], ...] = (
    ("double-utf-8", _from_double_utf8),
    ("tcvn3", _from_plain_tcvn3),
    ("vni", from_vni),
)
