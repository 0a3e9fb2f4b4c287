from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "archive_line_is_in_the_legal_form"


def test_line_without_a_colon_is_a_hint(told: Tell) -> None:
    [found] = told(NAME, recipients="Nơi nhận:\n\n- Như trên;\n- Lưu VT.")
    assert (found.severity, found.found) == ("hint", "Lưu VT")


def test_legal_line_is_silent(told: Tell) -> None:
    assert told(NAME) == []


def test_police_and_party_file_by_their_own_offices(told: Tell) -> None:
    for line in ("- Lưu: CAX.", "- Lưu: PA05 (Đ2).", "- Lưu Văn phòng Ban."):
        assert told(NAME, recipients=f"Nơi nhận:\n\n- Như trên;\n{line}") == []
