"""The text of a file → Content: lines, paragraphs, tables and the footnotes among them."""

from __future__ import annotations

from pathlib import Path

from vanban.model.content import Content
from vanban.reading.files.plain.lines import split_lines
from vanban.reading.files.plain.tabbed import part_lines
from vanban.reading.files.plain.wrapping import join_wrapped


def read_plain(path: Path) -> Content:
    """The content of a text or Markdown file."""
    return content_of_text(path.read_text("utf-8"))


def content_of_text(text: str) -> Content:
    """The content of a text; line ends, marks and tabs are all it has to tell paragraphs and tables by."""
    text = text.replace("\r\n", "\n").replace("$\\pm\\%$", "±%")
    return Content(tuple(part_lines(join_wrapped(split_lines(text)))), "text")
