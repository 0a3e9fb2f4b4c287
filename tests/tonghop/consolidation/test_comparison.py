from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tonghop.consolidation import NamedUnit, Units, consolidate
from tonghop.consolidation.comparison import NO_UNITS
from tonghop.consolidation.units import Change, Unit, UnitName
from tonghop.periods import Period, Source, build_campaign, build_period, previous_period, same_period_last_year
from tonghop.regimes import Regime, Submission
from tonghop.regimes.composition.units import say_same_units

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
    of_then = [replace(one, period=previous_period(PERIOD).key) for one in submissions]
    return consolidate(
        of_then, regime, previous_period(PERIOD), parent=NamedUnit("bcd", "BCĐ"), expected_units=expected
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


def test_sum_of_unlike_units_has_no_base(sent: Sent, regime: Regime) -> None:
    previous = before(regime, sent("a", {"violations": 4}), sent("b", {"revenue": 4}))
    now = whole(regime, sent("a", {"violations": 5}), sent("b", {"violations": 8, "revenue": 2}), previous=previous)
    assert (now.entries["violations"].value, now.entries["violations"].base) == (13, None)
    said = next(remark.message for remark in now.log if remark.code == "unlike_sets")
    assert said.startswith("Đơn vị B không có số liệu kỳ so sánh về: tổng số vụ vi phạm; tỷ lệ")
    indicator = regime.get_indicator("violations")
    assert say_same_units(now, indicator, "kỳ trước") == (
        "; tính trên 01 đơn vị có số liệu ở cả hai kỳ: 05 vụ, tăng 25% so với kỳ trước (04 vụ)"
    )


def test_none_is_told_in_both_periods(sent: Sent, regime: Regime) -> None:
    previous = before(regime, sent("a", {"violations": "none"}), sent("b", {"violations": 4}))
    now = whole(regime, sent("a", {"violations": 3}), sent("b", {"violations": "none"}), previous=previous)
    assert (now.entries["violations"].value, now.entries["violations"].base) == (3, 4)
    assert "unlike_sets" not in codes(now)


def test_with_a_previous_submission_only_recomputed_changes_stand(sent: Sent, regime: Regime) -> None:
    stated = sent("b", {"violations": 8})
    stated = replace(
        stated, entries={code: replace(one, change=Decimal(5), base=Decimal(7), base_state="value")
                         for code, one in stated.entries.items()}
    )  # fmt: skip
    previous = before(regime, sent("a", {"violations": 4}))
    now = whole(regime, sent("a", {"violations": 5}), stated, previous=previous)
    entry = now.lines[1].entries["violations"]
    assert (entry.change, entry.base, entry.base_state) == (None, None, "not_sent")


def test_half_a_predecessor_is_no_base(sent: Sent, regime: Regime) -> None:
    registry = Units(
        tuple(Unit(key, (UnitName(f"Đơn vị {key.upper()}"),)) for key in "abc"),
        (Change("merge", date(2026, 1, 1), ("a", "b"), ("c",), BASIS),),
    )
    one = before(regime, sent("a", {"violations": 4}))
    now = whole(regime, sent("c", {"violations": 21}), expected="c", previous=one, units=registry)
    assert now.entries["violations"].base is None
    said = next(remark.message for remark in now.log if remark.code == "base_incomplete")
    assert said == "Đơn vị C được hợp nhất từ nhiều đơn vị; kỳ trước chỉ có số liệu của Đơn vị A, thiếu Đơn vị B."
    silent = before(regime, sent("a", {"violations": 4}), sent("b", {"revenue": 5}))
    now = whole(regime, sent("c", {"violations": 21}), expected="c", previous=silent, units=registry)
    assert now.entries["violations"].base is None


def test_merged_base_names_the_unit(sent: Sent, regime: Regime) -> None:
    registry = Units(
        tuple(Unit(key, (UnitName(key),)) for key in "ac"),
        (Change("rename", date(2026, 1, 1), ("a",), ("c",), BASIS),),
    )
    previous = before(regime, sent("a", {"violations": 4}))
    now = whole(regime, sent("c", {"violations": 5}), expected="c", previous=previous, units=registry)
    said = [remark.message for remark in now.log if remark.code == "merged_base"]
    assert said == ["Số liệu kỳ trước của Đơn vị C là tổng của: Đơn vị A."]


@pytest.mark.parametrize(
    ("period", "name"),
    [
        (previous_period(PERIOD), "kỳ trước"),
        (same_period_last_year(PERIOD), "cùng kỳ năm trước"),
        (build_campaign(date(2024, 12, 16), date(2025, 3, 1)), "cùng kỳ năm trước"),
        (build_period("month", 2025, 10), "tháng 10/2025"),
        (build_campaign(date(2025, 1, 1), date(2025, 6, 1)), "kỳ từ ngày 01/01/2025 đến ngày 01/6/2025"),
    ],
)
def test_previous_submission_is_called_what_it_is(sent: Sent, regime: Regime, period: Period, name: str) -> None:
    previous = replace(sent("a", {"violations": 4}), period=period.key)
    assert whole(regime, sent("a", {"violations": 5}), expected="a", previous=previous).compared_with == name


def together(regime: Regime, *submissions: Submission) -> Submission:
    named = [NamedUnit(key, f"Đơn vị {key.upper()}") for key in "abc"]
    return consolidate(submissions, regime, PERIOD, parent=NamedUnit("bcd", "BCĐ"), expected_units=named)


def test_what_the_units_compare_with_is_carried_when_they_agree(sent: Sent, regime: Regime) -> None:
    one, other = (replace(sent(unit, {"violations": 5}), compared_with="cùng kỳ") for unit in "ab")
    none = sent("c", {"violations": 2})
    assert together(regime, one, other, none).compared_with == "cùng kỳ"
    differing = together(regime, one, replace(other, compared_with="kỳ trước"), none)
    assert differing.compared_with == ""
    said = next(remark.message for remark in differing.log if remark.code == "bases_differ")
    assert "Đơn vị A: so sánh với cùng kỳ; Đơn vị B: so sánh với kỳ trước" in said
    assert together(regime, none).compared_with is None
