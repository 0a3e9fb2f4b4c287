"""`tonghop check`: what does not hold in a document."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from tonghop.cli.language import say
from tonghop.cli.parameters import JOBS, RegimeKey
from tonghop.cli.reading import list_files, nothing, read_files
from tonghop.cli.show import show_findings
from tonghop.regimes import Regime
from tonghop.regimes.expected_outline import expected_outline
from vanban.checking import check, check_reports
from vanban.model.as_json import findings_to_json
from vanban.model.document import Document
from vanban.model.finding import Finding
from vanban.text.folding import same_words


@click.command(
    help=say(
        "Kiểm tra các tệp hoặc thư mục; nêu từng chỗ không khớp kèm vị trí và cả hai giá trị.",
        "Check files or folders; list every inconsistency with its places and both values.",
    )
)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help=say("In JSON.", "Print JSON."))
@click.option(
    "--against",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help=say("Thư mục báo cáo kỳ trước của cùng đơn vị.", "Folder of the unit's earlier reports."),
)
@click.option(
    "--regime",
    type=RegimeKey(),
    help=say("Kiểm tra cả đề cương của chế độ báo cáo này.", "Check the outline of this regime, too."),
)
@click.option(
    "--jobs",
    "-j",
    type=JOBS,
    default=1,
    show_default=True,
    help=say("Số tiến trình.", "Number of processes."),
)
def command(files: tuple[Path, ...], as_json: bool, against: Path | None, regime: Regime | None, jobs: int) -> None:
    """Check each document alone, against the earlier ones, and all of them together."""
    documents, failed = _read(files, jobs)
    earlier, failed_earlier = _read((against,), jobs) if against else ([], False)
    outline = expected_outline(regime) if regime else ()
    findings = [
        finding
        for document in documents
        for finding in check(document, outline=outline, earlier=earlier_of(document, earlier))
    ]
    findings += check_reports(documents)
    _print(findings, documents, as_json)
    errors = any(finding.severity == "error" for finding in findings)
    sys.exit(2 if failed or failed_earlier else int(errors))


def earlier_of(document: Document, earlier: Sequence[Document]) -> list[Document]:
    """The earlier documents of the same issuer, oldest first; all of them where an issuer is not known."""
    issuer = document.header.issuer
    own = [old for old in earlier if not issuer or not old.header.issuer or same_words(old.header.issuer, issuer)]
    return sorted(own, key=lambda old: old.header.date or "")


def _read(files: tuple[Path, ...], jobs: int) -> tuple[list[Document], bool]:
    documents, failed = [], False
    for outcome in read_files(list_files(files), jobs=jobs, make=nothing):
        if outcome.document:
            documents.append(outcome.document)
        else:
            failed = True
            click.echo(outcome.error, err=True)
    return documents, failed


def _print(findings: list[Finding], documents: list[Document], as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps({"findings": findings_to_json(findings)}, ensure_ascii=False, indent=1))
        return
    show_findings(findings)
    count = {kind: sum(finding.severity == kind for finding in findings) for kind in ("error", "warning", "hint")}
    click.echo(
        say(
            f"Đã kiểm tra {len(documents)} văn bản: {count['error']} lỗi, {count['warning']} cảnh báo, "
            f"{count['hint']} gợi ý.",
            f"{len(documents)} documents checked: {count['error']} errors, {count['warning']} warnings, "
            f"{count['hint']} hints.",
        )
    )
