from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "mentioned_annex_is_there"


def test_third_annex_that_is_not_there_is_told(told: Tell) -> None:
    [found] = told(NAME, "Chi tiết tại Phụ lục III kèm theo.", annexes="Phụ lục I\n\nSỐ LIỆU\n\nTốt.")
    assert (found.severity, found.places[0].text) == ("warning", "Phụ lục III")


def test_annex_of_a_decree_is_not_meant(told: Tell) -> None:
    assert told(NAME, "Theo Phụ lục III ban hành kèm theo Nghị định số 30/2020/NĐ-CP.") == []


def test_announced_annex_that_is_not_there_is_a_hint(told: Tell) -> None:
    [found] = told(NAME, "I. KẾT QUẢ\n\nXử lý 12 vụ. (Có Phụ lục số liệu kèm theo)")
    assert found.severity == "hint"
    assert told(NAME, "Xử lý 12 vụ (có Phụ lục kèm theo).", annexes="Phụ lục I\n\nSỐ LIỆU\n\nTT\tSố vụ\n1\t12") == []
