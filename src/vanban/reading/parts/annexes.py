"""The annexes ("Phụ lục I") and what they say they belong to."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.model.document import Annex, Role
from vanban.reading.flow import Flow


def find_annexes(flow: Flow) -> tuple[tuple[Annex, ...], Mapping[int, Role]]:
    """The annexes of a document, and the roles of their label, title and "Kèm theo" blocks."""
    return (), {}
