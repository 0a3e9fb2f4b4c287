"""The body of a report: opening, sections of the outline, closing."""

from __future__ import annotations

from collections.abc import Iterator

from tonghop.regimes.composition.narrative import draft_narrative, numbered
from tonghop.regimes.composition.units import say_doubts, say_same_units
from tonghop.regimes.composition.wording import base_name, fill_in
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
    expected = submission.expected_lines
    missing = ", ".join(line.name for line in expected if line.unit in submission.missing)
    others = ", ".join(line.name for line in submission.sent_lines if not line.expected)
    share = f"{len(expected) - len(submission.missing)}/{len(expected)}"
    said = f"Đến thời điểm tổng hợp, {share} đơn vị {'phải gửi đã ' if others else ''}gửi báo cáo"
    return (
        said + (f"; chưa gửi: {missing}" if missing else "") + (f"; ngoài ra {others} đã gửi" if others else "") + "."
    )


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
    if section is _last_with_figures(regime):
        yield from _pointer(regime)


def _is_none(submission: Submission, section: Section) -> bool:
    states = {entry.state for code in section.indicators if (entry := submission.entries.get(code))}
    return not section.indicators or states == {"none"}


def _indicators(submission: Submission, regime: Regime, section: Section) -> Iterator[str]:
    if not _is_none(submission, section):
        for code in section.indicators:
            base = base_name(submission, regime)
            said = say_indicator(regime, regime.get_indicator(code), submission.entries, base_name=base)
            if said:
                doubts = say_doubts(submission, regime.get_indicator(code))
                same = say_same_units(submission, regime.get_indicator(code), base)
                yield f"- {said.rstrip('.')}{doubts}{_coverage(submission, code)}{same}."


def _last_with_figures(regime: Regime) -> Section:
    """The section whose numbers the annexes detail, which so points to them (NĐ 30/2020, Phụ lục I)."""
    form = regime.figures_form
    shown = {column.indicator for column in form.columns} if form else set()
    return next((one for one in reversed(regime.sections) if shown & {*one.indicators}), regime.sections[-1])


def _pointer(regime: Regime) -> Iterator[str]:
    figures = f"Số liệu chi tiết tại {regime.figures_form.label}" if regime.figures_form else ""
    cases = f"{'vụ' if figures else 'Vụ'} việc điển hình tại {regime.cases_form.label}" if regime.cases_form else ""
    if figures or cases:
        yield f"{', '.join(filter(None, (figures, cases)))} kèm theo."


def _coverage(submission: Submission, code: str) -> str:
    sending = submission.sent_lines
    telling = [line for line in sending if code in line.entries and line.entries[code].state != "not_sent"]
    if len(telling) == len(sending):
        return ""
    return f" (theo số liệu của {len(telling):02d}/{len(sending):02d} đơn vị gửi báo cáo)"
