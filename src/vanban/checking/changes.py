"""Changes told in the text: this period's number, the change in percent or number, and the number compared with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import regex

from vanban.checking.passages import is_plan, list_paragraphs
from vanban.checking.quantities import figures_in, is_of_other_period, same_noun
from vanban.model.document import Document, Figure, Span
from vanban.text.folding import fold

_BASE = regex.compile(r"cung ky|ky truoc|nam truoc|thang truoc|quy truoc|so voi|\btu\b|nam 20\d\d")
_FAR = 110


@dataclass(frozen=True, slots=True)
class Change:
    """One change; any of `base`, `percent` and `difference` may be missing, but not all."""

    now: Figure
    base: Figure | None
    percent: Figure | None
    difference: Figure | None


def list_changes(document: Document) -> Iterator[Change]:
    """The changes of the running text, in order; "tăng lần lượt …" and "từ … lên …" are read, plans are not."""
    for paragraph in list_paragraphs(document):
        if is_plan(document, paragraph.start):
            continue
        start = paragraph.start
        for stop in [*regex.finditer(r"[.](?=\s)", document.text[paragraph.start : paragraph.end]), None]:
            end = paragraph.start + stop.start() if stop else paragraph.end
            yield from _changes_in(document, Span(start, end))
            start = end


def _changes_in(document: Document, passage: Span) -> Iterator[Change]:
    figures = [figure for figure in figures_in(document, passage) if not figure.target]
    if "lan luot" in fold(document.text[passage.start : passage.end]):
        return
    at = 0
    while at < len(figures):
        if _moves(figures[at]) and at > 0 and (figures[at].change_pct is None or not _moves(figures[at - 1])):
            group = [figures[at]]
            if at + 1 < len(figures) and _moves(figures[at + 1]) and _near(figures[at], figures[at + 1]):
                group.append(figures[at + 1])
            now, base = _before(document, passage, figures[:at], group)
            behind = figures[at + len(group)] if at + len(group) < len(figures) else None
            if now is not None:
                yield from _build(document, now, group, base or behind, told_before=base is not None)
            at += len(group)
        else:
            at += 1


def _before(
    document: Document, passage: Span, before: list[Figure], moves: list[Figure]
) -> tuple[Figure | None, Figure | None]:
    """The number that changed, and the one compared with where that is told first ("cùng kỳ 221 vụ, tăng 6,8%")."""
    still = [figure for figure in before if not _moves(figure)]
    nouns = [move.unit for move in moves if move.change_pct is None]
    same = [figure for figure in still if same_noun(figure.unit, nouns[0])] if nouns else still
    if len(same) > 1 and is_of_other_period(document, same[-1], passage) and same_noun(same[-1].unit, same[-2].unit):
        return same[-2], same[-1]
    return next(reversed(same or still), None), None


def _build(
    document: Document, now: Figure, moves: list[Figure], behind: Figure | None, *, told_before: bool
) -> Iterator[Change]:
    if now.value is None or not _is_subject(document, now, moves[0]):
        return
    percent = next((move for move in moves if move.change_pct is not None), None)
    difference = next((move for move in moves if move.change_pct is None and same_noun(move.unit, now.unit)), None)
    base = behind if behind is not None and (told_before or _is_base(document, now, moves[-1], behind)) else None
    if (percent or difference) and not (base is None and percent is None):
        yield Change(now, base, percent, difference)


def _moves(figure: Figure) -> bool:
    return figure.change_pct is not None or figure.direction is not None


def _near(one: Figure, other: Figure) -> bool:
    return other.start - one.end <= 14 and (one.change_pct is None) != (other.change_pct is None)


def _is_subject(document: Document, now: Figure, move: Figure) -> bool:
    between = document.text[now.end : move.start]
    plain = now.per is None and now.value_to is None and now.of is None
    crosses = ";" in between and move.change_pct is not None
    return plain and len(between) <= _FAR and "\n" not in between and now.unit != "%" and not crosses


def _is_base(document: Document, now: Figure, move: Figure, behind: Figure) -> bool:
    between = document.text[move.end : behind.start]
    plain = behind.value is not None and not _moves(behind) and same_noun(behind.unit, now.unit) and behind.per is None
    return (
        plain
        and len(between) <= 70
        and "\n" not in between
        and _BASE.search(fold(between + document.text[behind.end : behind.end + 20])) is not None
    )


def percent_of(now: Decimal, base: Decimal) -> Decimal:
    """The change from `base` to `now` in percent; `base` is not nought."""
    return (now - base) / base * 100
