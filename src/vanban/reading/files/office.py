"""Word 97 (.doc), OpenDocument (.odt) and RTF files → Content, through LibreOffice or antiword."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from vanban.model.content import Content
from vanban.reading.confined import run_program
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.docx import read_docx
from vanban.reading.files.plain import read_plain

SECONDS = 120.0
SECONDS_ANTIWORD = 20.0
MEGABYTES = 6144
WORD_97 = bytes.fromhex("d0cf11e0a1b11ae1")
NO_PROGRAM = (
    "định dạng này cần LibreOffice để đọc nhưng máy chưa cài; "
    "đề nghị cài LibreOffice (sudo apt install libreoffice-writer-nogui) hoặc gửi lại tệp .docx."
)
TOO_SLOW = "LibreOffice đọc quá lâu nên đã dừng lại; tệp có thể bị hỏng, đề nghị gửi lại tệp .docx."
FAILED = "LibreOffice không mở được tệp; tệp có thể bị hỏng hoặc có mật khẩu, đề nghị gửi lại tệp .docx."
FAILED_ANTIWORD = "antiword không mở được tệp; đề nghị cài LibreOffice hoặc gửi lại tệp .docx."
PLAIN_ONLY = (
    "antiword",
    "Máy chưa cài LibreOffice nên tệp .doc được đọc bằng antiword: bảng, chú thích và định dạng có thể bị mất.",
)


def read_office(path: Path) -> Content:
    """The content of a .doc, .odt or .rtf file; raises UnreadableFile without a program for it or when that fails."""
    with path.open("rb") as file:
        word_97 = file.read(len(WORD_97)) == WORD_97
    with TemporaryDirectory(prefix="vanban-") as name:
        folder = Path(name)
        copy = folder / f"in{'.doc' if word_97 else path.suffix.lower() or '.rtf'}"
        shutil.copyfile(path, copy)
        if soffice := shutil.which("soffice") or shutil.which("libreoffice"):
            return _by_libreoffice(soffice, copy, path.name)
        if word_97 and (antiword := shutil.which("antiword")):
            return _by_antiword(antiword, copy, path.name)
    raise UnreadableFile(path.name, NO_PROGRAM)


def _by_libreoffice(program: str, copy: Path, file: str) -> Content:
    folder = copy.parent
    profile = (folder / "profile").as_uri()
    options = ["--headless", "--norestore", "--nolockcheck", "--nodefault", f"-env:UserInstallation={profile}"]
    command = [program, *options, "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder), str(copy)]
    outcome = run_program(command, folder=folder, seconds=SECONDS, megabytes=MEGABYTES)
    made = copy.with_suffix(".docx")
    if outcome.timed_out:
        raise UnreadableFile(file, TOO_SLOW)
    if not made.is_file():
        raise UnreadableFile(file, FAILED)
    try:
        return replace(read_docx(made), source="doc")
    except UnreadableFile as error:
        raise UnreadableFile(file, error.reason) from error


def _by_antiword(program: str, copy: Path, file: str) -> Content:
    outcome = run_program([program, "-w", "0", "-m", "UTF-8.txt", str(copy)], folder=copy.parent,
                          seconds=SECONDS_ANTIWORD)  # fmt: skip
    if outcome.returncode or not outcome.output.strip():
        raise UnreadableFile(file, FAILED_ANTIWORD)
    text = copy.with_suffix(".txt")
    text.write_bytes(outcome.output)
    content = read_plain(text)
    return replace(content, source="doc", remarks=(PLAIN_ONLY, *content.remarks))
