"""Footnotes that stand in the running text where their page ended, taken to the paragraph of their mark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import regex

from vanban.model.content import Grid, Note, Paragraph
from vanban.reading.sentences import ends_open, starts_inside

DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
RAISED = "[⁰¹²³⁴-⁹]{1,3}"
NOTE_START = regex.compile(
    rf"\s*(?:⁽(?P<mark>{RAISED})⁾|(?P<mark>{RAISED})|\[(?P<mark>\d{{1,3}})\]|\((?P<mark>\d{{1,2}})\))\s*(?=\S)"
)
ANCHOR = regex.compile(
    rf"(?<=\S)\s?(?:⁽(?P<mark>{RAISED})⁾|\((?P<mark>{RAISED})\)|\[(?P<mark>{RAISED})\])"
    rf"|(?<=\S)(?<!\b[kcdm]?m)(?P<mark>{RAISED})|(?<=[\p{{L}}.,;:”\"])\[(?P<mark>\d{{1,3}})\]"
    r"|(?<=[\p{L}.,;:”\"])\((?P<mark>\d{1,2})\)(?=[\s.,;:]|$)"
)
FARTHEST = 80


def gather_notes(parts: Iterable[Paragraph | Grid]) -> list[Paragraph | Grid]:
    """The same parts, footnotes that have a mark above them made Notes, sentences they cut made whole."""
    gatherer = _Gatherer(list(parts))
    for at in range(len(gatherer.parts)):
        gatherer.take_note(at)
    return gatherer.whole() if gatherer.taken else gatherer.parts


@dataclass(frozen=True, slots=True)
class _Anchor:
    at: int
    start: int
    end: int


class _Gatherer:
    def __init__(self, parts: list[Paragraph | Grid]) -> None:
        self.parts = parts
        self.taken: set[int] = set()
        self.marks: dict[str, list[_Anchor]] = {}
        for at, part in enumerate(parts):
            for match in ANCHOR.finditer(part.text) if isinstance(part, Paragraph) else ():
                self.marks.setdefault(_number(match), []).append(_Anchor(at, match.start(), match.end()))

    def take_note(self, at: int) -> None:
        """Make a Note of paragraph `at` when it begins with a mark that stands in the text above."""
        part = self.parts[at]
        start = NOTE_START.match(part.text) if isinstance(part, Paragraph) else None
        if start is None or not isinstance(part, Paragraph):
            return
        mark = _number(start)
        anchor = next((a for a in reversed(self.marks.get(mark, [])) if a.at < at), None)
        if anchor is None:
            return
        self.taken.add(at)
        text = part.text[start.end() :].strip() + self._continuation(at, part.text)
        self._attach(anchor, mark, text)

    def _continuation(self, at: int, text: str) -> str:
        """The rest of a note that stops in mid-sentence: it begins small under a paragraph that is complete."""
        if not ends_open(text):
            return ""
        complete = not ends_open(self._text_above(at))
        for later in range(at + 1, min(at + FARTHEST, len(self.parts))):
            part = self.parts[later]
            if not isinstance(part, Paragraph) or NOTE_START.match(part.text):
                return ""
            if starts_inside(part.text) and complete:
                self.taken.add(later)
                return " " + part.text.strip()
            complete = not ends_open(part.text)
        return ""

    def _text_above(self, at: int) -> str:
        above = self.parts[at - 1] if at else None
        return above.text if isinstance(above, Paragraph) else ""

    def _attach(self, anchor: _Anchor, mark: str, text: str) -> None:
        part = self.parts[anchor.at]
        if not isinstance(part, Paragraph):
            return
        size = anchor.end - anchor.start
        shown = part.text[: anchor.start] + part.text[anchor.end :]
        moved = tuple(replace(n, offset=n.offset - size) if n.offset > anchor.start else n for n in part.notes)
        notes = sorted((*moved, Note(mark, text, anchor.start)), key=lambda note: note.offset)
        self.parts[anchor.at] = replace(part, text=shown, notes=tuple(notes))
        self.marks = {
            name: [
                _Anchor(a.at, a.start - size, a.end - size) if a.at == anchor.at and a.start > anchor.start else a
                for a in anchors
                if a != anchor
            ]
            for name, anchors in self.marks.items()
        }

    def whole(self) -> list[Paragraph | Grid]:
        """What is left, the halves of a sentence that a note had cut joined."""
        whole: list[Paragraph | Grid] = []
        for at, part in enumerate(self.parts):
            if at in self.taken:
                continue
            above = whole[-1] if whole else None
            cut = at - 1 in self.taken and isinstance(above, Paragraph) and isinstance(part, Paragraph)
            if cut and isinstance(above, Paragraph) and isinstance(part, Paragraph) and _belong(above, part):
                whole[-1] = _joined(above, part)
            else:
                whole.append(part)
        return whole


def _belong(above: Paragraph, below: Paragraph) -> bool:
    return ends_open(above.text) and starts_inside(below.text)


def _joined(above: Paragraph, below: Paragraph) -> Paragraph:
    shift = len(above.text) + 1
    notes = tuple(replace(note, offset=note.offset + shift) for note in below.notes)
    return replace(above, text=f"{above.text} {below.text}", notes=above.notes + notes)


def _number(match: regex.Match[str]) -> str:
    return next(str(found) for found in match.captures("mark")).translate(DIGITS)
