from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonghop.consolidation import add_entries, sum_entries
from tonghop.regimes import Entry, State

STATES: list[State] = ["value", "none", "not_applicable", "not_sent"]
Told = tuple[State, Decimal | None, State, Decimal | None]


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    state, base_state = draw(st.sampled_from(STATES)), draw(st.sampled_from(STATES))
    number = st.integers(-5, 10**12).map(Decimal)
    return Entry(
        state,
        draw(number) if state == "value" else None,
        base=draw(number) if base_state == "value" else None,
        base_state=base_state,
    )


def told(entry: Entry) -> Told:
    return entry.state, entry.value, entry.base_state, entry.base


@given(entries(), entries())
def test_sum_does_not_depend_on_the_order(one: Entry, other: Entry) -> None:
    assert told(add_entries(one, other)) == told(add_entries(other, one))


@given(entries(), entries(), entries())
def test_sum_does_not_depend_on_the_grouping(one: Entry, two: Entry, three: Entry) -> None:
    left = add_entries(add_entries(one, two), three)
    right = add_entries(one, add_entries(two, three))
    assert told(left) == told(right)
    assert told(sum_entries([one, two, three])) == told(sum_entries([left]))


@given(st.lists(entries()))
def test_only_values_are_added(parts: list[Entry]) -> None:
    total = sum_entries(parts)
    values = [part.value for part in parts if part.value is not None]
    assert total.value == (sum(values) if values else None)
    assert (total.state == "value") == bool(values)


@given(st.lists(entries(), min_size=1), st.integers(1, 5))
def test_missing_units_never_count_as_zero(parts: list[Entry], missing: int) -> None:
    with_missing = sum_entries([*parts, *[Entry("not_sent")] * missing])
    alone = sum_entries(parts)
    assert with_missing.value == alone.value
    if alone.state in ("value", "none"):
        assert told(with_missing) == told(alone)
    else:
        assert with_missing.state == "not_sent"


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("none", "none", "none"),
        ("none", "not_sent", "none"),
        ("none", "not_applicable", "none"),
        ("not_sent", "not_applicable", "not_sent"),
        ("not_applicable", "not_applicable", "not_applicable"),
        ("not_sent", "not_sent", "not_sent"),
    ],
)
def test_states_without_numbers_sum_to_what_says_most(one: State, other: State, together: State) -> None:
    assert sum_entries([Entry(one), Entry(other)]).state == together


def test_sum_of_nothing_was_not_sent() -> None:
    assert sum_entries([]) == Entry("not_sent")


def test_base_of_who_did_not_send_is_left_out() -> None:
    sent = Entry("value", Decimal(6), base=Decimal(4), base_state="value")
    missing = Entry("not_sent", base=Decimal(9), base_state="value")
    assert sum_entries([sent, missing]).base == 4
