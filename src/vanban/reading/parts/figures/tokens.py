"""A stretch of text as tokens: numbers, words and marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import regex

from vanban.reading.parts.figures.nouns import NOUNS
from vanban.text.folding import modern_tones

TokenKind = Literal["number", "word", "code", "mark"]

_KINDS: Mapping[str, TokenKind] = {"number": "number", "word": "word", "code": "code", "mark": "mark"}
_TOKEN = regex.compile(
    r"""
      (?P<code> \p{L}+\d[\p{L}\d]* )
    | (?P<number> \d+ (?:[.,]\d+)* )
    | (?P<word> [kcd]?m[²³] | \p{L}[\p{L}\p{M}]* )
    | (?P<mark> \S )
    """,
    regex.VERBOSE,
)
_SQUARE = frozenset({"m2", "m3", "km2", "cm2", "cm3", "dm3", "co2"})
GLUED_UNITS = frozenset({"đ", "đồng", "vnđ", "vnd", "tr", "trđ", "tỷ", "tỉ", "triệu", "nghìn", "ngàn", "usd", "h"})
_CAPITAL_UNITS = frozenset({"usd", "vnđ", "vnd", "kg", "km", "ha", "gb", "mb", "ml", "đ"})


@dataclass(frozen=True, slots=True)
class Token:
    """A number, word, code ("E5") or mark; `word` is lower case with modern tones, `glued` says no blank before."""

    kind: TokenKind
    text: str
    word: str
    start: int
    end: int
    glued: bool

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


NOTHING = Token("mark", "", "", -1, -1, False)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one stretch, with an empty mark on either side; `blocked` says why a number is no quantity."""

    items: tuple[Token, ...]
    blocked: Mapping[int, str]

    def __getitem__(self, index: int) -> Token:
        return self.items[index] if 0 <= index < len(self.items) else NOTHING

    def __len__(self) -> int:
        return len(self.items)

    def words(self, start: int, end: int) -> tuple[str, ...]:
        """The words from token `start` up to `end`."""
        if start < 0 or end > len(self.items):
            return tuple(self[index].word for index in range(start, end))
        return tuple([token.word for token in self.items[start:end]])

    def is_number(self, index: int) -> bool:
        """Whether a number stands there that may count something."""
        return self[index].kind == "number" and index not in self.blocked


def tokenise(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of `text[start:end]`; digits that touch letters are a code unless the letters are a unit."""
    found: list[Token] = []
    last = -1
    for match in _TOKEN.finditer(text, start, end):
        kind = _KINDS[match.lastgroup or "mark"]
        word = modern_tones(match[0]).lower() if kind == "word" else match[0].lower()
        token = Token(kind, match[0], word, match.start(), match.end(), match.start() == last)
        last = match.end()
        found += _split_joined(token)
    return tuple(_as_codes(found))


def _split_joined(token: Token) -> Sequence[Token]:
    """ "vụvà" is "vụ" and "và"; "m3" is a word."""
    if token.kind == "code" and token.word in _SQUARE:
        return (Token("word", token.text, token.word, token.start, token.end, token.glued),)
    if token.kind == "word" and token.word.endswith("và") and token.word[:-2] in NOUNS:
        cut = token.end - 2
        return (
            Token("word", token.text[:-2], token.word[:-2], token.start, cut, token.glued),
            Token("word", token.text[-2:], "và", cut, token.end, True),
        )
    return (token,)


def _as_codes(tokens: Sequence[Token]) -> list[Token]:
    """ "4G" and "0,05S" are one code; "12vụ", "500.000đ" and "15h" are a number and its unit."""
    found: list[Token] = []
    for token in tokens:
        before = found[-1] if found else NOTHING
        if token.kind == "word" and token.glued and before.kind == "number" and not _is_glued_unit(token):
            text = before.text + token.text
            found[-1] = Token("code", text, text.lower(), before.start, token.end, before.glued)
        else:
            found.append(token)
    return found


def _is_glued_unit(token: Token) -> bool:
    if token.word in _CAPITAL_UNITS:
        return True
    return token.text == token.word and (token.word in GLUED_UNITS or token.word in NOUNS)
