"""Plain text and Markdown → Content."""

from __future__ import annotations

from pathlib import Path

from vanban.model.content import Content, Paragraph


def read_plain(path: Path) -> Content:
    """The lines of a text file as paragraphs."""
    return Content(tuple(Paragraph(line) for line in path.read_text("utf-8").split("\n")), "text")
