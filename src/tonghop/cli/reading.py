"""Many files → documents: in several processes, with progress, unchanged files not read again."""

from __future__ import annotations

import hashlib
import json
import signal
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

import vanban
from tonghop.cli.language import say
from vanban.checking import ExpectedSection, check
from vanban.model.as_json import document_from_json, document_to_json
from vanban.model.document import Document
from vanban.model.finding import Finding
from vanban.model.plain import Json
from vanban.reading import UnreadableFile, list_documents, read_all
from vanban.writing import replace_file

NamedFile = tuple[Path, str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: its document and what was found in it, or the Vietnamese sentence why there is none."""

    name: str
    document: Document | None = None
    error: str | None = None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Task:
    """What to do with each file: where to keep its reading, and the outline to check it against, None for no check."""

    kept: Path | None = None
    outline: tuple[ExpectedSection, ...] | None = None


READ_ONLY = Task()


def list_files(paths: Sequence[Path]) -> list[NamedFile]:
    """The files named, and the documents below the folders named, each with the name it is to be told by."""
    return [found for path in paths for found in (list_documents(path) if path.is_dir() else [(path, path.name)])]


def read_files(files: Sequence[NamedFile], *, jobs: int = 1, task: Task = READ_ONLY) -> Iterator[Outcome]:
    """Read files in their order; unchanged ones are taken from the folder where readings are kept."""
    with _progress(len(files)) as progress:
        bar = progress.add_task(say("Đang đọc", "Reading"), total=len(files))
        for outcomes in _outcomes(files, jobs, task):
            progress.advance(bar)
            yield from outcomes


def _outcomes(files: Sequence[NamedFile], jobs: int, task: Task) -> Iterator[list[Outcome]]:
    if jobs == 1:
        yield from (_do(file, task) for file in files)
        return
    # The terminal sends Ctrl-C to every process; only this one answers it.
    with ProcessPoolExecutor(jobs, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN)) as pool:
        waiting = iter(files)
        # A short queue keeps memory flat over thousands of files.
        running = [pool.submit(_do, file, task) for file in islice(waiting, jobs * 2)]
        while running:
            outcomes = running.pop(0).result()
            running += [pool.submit(_do, file, task) for file in islice(waiting, 1)]
            yield outcomes


def _do(file: NamedFile, task: Task) -> list[Outcome]:
    outcomes = _read_kept(file, task.kept)
    return outcomes if task.outline is None else [_checked(outcome, task.outline) for outcome in outcomes]


def _checked(outcome: Outcome, outline: tuple[ExpectedSection, ...]) -> Outcome:
    if outcome.document is None:
        return outcome
    return replace(outcome, findings=check(outcome.document, outline=outline))


def _read_kept(named: NamedFile, kept: Path | None) -> list[Outcome]:
    file, name = named
    place = kept / f"{_fingerprint(file, name)}.json" if kept and file.is_file() else None
    if place and place.exists():
        return [_outcome(entry) for entry in json.loads(place.read_text("utf-8"))]
    outcomes = [
        Outcome(result.file, error=str(result)) if isinstance(result, UnreadableFile) else Outcome(result.file, result)
        for result in read_all(file, name=name)
    ]
    if place and all(outcome.document for outcome in outcomes):
        entries = [document_to_json(outcome.document) for outcome in outcomes if outcome.document]
        replace_file(place, json.dumps(entries, ensure_ascii=False).encode())
    return outcomes


def _outcome(entry: Json) -> Outcome:
    document = document_from_json(entry)
    return Outcome(document.file, document)


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
