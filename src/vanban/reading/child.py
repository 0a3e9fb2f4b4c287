"""The confined process: reads one file after another for `vanban.reading.confined`, one JSON line per message."""

from __future__ import annotations

import json
import os
import resource
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import IO, Any

from vanban.model.content import Content
from vanban.model.plain import to_plain
from vanban.reading.errors import UnreadableFile
from vanban.reading.limits import MEGABYTE, forbid_writing, limit_seconds, limit_self

Progress = Callable[[int], None]
READERS = {
    "pdf": ("pdf.document", "read_pdf_here"),
    "scan": ("scan.images", "read_images_here"),
    "spreadsheet": ("spreadsheet.workbook", "read_spreadsheet_here"),
}

SECONDS_PER_FILE = 7200
MOST_MEGABYTES = 4096
FILES_PER_PROCESS = 500
GROWN_MEGABYTES = 1024
TOO_BIG = "tệp cần quá nhiều bộ nhớ để đọc; đề nghị tách tệp."


def main() -> None:
    """Answer requests until the parent closes its end."""
    limit_self(SECONDS_PER_FILE, MOST_MEGABYTES)
    forbid_writing()
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    # A library that prints would spoil the answers.
    os.dup2(2, 1)
    for number, line in enumerate(sys.stdin, start=1):
        limit_seconds(SECONDS_PER_FILE)
        last = number >= FILES_PER_PROCESS or _grown()
        _say(answers, {**answer(json.loads(line), lambda page: _say(answers, {"page": page})), "last": last})


def answer(request: dict[str, str], progress: Progress) -> dict[str, Any]:
    """What to say to one request: the content, or why it cannot be read."""
    path = Path(request["path"])
    try:
        return {"content": to_plain(_reader(request["reader"])(path, progress))}
    except UnreadableFile as error:
        return {"unreadable": error.reason}
    except MemoryError:
        return {"unreadable": TOO_BIG}


def _reader(kind: str) -> Callable[[Path, Progress], Content]:
    """Imported when first needed: a folder of workbooks must not wait for PDF and OCR libraries."""
    module, name = READERS[kind]
    reader: Callable[[Path, Progress], Content] = getattr(import_module(f"vanban.reading.files.{module}"), name)
    return reader


def _grown() -> bool:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 > GROWN_MEGABYTES * MEGABYTE


def _say(answers: IO[str], message: dict[str, Any]) -> None:
    answers.write(json.dumps(message, ensure_ascii=False) + "\n")
    answers.flush()


if __name__ == "__main__":
    main()
