from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "result_section_gives_figures_or_says_none"


def test_results_without_a_figure_are_told(told: Tell) -> None:
    [found] = told(NAME, "I. KẾT QUẢ THỰC HIỆN\n\nĐã phối hợp tốt với các ngành.\n\nII. PHƯƠNG HƯỚNG\n\nTiếp tục.")
    assert found.places[0].text == "I. KẾT QUẢ THỰC HIỆN"


def test_results_that_say_none_are_right(told: Tell) -> None:
    assert (
        told(NAME, "I. KẾT QUẢ THỰC HIỆN\n\nTrong kỳ không phát sinh vụ việc.\n\nII. PHƯƠNG HƯỚNG\n\nTiếp tục.") == []
    )


def test_results_with_a_figure_are_right(told: Tell) -> None:
    assert told(NAME) == []
