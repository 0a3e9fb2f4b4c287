"""Documents of a period → submissions with known senders, and what the checks found in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from tonghop.cli.language import say
from tonghop.cli.reading import Outcome
from tonghop.consolidation import NamedUnit, Units, choose_editions, recognise_sender, recognise_unit, with_unit
from tonghop.consolidation.units import Unit, UnitName
from tonghop.regimes import Regime, Submission, extract
from tonghop.regimes.expected_outline import expected_outline
from vanban.checking import check, check_reports
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


@dataclass(frozen=True, slots=True)
class Examined:
    """What one document says under a regime, and what is wrong in it."""

    submission: Submission
    findings: tuple[Finding, ...]


def examine(document: Document, regime: Regime) -> Examined:
    """Check a document by itself and against the outline, and extract its submission."""
    return Examined(extract(document, regime), check(document, outline=expected_outline(regime)))


def collect(
    outcomes: Iterable[Outcome[Examined]], *, on: date, units: Units, assigned: Mapping[str, str]
) -> Collected:
    """Find the senders and check all documents together; `assigned` names the sender of files by hand."""
    collected, documents = Collected(), []
    for outcome in outcomes:
        collected.files.append(outcome.name)
        if outcome.document is None or outcome.made is None:
            collected.unreadable[outcome.name] = outcome.error or ""
            continue
        documents.append(outcome.document)
        collected.findings += outcome.made.findings
        unit, reason = _find_sender(outcome.made.submission, outcome.name, units, on=on, assigned=assigned)
        if unit is None:
            collected.unknown[outcome.name] = reason
        else:
            collected.submissions.append(with_unit(outcome.made.submission, NamedUnit(unit.key, unit.name)))
    used = {submission.file for submission in choose_editions(collected.submissions)[0]}
    collected.findings += check_reports([document for document in documents if document.file in used])
    return collected


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
