"""`tonghop read`: what stands in a document."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from tonghop.cli.language import say
from tonghop.cli.parameters import JOBS
from tonghop.cli.reading import Outcome, list_files, nothing, read_files
from tonghop.cli.show import show_document, show_tables
from vanban.model.as_json import document_to_json


@click.command(
    help=say(
        "Đọc các tệp (docx, doc, odt, rtf, pdf, ảnh, xlsx, xls, ods, csv, html, txt, zip) hoặc thư mục.",
        "Read files (docx, doc, odt, rtf, pdf, images, xlsx, xls, ods, csv, html, txt, zip) or folders.",
    )
)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--json", "form", flag_value="json", help=say("In JSON, mỗi văn bản một dòng.", "Print JSON, a line each.")
)
@click.option("--table", "form", flag_value="table", help=say("Chỉ in các bảng.", "Print the tables only."))
@click.option(
    "--explain", is_flag=True, help=say("Nêu căn cứ nhận ra từng mục.", "Tell how each item was recognised.")
)
@click.option(
    "--jobs",
    "-j",
    type=JOBS,
    default=1,
    show_default=True,
    help=say("Số tiến trình.", "Number of processes."),
)
def command(files: tuple[Path, ...], form: str | None, explain: bool, jobs: int) -> None:
    """Print each document, and on the error stream each file that could not be read."""
    failed = False
    for outcome in read_files(list_files(files), jobs=jobs, make=nothing):
        failed |= outcome.document is None
        _print(outcome, form, explain)
    sys.exit(2 if failed else 0)


def _print(outcome: Outcome[None], form: str | None, explain: bool) -> None:
    if outcome.document is None:
        click.echo(outcome.error, err=True)
    elif form == "json":
        click.echo(json.dumps(document_to_json(outcome.document, explain=explain), ensure_ascii=False))
    elif form == "table":
        show_tables(outcome.document)
    else:
        show_document(outcome.document, explain=explain)
