from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from vanban.reading import confined
from vanban.reading.confined import read_confined, run_program
from vanban.reading.errors import UnreadableFile


@pytest.fixture
def blank(tmp_path: Path) -> Path:
    """A PDF of three empty pages."""
    document = pdfium.PdfDocument.new()
    for _ in range(3):
        document.new_page(595, 842).close()
    path = tmp_path / "trang.pdf"
    document.save(path)
    document.close()
    return path


def child() -> int:
    process = confined._worker(os.getpid())._process
    assert process is not None
    return process.pid


def test_one_process_reads_many_files(blank: Path) -> None:
    pages = [read_confined("pdf", blank).pages for _ in range(3)]
    first = child()
    read_confined("pdf", blank)
    assert (pages, child()) == ([3, 3, 3], first)


def test_a_process_that_died_between_files_is_replaced(blank: Path) -> None:
    read_confined("pdf", blank)
    dead = child()
    os.kill(dead, signal.SIGKILL)
    os.waitid(os.P_PID, dead, os.WEXITED | os.WNOWAIT)
    assert read_confined("pdf", blank).pages == 3
    assert child() != dead


def test_a_crash_costs_one_file_only(blank: Path) -> None:
    read_confined("pdf", blank)
    crashing = child()
    os.kill(crashing, signal.SIGSTOP)
    killer = subprocess.Popen(["sh", "-c", f"sleep 0.3; kill -KILL {crashing}"])
    with pytest.raises(UnreadableFile, match="dừng đột ngột"):
        read_confined("pdf", blank)
    killer.wait()
    assert read_confined("pdf", blank).pages == 3
    assert child() != crashing


def test_silence_ends_the_process(blank: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_confined("pdf", blank)
    hanging = child()
    os.kill(hanging, signal.SIGSTOP)
    monkeypatch.setattr(confined, "SILENCE", 0.2)
    with pytest.raises(UnreadableFile, match="quá lâu"):
        read_confined("pdf", blank)
    monkeypatch.undo()
    assert read_confined("pdf", blank).pages == 3
    assert child() != hanging


def test_a_reason_comes_back_with_the_name_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "hỏng.pdf"
    path.write_bytes(b"%PDF-1.4 rac")
    with pytest.raises(UnreadableFile, match=r"“hỏng\.pdf”.*bị hỏng"):
        read_confined("pdf", path)


def test_a_program_says_what_it_printed(tmp_path: Path) -> None:
    outcome = run_program([sys.executable, "-c", "print('xong')"], folder=tmp_path, seconds=20)
    assert (outcome.returncode, outcome.output, outcome.timed_out) == (0, b"xong\n", False)


def test_a_program_that_hangs_is_killed_with_its_children(tmp_path: Path) -> None:
    # The pipe is at its end when nobody holds it open any more: neither the program nor its child.
    held = tmp_path / "pipe"
    os.mkfifo(held)
    ears = os.open(held, os.O_RDONLY | os.O_NONBLOCK)
    outcome = run_program(["sh", "-c", "exec > pipe; echo begun; sleep 60 & wait"], folder=tmp_path, seconds=2)
    assert outcome.timed_out
    os.set_blocking(ears, True)
    with open(ears, "rb") as pipe:
        started = time.monotonic()
        assert pipe.read() == b"begun\n"
    assert time.monotonic() - started < 30


def test_a_program_has_no_more_memory_than_allowed(tmp_path: Path) -> None:
    outcome = run_program([sys.executable, "-c", "bytearray(900 << 20)"], folder=tmp_path, seconds=20, megabytes=500)
    assert outcome.returncode != 0


def test_a_program_sees_no_network(tmp_path: Path) -> None:
    asked = "import sys; from vanban.reading.limits import cut_network; sys.exit(not cut_network())"
    if subprocess.run([sys.executable, "-c", asked]).returncode:
        pytest.skip("this system lets no process leave the network")
    with socket.create_server(("127.0.0.1", 0)) as server:
        script = f"import socket; socket.create_connection(('127.0.0.1', {server.getsockname()[1]}), 5)"
        socket.create_connection(server.getsockname(), 5).close()
        outcome = run_program([sys.executable, "-c", script], folder=tmp_path, seconds=20)
    assert outcome.returncode != 0
