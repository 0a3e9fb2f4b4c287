"""Lines in which two columns were run together: "UBND TỈNH A    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from vanban.model.content import Cell, Grid, Paragraph
from vanban.reading.layout.cues import FORMULA, MOTTO, NUMBER, PLACE_DATE, POST, RECIPIENTS

GAP = regex.compile(r"\t\s*|\s{4,}")
SYMBOL_END = regex.compile(r"(?:Số|SỐ)\s*:\s*[\d.…\s]*/?\s*[\p{Lu}\d\-/]+(?=\s)")


def part_columns(parts: Sequence[Paragraph | Grid]) -> Iterator[Paragraph | Grid]:
    """The same parts, each run of lines that holds two columns as a grid of two."""
    run: list[tuple[Paragraph, str, str]] = []
    for part in parts:
        halves = _halves(part) if isinstance(part, Paragraph) and not part.notes else None
        if halves is not None and isinstance(part, Paragraph):
            run.append((part, *halves))
            continue
        yield from _set(run)
        run = []
        yield replace(part, text=part.text.replace("\t", " ")) if isinstance(part, Paragraph) else part
    yield from _set(run)


def _set(run: Sequence[tuple[Paragraph, str, str]]) -> Iterator[Paragraph | Grid]:
    """A run of parted lines is a grid when it speaks as a letterhead or closing does, else lines as before."""
    if not run:
        return
    if any(_is_cue(left) or _is_cue(right) for _, left, right in run):
        rows = tuple((_cell(line, left), _cell(line, right)) for line, left, right in run)
        yield Grid(rows, run[0][0].page, ruled=False)
    else:
        yield from (replace(line, text=line.text.replace("\t", " ")) for line, _, _ in run)


def _cell(line: Paragraph, text: str) -> Cell:
    return Cell(text, bold=line.bold, parts=(replace(line, text=text),) if text else ())


def _is_cue(text: str) -> bool:
    return any(pattern.match(text) for pattern in (MOTTO, PLACE_DATE, FORMULA, RECIPIENTS, POST))


def _halves(line: Paragraph) -> tuple[str, str] | None:
    text = line.text.strip()
    if len(text) > 200:
        return None
    motto = MOTTO.search(text)
    if motto is not None and motto.start() > 3:
        return text[: motto.start()].strip(), text[motto.start() :].strip()
    if NUMBER.match(text) and (place := PLACE_DATE.search(text)) is not None and place.start() > 3:
        symbol = SYMBOL_END.match(text)
        cut = max(place.start(), symbol.end() if symbol else 0)
        return text[:cut].strip(), text[cut:].strip()
    if (gap := GAP.search(text)) is not None and gap.start() > 0:
        return text[: gap.start()].strip(), text[gap.end() :].strip()
    if "\t" in line.text[: len(line.text) - len(line.text.lstrip())]:
        return "", text
    return None
