"""What speaks for a numbered line being a heading and not a numbered sentence."""

from __future__ import annotations

import regex

from vanban.reading.flow import Flow
from vanban.reading.parts.outline.numbering import Numbered, read_number
from vanban.text.folding import is_capitals

ENOUGH = 2
_BREAK = regex.compile(r"[.;!?]\s+\p{Lu}")
_NAMED = ("part", "chapter", "section", "subsection")


def is_heading(flow: Flow, index: int, number: Numbered, *, in_article: bool) -> tuple[bool, str]:
    """Whether a numbered line is a heading, and why."""
    if number.style in _NAMED:
        return True, f"“{number.label}”"
    if number.style == "article":
        return True, "an article"
    grounds = _grounds(flow, index, number)
    if in_article and number.style in ("arabic", "letter", "decimal"):
        grounds.append((-3, "a clause of an article"))
    weight = sum(points for points, _ in grounds)
    return weight >= ENOUGH, ", ".join(ground for points, ground in grounds if points > 0)


def is_title_in_capitals(text: str) -> bool:
    """Whether a title is set in capitals; one letter is no title."""
    return is_capitals(text, least=2)


def _grounds(flow: Flow, index: int, number: Numbered) -> list[tuple[int, str]]:
    block, title = flow.blocks[index], number.title.rstrip(" *_")
    if not title:
        return [(-9, "no title")]
    plain_end = title[-1] not in ".;,:"
    tests = (
        (3, "capitals", is_title_in_capitals(title)),
        (2, "bold", block.bold),
        (3, "a heading style", block.level is not None),
        (2, "a Roman number", number.style in ("roman", "capital")),
        (1, "no final stop", plain_end),
        (1, "short", len(title) <= 80),
        (1, "text below it", _has_body_below(flow, index, number)),
        (-1, "a small letter as number", number.style == "letter"),
        (-3, "several sentences", bool(_BREAK.search(title))),
        (-2, "ends like a sentence", title[-1] in ".;," and not (block.bold and len(title) < 120)),
        (-2, "introduces a list", title[-1] == ":" and len(title) > 120),
        (-3, "long", len(title) > 300),
        (-2, "begins small", title[0].islower()),
    )
    return [(points, ground) for points, ground, holds in tests if holds]


def _has_body_below(flow: Flow, index: int, number: Numbered) -> bool:
    for at in range(index + 1, min(index + 3, len(flow.blocks))):
        if flow.blocks[at].role == "footnote":
            continue
        below = read_number(flow.block_text(at).strip())
        return flow.blocks[at].role in ("body", "table", "closing") and (below is None or below.rank > number.rank)
    return False
