from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.content import Content, Paragraph
from vanban.model.document import Citation, Header, Remark
from vanban.reading.flow import lay_out
from vanban.reading.parts.citations import find_citations

Read = Callable[..., tuple[Citation, ...]]


def read_citations(text: str, header: Header) -> tuple[tuple[Citation, ...], tuple[Remark, ...]]:
    flow = lay_out(Content(tuple(Paragraph(line) for line in text.split("\n")), "text"))
    return find_citations(flow, header)


@pytest.fixture
def cited() -> Read:
    """The citations of a text."""

    def read(text: str, header: Header | None = None) -> tuple[Citation, ...]:
        return read_citations(text, header or Header())[0]

    return read


@pytest.fixture
def remarked() -> Callable[[str], tuple[Remark, ...]]:
    """What had to be repaired in a text."""
    return lambda text: read_citations(text, Header())[1]
