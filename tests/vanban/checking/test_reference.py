from __future__ import annotations

from pathlib import Path

from vanban.checking import list_checks
from vanban.checking.reference import PAGE, build_reference

TESTS = Path(__file__).parent


def test_reference_page_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == build_reference()


def test_every_check_has_a_test_of_its_name() -> None:
    tests = {path.stem for path in TESTS.rglob("test_*.py")}
    assert [check.name for check in list_checks() if f"test_{check.name}" not in tests] == []


def test_every_check_explains_itself_in_sentences() -> None:
    for check in list_checks():
        assert check.must.endswith((".", "”.")), check.name
        assert check.reason.endswith("."), check.name
        assert check.example, check.name
