"""Many units' submissions → one, with lines, sources, what is missing and a log of what was done."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from tonghop.consolidation.basis import share_basis
from tonghop.consolidation.cases import GatheredCases, gather_cases, say_joint
from tonghop.consolidation.comparison import NO_UNITS, compare_lines, name_base, name_previous
from tonghop.consolidation.double_counting import take_off_doubles
from tonghop.consolidation.editions import choose_editions
from tonghop.consolidation.narrative import gather_narrative
from tonghop.consolidation.other_periods import part_by_period
from tonghop.consolidation.same_units import say_unlike_sets, total_of_lines
from tonghop.consolidation.units.model import Units
from tonghop.periods import Period
from tonghop.regimes.regime import Regime
from tonghop.regimes.submission import Entry, Line, Remark, Submission
from vanban.text.folding import sort_key
from vanban.text.numbers import format_number

NOT_SENT = Entry("not_sent")


@dataclass(frozen=True, slots=True)
class NamedUnit:
    """A unit by key and printed name."""

    key: str
    name: str


def consolidate(
    submissions: Sequence[Submission],
    regime: Regime,
    period: Period,
    *,
    parent: NamedUnit,
    expected_units: Sequence[NamedUnit],
    previous: Submission | None = None,
    units: Units = NO_UNITS,
    include_other_periods: Collection[str] = (),
) -> Submission:
    """The submission of the parent: a line for every expected unit and every other that sent, and their sum.

    The order of the submissions does not matter. A missing unit has a line of "not_sent" entries, is listed in
    `missing` and adds nothing; `previous` gives the base of comparison, on the units of the last day of the period.
    A report that names another period is left out, but for the units (keys) in `include_other_periods`.
    """
    of_period, others = part_by_period(submissions, period, include_other_periods)
    chosen, remarks = choose_editions(of_period)
    order = [*expected_units, *_unexpected(chosen, expected_units)]
    by_unit = {submission.unit: submission for submission in chosen}
    sent = [by_unit[unit.key] for unit in order if unit.key in by_unit]
    expected = {unit.key for unit in expected_units or order}
    lines = tuple(_line(unit, by_unit.get(unit.key), regime, expected) for unit in order)
    compared_with, doubtful = name_base(sent)
    remarks += (
        *others,
        *(remark for one in sent for remark in one.log),
        *_not_expected(sent, expected_units),
        *_wrong_totals(sent, regime),
        *_blank_entries(sent, regime),
    )
    if previous is not None:
        lines, compared = compare_lines(lines, previous, units=units, on=period.last)
        compared_with, doubtful = name_previous(previous, period, regime), ()
        remarks += compared
    narrative, merged = gather_narrative(sent)
    cases = gather_cases(sent, [group.code for group in regime.cases_form.groups] if regime.cases_form else [])
    lines += take_off_doubles(cases.joint, lines, sent, regime=regime)
    remarks += (*doubtful, *say_unlike_sets(lines, regime))
    return Submission(
        regime=regime.key,
        period=period.key,
        unit=parent.key,
        name=parent.name,
        entries=_totals(lines, regime),
        cases=cases.cases,
        none_groups=cases.none_groups,
        narrative=narrative,
        lines=lines,
        missing=tuple(unit.key for unit in expected_units if unit.key not in by_unit),
        basis=share_basis(sent),
        compared_with=compared_with,
        log=(*remarks, *merged, *_joint(cases, order)),
    )


def with_unit(submission: Submission, unit: NamedUnit) -> Submission:
    """The submission as that of a recognised unit: its key in place of the name the report was read with."""
    key = submission.unit

    def known(units: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(unit.key if one == key else one for one in units)

    return replace(
        submission,
        unit=unit.key,
        name=unit.name,
        entries={code: _entry_of(entry, unit.key) for code, entry in submission.entries.items()},
        cases=tuple(replace(case, units=known(case.units)) for case in submission.cases),
        log=tuple(replace(remark, units=known(remark.units)) for remark in submission.log),
        narrative={
            section: tuple(replace(one, units=known(one.units)) for one in statements)
            for section, statements in submission.narrative.items()
        },
    )


def _entry_of(entry: Entry, unit: str) -> Entry:
    return replace(entry, origins=tuple(replace(origin, unit=unit) for origin in entry.origins))


def _line(unit: NamedUnit, submission: Submission | None, regime: Regime, expected: Collection[str]) -> Line:
    sent: Mapping[str, Entry] = submission.entries if submission else {}
    entries = {one.code: sent.get(one.code, NOT_SENT) for one in regime.indicators}
    return Line(unit.key, unit.name, entries, expected=unit.key in expected)


def _totals(lines: Sequence[Line], regime: Regime) -> dict[str, Entry]:
    return {one.code: total_of_lines(lines, one.code) for one in regime.indicators}


def _wrong_totals(sent: Sequence[Submission], regime: Regime) -> Iterator[Remark]:
    for submission in sent:
        for total in (one for one in regime.indicators if one.total_of):
            told = submission.entries.get(total.code, NOT_SENT).value
            parts = [submission.entries.get(code, NOT_SENT).value for code in total.total_of]
            known = [part for part in parts if part is not None]
            if told is not None and len(known) == len(parts) and sum(known) != told:
                counted = format_number(sum(known, Decimal(0)))
                message = (
                    f"{submission.name}: {total.name.lower()} là {format_number(told)}, "
                    f"các thành phần cộng lại là {counted}; số liệu được giữ như trong báo cáo."
                )
                yield Remark("total_differs", message, (submission.unit,))


def _unexpected(chosen: Sequence[Submission], expected: Sequence[NamedUnit]) -> list[NamedUnit]:
    keys = {unit.key for unit in expected}
    others = [NamedUnit(one.unit, one.name) for one in chosen if one.unit not in keys]
    return sorted(others, key=lambda unit: (sort_key(unit.name), unit.key))


def _not_expected(sent: Sequence[Submission], expected: Sequence[NamedUnit]) -> Iterator[Remark]:
    keys = {unit.key for unit in expected}
    for submission in sent:
        if keys and submission.unit not in keys:
            message = f"{submission.name} không có trong danh sách đơn vị phải gửi nhưng đã gửi báo cáo."
            yield Remark("not_expected", message, (submission.unit,))


def _blank_entries(sent: Sequence[Submission], regime: Regime) -> Iterator[Remark]:
    for submission in sent:
        blank = [
            one.name for one in regime.indicators if submission.entries.get(one.code, NOT_SENT).state == "not_sent"
        ]
        if blank:
            message = f"Báo cáo của {submission.name} không nêu số liệu về: {'; '.join(blank)}."
            yield Remark("not_sent", message, (submission.unit,))


def _joint(cases: GatheredCases, order: Sequence[NamedUnit]) -> Iterator[Remark]:
    names = {unit.key: unit.name for unit in order}
    for joint in cases.joint:
        yield say_joint(joint, [names.get(unit, unit) for unit in joint.case.units])
