"""The sum of numbers whose states are kept apart."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from tonghop.regimes.submission import Entry, State

# In a sum the state that says most holds: a number, then "nothing occurred", then "somebody has not told".
SAYS_MOST: tuple[State, ...] = ("value", "none", "not_sent", "not_applicable")


def sum_entries(entries: Iterable[Entry]) -> Entry:
    """The sum, with all origins; what was not sent adds no zero; the sum of nothing is "not_sent"."""
    total: Entry | None = None
    for entry in entries:
        total = entry if total is None else add_entries(total, entry)
    return _as_sum(total) if total is not None else Entry("not_sent")


def add_entries(one: Entry, other: Entry) -> Entry:
    """Two entries of one indicator together; commutative and associative in state, number and base.

    The base of what was not sent now is left out, so that like is compared with like; stated changes do not add up.
    """
    state = _more_said(one.state, other.state)
    bases = [_base(one), _base(other)]
    return Entry(
        state=state,
        value=_sum([one.value, other.value]),
        origins=(*one.origins, *other.origins),
        base=_sum([base for _, base in bases]),
        base_state=_more_said_of_bases(bases[0][0], bases[1][0]),
    )


def _as_sum(entry: Entry) -> Entry:
    state, base = _base(entry)
    return Entry(entry.state, entry.value, entry.origins, None, base, state)


def _base(entry: Entry) -> tuple[State, Decimal | None]:
    return (entry.base_state, entry.base) if entry.state in ("value", "none") else ("not_sent", None)


def _more_said(one: State, other: State) -> State:
    return min(one, other, key=SAYS_MOST.index)


def _more_said_of_bases(one: State, other: State) -> State:
    told: list[State] = [state for state in (one, other) if state != "not_sent"]
    return min(told, key=SAYS_MOST.index) if told else "not_sent"


def _sum(values: list[Decimal | None]) -> Decimal | None:
    told = [value for value in values if value is not None]
    return sum(told, Decimal(0)) if told else None
