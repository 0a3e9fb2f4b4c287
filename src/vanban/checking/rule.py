"""What a check is: a rule that must hold, why, and the function that looks for places where it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from vanban.model.document import Document
from vanban.model.finding import Place, Severity, Value

Subject = Literal["document", "outline", "history", "reports"]


@dataclass(frozen=True, slots=True)
class ExpectedSection:
    """A section that the outline of a regime asks for; any of `titles` will do, told by their words."""

    titles: tuple[str, ...]
    level: int = 1
    required: bool = True
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """A place where a rule does not hold; `severity` overrides that of the check where this case is clearer or not."""

    message: str
    places: tuple[Place, ...]
    expected: Value = None
    found: Value = None
    severity: Severity | None = None


Observations = Iterable[Observation]
DocumentRule = Callable[[Document], Observations]
OutlineRule = Callable[[Document, Sequence[ExpectedSection]], Observations]
HistoryRule = Callable[[Document, Sequence[Document]], Observations]
ReportsRule = Callable[[Sequence[Document]], Observations]
Rule = Callable[..., Observations]


@dataclass(frozen=True, slots=True)
class Check:
    """A named rule; `must`, `example` and `reason` are Vietnamese sentences and make docs/reference/checks.md."""

    name: str
    subject: Subject
    severity: Severity
    must: str
    example: str
    reason: str
    apply: Rule


def on_document(*, severity: Severity, must: str, example: str, reason: str) -> Callable[[DocumentRule], Check]:
    """A rule for one document by itself."""

    def build(rule: DocumentRule) -> Check:
        return Check(rule.__name__, "document", severity, must, example, reason, rule)

    return build


def on_outline(*, severity: Severity, must: str, example: str, reason: str) -> Callable[[OutlineRule], Check]:
    """A rule for one document and the sections its regime asks for."""

    def build(rule: OutlineRule) -> Check:
        return Check(rule.__name__, "outline", severity, must, example, reason, rule)

    return build


def on_history(*, severity: Severity, must: str, example: str, reason: str) -> Callable[[HistoryRule], Check]:
    """A rule for one document and the same unit's earlier ones, oldest first."""

    def build(rule: HistoryRule) -> Check:
        return Check(rule.__name__, "history", severity, must, example, reason, rule)

    return build


def on_reports(*, severity: Severity, must: str, example: str, reason: str) -> Callable[[ReportsRule], Check]:
    """A rule for several units' reports of one period."""

    def build(rule: ReportsRule) -> Check:
        return Check(rule.__name__, "reports", severity, must, example, reason, rule)

    return build
