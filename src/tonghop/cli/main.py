"""`tonghop`: the command line."""

from __future__ import annotations

import json
from pathlib import Path

import click


@click.group()
def main() -> None:
    """Tổng Hợp: read, check, consolidate and write reports."""


@main.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True)
@click.option("--explain", is_flag=True)
def read(files: tuple[Path, ...], as_json: bool, explain: bool) -> None:
    """Read documents."""
    from vanban.model.as_json import document_to_json
    from vanban.reading import read as read_file

    for file in files:
        click.echo(json.dumps(document_to_json(read_file(file), explain=explain), ensure_ascii=False))
