"""Quantities: counts, money, ratios, changes."""

from vanban.reading.parts.figures.find import find_figures

__all__ = ["find_figures"]
