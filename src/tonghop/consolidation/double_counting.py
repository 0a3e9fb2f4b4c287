"""A case counted by two units is taken off once, where the numbers themselves show that both counted it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tonghop.consolidation.cases import JointCase
from tonghop.regimes.regime import Indicator, Regime
from tonghop.regimes.submission import Entry, Line, Submission

DOUBLES = "trung-lap"
DOUBLES_NAME = "Trừ vụ việc nhiều đơn vị cùng thống kê"


def take_off_doubles(
    joint: Sequence[JointCase], lines: Sequence[Line], sent: Sequence[Submission], *, regime: Regime
) -> tuple[Line, ...]:
    """A line that is no unit's, with what was counted more than once; none when nothing is shown to be.

    Shown is: each unit of the case tells as many typical cases as it counts cases in all, so the case is in every
    count. A kind of case is taken off only where all these units count that kind and no other.
    """
    taken: dict[str, Decimal] = {}
    by_unit = {submission.unit: submission for submission in sent}
    for one in joint:
        tellers = [by_unit[unit] for unit in one.case.units if unit in by_unit]
        for indicator in _counted_by_all(tellers, regime):
            taken[indicator.code] = taken.get(indicator.code, Decimal(0)) - (len(tellers) - 1)
    if not taken:
        return ()
    origins = tuple(origin for one in joint for origin in one.case.origins)
    entries = {code: Entry("value", number, origins) for code, number in taken.items()}
    blank = {code: Entry("not_applicable") for line in lines[:1] for code in line.entries}
    return (Line(DOUBLES, DOUBLES_NAME, {**blank, **entries}, counts=False),)


def _counted_by_all(tellers: Sequence[Submission], regime: Regime) -> list[Indicator]:
    totals = [one for one in regime.indicators if one.total_of and one.record_kind == "case" and one.unit == "vụ"]
    counted: list[Indicator] = []
    for total in totals:
        if all(_value(teller, total.code) == len(teller.cases) for teller in tellers):
            kinds = [regime.get_indicator(code) for code in total.total_of]
            only = [
                kind for kind in kinds if all(_value(one, kind.code) == _value(one, total.code) for one in tellers)
            ]
            counted += [total, *only] if only else []
    return counted


def _value(submission: Submission, code: str) -> Decimal | None:
    entry = submission.entries.get(code)
    return entry.value if entry else None
