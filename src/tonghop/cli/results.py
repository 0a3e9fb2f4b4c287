"""A submission → the files a standing office needs, each written whole or not at all, and read back and compared."""

from __future__ import annotations

import json
from pathlib import Path

import click

from tonghop.cli.language import say
from tonghop.cli.letterhead import Filled, compose_filled
from tonghop.cli.reconciliation_sheet import reconciliation_sheet
from tonghop.consolidation import submission_to_json
from tonghop.regimes import Regime, Submission
from vanban.model.document import Document
from vanban.writing import FontsNotFound, check_written, replace_file, write

REPORT = "bao-cao"


class NumbersDiffer(click.ClickException):
    """A written file that does not hold the numbers of the report."""

    exit_code = 2


def write_results(
    submission: Submission, regime: Regime, filled: Filled, *, folder: Path
) -> tuple[Document, list[Path]]:
    """Write the report (docx, pdf, html), the annexes (xlsx), doi-soat.xlsx and submission.json; the files written."""
    report = compose_filled(submission, regime, filled)
    written = _write_report(report, folder)
    mismatches = check_written(report, written)
    if mismatches:
        raise NumbersDiffer(str(mismatches[0]))
    data = json.dumps(submission_to_json(submission), ensure_ascii=False, indent=1)
    written.append(replace_file(folder / "submission.json", data.encode()))
    written.append(replace_file(folder / "doi-soat.xlsx", reconciliation_sheet(submission, regime)))
    return report, written


def _write_report(report: Document, folder: Path) -> list[Path]:
    names = [f"{REPORT}.docx", f"{REPORT}.pdf", f"{REPORT}.html", *(["phu-luc.xlsx"] if report.tables else [])]
    written = []
    for path in (folder / name for name in names):
        try:
            write(report, path)
            written.append(path)
        except FontsNotFound as reason:
            click.echo(say(f"Chưa xuất {path.name}: {reason}", f"{path.name} was not written: {reason}"), err=True)
    return written
