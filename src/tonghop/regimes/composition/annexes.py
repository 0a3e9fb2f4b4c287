"""The annexes: figures by unit under merged heads, typical cases by group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from tonghop.regimes.composition.wording import base_name, fill_in, unit_names
from tonghop.regimes.phrases import MONEY, NOTHING, percent_change, say_percent
from tonghop.regimes.regime import CaseGroup, CasesForm, Column, FiguresForm, Indicator, Regime
from tonghop.regimes.submission import Entry, Line, Submission
from vanban.model.content import Cell, Grid
from vanban.model.drafting import DraftAnnex, Letterhead
from vanban.text.dates import format_date
from vanban.text.money import UNITS
from vanban.text.numbers import format_number

UNSENT_UNIT, SILENT_UNIT = "chưa gửi", "không nêu số liệu"
NONE_CELL, NOT_APPLICABLE_CELL, BLANK_CELL, UNTOLD_CELL = "Không", "x", "", "không nêu"
NO_CASE = "Không có"
NOT_SENT = Entry("not_sent")
ROUNDED = Decimal("0.5")


def draft_annexes(submission: Submission, regime: Regime, head: Letterhead) -> tuple[DraftAnnex, ...]:
    """The annexes the regime has forms for, each with its "(Kèm theo …)" line."""
    of = _of(head, submission.name)
    annexes = []
    if regime.figures_form is not None:
        form = regime.figures_form
        annexes.append(DraftAnnex(form.label, form.title, of, (figures_grid(submission, regime, form),)))
    if regime.cases_form is not None:
        cases = regime.cases_form
        annexes.append(DraftAnnex(cases.label, cases.title, of, (cases_grid(submission, cases),)))
    return tuple(annexes)


def figures_grid(submission: Submission, regime: Regime, form: FiguresForm) -> Grid:
    """A row for every unit and the total; "chưa gửi" when nothing came, "không nêu" for what a report leaves out."""
    paths = [tuple(fill_in(head, submission, regime) for head in column.path) for column in form.columns]
    head = _head_rows(form.unit_head, paths)
    own = Line(submission.unit, submission.name, submission.entries)
    rows = [_line(line, submission, regime, form) for line in submission.lines or (own,)]
    total = tuple(replace(cell, bold=True) for cell in _row(replace(own, name=form.total), submission, regime, form))
    return Grid((*head, *rows, total), head_rows=len(head))


def cases_grid(submission: Submission, form: CasesForm) -> Grid:
    """The groups with their cases, "Không có" in a group without; in a consolidated report with the units."""
    rows = [(Cell(form.number_head, bold=True), Cell(form.text_head, bold=True))]
    for group in form.groups:
        rows.append((Cell(group.code, bold=True), Cell(group.name, bold=True)))
        rows += _case_rows(submission, group)
    return Grid(tuple(rows), head_rows=1)


def print_change(entry: Entry, indicator: Indicator, base_name: str) -> str:
    """ "+12,5%", "-3%", "0"; "tăng từ 0" on a base of zero; without a base as its author stated it, if it can be."""
    if entry.value is None:
        return BLANK_CELL
    if entry.base_state == "none":
        return f"{base_name or 'kỳ so sánh'} {NOTHING}"
    if entry.base is None:
        return _signed(entry.change) if entry.change is not None and _can_be(entry, indicator) else BLANK_CELL
    if entry.value == entry.base:
        return "0"
    return "tăng từ 0" if entry.base == 0 else _signed(percent_change(entry.base, entry.value))


def _can_be(entry: Entry, indicator: Indicator) -> bool:
    """A count that rose by "100 %" from nothing, or from half a case, did not: such a statement is not printed on."""
    if entry.value is None or entry.change is None or indicator.unit == MONEY:
        return True
    if entry.change <= -100:
        return entry.value == 0
    base = (entry.value * 100 / (100 + entry.change)).to_integral_value()
    if base == 0:
        return entry.value == 0
    return abs(percent_change(base, entry.value) - entry.change) <= ROUNDED


def print_value(entry: Entry, column: Column) -> str:
    """The number in the unit of its column, "Không" for none, "x" for not applicable, blank for not sent."""
    if entry.state == "none":
        return NONE_CELL
    if entry.state == "not_applicable":
        return NOT_APPLICABLE_CELL
    if entry.value is None:
        return BLANK_CELL
    return format_number(entry.value / UNITS[column.printed_in or "đồng"])


def _line(line: Line, submission: Submission, regime: Regime, form: FiguresForm) -> tuple[Cell, ...]:
    asked = {column.indicator for column in form.columns}
    if any(line.entries.get(code, NOT_SENT).state != "not_sent" for code in asked):
        return _row(line, submission, regime, form, untold=UNTOLD_CELL if submission.lines else BLANK_CELL)
    came = bool(submission.lines) and line.unit not in submission.missing
    return (Cell(line.name), Cell(SILENT_UNIT if came else UNSENT_UNIT, column_span=len(form.columns)))


def _row(
    line: Line, submission: Submission, regime: Regime, form: FiguresForm, *, untold: str = BLANK_CELL
) -> tuple[Cell, ...]:
    cells = [Cell(line.name)]
    for column in form.columns:
        entry = line.entries.get(column.indicator, NOT_SENT)
        if column.compares:
            indicator = regime.get_indicator(column.indicator)
            cells.append(Cell(print_change(entry, indicator, base_name(submission, regime))))
        else:
            cells.append(Cell(print_value(entry, column) or untold))
    return tuple(cells)


def _case_rows(submission: Submission, group: CaseGroup) -> list[tuple[Cell, Cell]]:
    names = unit_names(submission)
    told = [case for case in submission.cases if case.group == group.code]
    if not told:
        return [(Cell(""), Cell(NO_CASE))]
    rows = []
    for at, case in enumerate(told, start=1):
        units = ", ".join(names.get(unit, unit) for unit in case.units)
        text = f"{case.text} ({units})" if submission.lines else case.text
        rows.append((Cell(str(at)), Cell(text)))
    return rows


def _head_rows(first: str, paths: Sequence[tuple[str, ...]]) -> tuple[tuple[Cell, ...], ...]:
    depth = max(map(len, paths))
    rows = [list(_head_row(paths, level, depth)) for level in range(depth)]
    rows[0].insert(0, Cell(first, row_span=depth, bold=True))
    return tuple(tuple(row) for row in rows)


def _head_row(paths: Sequence[tuple[str, ...]], level: int, depth: int) -> Iterator[Cell]:
    at = 0
    while at < len(paths):
        path = paths[at]
        if level >= len(path):
            at += 1
            continue
        is_leaf = level == len(path) - 1
        same = at + 1
        while not is_leaf and same < len(paths) and paths[same][: level + 1] == path[: level + 1]:
            same += 1
        yield Cell(path[level], row_span=depth - level if is_leaf else 1, column_span=same - at, bold=True)
        at = same


def _of(head: Letterhead, name: str) -> str:
    day = format_date(head.date) if head.date.count("-") == 2 else "     "
    return f"(Kèm theo Báo cáo số {head.symbol} ngày {day} của {name})"


def _signed(percent: Decimal) -> str:
    if percent == 0:
        return "0"
    return ("+" if percent > 0 else "-") + say_percent(abs(percent))
