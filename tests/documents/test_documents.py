"""Whole invented reports: those in should_pass are in order, those in should_fail hold one defect each."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.checking import check
from vanban.checking.registry import list_checks
from vanban.reading import read

HERE = Path(__file__).parent
SOUND = sorted((HERE / "should_pass").glob("*.txt"))
FAULTY = sorted((HERE / "should_fail").glob("*/*.txt"))


@pytest.mark.parametrize("path", SOUND, ids=lambda path: path.stem)
def test_sound_report_has_no_error_and_no_warning(path: Path) -> None:
    assert [finding for finding in check(read(path)) if finding.severity != "hint"] == []


@pytest.mark.parametrize("path", FAULTY, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_planted_defect_is_told_by_its_check(path: Path) -> None:
    assert path.parent.name in {finding.check for finding in check(read(path))}


def test_every_folder_is_named_for_a_check() -> None:
    assert {path.parent.name for path in FAULTY} <= {rule.name for rule in list_checks()}
