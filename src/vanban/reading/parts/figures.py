"""Quantities: counts, money, ratios, changes."""

from __future__ import annotations

from collections.abc import Sequence

from vanban.model.document import Citation, Figure
from vanban.reading.flow import Flow


def find_figures(flow: Flow, citations: Sequence[Citation]) -> tuple[Figure, ...]:
    """Every quantity with a unit in the running text, in order, none from inside a citation."""
    return ()
