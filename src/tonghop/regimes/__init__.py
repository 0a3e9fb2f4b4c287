"""Reporting regimes as data, and the way from a document to a submission and back."""

from tonghop.regimes.composition import compose, subject_of
from tonghop.regimes.extraction import extract
from tonghop.regimes.loading import find_regime, list_regimes, load_regime
from tonghop.regimes.marked import PackError
from tonghop.regimes.regime import Regime
from tonghop.regimes.submission import (
    Entry,
    Line,
    Origin,
    Remark,
    State,
    Statement,
    Submission,
    TypicalCase,
)

__all__ = [
    "Entry",
    "Line",
    "Origin",
    "PackError",
    "Regime",
    "Remark",
    "State",
    "Statement",
    "Submission",
    "TypicalCase",
    "compose",
    "extract",
    "find_regime",
    "list_regimes",
    "load_regime",
    "subject_of",
]
