"""Document(s) → findings: one check, one function, one file, one test, all of one name."""

from vanban.checking.registry import list_checks
from vanban.checking.rule import Check, ExpectedSection, Observation
from vanban.checking.run import check, check_reports

__all__ = ["Check", "ExpectedSection", "Observation", "check", "check_reports", "list_checks"]
