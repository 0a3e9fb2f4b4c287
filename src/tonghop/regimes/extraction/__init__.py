"""A document → what a unit submits: figures of annex and text, typical cases, narrative."""

from tonghop.regimes.extraction.extract import extract

__all__ = ["extract"]
