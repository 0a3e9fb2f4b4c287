"""The command line as a whole: help in two languages, quick start, every option documented and used in a test."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from tests.tonghop.cli.conftest import Run

from tonghop.cli.language import chosen_language
from tonghop.cli.main import COMMANDS, main
from tonghop.cli.reference import PAGE, build_reference

CONTEXT = click.Context(main, info_name="tonghop")


def options() -> list[tuple[str, str]]:
    """Every option of every command, as (command, option)."""
    commands = [(name, main.get_command(CONTEXT, name)) for name in COMMANDS]
    return [
        (name, option)
        for name, command in [*commands, ("tonghop", main)]
        if command
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
        if option.startswith("--")
    ]


def english(*arguments: str) -> subprocess.CompletedProcess[str]:
    """`tonghop` in a process of its own, in English by the environment."""
    command = [sys.executable, "-c", "from tonghop.cli.main import main; main()", *arguments]
    environment = {**os.environ, "TONGHOP_LANG": "en"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(run: Run, name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0
    assert len(result.stdout) > 100


def test_help_is_vietnamese_by_default(run: Run) -> None:
    assert "Tổng hợp báo cáo của các đơn vị" in run("--help").stdout


def test_help_is_english_when_asked() -> None:
    shown = english("--help").stdout
    assert "Consolidate the unit reports of a folder." in shown
    assert "Đọc" not in shown


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], None, "vi"),
        ([], "en", "en"),
        (["--lang", "en"], None, "en"),
        (["--lang=vi"], "en", "vi"),
        (["x"], "fr", "vi"),
    ],
)
def test_language_is_chosen_by_option_then_environment(
    arguments: list[str], environment: str | None, language: str
) -> None:
    assert chosen_language(arguments, environment) == language


def test_mistyped_command_is_answered_in_vietnamese(run: Run) -> None:
    result = run("tong-hop")
    assert result.exit_code == 2
    assert "Lỗi: Không có lệnh 'tong-hop'." in result.stderr


def test_language_may_stand_after_the_command(run: Run) -> None:
    assert run("regimes", "--lang", "vi").exit_code == 0


def test_version_is_printed(run: Run) -> None:
    assert "0.1.0" in run("--version").stdout


def test_help_loads_no_reader() -> None:
    script = "import sys; sys.argv = ['tonghop', '--help']\nfrom tonghop.cli.main import main\n"
    script += "try: main()\nexcept SystemExit: pass\nprint(sorted(m for m in sys.modules if m.startswith('vanban')))"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert shown.splitlines()[-1] == "[]"


def test_reference_page_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == build_reference()


@pytest.mark.parametrize(("command", "option"), options())
def test_every_option_is_documented_and_tested(command: str, option: str) -> None:
    tests = "".join(file.read_text("utf-8") for file in Path(__file__).parent.glob("test_*.py"))
    assert f'"{option}' in tests
    assert command == "tonghop" or f"{option}" in PAGE.read_text("utf-8")


def test_regimes_are_listed(run: Run) -> None:
    shown = run("regimes").stdout
    for key in ("bcd389-month", "bcd389-campaign", "cttu11-half"):
        assert key in shown


def test_doctor_names_every_part(run: Run) -> None:
    shown = run("doctor").stdout
    for part in ("LibreOffice", "antiword", "Tesseract", "Tinos"):
        assert part in shown
