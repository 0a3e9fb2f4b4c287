"""The letterhead, number, place and date, type and subject, and the addressees."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.model.document import Header, Role
from vanban.reading.flow import Flow


def find_header(flow: Flow) -> tuple[Header, tuple[str, ...], Mapping[int, Role]]:
    """The header and addressees ("Kính gửi") of a document, and the roles of their blocks."""
    return Header(), (), {}
