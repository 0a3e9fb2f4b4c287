"""Words over line ends."""

from __future__ import annotations

import regex

BROKEN_SYMBOL = regex.compile(r"(?<=[\p{L}\p{N}])[-/]$")
GOES_ON = regex.compile(r"[\p{L}\p{N}]")
SLASH_FIRST = regex.compile(r"/\p{Lu}")
NUMBER_LAST = regex.compile(r"\p{N}$")


def join_texts(first: str, second: str) -> str:
    """Two lines of one paragraph as one text; a symbol broken after "-" or "/" ("12/CT-", "UBND") is made whole."""
    if not first or not second:
        return first or second
    if BROKEN_SYMBOL.search(first) and GOES_ON.match(second):
        return first + second
    if SLASH_FIRST.match(second) and NUMBER_LAST.search(first):
        return first + second
    return f"{first} {second}"
