"""Numbered headings: I → 1 → a."""

from vanban.reading.parts.outline.find import find_outline

__all__ = ["find_outline"]
