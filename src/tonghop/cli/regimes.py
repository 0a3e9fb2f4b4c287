"""`tonghop regimes`: which reporting regimes there are."""

from __future__ import annotations

import click
from rich.console import Console
from rich.table import Table

from tonghop.cli.language import say
from tonghop.regimes import list_regimes


@click.command(help=say("Liệt kê các chế độ báo cáo.", "List the reporting regimes."))
def command() -> None:
    """Print a row for each regime: key, name, legal basis."""
    table = Table(box=None, header_style="bold")
    for head in (say("Mã", "Key"), say("Tên chế độ báo cáo", "Name"), say("Căn cứ", "Basis")):
        table.add_column(head)
    for regime in list_regimes():
        table.add_row(regime.key, regime.name, regime.sources[0].text)
    Console().print(table)
