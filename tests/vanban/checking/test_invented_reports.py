"""Consistent reports in many wordings are left in peace; one planted defect is found."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.vanban.checking.defects import DEFECTS, Defect
from tests.vanban.checking.invented import invent, write

from vanban.checking import check
from vanban.model.finding import Finding
from vanban.reading import read

SEEDS = range(48)


def findings_of(folder: Path, text: str) -> tuple[Finding, ...]:
    path = folder / "bao-cao.txt"
    path.write_text(text, "utf-8")
    return check(read(path))


@pytest.mark.parametrize("seed", SEEDS)
def test_consistent_report_has_no_error_or_warning(seed: int, tmp_path: Path) -> None:
    found = findings_of(tmp_path, write(invent(seed)))
    assert [one for one in found if one.severity != "hint"] == []


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_planted_defect_is_found(defect: Defect, tmp_path: Path) -> None:
    planted = 0
    for seed in SEEDS[:6]:
        facts = invent(seed)
        text = write(facts)
        changed = defect.plant(text, facts)
        if changed != text:
            planted += 1
            assert {one.check for one in findings_of(tmp_path, changed)} & {*defect.seen_by}
    assert planted
