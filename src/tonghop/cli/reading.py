"""Many files → documents: in several processes, with progress, unchanged files not read again."""

from __future__ import annotations

import hashlib
import json
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import islice
from pathlib import Path
from typing import Generic, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

import vanban
from tonghop.cli.language import say
from vanban.model.as_json import document_from_json, document_to_json
from vanban.model.document import Document
from vanban.reading import UnreadableFile, list_documents, read_all
from vanban.writing import replace_file

NamedFile = tuple[Path, str]
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Made]):
    """What became of one file: its document and what was made of it, or the Vietnamese sentence why there is none."""

    name: str
    document: Document | None = None
    error: str | None = None
    made: Made | None = None


def list_files(paths: Sequence[Path]) -> list[NamedFile]:
    """The files named, and the documents below the folders named, each with the name it is to be told by."""
    return [found for path in paths for found in (list_documents(path) if path.is_dir() else [(path, path.name)])]


def read_files(
    files: Sequence[NamedFile], *, jobs: int = 1, kept: Path | None = None, make: Callable[[Document], Made]
) -> Iterator[Outcome[Made]]:
    """Read files in their order and make something of each document, both in the process that read it.

    `kept` is a folder where readings are kept and from which unchanged files are taken.
    """
    with _progress(len(files)) as progress:
        bar = progress.add_task(say("Đang đọc", "Reading"), total=len(files))
        for outcomes in _outcomes(files, jobs, partial(_do, kept=kept, make=make)):
            progress.advance(bar)
            yield from outcomes


def _outcomes(
    files: Sequence[NamedFile], jobs: int, do: Callable[[NamedFile], list[Outcome[Made]]]
) -> Iterator[list[Outcome[Made]]]:
    if jobs == 1:
        yield from map(do, files)
        return
    # The terminal sends Ctrl-C to every process; only this one answers it.
    with ProcessPoolExecutor(jobs, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN)) as pool:
        waiting = iter(files)
        # A short queue keeps memory flat over thousands of files.
        running = [pool.submit(do, file) for file in islice(waiting, jobs * 2)]
        while running:
            outcomes = running.pop(0).result()
            running += [pool.submit(do, file) for file in islice(waiting, 1)]
            yield outcomes


def _do(file: NamedFile, *, kept: Path | None, make: Callable[[Document], Made]) -> list[Outcome[Made]]:
    return [
        Outcome(read.file, error=str(read))
        if isinstance(read, UnreadableFile)
        else Outcome(read.file, read, made=make(read))
        for read in _read_kept(file, kept)
    ]


def nothing(document: Document) -> None:
    """Make nothing of a document but itself."""


def _read_kept(named: NamedFile, kept: Path | None) -> list[Document | UnreadableFile]:
    file, name = named
    place = kept / f"{_fingerprint(file, name)}.json" if kept and file.is_file() else None
    if place and place.exists():
        return [document_from_json(entry) for entry in json.loads(place.read_text("utf-8"))]
    read = list(read_all(file, name=name))
    documents = [one for one in read if isinstance(one, Document)]
    if place and len(documents) == len(read):
        entries = [document_to_json(document) for document in documents]
        replace_file(place, json.dumps(entries, ensure_ascii=False).encode())
    return read


def _fingerprint(file: Path, name: str) -> str:
    """Same bytes, same name, same reader: same fingerprint."""
    digest = hashlib.sha256(_reader_state().encode())
    digest.update(name.encode())
    with file.open("rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


@lru_cache
def _reader_state() -> str:
    modules = Path(str(vanban.__file__)).parent.rglob("*.py")
    return " ".join(f"{module.name}:{module.stat().st_mtime_ns}" for module in sorted(modules))


def _progress(total: int) -> Progress:
    """A bar with the time left, on the terminal only and only when there is something to wait for."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    quiet = total < 4 or not sys.stderr.isatty()
    return Progress(*columns, console=Console(stderr=True), disable=quiet, transient=True)
