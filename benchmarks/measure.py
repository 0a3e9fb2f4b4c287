"""Measure reading, checking, consolidating and writing, ours and peers', and print one table.

usage: benchmarks/run [--archive N]      N: also read a folder of N reports and watch memory (default 0)
"""

from __future__ import annotations

import argparse
import gc
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import docx
import docxtpl
import material
from docx2python import docx2python
from markitdown import MarkItDown

from tonghop.consolidation import NamedUnit, consolidate
from tonghop.periods import build_campaign
from tonghop.regimes import compose, extract, find_regime
from vanban.checking import check
from vanban.model.drafting import Letterhead
from vanban.reading import read
from vanban.writing import write

Row = tuple[str, str, str, str]


def main() -> None:
    """Make the material, measure, print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--archive", type=int, default=0)
    number = arguments.parse_args().archive
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = [*reading(folder), *checking(), *consolidating(folder), *writing(folder), start_up()]
        rows += archive(folder, number) if number else []
    for row in (("what", "who", "time", "aim"), ("---", "---", "---", "---"), *rows):
        print("| " + " | ".join(row) + " |")


def timed(action: Callable[[], object], rounds: int = 5) -> str:
    """The median of some rounds after one to warm up."""
    action()
    times = []
    for _ in range(rounds):
        gc.collect()
        begun = time.perf_counter()
        action()
        times.append(time.perf_counter() - begun)
    return f"{statistics.median(times) * 1000:.0f} ms"


def reading(folder: Path) -> list[Row]:
    """A report of ten pages with everything extracted; peers give text only, python-docx is opened and no more."""
    ten = material.report(10)
    for suffix in ("docx", "pdf"):
        write(ten, folder / f"ten.{suffix}")
    file, pdf = folder / "ten.docx", folder / "ten.pdf"
    picture = material.scan(pdf, folder / "page.png")
    peer = MarkItDown()
    return [
        ("read 10-page docx", "vanban", timed(lambda: read(file)), "200 ms"),
        ("", "python-docx, bare open", timed(lambda: docx.Document(str(file))), ""),
        ("", "docx2python", timed(lambda: docx2python(file).text), ""),
        ("", "markitdown", timed(lambda: peer.convert(str(file))), ""),
        ("read 10-page pdf", "vanban", timed(lambda: read(pdf)), "200 ms"),
        ("", "markitdown", timed(lambda: peer.convert(str(pdf))), ""),
        ("read a scanned page", "vanban", timed(lambda: read(picture), 3), "2000 ms"),
    ]


def checking() -> list[Row]:
    """All checks of a report of thirty pages."""
    thirty = material.report(30)
    return [("check 30 pages", "vanban", timed(lambda: check(thirty)), "1000 ms")]


def consolidating(folder: Path) -> list[Row]:
    """Sixty unit reports, read, checked, consolidated and written as docx, pdf and xlsx."""
    reports = material.unit_reports(folder / "units", 60)
    command = [
        str(Path(sys.executable).parent / "tonghop"), "consolidate", str(reports), "--regime", "bcd389-campaign",
        "--period", "16/12/2025-15/3/2026", "--unit", "Ban Chỉ đạo 389 tỉnh Lam Giang", "-o", str(folder / "out"),
    ]  # fmt: skip

    def job() -> None:
        shutil.rmtree(folder / "out", ignore_errors=True)
        subprocess.run(command, check=True, capture_output=True)

    return [("consolidate 60 reports, files to files", "tonghop, 2 processes", timed(job, 3), "5000 ms")]


def writing(folder: Path) -> list[Row]:
    """A consolidated report of about four pages with annexes; docxtpl fills a template of the same text."""
    regime = find_regime("bcd389-campaign")
    assert regime
    period = build_campaign(date(2025, 12, 16), date(2026, 3, 15))
    sent = [extract(material.report(1, unit=f"SỞ MẪU {at}", seed=at), regime, period=period.key) for at in range(1, 5)]
    submission = consolidate(
        sent, regime, period, parent=NamedUnit("bcd", "Ban Chỉ đạo 389 tỉnh Lam Giang"), expected_units=()
    )
    head = Letterhead("BAN CHỈ ĐẠO 389", "9/BC-BCĐ389", "Lam Giang", "2026-03-18", "")
    report = compose(submission, regime, letterhead=head, signing=material.SIGNING)
    file, template = folder / "report.docx", folder / "template.docx"
    write(report, file)
    make_template(report.text, template)

    def fill() -> None:
        document = docxtpl.DocxTemplate(template)
        document.render({"lines": report.text.split("\n")})
        document.save(folder / "filled.docx")

    rows = [
        ("write docx", "vanban", timed(lambda: write(report, file)), "20 ms"),
        ("", "docxtpl", timed(fill), ""),
        ("write pdf", "vanban (typst)", timed(lambda: write(report, folder / "report.pdf")), "100 ms"),
    ]
    if soffice := shutil.which("soffice"):
        profile = f"-env:UserInstallation=file://{folder / 'profile'}"
        command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(file)]
        rows.append(("", "LibreOffice headless", timed(lambda: subprocess.run(command, capture_output=True), 3), ""))
    return rows


def make_template(text: str, target: Path) -> None:
    """A template that repeats a paragraph for each line."""
    document = docx.Document()
    for line in ("{%p for line in lines %}", "{{ line }}", "{%p endfor %}"):
        document.add_paragraph(line)
    document.save(str(target))


def start_up() -> Row:
    """`tonghop --help` in a process of its own."""
    command = [str(Path(sys.executable).parent / "tonghop"), "--help"]
    return (
        "start",
        "tonghop --help",
        timed(lambda: subprocess.run(command, capture_output=True, check=True)),
        "300 ms",
    )


def archive(folder: Path, number: int) -> list[Row]:
    """A folder of many reports read one after another; memory at a tenth of the way and at the end."""
    source = folder / "ten.docx"
    begun, early = time.perf_counter(), 0
    for at in range(number):
        read(source)
        early = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss if at == number // 10 else early
    end, spent = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter() - begun
    memory = f"{early // 1024} MB at a tenth, {end // 1024} MB at the end"
    return [(f"read {number} reports", "vanban", f"{spent:.0f} s, {memory}", "memory does not grow")]


if __name__ == "__main__":
    main()
