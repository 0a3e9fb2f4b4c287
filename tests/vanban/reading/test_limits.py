from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

LIMITS = "from pathlib import Path; from vanban.reading.limits import forbid_writing, limit_seconds, limit_self; "


def run(script: str, folder: Path) -> int:
    command = [sys.executable, "-c", LIMITS + script]
    return subprocess.run(command, cwd=folder, capture_output=True, timeout=60).returncode


def test_who_may_not_write_still_speaks_through_pipes_and_leaves_files_empty(tmp_path: Path) -> None:
    assert run("forbid_writing(); print('nghe rõ')", tmp_path) == 0
    assert run("forbid_writing(); Path('tep').write_text('chữ')", tmp_path) != 0
    assert (tmp_path / "tep").read_bytes() == b""


def test_processor_time_ends(tmp_path: Path) -> None:
    assert run("limit_seconds(1)\nwhile True: pass", tmp_path) != 0


@pytest.mark.parametrize(("megabytes", "runs"), [(4096, True), (300, False)])
def test_memory_ends(tmp_path: Path, megabytes: int, runs: bool) -> None:
    assert (run(f"limit_self(20, {megabytes}); bytearray(400 << 20)", tmp_path) == 0) is runs
