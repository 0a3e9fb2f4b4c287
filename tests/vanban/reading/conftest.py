"""An invented report, written once as flat OpenDocument and converted to every kind of file that offices send."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from vanban.reading.confined import run_program

SOURCE = Path(__file__).with_name("bao-cao.fodt")
DISTRICTS = 45


def _annex_row(number: int) -> str:
    texts = (str(number), f"Xã Hạ Sơn {number}", str(number + 2), str(number % 3))
    cells = (f'<table:table-cell table:style-name="R"><text:p>{text}</text:p></table:table-cell>' for text in texts)
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


@pytest.fixture(scope="session")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with bao-cao.docx, .doc, .odt, .rtf, .pdf and .html, its annex table longer than a page."""
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("bao-cao")
    rows = "".join(map(_annex_row, range(1, DISTRICTS + 1)))
    (folder / "bao-cao.fodt").write_text(SOURCE.read_text("utf-8").replace("<!--ROWS-->", rows), "utf-8")
    for kind in ("docx", "doc", "odt", "rtf", "pdf", "html"):
        command = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--convert-to",
                   kind, "--outdir", str(folder), str(folder / "bao-cao.fodt")]  # fmt: skip
        run_program(command, folder=folder, seconds=120, megabytes=6144)
    return folder
