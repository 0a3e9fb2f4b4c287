from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "abbreviation_is_spelled_one_way"


def test_lost_stroke_is_a_hint(told: Tell) -> None:
    [found] = told(NAME, recipients="Nơi nhận:\n\n- BCD 389 tỉnh;\n- Lưu: VT.")
    assert (found.expected, found.found) == ("BCĐ", "BCD")


def test_education_department_keeps_its_letters(told: Tell) -> None:
    assert told(NAME, "Phối hợp với Sở GD&ĐT và gửi tới thư tgvbcd389@vidu.vn.") == []
