"""Parsers written in C or C++ run on outside files in a child process with limits (docs/adr/0003)."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import selectors
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO, Any

from vanban.model.content import Content
from vanban.model.plain import from_plain
from vanban.reading import limits
from vanban.reading.errors import UnreadableFile

SILENCE = 60.0
CRASHED = "chương trình đọc dừng đột ngột; tệp có thể bị hỏng."
TOO_SLOW = "đọc quá lâu nên đã dừng lại; tệp có thể bị hỏng."


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended; `timed_out` when it had to be killed."""

    returncode: int
    output: bytes
    timed_out: bool = False


def run_program(
    command: Sequence[str], *, folder: Path, seconds: float, megabytes: int = 4096, home: Path | None = None
) -> Outcome:
    """Run a program in `folder` without network, killed with all its children after `seconds`."""
    limited = [sys.executable, "-I", limits.__file__, str(int(seconds) + 1), str(megabytes), *command]
    process = subprocess.Popen(
        limited, cwd=folder, env=_environment(home or folder), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        output, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        _kill(process)
        return Outcome(-signal.SIGKILL, b"", timed_out=True)
    except BaseException:
        _kill(process)
        raise
    return Outcome(process.returncode, output)


def read_confined(reader: str, path: Path) -> Content:
    """The content of a file, read by the named reader ("pdf" or "scan") in a child process kept for many files."""
    return _worker(os.getpid()).read(reader, path)


class _Worker:
    """One child process, started when first needed and again after it died."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._rest = b""
        self._busy = False

    def read(self, reader: str, path: Path) -> Content:
        with self._lock:
            try:
                return self._read(reader, path)
            except BaseException:
                # Whatever interrupted us, the child may still be busy with this file.
                if self._busy:
                    self.stop()
                raise

    def stop(self) -> None:
        """End the child and everything it started."""
        if self._process is not None:
            _kill(self._process)
            self._process = None

    def _read(self, reader: str, path: Path) -> Content:
        self._busy = True
        process = self._running()
        request = json.dumps({"reader": reader, "path": str(path.resolve())}).encode() + b"\n"
        try:
            _pipe(process.stdin).write(request)
            _pipe(process.stdin).flush()
        except BrokenPipeError as error:
            raise UnreadableFile(path.name, CRASHED) from error
        answer = self._answer(process, path)
        self._busy = False
        if answer.get("last"):
            self.stop()
        if "unreadable" in answer:
            raise UnreadableFile(path.name, str(answer["unreadable"]))
        return from_plain(Content, answer["content"])

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.stop()
            self._rest = b""
            self._process = subprocess.Popen(
                [sys.executable, "-m", "vanban.reading.child"], env=_environment(None), stdin=subprocess.PIPE,
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True,
            )  # fmt: skip
        return self._process

    def _answer(self, process: subprocess.Popen[bytes], path: Path) -> dict[str, Any]:
        """The child's answer; every page it reports on the way buys it time."""
        while True:
            line = self._line(process, path)
            message: dict[str, Any] = json.loads(line)
            if "page" not in message:
                return message

    def _line(self, process: subprocess.Popen[bytes], path: Path) -> bytes:
        source = _pipe(process.stdout).fileno()
        with selectors.DefaultSelector() as selector:
            selector.register(source, selectors.EVENT_READ)
            while b"\n" not in self._rest:
                if not selector.select(SILENCE):
                    raise UnreadableFile(path.name, TOO_SLOW)
                piece = os.read(source, 1 << 20)
                if not piece:
                    raise UnreadableFile(path.name, CRASHED)
                self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        return line


@cache
def _worker(process: int) -> _Worker:
    """The worker of this process; a forked process gets its own."""
    worker = _Worker()
    atexit.register(_stop_own, worker, process)
    return worker


def _stop_own(worker: _Worker, process: int) -> None:
    """End the child at exit, but not that of the process this one was forked from."""
    if os.getpid() == process:
        worker.stop()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


def _kill(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(BrokenPipeError):
                pipe.close()
    process.wait()


def _environment(home: Path | None) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "TESSDATA_PREFIX", "PYTHONPATH")
            if name in os.environ}  # fmt: skip
    return {**kept, "OMP_THREAD_LIMIT": "1", "HOME": str(home) if home else os.environ.get("HOME", "/")}
