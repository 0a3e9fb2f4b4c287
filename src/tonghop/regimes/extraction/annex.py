"""The annex of figures: rows by unit, cells by form column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import regex
from rapidfuzz import fuzz

from tonghop.regimes.extraction.cells import is_blank, read_cell, read_change
from tonghop.regimes.extraction.columns import MatchedColumn, find_unit_column, match_columns
from tonghop.regimes.extraction.origins import origin_at
from tonghop.regimes.regime import FiguresForm, Regime
from tonghop.regimes.submission import Entry, Line
from vanban.model.document import Document, Table
from vanban.text.folding import fold, plain_words

TOTALS = frozenset({"cong", "tong", "tong cong", "tong so", "tong cong so"})
SAME_NAME = 92
COMPARED_WITH = {
    "cung ky nam truoc": "cùng kỳ năm trước", "cung ky": "cùng kỳ",
    "truoc khi thuc hien": "trước khi thực hiện kế hoạch",
    "thang truoc": "tháng trước", "quy truoc": "quý trước", "nam truoc": "năm trước", "ky truoc": "kỳ trước",
}  # fmt: skip
_NUMBERED = regex.compile(r"^[\s\d.)*IVX-]+(?=\p{L}{2})")
NOT_SENT = Entry("not_sent")


@dataclass(frozen=True, slots=True)
class AnnexFigures:
    """What the annex of figures says: the unit's own entries, and a line for every unit when it has several.

    `only_unit` is the name in the only row that is no total, `compared_with` what the change columns say they compare
    with ("cùng kỳ"), "" when they only say "so sánh", None without such columns.
    """

    entries: Mapping[str, Entry]
    lines: tuple[Line, ...] = ()
    only_unit: str | None = None
    compared_with: str | None = None


def read_annex(document: Document, regime: Regime, unit: str, *, name: str) -> AnnexFigures:
    """The figures of the table that fits the regime's form best; nothing when no table fits."""
    if regime.figures_form is None:
        return AnnexFigures({})
    table, columns = _best_table(document, regime.figures_form, regime)
    if table is None:
        return AnnexFigures({})
    lines = list(_lines(document, table, columns, unit_column=find_unit_column(table, regime.figures_form), unit=unit))
    return replace(_own_and_lines(lines, name), compared_with=_compared_with(columns))


def list_unreadable(figures: AnnexFigures) -> Iterator[str]:
    """The cells that hold something which is neither a number nor a word for none, each with its place."""
    for entry in figures.entries.values():
        if entry.state == "not_sent" and entry.origins:
            yield f"“{entry.printed}” ({entry.origins[0].cell})"


def _compared_with(columns: Sequence[MatchedColumn]) -> str | None:
    heads = [fold(column.head) for column in columns if column.use in ("change", "base")]
    named = (name for words, name in COMPARED_WITH.items() if any(words in head for head in heads))
    return next(named, "") if heads else None


def _best_table(
    document: Document, form: FiguresForm, regime: Regime
) -> tuple[Table | None, tuple[MatchedColumn, ...]]:
    matched = [(table, match_columns(table, form, regime)) for table in document.tables]
    wanted = len({column.indicator for column in form.columns})
    fitting = [(table, columns) for table, columns in matched if 2 * len(_values(columns)) >= wanted]
    if not fitting:
        return None, ()
    return max(fitting, key=lambda one: len(_values(one[1])))


def _values(columns: Sequence[MatchedColumn]) -> list[MatchedColumn]:
    return [column for column in columns if column.use == "value"]


def _lines(
    document: Document, table: Table, columns: Sequence[MatchedColumn], *, unit_column: int, unit: str
) -> Iterator[Line]:
    for row, cells in enumerate(table.rows):
        name = _NUMBERED.sub("", cells[unit_column]).strip() if unit_column < len(cells) else ""
        if name:
            yield Line(unit, name, dict(_entries(document, table, columns, row=row, unit=unit, name=name)))


def _entries(
    document: Document, table: Table, columns: Sequence[MatchedColumn], *, row: int, unit: str, name: str
) -> Iterator[tuple[str, Entry]]:
    for column in _values(columns):
        printed = table.rows[row][column.index]
        state, value = read_cell(printed, column.scale)
        place = table.cell_place(row, column.index)
        cell = f"{name} × {column.head}"
        told = state != "not_sent" or not is_blank(printed)
        origins = (origin_at(document, unit, start=place.start, end=place.end, cell=cell),) if told else ()
        entry = Entry(state, value, origins, printed)
        yield column.indicator, _with_comparison(entry, table.rows[row], column.indicator, columns=columns)


def _with_comparison(entry: Entry, cells: Sequence[str], indicator: str, *, columns: Sequence[MatchedColumn]) -> Entry:
    for column in columns:
        if column.indicator == indicator and column.use == "base":
            state, base = read_cell(cells[column.index], column.scale)
            entry = replace(entry, base=base, base_state=state)
        elif column.indicator == indicator and column.use == "change":
            entry = replace(entry, change=read_change(cells[column.index]))
    return entry


def _own_and_lines(lines: Sequence[Line], name: str) -> AnnexFigures:
    totals = [line for line in lines if fold(line.name).strip(" :.") in TOTALS]
    units = [line for line in lines if line not in totals]
    own = next((line for line in units if _same(line.name, name)), None)
    if len(units) == 1:
        return AnnexFigures(units[0].entries, only_unit=units[0].name)
    if own is not None:
        return AnnexFigures(own.entries)
    if totals:
        return AnnexFigures(totals[-1].entries, tuple(replace(line, unit=line.name) for line in units))
    return AnnexFigures({}, tuple(replace(line, unit=line.name) for line in units))


def _same(one: str, other: str) -> bool:
    return bool(other) and fuzz.ratio(plain_words(one), plain_words(other)) >= SAME_NAME
