"""The annex of typical cases: groups of goods, the cases in each, the groups said to be empty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex
from rapidfuzz import fuzz

from tonghop.regimes.extraction.cells import NONE_WORDS
from tonghop.regimes.extraction.origins import origin_at
from tonghop.regimes.regime import CaseGroup, CasesForm, Regime
from tonghop.regimes.submission import TypicalCase
from vanban.model.document import Document
from vanban.text.folding import fold

LIKE = 85
_LABEL = regex.compile(r"^\s*(?:(?P<roman>[IVX]+)|\d{1,2})\s*[.)]\s+(?=\S)")
_BULLET = regex.compile(r"^\s*(?:[-+•*]|\d{1,2}[.)])\s+")
_NOT_WORD = regex.compile(r"[^\p{L}]+")


@dataclass(frozen=True, slots=True)
class AnnexCases:
    """Typical cases, and the codes of the groups that say "Không có"; a group in neither is absent."""

    cases: tuple[TypicalCase, ...] = ()
    none_groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    start: int
    end: int


def read_cases(document: Document, regime: Regime, unit: str) -> AnnexCases:
    """The typical cases of the annex with the most groups of the regime's form, in a table or in paragraphs."""
    form = regime.cases_form
    if form is None:
        return AnnexCases()
    places = [*_tables(document, form), *_annexes(document, form)]
    best = max(places, key=lambda lines: sum(_group(line.text, form) is not None for line in lines), default=[])
    return _read_lines(document, best, form, unit=unit)


def _read_lines(document: Document, lines: Sequence[_Line], form: CasesForm, *, unit: str) -> AnnexCases:
    cases: list[TypicalCase] = []
    empty: list[str] = []
    group: CaseGroup | None = None
    for line in lines:
        found = _group(line.text, form)
        if found is not None:
            group = found
        elif group is not None and fold(line.text).strip(" .;") in NONE_WORDS:
            empty.append(group.code)
        elif group is not None and regex.search(r"\p{L}", line.text):
            origin = origin_at(document, unit, start=line.start, end=line.end)
            cases.append(TypicalCase(group.code, _BULLET.sub("", line.text).strip(), (unit,), (origin,)))
    told = {case.group for case in cases}
    return AnnexCases(tuple(cases), tuple(dict.fromkeys(code for code in empty if code not in told)))


def _tables(document: Document, form: CasesForm) -> Iterator[list[_Line]]:
    for table in document.tables:
        lines: list[_Line] = []
        for row, cells in enumerate(table.rows):
            for column, cell in enumerate(cells):
                place = table.cell_place(row, column)
                if column == 0 or place != table.cell_place(row, column - 1):
                    lines += _cell_lines(cell, place.start)
        if any(_group(line.text, form) for line in lines):
            yield lines


def _cell_lines(cell: str, start: int) -> Iterator[_Line]:
    for line in cell.split("\n"):
        # a roman or running number alone in its cell is the label of the next one
        if line.strip() and not regex.fullmatch(r"\s*(?:[IVX ]+|\d+)[.)]?\s*", line):
            yield _Line(line.strip(), start, start + len(line))
        start += len(line) + 1


def _annexes(document: Document, form: CasesForm) -> Iterator[list[_Line]]:
    for annex in document.annexes:
        lines = [
            _Line(document.text[block.start : block.end].strip(), block.start, block.end)
            for block in document.blocks
            if annex.start <= block.start < annex.end and block.role in ("body", "heading")
        ]
        if sum(_group(line.text, form) is not None for line in lines) >= 2:
            yield lines


def _group(text: str, form: CasesForm) -> CaseGroup | None:
    words = _words(_LABEL.sub("", text))
    if not words or len(words) > 90:
        return None
    scored = [
        (fuzz.ratio(words, _words(name)), -at, group)
        for at, group in enumerate(form.groups)
        for name in (group.name, *group.names)
    ]
    best = max(scored, key=lambda one: one[:2])
    return best[2] if best[0] >= LIKE else None


def _words(text: str) -> str:
    return " ".join(_NOT_WORD.sub(" ", fold(text).replace("bvtv", "bao ve thuc vat")).split())
