"""References to other documents: number, symbol, date, issuer, title."""

from vanban.reading.parts.citations.find import find_citations

__all__ = ["find_citations"]
