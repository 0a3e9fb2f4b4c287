from collections.abc import Callable
from datetime import date

from tonghop.consolidation import NamedUnit, Units, consolidate
from tonghop.consolidation.comparison import NO_UNITS
from tonghop.consolidation.units import Change, Unit, UnitName
from tonghop.periods import Source, build_campaign, previous_period
from tonghop.regimes import Regime, Submission

Sent = Callable[..., Submission]
PERIOD = build_campaign(date(2025, 12, 16), date(2026, 3, 15))
BASIS = Source("Quyết định đặt ra để thử", "recalled")


def whole(
    regime: Regime, *submissions: Submission, previous: Submission, expected: str = "ab", units: Units = NO_UNITS
) -> Submission:
    named = [NamedUnit(key, f"Đơn vị {key.upper()}") for key in expected]
    return consolidate(
        submissions,
        regime,
        PERIOD,
        parent=NamedUnit("bcd", "BCĐ"),
        expected_units=named,
        previous=previous,
        units=units,
    )


def before(regime: Regime, *submissions: Submission) -> Submission:
    expected = [NamedUnit(one.unit, one.name) for one in submissions]
    return consolidate(
        submissions, regime, previous_period(PERIOD), parent=NamedUnit("bcd", "BCĐ"), expected_units=expected
    )


def codes(submission: Submission) -> set[str]:
    return {remark.code for remark in submission.log}


def test_base_is_what_the_same_units_said_before(sent: Sent, regime: Regime) -> None:
    previous = before(regime, sent("a", {"violations": 4}), sent("b", {"violations": 10}))
    now = whole(regime, sent("a", {"violations": 5}), sent("b", {"violations": 8}), previous=previous)
    assert now.lines[0].entries["violations"].base == 4
    assert (now.entries["violations"].value, now.entries["violations"].base) == (13, 14)


def test_previous_may_be_the_own_submission_of_one_unit(sent: Sent, regime: Regime) -> None:
    now = whole(regime, sent("a", {"violations": 5}), expected="a", previous=sent("a", {"violations": 4}))
    assert now.entries["violations"].base == 4


def test_zero_and_none_before_stay_apart(sent: Sent, regime: Regime) -> None:
    previous = before(regime, sent("a", {"violations": 0}), sent("b", {"violations": "none"}))
    now = whole(regime, sent("a", {"violations": 3}), sent("b", {"violations": 2}), previous=previous)
    zero, none = (line.entries["violations"] for line in now.lines)
    assert (zero.base_state, zero.base) == ("value", 0)
    assert (none.base_state, none.base) == ("none", None)


def test_base_of_a_missing_unit_is_left_out_and_told(sent: Sent, regime: Regime) -> None:
    previous = before(regime, sent("a", {"violations": 4}), sent("b", {"violations": 10}))
    now = whole(regime, sent("a", {"violations": 5}), previous=previous)
    assert now.entries["violations"].base == 4
    assert "base_left_out" in codes(now)


def test_merged_units_are_compared_with_the_sum_of_their_predecessors(sent: Sent, regime: Regime) -> None:
    registry = Units(
        tuple(Unit(key, (UnitName(key),)) for key in "abc"),
        (Change("merge", date(2026, 1, 1), ("a", "b"), ("c",), BASIS),),
    )
    previous = before(regime, sent("a", {"violations": 4}), sent("b", {"violations": 10}))
    now = whole(regime, sent("c", {"violations": 21}), expected="c", previous=previous, units=registry)
    assert now.entries["violations"].base == 14
    assert "merged_base" in codes(now)


def test_a_split_unit_is_not_comparable(sent: Sent, regime: Regime) -> None:
    registry = Units(
        tuple(Unit(key, (UnitName(key),)) for key in "abc"),
        (Change("split", date(2026, 1, 1), ("a",), ("b", "c"), BASIS),),
    )
    previous = before(regime, sent("a", {"violations": 4}))
    now = whole(regime, sent("b", {"violations": 1}), expected="b", previous=previous, units=registry)
    assert now.entries["violations"].base is None
    assert {"not_comparable", "no_base"} <= codes(now)
