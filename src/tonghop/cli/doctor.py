"""`tonghop doctor`: what is installed, what each missing part costs, what to type."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from tonghop.cli.language import say
from vanban.writing import find_fonts


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the machine: how it is found, what stays closed without it, what to type."""

    name: str
    find: Callable[[], str | None]
    without: str
    install: str


def _program(name: str) -> Callable[[], str | None]:
    return lambda: shutil.which(name)


def _vietnamese_model() -> str | None:
    folders = [Path("/usr/share/tesseract-ocr/5/tessdata"), Path("/usr/share/tesseract-ocr/4.00/tessdata")]
    found = (folder / "vie.traineddata" for folder in [*folders, Path("/usr/share/tessdata")])
    return next((str(model) for model in found if model.exists()), None)


def _fonts() -> str | None:
    folder = find_fonts()
    return str(folder) if folder else None


PARTS = (
    Part("LibreOffice", _program("soffice"),
         say("không đọc được .odt, .rtf; .doc chỉ đọc được khi có antiword", "no .odt, .rtf; .doc only with antiword"),
         "apt install libreoffice-writer-nogui libreoffice-calc-nogui"),
    Part("antiword", _program("antiword"),
         say("không đọc được .doc khi không có LibreOffice", "no .doc where LibreOffice is absent"),
         "apt install antiword"),
    Part("Tesseract (vie)", _vietnamese_model,
         say("không đọc được bản quét và ảnh", "no scans and images"),
         "apt install tesseract-ocr-vie"),
    Part("Tinos", _fonts,
         say("PDF dùng phông khác Times New Roman", "PDF in another font than Times New Roman"),
         "npm ci"),
)  # fmt: skip


@click.command(
    help=say(
        "Cho biết máy đã cài gì, thiếu gì thì không làm được gì, cần gõ lệnh nào.",
        "Tell what is installed, what each missing part costs and what to type.",
    )
)
def command() -> None:
    """Print a row for each part; exit code 0 also when something is missing, since all of it is optional."""
    console = Console()
    python = ".".join(map(str, sys.version_info[:3]))
    console.print(f"Tổng Hợp {version('tonghop')}, Python {python}")
    table = Table(box=None, header_style="bold")
    heads = (("Thành phần", "Part"), ("Tình trạng", "State"), ("Thiếu thì", "Without it"), ("Cài bằng", "Install"))
    for head in heads:
        table.add_column(say(*head), overflow="fold")
    for part in PARTS:
        found = part.find()
        state = f"[green]{say('có', 'found')}[/] {found}" if found else f"[yellow]{say('chưa có', 'missing')}[/]"
        table.add_row(part.name, state, *(("", "") if found else (part.without, part.install)))
    console.print(table)
