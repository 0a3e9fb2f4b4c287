"""The outline of a regime as the checks ask for it."""

from __future__ import annotations

from tonghop.regimes.regime import Regime
from vanban.checking import ExpectedSection


def expected_outline(regime: Regime) -> tuple[ExpectedSection, ...]:
    """The sections a report under this regime must have, each with the other ways its heading is written."""
    return tuple(
        ExpectedSection((_without_period(section.title), *section.headings), section.level, label=section.label)
        for section in regime.sections
    )


def _without_period(title: str) -> str:
    return " ".join(title.replace("{period}", " ").replace("{next_period}", " ").split())
