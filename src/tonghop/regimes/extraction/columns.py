"""Which column of a table is which column of the form: by heads, in any order, merged or worded otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

import regex
from rapidfuzz import fuzz

from tonghop.regimes.extraction.cells import find_scale
from tonghop.regimes.phrases import MONEY
from tonghop.regimes.regime import Column, FiguresForm, Regime
from vanban.model.document import Table
from vanban.text.folding import fold

Use = Literal["value", "base", "change"]
LIKE = 84
_UNIT = regex.compile(r"\([^)]*\)|don vi(?: tinh)?\s*:.*$")
_CHANGE = regex.compile(r"so sanh|tang,? giam|±|\+/-|%|ty le")
_BASE = regex.compile(r"cung ky|ky truoc|nam truoc|thang truoc")
_COMPARING = regex.compile(
    r"so sanh(?: voi)?|tang,? giam|ty le|(?:so )?cung ky(?: nam truoc)?|(?:ky|thang|quy|nam) truoc"
    r"|truoc khi thuc hien(?: ke hoach)?"
)
_WRITTEN_OUT = {"shtt": "so huu tri tue", "nsnn": "ngan sach nha nuoc", "gltm": "gian lan thuong mai"}
_NOT_WORD = regex.compile(r"[^\p{L}\d]+")


@dataclass(frozen=True, slots=True)
class MatchedColumn:
    """Column `index` of a table holds this indicator: its value, its base or its change in percent."""

    index: int
    indicator: str
    use: Use
    head: str
    scale: Decimal = Decimal(1)


def match_columns(table: Table, form: FiguresForm, regime: Regime) -> tuple[MatchedColumn, ...]:
    """The columns of a table that the form knows, each use of each indicator at most once, best heads first."""
    scored = sorted(_scored(table, form), key=lambda one: -one[0])
    taken: set[int] = set()
    matched: dict[tuple[str, Use], MatchedColumn] = {}
    for _, index, column, use in scored:
        if index not in taken and (column.indicator, use) not in matched:
            taken.add(index)
            path = head_path(table, index)
            scale = _scale(path, table, column, regime=regime) if use != "change" else Decimal(1)
            matched[column.indicator, use] = MatchedColumn(index, column.indicator, use, " > ".join(path), scale)
    return tuple(sorted(matched.values(), key=lambda one: one.index))


def find_unit_column(table: Table, form: FiguresForm) -> int:
    """The column that names the units: the one headed so, else the first that is no running number."""
    heads = [_plain(path[-1]) if (path := head_path(table, index)) else "" for index in range(_width(table))]
    scores = [fuzz.ratio(head, _plain(form.unit_head)) for head in heads]
    if scores and max(scores) >= LIKE:
        return scores.index(max(scores))
    return next((index for index, head in enumerate(heads) if head not in ("tt", "stt", "so tt")), 0)


def head_path(table: Table, index: int) -> tuple[str, ...]:
    """The heads above a column from top to bottom, a merged head once."""
    path: list[str] = []
    for row in table.header:
        if index < len(row) and row[index].strip() and row[index] not in path[-1:]:
            path.append(row[index])
    return tuple(path)


def _scored(table: Table, form: FiguresForm) -> list[tuple[float, int, Column, Use]]:
    scored: list[tuple[float, int, Column, Use]] = []
    for index in range(_width(table)):
        path = head_path(table, index)
        if path:
            use = _use(path)
            for column in form.columns:
                score = _likeness(path, column)
                if column.compares == (use == "change") and score >= LIKE:
                    scored.append((score, index, column, use))
    return scored


def _likeness(path: tuple[str, ...], column: Column) -> float:
    found = {_plain(_COMPARING.sub(" ", fold(head))) for head in (path[-1], " ".join(path[-2:]))}
    wanted = {_plain(column.path[-1]), _plain(" ".join(column.path[-2:])), *map(_plain, column.heads)}
    return max(
        0.6 * fuzz.token_sort_ratio(one, other) + 0.4 * fuzz.token_set_ratio(one, other)
        for one in found
        for other in wanted
    )


def _use(path: tuple[str, ...]) -> Use:
    words = fold(" ".join(path))
    if _CHANGE.search(words):
        return "change"
    return "base" if _BASE.search(words) else "value"


def _scale(path: tuple[str, ...], table: Table, column: Column, *, regime: Regime) -> Decimal:
    if regime.get_indicator(column.indicator).unit != MONEY:
        return Decimal(1)
    said = (*reversed(path), table.unit or "", table.caption or "", column.printed_in or "")
    return next((scale for head in said if (scale := find_scale(head)) is not None), Decimal(1))


def _width(table: Table) -> int:
    return max((len(row) for row in table.header), default=0)


@lru_cache(maxsize=4096)
def _plain(head: str) -> str:
    words = _NOT_WORD.sub(" ", _UNIT.sub(" ", fold(head))).split()
    return " ".join(_WRITTEN_OUT.get(word, word) for word in words)
