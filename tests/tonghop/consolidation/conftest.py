from collections.abc import Callable
from decimal import Decimal

import pytest

from tonghop.regimes import Entry, Origin, Regime, State, Statement, Submission, TypicalCase, find_regime

Sent = Callable[..., Submission]


@pytest.fixture(scope="session")
def regime() -> Regime:
    found = find_regime("bcd389-campaign")
    assert found is not None
    return found


@pytest.fixture
def sent(regime: Regime) -> Sent:
    """Builds a unit's submission; a number is a value, a word ("none") a state, what is not named "not_sent"."""

    def build(
        unit: str,
        entries: dict[str, int | State] | None = None,
        *,
        cases: tuple[tuple[str, str], ...] = (),
        narrative: dict[str, tuple[str, ...]] | None = None,
        symbol: str | None = None,
        date: str | None = "2026-03-16",
    ) -> Submission:
        file = f"{unit}.docx"
        told = {one.code: _entry((entries or {}).get(one.code, "not_sent"), unit, file) for one in regime.indicators}
        return Submission(
            regime=regime.key,
            period="2025-12-16..2026-03-15",
            unit=unit,
            name=f"Đơn vị {unit.upper()}",
            entries=told,
            cases=tuple(TypicalCase(group, text, (unit,), (Origin(unit, file, text),)) for group, text in cases),
            narrative={
                section: tuple(Statement(text, (unit,), (Origin(unit, file, text),)) for text in texts)
                for section, texts in (narrative or {}).items()
            },
            file=file,
            symbol=symbol,
            date=date,
        )

    return build


def _entry(told: int | State, unit: str, file: str) -> Entry:
    if isinstance(told, int):
        return Entry("value", Decimal(told), (Origin(unit, file, str(told), page=2, cell="Cộng"),), str(told))
    return Entry(told)
