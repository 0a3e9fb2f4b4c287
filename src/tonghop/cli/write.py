"""`tonghop write`: a submission file → the report."""

from __future__ import annotations

import json
from pathlib import Path

import click

from tonghop.cli.language import say
from tonghop.cli.letterhead import Filled, letterhead_options
from tonghop.cli.results import write_results
from tonghop.consolidation import submission_from_json
from tonghop.periods import period_from_key
from tonghop.regimes import Submission, find_regime
from vanban.model.plain import Json


@click.command(
    help=say(
        "Xuất báo cáo (docx, pdf, html), phụ lục (xlsx) và bảng đối soát từ tệp số liệu submission.json.",
        "Write the report (docx, pdf, html), its annexes (xlsx) and the reconciliation of a submission.json.",
    )
)
@click.argument("file", metavar="SUBMISSION.json", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--out", "-o", required=True, type=click.Path(path_type=Path), help=say("Thư mục kết quả.", "Folder of results.")
)
@letterhead_options
def command(file: Path, out: Path, filled: Filled) -> None:
    """Read the submission, write every file and name them."""
    submission = read_submission(file)
    regime = find_regime(submission.regime)
    if regime is None:
        message = f"{file}: không có chế độ “{submission.regime}”."
        raise click.UsageError(say(message, f"{file}: there is no regime “{submission.regime}”."))
    _, written = write_results(submission, regime, filled, folder=out)
    for path in written:
        click.echo(path)


def read_submission(file: Path) -> Submission:
    """The submission in a file; raises click.UsageError in a sentence that names the file, the field and the value."""
    try:
        submission = submission_from_json(_json_object(file))
        period_from_key(submission.period)
    except ValueError as reason:
        raise click.UsageError(
            say(f"{file} không phải là tệp số liệu (submission.json): {reason}", f"{file} is no submission: {reason}")
        ) from reason
    return submission


def _json_object(file: Path) -> Json:
    try:
        data = json.loads(file.read_bytes())
    except json.JSONDecodeError as reason:
        raise ValueError(
            say(f"dòng {reason.lineno} không đúng cú pháp JSON.", f"line {reason.lineno} is no JSON.")
        ) from reason
    if not isinstance(data, dict):
        raise ValueError(say("không phải một đối tượng JSON.", "no JSON object."))
    return data
