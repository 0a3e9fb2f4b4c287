"""The number at the head of a line: "I.", "1.", "1.1.", "a)", "Điều 1.", "Chương II"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import regex

Style = Literal[
    "part", "chapter", "section", "subsection", "article", "capital", "roman", "arabic", "decimal", "letter"
]
RANKS: dict[Style, int] = {
    "part": 0, "chapter": 1, "section": 2, "subsection": 3, "article": 4, "capital": 5, "roman": 6, "arabic": 7,
    "decimal": 8, "letter": 20,
}  # fmt: skip
_ORDINAL = r"(?:thứ\s+)?(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|[IVXivx]{1,6}|\d{1,3}[a-zđ]?|[A-H])"
_NAMED = regex.compile(
    rf"(?i)(?P<word>phần|chương|mục|tiểu\s+mục|điều)\s+(?P<which>{_ORDINAL})(?!\p{{L}})\s*(?P<mark>[.:)–-]?)\s*(?P<title>.*)"
)
_WORDS: dict[str, Style] = {
    "phần": "part", "chương": "chapter", "mục": "section", "tiểu mục": "subsection", "điều": "article",
}  # fmt: skip
_PLAIN = regex.compile(
    r"""(?:(?P<decimal>\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+(?=\p{L}|[“"(])
    |(?P<roman>(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3}))\s*(?:[.)]|[/:–-](?=\s|\p{Lu}))\s*(?=\p{L}|[“"(\d])
    |(?P<arabic>\d{1,2})\s*(?:[.)]|/\s|\s?[–-]\s)\s*(?=\p{L}|[“"(])
    |(?P<capital>[A-HK])\s*[./)–-]\s*(?=\p{Lu})
    |(?P<letter>[a-hđik-q])\s*[.)/]\s*(?=\p{L}|[“"(]))(?P<title>.*)""",
    regex.VERBOSE | regex.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A numbered line taken apart; `title_at` is where its title begins in the line."""

    style: Style
    label: str
    title: str
    title_at: int
    depth: int = 0

    @property
    def rank(self) -> int:
        """Its place among the styles: smaller is higher."""
        return RANKS[self.style] + self.depth


def read_number(text: str) -> Numbered | None:
    """The number at the head of a line; None when there is none, and for "Điều 5 Luật …", which is a reference."""
    named = _NAMED.fullmatch(text)
    if named:
        return _named(named)
    plain = _PLAIN.fullmatch(text)
    if plain is None:
        return None
    style: Style = next(style for style in ("decimal", "roman", "arabic", "capital", "letter") if plain[style])
    depth = plain[style].count(".") if style == "decimal" else 0
    return Numbered(style, plain[style], plain["title"].strip(), plain.start("title"), depth)


def _named(found: regex.Match[str]) -> Numbered | None:
    word = " ".join(found["word"].lower().split())
    title, style = found["title"].strip(), _WORDS[word]
    if word == "điều" and not (found["mark"] in (".", ":") and found["which"][0].isdigit()):
        return None
    if title and not found["mark"] and not title.isupper():
        return None
    if not found["word"][0].isupper():
        return None
    label = " ".join(f"{found['word']} {found['which']}".split())
    return Numbered(style, label, title, found.start("title"))
