"""Every figure with its source, row by row: what doi-soat.xlsx holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from tonghop.regimes.regime import Indicator, Regime
from tonghop.regimes.submission import Entry, Origin, State, Submission

STATE_NAMES: dict[State, str] = {
    "value": "có số liệu",
    "none": "không có",
    "not_applicable": "không áp dụng",
    "not_sent": "chưa gửi",
}
UNTOLD, UNREADABLE = "không nêu", "không đọc được"


@dataclass(frozen=True, slots=True)
class ReconciliationRow:
    """One figure from one place; `value` is in the indicator's base unit, `printed` as its author wrote it.

    `state_name` parts "chưa gửi", of a unit that has not reported, from "không nêu" and "không đọc được", of one that
    has.
    """

    indicator: str
    name: str
    measured_in: str
    unit: str
    value: Decimal | None
    state: State
    state_name: str
    printed: str | None = None
    file: str | None = None
    page: int | None = None
    section: str | None = None
    cell: str | None = None
    sentence: str | None = None


def list_reconciliation_rows(submission: Submission, regime: Regime) -> tuple[ReconciliationRow, ...]:
    """By indicator: a row for each place a line's figure comes from, then one for the sum under the parent's name."""
    return tuple(row for indicator in regime.indicators for row in _rows(submission, indicator))


def _rows(submission: Submission, indicator: Indicator) -> Iterator[ReconciliationRow]:
    for line in submission.lines:
        entry = line.entries.get(indicator.code, Entry("not_sent"))
        came = line.unit not in submission.missing
        for origin in entry.origins or (None,):
            yield _row(indicator, line.name, entry, origin=origin, came=came)
    own = submission.entries.get(indicator.code, Entry("not_sent"))
    own_origins: tuple[Origin | None, ...] = (None,) if submission.lines else own.origins or (None,)
    for origin in own_origins:
        yield _row(indicator, submission.name, own, origin=origin, came=True)


def _state_name(entry: Entry, *, came: bool) -> str:
    if entry.state != "not_sent" or not came:
        return STATE_NAMES[entry.state]
    return UNREADABLE if entry.origins else UNTOLD


def _row(indicator: Indicator, unit: str, entry: Entry, *, origin: Origin | None, came: bool) -> ReconciliationRow:
    return ReconciliationRow(
        indicator=indicator.code,
        name=indicator.name,
        measured_in="đồng" if indicator.unit == "VND" else indicator.unit,
        unit=unit,
        value=entry.value,
        state=entry.state,
        state_name=_state_name(entry, came=came),
        printed=entry.printed,
        file=origin.file if origin else None,
        page=origin.page if origin else None,
        section=origin.section if origin else None,
        cell=origin.cell if origin else None,
        sentence=origin.text if origin and not origin.cell else None,
    )
