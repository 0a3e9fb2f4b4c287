from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "quoted_title_is_the_same"


def test_one_word_more_is_a_hint_with_both_wordings(told: Tell) -> None:
    [found] = told(
        NAME,
        "Kế hoạch số 87/KH-UBND ngày 09/01/2024 của UBND tỉnh về tăng cường kiểm tra vùng biển và địa bàn nội địa.\n\n"
        "Kế hoạch số 87/KH-UBND ngày 09/01/2024 của UBND tỉnh về tăng cường kiểm tra vùng biển và trong "
        "địa bàn nội địa.",
    )
    assert found.expected == "tăng cường kiểm tra vùng biển và địa bàn nội địa"
    assert found.found == "tăng cường kiểm tra vùng biển và trong địa bàn nội địa"


def test_title_cut_short_is_right(told: Tell) -> None:
    assert (
        told(
            NAME,
            "Kế hoạch số 87/KH-UBND ngày 09/01/2024 của UBND tỉnh về tăng cường kiểm tra vùng biển và địa "
            "bàn nội địa.\n\n"
            "Kế hoạch số 87/KH-UBND ngày 09/01/2024 của UBND tỉnh về tăng cường kiểm tra vùng biển.",
        )
        == []
    )
