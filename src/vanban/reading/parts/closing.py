"""Recipients ("Nơi nhận") and signature."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.model.document import Role, Signature
from vanban.reading.flow import Flow


def find_closing(flow: Flow) -> tuple[Signature | None, tuple[str, ...], Mapping[int, Role]]:
    """The signature and recipients of a document, and the roles of their blocks."""
    return None, (), {}
