from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "annex_money_equals_text"


ANNEX = (
    "Phụ lục I\n\nSỐ LIỆU\n\nĐơn vị\tSố vụ vi phạm\tThu nộp NSNN (triệu đồng)\tSố vụ khởi tố\n"
    "Đội số 1\t12\t800\t1\nĐội số 2\t13\t450\t0\nTổng cộng\t25\t1.250\t1"
)


def test_slip_of_a_thousand_is_told(told: Tell) -> None:
    [found] = told(NAME, "Thu nộp ngân sách nhà nước 125 triệu đồng.", annexes=ANNEX)
    assert (found.expected, found.found) == (1_250_000_000, 125_000_000)


def test_other_unit_of_the_same_amount_is_right(told: Tell) -> None:
    assert told(NAME, "Thu nộp ngân sách nhà nước 1,25 tỷ đồng.", annexes=ANNEX) == []


def test_rough_amount_is_right(told: Tell) -> None:
    assert told(NAME, "Thu nộp ngân sách nhà nước hơn 1,2 tỷ đồng.", annexes=ANNEX) == []


def test_fines_told_one_after_the_other_are_added(told: Tell) -> None:
    text = "Xử phạt 01 trường hợp số tiền 1.250 triệu đồng. Ngoài ra, xử phạt 01 trường hợp số tiền 2.000 triệu đồng."
    assert [one.found for one in told(NAME, text, annexes=ANNEX)] == [3_250_000_000]


PLACES = (
    "Phụ lục\n\nSỐ LIỆU\n\nĐơn vị\tSố vụ\tTrị giá (nghìn đồng)\tXử phạt (triệu đồng)\n"
    "Đồn A\t7\t9.600\t62,5\nĐồn B\t7\t15.150\t125\nTổng cộng\t14\t24.750\t187,5"
)


def test_fine_that_differs_from_its_column_is_told(told: Tell) -> None:
    assert told(NAME, "Xử phạt hành chính 14 vụ, số tiền 187.500.000 đồng.", annexes=PLACES) == []
    [found] = told(NAME, "Xử phạt hành chính 14 vụ, số tiền 178.500.000 đồng.", annexes=PLACES)
    assert found.found == 178_500_000


def test_unit_a_thousand_times_too_small_or_large_is_told(told: Tell) -> None:
    assert len(told(NAME, "Xử phạt hành chính 14 vụ, số tiền 187.500 đồng.", annexes=PLACES)) == 1
    assert len(told(NAME, "Trị giá hàng tạm giữ 24,75 tỷ đồng.", annexes=PLACES)) == 1
    assert told(NAME, "Trị giá hàng tạm giữ 24,75 triệu đồng.", annexes=PLACES) == []


def test_year_so_far_is_compared_with_its_own_column(told: Tell) -> None:
    annex = (
        "Phụ lục\n\nSỐ LIỆU\n\nĐơn vị\tTháng 5\t\tLũy kế 5 tháng\t\n\tSố vụ\tThu nộp (triệu đồng)\tSố vụ\t"
        "Thu nộp (triệu đồng)\nĐội 1\t4\t700\t40\t7.000\nĐội 2\t6\t500\t50\t5.200\nTổng cộng\t10\t1.200\t90\t12.200"
    )
    text = "1. Kết quả trong tháng\n\nThu nộp ngân sách 1,2 tỷ đồng.\n\n2. Lũy kế 5 tháng\n\nThu nộp ngân sách {}."
    assert told(NAME, text.format("12 tỷ 200 triệu đồng"), annexes=annex) == []
    assert [one.found for one in told(NAME, text.format("12 tỷ 300 triệu đồng"), annexes=annex)] == [12_300_000_000]


def test_money_is_compared_with_the_column_of_its_own_month(told: Tell) -> None:
    rows = (
        "Chỉ tiêu\tTháng 5/2024\tTháng 4/2024\tSo với tháng trước (%)\tTháng 5/2023\tSo với cùng kỳ (%)\n"
        "Số vụ\t12\t10\t+20\t8\t+50\nTiền phạt (triệu đồng)\t66\t60\t+10\t44\t+50"
    )
    annex = f"Phụ lục I\n\nSỐ LIỆU\n\n{rows}"
    assert told(NAME, "Xử lý 12 vụ, phạt 66 triệu đồng.", annexes=annex) == []


def test_money_beside_a_count_of_the_table_is_that_of_its_row(told: Tell) -> None:
    rows = (
        "Loại hình\tSố vi phạm\tSố bị phạt tiền\tTiền phạt (triệu đồng)\nKinh doanh\t55\t18\t102,5\n"
        "Ăn uống\t65\t15\t82,0\nCộng\t120\t33\t184,5"
    )
    text = "Có 120 cơ sở vi phạm, trong đó phạt tiền 33 cơ sở với số tiền {} triệu đồng.\n\nBảng 1. Kết quả\n\n" + rows
    assert told(NAME, text.format("184,5")) == []
    [found] = told(NAME, text.format("148,5"))
    assert found.expected == 184_500_000
