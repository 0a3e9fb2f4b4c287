"""The fixed sentences of a regime with period, unit and base of comparison filled in."""

from __future__ import annotations

from collections.abc import Mapping

from tonghop.periods import next_period_in_words, period_from_key, period_in_words
from tonghop.regimes.phrases import BASE_NAMES
from tonghop.regimes.regime import Regime
from tonghop.regimes.submission import Submission

AFTER_A_CAMPAIGN = "thời gian tới"


def subject_of(submission: Submission, regime: Regime) -> str:
    """The subject ("trích yếu") of the report of a submission."""
    return fill_in(regime.subject, submission, regime)


def base_name(submission: Submission, regime: Regime) -> str:
    """What the numbers are compared with, "" where that is not one thing."""
    told = submission.compared_with
    return BASE_NAMES[regime.compared_with] if told is None else told


def fill_in(text: str, submission: Submission, regime: Regime) -> str:
    """A text of the pack with "{period}", "{next_period}", "{base}" and "{name}" filled in; capitals stay capitals."""
    if "{" not in text:
        return text
    period = period_from_key(submission.period, cut_off=regime.get_cut_off())
    base = base_name(submission, regime)
    text = text if base else text.replace(" với {base}", "")
    words = {
        "{period}": period_in_words(period),
        "{next_period}": next_period_in_words(period) or AFTER_A_CAMPAIGN,
        "{base}": base,
        "{name}": submission.name,
    }
    in_capitals = _without_marks(text, words).isupper()
    for mark, word in words.items():
        text = text.replace(mark, word.upper() if in_capitals else word)
    return text


def unit_names(submission: Submission) -> Mapping[str, str]:
    """The printed name of every unit of a submission, by key."""
    return {line.unit: line.name for line in submission.lines} | {submission.unit: submission.name}


def _without_marks(text: str, marks: dict[str, str]) -> str:
    for mark in marks:
        text = text.replace(mark, "")
    return text
