"""The unit after a number: percent, money, a noun of the lexicon, or a noun that only the context shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

import regex

from vanban.reading.parts.figures.nouns import NOUNS, Kind
from vanban.reading.parts.figures.tokens import Tokens
from vanban.reading.parts.figures.words import FOREIGN_MONEY, NO_NOUNS, NOT_DONG, NOT_SCALE
from vanban.text.folding import fold
from vanban.text.money import DONG, SCALES

# how a Vietnamese syllable is spelt, without its tone: what is not so is a foreign word
_SYLLABLE = regex.compile(
    r"(?:ngh?|[cgknpt]?h|gi|qu|tr|[bcdgklmnpqrstvx])?[aeiouy]{1,3}(?:ch|n[gh]|[cmnpt])?",
)
UnitKind = Literal["percent", "dong", "money", "unlisted"] | Kind


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as it is given, what kind it is, and the token after it; `said` is false for đồng not written."""

    name: str
    kind: UnitKind
    end: int
    said: bool = True


def read_scale(tokens: Tokens, at: int) -> tuple[Decimal, int]:
    """ "nghìn tỷ" → 10¹² and the token after it; 1 when no such word stands there."""
    scale = Decimal(1)
    while (word := tokens[at].word) in SCALES and tokens[at + 1].word not in NOT_SCALE.get(word, ()):
        if word == "tr" and not (tokens[at].glued or tokens[at + 1].word in DONG):
            break
        scale *= SCALES[word]
        at += 1
        if word == "trđ":
            break
    return scale, at


def read_unit(tokens: Tokens, at: int, *, scale: Decimal) -> Unit | None:
    """The unit that begins at token `at`, after a number times `scale`."""
    token = tokens[at]
    if token.text == "%":
        return Unit("%", "percent", at + 1)
    if tokens.words(at, at + 2) == ("phần", "trăm"):
        return Unit("%", "percent", at + 2)
    if token.word in DONG and tokens[at + 1].word not in NOT_DONG:
        return Unit("VND", "dong", at + 1)
    if tokens[at - 1].word == "trđ":
        return Unit("VND", "dong", at)
    foreign = _longest(tokens, at, FOREIGN_MONEY)
    if foreign is not None:
        return Unit(FOREIGN_MONEY[foreign], "money", at + len(foreign))
    listed = read_noun(tokens, at)
    if listed is not None:
        return listed
    if scale >= 10**6 or (scale == 1000 and not _can_be_noun(tokens, at)):
        return Unit("VND", "dong", at, said=False)
    return Unit(token.text, "unlisted", at + 1) if _can_be_noun(tokens, at) else None


def read_length(tokens: Tokens, at: int) -> Unit | None:
    """The day, month or year at token `at`, for a number already known to tell how long."""
    word = tokens[at].word
    return Unit(word, "time", at + 1) if word in {"giờ", "ngày", "tuần", "tháng", "năm"} else None


def has_unit(tokens: Tokens, at: int, *, money_only: bool = False) -> bool:
    """Whether a scale or a known unit begins at token `at`."""
    scale, end = read_scale(tokens, at)
    unit = read_unit(tokens, end, scale=scale)
    if unit is None or unit.kind == "unlisted":
        return False
    return not money_only or unit.kind in ("dong", "money")


def _longest(tokens: Tokens, at: int, phrases: Mapping[tuple[str, ...], str]) -> tuple[str, ...] | None:
    return next((words for length in (3, 2, 1) if (words := tokens.words(at, at + length)) in phrases), None)


def read_noun(tokens: Tokens, at: int) -> Unit | None:
    """The noun of the lexicon that begins at token `at`, the longest one, after "nguyên" or "cựu"."""
    if tokens[at].word in ("nguyên", "cựu"):
        at += 1
    for words, kind in NOUNS.get(tokens[at].word, ()):
        end = at + len(words)
        if tokens.words(at, end) == words:
            return _as_unit(tokens, at, end, kind=kind) if kind and _is_written_as_noun(tokens, at, end) else None
    return None


def _is_written_as_noun(tokens: Tokens, at: int, end: int) -> bool:
    """Not the name of a street or a firm: "12 Hàng Bài"; but "01 Trang thông tin", "12 VỤ"."""
    token = tokens[at]
    if not token.capital:
        return True
    return (end - at > 1 and not tokens[at + 1].capital) or token.text.isupper() or not tokens[at + 1].capital


def _as_unit(tokens: Tokens, at: int, end: int, *, kind: Kind) -> Unit:
    return Unit(_written(tokens, at, end), kind, end)


def _written(tokens: Tokens, at: int, end: int) -> str:
    parts: Sequence[str] = [(" " if not tokens[i].glued and i > at else "") + tokens[i].text for i in range(at, end)]
    return "".join(parts).lower()


def _can_be_noun(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if token.kind != "word" or token.capital or token.glued or len(token.word) < 2:
        return False
    if not _SYLLABLE.fullmatch(fold(token.word)):
        return False
    return token.word not in NO_NOUNS and not any(kind is None for kind in _kinds(tokens, at))


def _kinds(tokens: Tokens, at: int) -> list[Kind | None]:
    return [kind for words, kind in NOUNS.get(tokens[at].word, ()) if tokens.words(at, at + len(words)) == words]
