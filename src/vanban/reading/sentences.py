"""Where a sentence stops or goes on over a line, page or paragraph end."""

from __future__ import annotations

import regex

CLOSED_END = regex.compile(r"[.;:!?…]['”\"»)\]]*$|[”\"»]$")
LABEL = regex.compile(r"[a-zđ]{1,2}[.)]\s")


def ends_open(text: str) -> bool:
    """Whether a text stops in the middle of a sentence."""
    return not CLOSED_END.search(text.rstrip())


def starts_inside(text: str) -> bool:
    """Whether a text begins in the middle of a sentence: with a small letter that is no label."""
    start = text.lstrip()
    return start[:1].islower() and not LABEL.match(start)
