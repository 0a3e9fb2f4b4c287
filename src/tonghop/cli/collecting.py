"""Documents of a period → submissions with known senders, and what the checks found in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from tonghop.cli.language import say
from tonghop.cli.reading import Outcome
from tonghop.consolidation import NamedUnit, Units, choose_editions, recognise_sender, recognise_unit, with_unit
from tonghop.consolidation.units import Unit, UnitName
from tonghop.periods import Period
from tonghop.regimes import Regime, Submission, extract
from vanban.checking import check_reports
from vanban.model.document import Document
from vanban.model.finding import Finding
from vanban.text.folding import plain_words


@dataclass(slots=True)
class Collected:
    """What came in: submissions, all files read, findings, files that could not be read, files of unknown senders."""

    submissions: list[Submission] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    unreadable: dict[str, str] = field(default_factory=dict)
    unknown: dict[str, str] = field(default_factory=dict)


def collect(
    outcomes: Iterable[Outcome], regime: Regime, period: Period, *, units: Units, assigned: Mapping[str, str]
) -> Collected:
    """Extract every document and check all of them together; `assigned` names the sender of files by hand."""
    collected, documents = Collected(), []
    for outcome in outcomes:
        collected.files.append(outcome.name)
        if outcome.document is None:
            collected.unreadable[outcome.name] = outcome.error or ""
            continue
        documents.append(outcome.document)
        collected.findings += outcome.findings
        _add_submission(collected, outcome.document, regime, period=period, units=units, assigned=assigned)
    used = {submission.file for submission in choose_editions(collected.submissions)[0]}
    collected.findings += check_reports([document for document in documents if document.file in used])
    return collected


def _add_submission(
    collected: Collected,
    document: Document,
    regime: Regime,
    *,
    period: Period,
    units: Units,
    assigned: Mapping[str, str],
) -> None:
    submission = extract(document, regime)
    unit, reason = _find_sender(submission, document.file, units, on=period.last, assigned=assigned)
    if unit is None:
        collected.unknown[document.file] = reason
        return
    collected.submissions.append(with_unit(submission, NamedUnit(unit.key, unit.name)))


def _find_sender(
    submission: Submission, file: str, units: Units, *, on: date, assigned: Mapping[str, str]
) -> tuple[Unit | None, str]:
    if file in assigned:
        return _find_assigned(assigned[file], units, on)
    recognition = recognise_sender(submission, units, on)
    if recognition.unit is None and not units.units and submission.name:
        return Unit(submission.unit, (UnitName(submission.name),)), ""
    return recognition.unit, _doubt(submission, recognition.candidates)


def _find_assigned(name: str, units: Units, on: date) -> tuple[Unit | None, str]:
    if not units.units:
        return Unit(plain_words(name), (UnitName(name),)), ""
    known = "; ".join(unit.name for unit in units.units if unit.is_valid_on(on))
    reason = say(f"danh sách không có đơn vị “{name}”, chỉ có: {known}", f"the list has no “{name}”, only: {known}")
    return recognise_unit(name, units, on).unit, reason


def _doubt(submission: Submission, candidates: tuple[Unit, ...]) -> str:
    printed = submission.name or submission.symbol
    if not printed:
        return say("văn bản không ghi cơ quan ban hành", "the document names no issuer")
    if not candidates:
        return say(f"không có đơn vị nào tên là “{printed}”", f"no unit is called “{printed}”")
    names = ", ".join(f"“{unit.name}”" for unit in candidates)
    return say(f"“{printed}” có thể là {names}", f"“{printed}” may be {names}")
