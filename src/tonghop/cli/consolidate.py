"""`tonghop consolidate`: the unit reports of a folder → the checked, consolidated report on its legal form."""

from __future__ import annotations

import os
import sys
from datetime import date
from functools import partial
from pathlib import Path

import click

from tonghop.cli.collecting import collect, examine
from tonghop.cli.expected import read_expected, with_asked
from tonghop.cli.findings_page import findings_page
from tonghop.cli.language import say
from tonghop.cli.letterhead import Filled, letterhead_options
from tonghop.cli.parameters import JOBS, RegimeKey
from tonghop.cli.reading import list_files, read_files
from tonghop.cli.results import write_results
from tonghop.cli.summary import tell, tell_nothing
from tonghop.cli.write import read_submission
from tonghop.consolidation import NamedUnit, Units, consolidate, load_units, recognise_unit
from tonghop.periods import Period, parse_period, period_in_words
from tonghop.regimes import PackError, Regime
from vanban.checking import check
from vanban.text.encodings import decode
from vanban.text.folding import plain_words
from vanban.writing import replace_file

EXISTING_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.command(
    help=say(
        "Đọc báo cáo của các đơn vị trong THƯ MỤC, kiểm tra từng báo cáo, cộng số liệu và xuất báo cáo tổng hợp "
        "kèm phụ lục, bảng đối soát (doi-soat.xlsx), trang phát hiện (findings.html).",
        "Read the unit reports in FOLDER, check each, add up the figures and write the consolidated report with its "
        "annexes, the reconciliation (doi-soat.xlsx) and the findings (findings.html).",
    )
)
@click.argument("folder", type=click.Path(path_type=Path, exists=True))
@click.option("--regime", required=True, type=RegimeKey(), help=say("Mã chế độ báo cáo.", "Key of the regime."))
@click.option(
    "--period", "period_text", required=True,
    help=say("Kỳ báo cáo: “tháng 5/2024”, “quý III/2025”, “16/12/2025-15/3/2026”.",
             "Period: “tháng 5/2024”, “quý III/2025”, “16/12/2025-15/3/2026”."),
)  # fmt: skip
@click.option("--unit", "unit_name", required=True, help=say("Đơn vị tổng hợp.", "The unit that consolidates."))
@click.option(
    "--expected", type=EXISTING_FILE, help=say("Danh sách đơn vị phải gửi (CSV).", "Units that must report.")
)
@click.option("--units", "units_file", type=EXISTING_FILE,
              help=say("Tên gọi cũ, mới của các đơn vị (YAML).", "Units with old and new names (YAML)."))  # fmt: skip
@click.option("--previous", type=EXISTING_FILE,
              help=say("submission.json của kỳ so sánh.", "submission.json of the period compared with."))  # fmt: skip
@click.option("--assign", multiple=True, metavar="FILE=UNIT",
              help=say("Chỉ định đơn vị gửi của một tệp.", "Name the sender of a file."))  # fmt: skip
@click.option(
    "--out", "-o", required=True, type=click.Path(path_type=Path), help=say("Thư mục kết quả.", "Folder of results.")
)
@click.option("--jobs", "-j", type=JOBS, default=os.cpu_count() or 1, show_default=True,
              help=say("Số tiến trình.", "Number of processes."))  # fmt: skip
@click.option("--include", multiple=True, metavar="UNIT",
              help=say("Tính cả báo cáo ghi kỳ khác của một đơn vị.",
                       "Count the report of a unit although it names another period."))  # fmt: skip
@click.option("--skip", multiple=True, metavar="FILE",
              help=say("Bỏ qua một tệp không phải báo cáo.", "Leave out a file that is no report."))  # fmt: skip
@letterhead_options
def command(
    folder: Path,
    regime: Regime,
    period_text: str,
    unit_name: str,
    expected: Path | None,
    units_file: Path | None,
    previous: Path | None,
    assign: tuple[str, ...],
    include: tuple[str, ...],
    skip: tuple[str, ...],
    out: Path,
    jobs: int,
    filled: Filled,
) -> None:
    """Do the main job, name the results and what was found; exit code 2 when a file was left out."""
    period = _period(period_text, regime)
    units = _units(units_file) if units_file else Units(())
    units, asked = with_asked(units, read_expected(expected), period.last) if expected else (units, ())
    files = [one for one in list_files([folder]) if one[1] not in skip and not _is_below(one[0], out)]
    outcomes = read_files(files, jobs=jobs, kept=out / ".da-doc", make=partial(examine, regime=regime))
    collected = collect(outcomes, on=period.last, units=units, assigned=dict(_assigned(one) for one in assign))
    title = f"Kết quả kiểm tra báo cáo của các đơn vị, {period_in_words(period)}"
    page = findings_page(title, collected.files, collected.findings, unreadable=collected.unreadable)
    findings = replace_file(out / "findings.html", page.encode())
    submission = consolidate(
        collected.submissions,
        regime,
        period,
        parent=NamedUnit(unit_name, unit_name),
        expected_units=asked,
        previous=read_submission(previous) if previous else None,
        units=units,
        include_other_periods=_keys(include, units, period.last),
    )
    if not submission.sent_lines:
        tell_nothing(submission, collected)
        raise NothingToConsolidate(say("Chưa có báo cáo nào để tổng hợp.", "There is no report to consolidate."))
    report, written = write_results(submission, regime, filled, folder=out)
    tell(submission, collected, [*written, findings], own=check(report))
    sys.exit(2 if collected.unreadable or collected.unknown else 0)


class NothingToConsolidate(click.ClickException):
    """A folder in which no report of a known sender could be read."""

    exit_code = 2


def _units(file: Path) -> Units:
    try:
        return load_units(decode(file.read_bytes()).text, str(file))
    except PackError as reason:
        raise click.UsageError(str(reason)) from reason


def _keys(names: tuple[str, ...], units: Units, on: date) -> set[str]:
    """The keys of units named on the command line; where no units are known the names are the keys."""
    found = ((name, recognise_unit(name, units, on).unit) for name in names)
    return {unit.key if unit else plain_words(name) for name, unit in found}


def _is_below(file: Path, folder: Path) -> bool:
    return file.resolve().is_relative_to(folder.resolve())


def _period(text: str, regime: Regime) -> Period:
    try:
        period = parse_period(text, cut_off=regime.get_cut_off())
        regime.check_period(period)
    except ValueError as reason:
        raise click.BadParameter(str(reason), param_hint="--period") from None
    return period


def _assigned(one: str) -> tuple[str, str]:
    file, sign, unit = one.partition("=")
    if not sign:
        message = say("hãy viết TỆP=ĐƠN VỊ.", "write FILE=UNIT.")
        raise click.BadParameter(message, param_hint="--assign")
    return file.strip(), unit.strip()
