"""The narrative: paragraphs under headings → sections of the regime's outline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex
from rapidfuzz import fuzz

from tonghop.regimes.extraction.origins import origin_at
from tonghop.regimes.extraction.passages import read_passage
from tonghop.regimes.extraction.sentences import body_blocks
from tonghop.regimes.regime import Regime, Section
from tonghop.regimes.submission import Statement
from vanban.model.document import Block, Document, Heading
from vanban.text.folding import fold

LIKE = 62
OTHER = "other"
NO_FIGURES = "Chưa có số liệu báo cáo."
_PERIOD = regex.compile(
    r"\{\w+\}|\b(?:tu )?(?:ngay|thang|quy|nam)\s+[\dIVXivx][\w/.-]*|\b0?\d+ thang (?:dau|cuoi) nam\b|\bden\b"
)
_NOT_WORD = regex.compile(r"[^\p{L}]+")
_EMPTY = regex.compile(r"[-+\s]*(?:khong(?: co| phat sinh)?|khong co gi phat sinh)[\s.;]*")
_SAID_OF_IT = regex.compile(
    r"(?:,[^;]*\b(?:so voi|khong co)\b[^;]*)?(?:\s\((?:theo|trong do) so lieu[^()]*\))*"
    r"(?:; tinh tren \d+ don vi co so lieu.*)?\."
)
_MISSING = regex.compile(r"^den thoi diem tong hop\b")


@dataclass(frozen=True, slots=True)
class Narrative:
    """What stands under each section; `empty` are the sections that say "Không có" and nothing else."""

    statements: Mapping[str, tuple[Statement, ...]]
    empty: tuple[str, ...] = ()


def read_narrative(document: Document, regime: Regime, unit: str, *, written: tuple[str, ...]) -> Narrative:
    """Statements by section key, "other" for what fits no section; `written` are numbers not to tell a second time."""
    gathered: dict[str, list[Statement]] = {}
    said_empty: set[str] = set()
    for section, block in _paragraphs(document, regime):
        passage = read_passage(document, block)
        text, folded = passage.text, fold(passage.text)
        if _EMPTY.fullmatch(folded) or text in _set_phrases(regime, section):
            said_empty |= {section} if _EMPTY.fullmatch(folded) or text != NO_FIGURES else set()
        elif text and not _is_written(text, written) and not _MISSING.search(folded):
            origin = origin_at(document, unit, start=block.start, end=block.end)
            gathered.setdefault(section, []).append(Statement(text, (unit,), (origin,), passage.notes))
    return Narrative(
        {section: tuple(statements) for section, statements in gathered.items()},
        tuple(sorted(said_empty - gathered.keys())),
    )


def _is_written(text: str, written: tuple[str, ...]) -> bool:
    """Whether a paragraph is a number told in the words of a composed report, with what such a report says of it."""
    return any(text.startswith(one) and _SAID_OF_IT.fullmatch(fold(text[len(one) :])) for one in written)


def match_headings(headings: Sequence[Heading], regime: Regime) -> tuple[str | None, ...]:
    """For every heading the section it opens; None when it opens none and belongs to the section above it."""
    matched: list[str | None] = []
    top: str | None = None
    for heading in headings:
        found = _best(heading, _candidates(regime, heading.level, top))
        if heading.level == 1:
            top = found.key if found else OTHER
            matched.append(top)
        else:
            matched.append(found.key if found else None)
    return tuple(matched)


def _paragraphs(document: Document, regime: Regime) -> Iterator[tuple[str, Block]]:
    end = min((annex.start for annex in document.annexes), default=len(document.text) + 1)
    headings = [heading for heading in document.outline if heading.start < end]
    sections = match_headings(headings, regime)
    for block in body_blocks(document):
        above = [at for at, heading in enumerate(headings) if heading.end <= block.start]
        if block.role != "footnote" and above:
            open_sections = [sections[at] for at in above if sections[at] is not None]
            yield (open_sections[-1] if open_sections else None) or OTHER, block


def _candidates(regime: Regime, level: int, top: str | None) -> list[Section]:
    if level == 1:
        return [section for section in regime.sections if section.level == 1]
    children: list[Section] = []
    inside = False
    for section in regime.sections:
        if section.level == 1:
            inside = section.key == top
        elif inside and section.level == level:
            children.append(section)
    return children


def _best(heading: Heading, candidates: Sequence[Section]) -> Section | None:
    scored = [(_likeness(heading.title, section), -at, section) for at, section in enumerate(candidates)]
    best = max(scored, default=None, key=lambda one: one[:2])
    return best[2] if best and best[0] >= LIKE else None


def _likeness(title: str, section: Section) -> float:
    words = _words(title)
    return max(
        0.5 * fuzz.token_sort_ratio(words, other) + 0.5 * fuzz.token_set_ratio(words, other)
        for other in map(_words, (section.title, *section.headings))
    )


def _words(title: str) -> str:
    return " ".join(_NOT_WORD.sub(" ", _PERIOD.sub(" ", fold(title))).split())


def _set_phrases(regime: Regime, key: str) -> tuple[str, ...]:
    empty = next((section.empty for section in regime.sections if section.key == key), None)
    return (NO_FIGURES, empty) if empty else (NO_FIGURES,)
