"""Numbered headings: I → 1 → a, with the evidence that they are headings and not sentences."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.model.document import Heading, Role
from vanban.reading.flow import Flow


def find_outline(flow: Flow) -> tuple[tuple[Heading, ...], Mapping[int, Role]]:
    """The headings of a document in order, and the roles of their blocks."""
    return (), {}
