from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.content import Content, Grid, Paragraph
from vanban.model.document import Document
from vanban.reading.understand import understand

Line = str | Paragraph | Grid
ReadLines = Callable[..., Document]


@pytest.fixture
def read_lines() -> ReadLines:
    """Lines → the document that they are; one text of several lines counts as so many paragraphs."""

    def read(*lines: Line) -> Document:
        parts: list[Paragraph | Grid] = []
        for line in lines:
            if isinstance(line, str):
                parts += [Paragraph(text.strip()) for text in line.split("\n") if text.strip()]
            else:
                parts.append(line)
        return understand(Content(tuple(parts), "text"), "mau.txt")

    return read
