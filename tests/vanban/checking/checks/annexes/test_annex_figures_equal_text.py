from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "annex_figures_equal_text"


ANNEX = (
    "Phụ lục I\n\nSỐ LIỆU\n\nĐơn vị\tSố vụ vi phạm\tThu nộp NSNN (triệu đồng)\tSố vụ khởi tố\n"
    "Đội số 1\t12\t800\t1\nĐội số 2\t13\t450\t0\nTổng cộng\t25\t1.250\t1"
)


def test_prosecuted_cases_that_differ_are_told(told: Tell) -> None:
    [found] = told(NAME, "Khởi tố 02 vụ án.", annexes=ANNEX)
    assert (found.expected, found.found) == (1, 2)


def test_prosecuted_cases_that_agree_are_silent(told: Tell) -> None:
    assert told(NAME, "Khởi tố 01 vụ án.", annexes=ANNEX) == []


def test_indicator_of_a_table_in_the_text_is_compared(told: Tell) -> None:
    table = "TT\tChỉ tiêu\tĐơn vị tính\tNăm 2023\tNăm 2024\n1\tSố cuộc kiểm tra\tcuộc\t132\t145"
    assert told(NAME, f"Sở đã tiến hành 145 cuộc kiểm tra.\n\n{table}") == []
    assert [one.found for one in told(NAME, f"Sở đã tiến hành 154 cuộc kiểm tra.\n\n{table}")] == [154]


def test_count_beside_an_agreeing_one_is_compared_by_its_noun(told: Tell) -> None:
    annex = "Phụ lục\n\nSỐ LIỆU\n\nĐơn vị\tSố vụ\tSố đối tượng\nĐồn A\t7\t9\nĐồn B\t10\t11\nTổng cộng\t17\t20"
    assert told(NAME, "Bắt giữ 17 vụ với 20 đối tượng, xử phạt 14 vụ.", annexes=annex) == []
    assert [one.found for one in told(NAME, "Bắt giữ 17 vụ với 19 đối tượng.", annexes=annex)] == [19]


def test_rows_told_by_name_are_not_the_total(told: Tell) -> None:
    annex = "Phụ lục\n\nSỐ LIỆU\n\nLoại hình\tSố cơ sở kiểm tra\nQuảng cáo\t25\nKaraoke\t13\nTổng cộng\t38"
    assert told(NAME, "Kiểm tra 25 cơ sở quảng cáo, 13 cơ sở karaoke.", annexes=annex) == []
