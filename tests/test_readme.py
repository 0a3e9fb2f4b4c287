"""What the README tells a newcomer to type works, in both languages."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
import regex

ROOT = Path(__file__).parents[1]
BLOCK = regex.compile(r"(?:^    (?!\./).*\n)+", regex.MULTILINE)
PYTHON = regex.compile(r"```python\n(.*?)```", regex.DOTALL)


def tour(page: str) -> str:
    """The five-minute tour as a script."""
    return "\n".join(block for block in BLOCK.findall((ROOT / page).read_text("utf-8")) if "tonghop" in block)


def run_in(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{ROOT / '.venv' / 'bin'}:{os.environ['PATH']}"}
    lines = [line for line in script.splitlines() if "activate" not in line]
    command = ["bash", "-c", "\n".join(lines)]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    return tmp_path


@pytest.mark.parametrize("page", ["README.md", "README.vi.md"])
def test_tour_of_the_readme_works(copy: Path, page: str) -> None:
    result = run_in(copy, tour(page))
    assert result.returncode == 0, result.stderr
    for file in ("out/tour/bao-cao.pdf", "out/tour/doi-soat.xlsx", "out/signed/bao-cao.docx"):
        assert (copy / file).stat().st_size > 1000


def test_both_languages_tell_the_same_commands() -> None:
    plain = [regex.sub(r"\s+#.*", "", tour(page)) for page in ("README.md", "README.vi.md")]
    assert plain[0].split() == plain[1].split()


def test_python_of_the_readme_works(copy: Path) -> None:
    (script,) = PYTHON.findall((ROOT / "README.md").read_text("utf-8"))
    result = run_in(copy, f"python - <<'E'\n{script}\nE")
    assert result.returncode == 0, result.stderr
    assert "05/12/2026" in result.stdout


@pytest.mark.parametrize("page", ["README.md", "README.vi.md", "CONTRIBUTING.md"])
def test_links_lead_somewhere(page: str) -> None:
    links = regex.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text("utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []
