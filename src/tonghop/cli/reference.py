"""The reference page of the command line, made from the commands themselves: python -m tonghop.cli.reference."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from tonghop.cli.main import COMMANDS, main

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "cli.md"


def build_reference() -> str:
    """The page, in the language chosen, a chapter for each command."""
    context = click.Context(main, info_name="tonghop")
    lines = [
        "# tonghop: dòng lệnh",
        "",
        "Trang này được tạo từ chính các lệnh (`python -m tonghop.cli.reference`).",
        "",
    ]
    lines += [main.help or "", "", main.epilog or "", ""]
    for name in COMMANDS:
        command = main.get_command(context, name)
        assert command
        lines += _chapter(command, click.Context(command, info_name=name, parent=context))
    return "\n".join(lines).rstrip() + "\n"


def _chapter(command: click.Command, context: click.Context) -> Iterator[str]:
    usage = " ".join(command.collect_usage_pieces(context))
    yield from (
        f"## tonghop {context.info_name}",
        "",
        command.help or "",
        "",
        f"    {context.command_path} {usage}",
        "",
    )
    records = [record for parameter in command.params if (record := parameter.get_help_record(context))]
    if records:
        yield from ("| Tùy chọn | Ý nghĩa |", "|---|---|")
        yield from (f"| `{option}` | {meaning} |".replace("|N|", "N") for option, meaning in records)
        yield ""


if __name__ == "__main__":
    PAGE.write_text(build_reference(), "utf-8")
