from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "percentage_is_recomputed"


def test_wrong_percentage_is_told_with_both_numbers(told: Tell) -> None:
    [found] = told(NAME, "Xử lý 120 vụ, tăng 25% so với cùng kỳ năm 2023 (100 vụ).")
    assert (found.expected, found.found) == (20, 25)
    assert [place.text for place in found.places] == ["tăng 25%", "120 vụ", "100 vụ"]


def test_change_in_numbers_gives_the_base(told: Tell) -> None:
    [found] = told(NAME, "Xử lý 18 vụ, tăng 03 vụ (30%) so với quý trước.")
    assert found.expected == 20


def test_rounded_percentage_is_right(told: Tell) -> None:
    assert told(NAME, "Xử lý 115 vụ, giảm 3,4% so với cùng kỳ năm 2023 (119 vụ).") == []


def test_wrong_percentage_in_a_table_is_told(told: Tell) -> None:
    table = "TT\tChỉ tiêu\tNăm 2023\tNăm 2024\tTăng, giảm (%)\n1\tSố cuộc\t{}\t145\t9,8\n2\tSố cơ sở\t127\t138\t8,7"
    assert told(NAME, table.format(132).replace("Năm 2023", "Cùng kỳ năm trước")) == []
    assert len(told(NAME, table.format(122).replace("Năm 2023", "Cùng kỳ năm trước"))) == 1


def test_base_told_before_the_change_is_found(told: Tell) -> None:
    text = "Phát hiện, xử lý 236 vụ (cùng kỳ năm 2023 là 221 vụ, tăng {}%)."
    assert told(NAME, text.format("6,8")) == []
    assert len(told(NAME, text.format("8,6"))) == 1


def test_earlier_year_is_the_base_of_a_table(told: Tell) -> None:
    table = "TT\tChỉ tiêu\tNăm 2023\tNăm 2024\tTăng, giảm (%)\n1\tSố cuộc\t132\t145\t{}\n2\tSố cơ sở\t127\t138\t8,7"
    assert told(NAME, table.format("9,8")) == []
    assert len(told(NAME, table.format("19,8"))) == 1
