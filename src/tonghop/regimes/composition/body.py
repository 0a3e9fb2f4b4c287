"""The body of a report: opening, sections of the outline, closing."""

from __future__ import annotations

from collections.abc import Iterator

from tonghop.regimes.composition.narrative import draft_narrative, numbered
from tonghop.regimes.composition.wording import fill_in, unit_names
from tonghop.regimes.extraction.narrative import NO_FIGURES, OTHER
from tonghop.regimes.phrases import say_indicator
from tonghop.regimes.regime import Regime, Section
from tonghop.regimes.submission import Submission
from vanban.model.drafting import Part, Title


def draft_body(submission: Submission, regime: Regime) -> tuple[Part, ...]:
    """The paragraphs between the subject and the recipients."""
    sections = numbered(part for section in regime.sections for part in _section(submission, regime, section))
    opening = _basis(submission) + fill_in(regime.opening, submission, regime)
    return (opening, *sections, fill_in(regime.closing, submission, regime))


def say_missing(submission: Submission) -> str | None:
    """ "Đến thời điểm tổng hợp, 52/60 đơn vị gửi báo cáo; chưa gửi: …."; None for a unit's own submission."""
    if not submission.lines:
        return None
    names = unit_names(submission)
    units = {line.unit for line in submission.lines if line.counts}
    sent, expected = len(units - set(submission.missing)), len(units)
    if not submission.missing:
        return f"Đến thời điểm tổng hợp, {sent}/{expected} đơn vị gửi báo cáo."
    missing = ", ".join(names.get(unit, unit) for unit in submission.missing)
    return f"Đến thời điểm tổng hợp, {sent}/{expected} đơn vị gửi báo cáo; chưa gửi: {missing}."


def _basis(submission: Submission) -> str:
    return f"Thực hiện {'; '.join(submission.basis)}, " if submission.basis else ""


def _section(submission: Submission, regime: Regime, section: Section) -> Iterator[Part]:
    yield Title(section.level, section.label, fill_in(section.title, submission, regime))
    missing = say_missing(submission) if section.tells_missing else None
    if missing:
        yield missing
    told: list[Part] = [*_indicators(submission, regime, section), *draft_narrative(submission, section.key)]
    if section is regime.sections[-1]:
        told += draft_narrative(submission, OTHER)
    yield from told
    if not told and section.empty:
        yield section.empty if _is_none(submission, section) else NO_FIGURES


def _is_none(submission: Submission, section: Section) -> bool:
    states = {entry.state for code in section.indicators if (entry := submission.entries.get(code))}
    return not section.indicators or states == {"none"}


def _indicators(submission: Submission, regime: Regime, section: Section) -> Iterator[str]:
    if not _is_none(submission, section):
        for code in section.indicators:
            said = say_indicator(regime, regime.get_indicator(code), submission.entries)
            if said:
                yield f"- {said.rstrip('.')}{_coverage(submission, code)}."


def _coverage(submission: Submission, code: str) -> str:
    sending = [line for line in submission.lines if line.counts and line.unit not in submission.missing]
    telling = [line for line in sending if code in line.entries and line.entries[code].state != "not_sent"]
    if len(telling) == len(sending):
        return ""
    return f" (theo số liệu của {len(telling):02d}/{len(sending):02d} đơn vị gửi báo cáo)"
