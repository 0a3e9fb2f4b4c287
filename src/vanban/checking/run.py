"""Document(s) → findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vanban.checking.registry import list_checks
from vanban.checking.rule import Check, ExpectedSection, Observation, Subject
from vanban.model.document import Document
from vanban.model.finding import Finding, Place


def check(
    document: Document, *, outline: Sequence[ExpectedSection] = (), earlier: Sequence[Document] = ()
) -> tuple[Finding, ...]:
    """What is wrong in a document, in order of place; `earlier` are the unit's own earlier reports, oldest first."""
    found = [*_apply("document", document)]
    if outline:
        found += _apply("outline", document, outline)
    if earlier:
        found += _apply("history", document, earlier)
    return _in_order(found)


def check_reports(documents: Sequence[Document]) -> tuple[Finding, ...]:
    """What is wrong between several units' reports of one period; each by itself is for `check`."""
    return _in_order(_apply("reports", documents))


def _apply(subject: Subject, *material: object) -> Iterable[Finding]:
    for rule in list_checks():
        if rule.subject == subject:
            yield from (_finding(rule, seen) for seen in rule.apply(*material))


def _finding(rule: Check, seen: Observation) -> Finding:
    return Finding(rule.name, seen.severity or rule.severity, seen.message, seen.places, seen.expected, seen.found)


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    # The same check on the same places is one finding, however many ways lead to it.
    first = {(finding.check, _places_key(finding.places)): finding for finding in reversed([*findings])}
    return tuple(sorted(first.values(), key=_order))


def _places_key(places: Iterable[Place]) -> tuple[tuple[str, int | None, int | None, str], ...]:
    return tuple((place.file, place.start, place.end, place.text if place.start is None else "") for place in places)


def _order(finding: Finding) -> tuple[str, int, str]:
    place = finding.places[0] if finding.places else None
    return (place.file if place else "", (place.start if place else None) or 0, finding.check)
