"""Symbols in their surroundings: which of them are references to documents, weighed by evidence."""

from __future__ import annotations

from dataclasses import dataclass, replace

import regex

from vanban.reading.parts.citations.after import After, look_after
from vanban.reading.parts.citations.days import Calendar
from vanban.reading.parts.citations.nouns import GAP, Before, look_before
from vanban.text.symbols import Symbol

ENOUGH = 3
_JOINED = regex.compile(rf"^(?:{GAP}|,|;|và|&)*(?:số)?[:\s]*$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A symbol in the text with what stands before and after it; `why` is the evidence that it is a reference."""

    symbol: Symbol
    before: Before
    after: After
    chained: bool
    why: tuple[str, ...]


def find_mentions(text: str, folded: str, symbols: list[Symbol], *, calendar: Calendar) -> list[Mention]:
    """The symbols that are references, in order; one of a list takes the noun of the list."""
    dates, mentions = calendar.by_start(), list[Mention]()
    floor, last = 0, Before(0)
    for index, symbol in enumerate(symbols):
        ceiling = symbols[index + 1].start if index + 1 < len(symbols) else len(text)
        before = look_before(text, folded, symbol.start, floor=floor)
        after = look_after(text, folded, symbol.end, ceiling=ceiling, dates=dates)
        chained = not before.noun and floor > 0 and bool(_JOINED.match(text[floor : symbol.start]))
        last = _in_chain(before, last) if chained else before
        points, why = _evidence(symbol, last, after)
        if points >= ENOUGH:
            mentions.append(Mention(symbol, last, after, chained, why))
        floor = after.end if points >= ENOUGH else symbol.end
    return mentions


def _in_chain(before: Before, last: Before) -> Before:
    """What stands before a symbol of a list: the noun of the list, or the form that all its numbers are."""
    barred, other_paper = before.barred or last.barred, before.other_paper or last.other_paper
    return replace(before, type=last.type, noun=last.noun, barred=barred, other_paper=other_paper)


def _evidence(symbol: Symbol, before: Before, after: After) -> tuple[int, tuple[str, ...]]:
    """Points for a symbol being a reference, and what gives them; forms and drafts are barred."""
    if before.barred:
        return 0, ()
    weights = (
        (3, before.noun), (2, "số" if before.numbered else ""), (2, symbol.type and f"loại {symbol.type}"),
        (1, "cơ quan" if symbol.known_parts > (symbol.type is not None) else ""), (1, symbol.year and "năm"),
        (2, "ngày" if after.date else ""), (1, "hai nhóm" if len(symbol.parts) > 1 else ""),
        (-5, "giấy tờ khác" if before.other_paper else ""),
        (-3, "số trống" if symbol.number is None and not before.noun else ""),
    )  # fmt: skip
    said = [(weight, name) for weight, name in weights if name]
    return sum(weight for weight, _ in said), tuple(name for _, name in said)
