"""The narrative of one unit or of many: whose words they are, lines of lists and footnotes as they were."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from tonghop.regimes.composition.wording import unit_names
from tonghop.regimes.submission import Statement, Submission
from vanban.model.content import Note, Paragraph
from vanban.model.drafting import Part


def draft_narrative(submission: Submission, key: str) -> list[Paragraph]:
    """The paragraphs under a heading; in a consolidated report each unit's begin with its name."""
    statements: Sequence[Statement] = submission.narrative.get(key, ())
    if not submission.lines:
        return [Paragraph(statement.text, notes=statement.notes) for statement in statements]
    names = unit_names(submission)
    return [
        paragraph
        for units, same in groupby(statements, key=lambda statement: statement.units)
        for paragraph in _of_units(", ".join(names.get(unit, unit) for unit in units), list(same))
    ]


def numbered(parts: Iterable[Part]) -> tuple[Part, ...]:
    """The parts with their footnotes numbered from 1 through the report."""
    done: list[Part] = []
    mark = 0
    for part in parts:
        if isinstance(part, Paragraph) and part.notes:
            part = replace(
                part, notes=tuple(replace(note, mark=str(mark + at)) for at, note in enumerate(part.notes, start=1))
            )
            mark += len(part.notes)
        done.append(part)
    return tuple(done)


def _of_units(name: str, statements: Sequence[Statement]) -> Iterator[Paragraph]:
    lines = list(_lines(statements))
    if len(lines) > 1 and lines[0][0].item:
        yield Paragraph(f"- {name}:")
    else:
        yield _joined(f"- {name}: ", lines.pop(0))
    yield from (_joined("+ ", line) for line in lines)


def _lines(statements: Sequence[Statement]) -> Iterator[list[Statement]]:
    """Running text stays together; each line of a list, and what follows the list, is a line of its own."""
    line: list[Statement] = []
    for statement in statements:
        after_list = bool(line) and line[0].item and statement.origins != line[0].origins
        if line and (statement.item or after_list):
            yield line
            line = []
        line.append(statement)
    yield line


def _joined(text: str, statements: Sequence[Statement]) -> Paragraph:
    notes: list[Note] = []
    for at, statement in enumerate(statements):
        text += " " if at else ""
        notes += [replace(note, offset=note.offset + len(text)) for note in statement.notes]
        text += statement.text
    return Paragraph(text, notes=tuple(notes))
