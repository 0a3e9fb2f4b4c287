from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "annex_rows_equal_text"


ANNEX = "Phụ lục I\n\nSỐ LIỆU\n\nĐơn vị\tSố vụ vi phạm\nĐội Thanh Hà\t12\nĐội Bắc Lĩnh\t13\nTổng cộng\t25"


def test_unit_told_otherwise_than_in_its_row_is_an_error(told: Tell) -> None:
    [found] = told(NAME, "I. KẾT QUẢ\n\n- Đội Thanh Hà: 21 vụ;\n\n- Đội Bắc Lĩnh: 13 vụ.", annexes=ANNEX)
    assert (found.expected, found.found) == (12, 21)


def test_units_told_as_in_their_rows_are_silent(told: Tell) -> None:
    assert told(NAME, "I. KẾT QUẢ\n\n- Đội Thanh Hà: 12 vụ;\n\n- Đội Bắc Lĩnh: 13 vụ.", annexes=ANNEX) == []


def test_money_of_a_row_is_compared(told: Tell) -> None:
    annex = (
        "Phụ lục\n\nSỐ LIỆU\n\nLực lượng\tTổng số vụ\tThu nộp NSNN (triệu đồng)\n"
        "Hải quan\t9\t1.200\nBiên phòng\t4\t300\nTổng cộng\t13\t1.500"
    )
    text = "a) Hải quan: kiểm tra 20 vụ, phát hiện 09 vụ, thu nộp {} tỷ đồng."
    assert told(NAME, text.format("1,2"), annexes=annex) == []
    assert [one.found for one in told(NAME, text.format("2,1"), annexes=annex)] == [2_100_000_000]


def test_row_is_read_in_the_column_of_the_report_s_quarter(told: Tell) -> None:
    rows = (
        "Lực lượng\tSố vụ vi phạm\t\n\tQuý I/2023\tQuý I/2024\nHải quan\t60\t75\nKiểm lâm\t50\t45\nTổng cộng\t110\t120"
    )
    annex = f"Phụ lục I\n\nSỐ LIỆU\n\n{rows}"
    text = "I. KẾT QUẢ\n\n- Hải quan: 75 vụ.\n\n- Kiểm lâm: {} vụ."
    subject = "Kết quả chống buôn lậu quý I năm 2024"
    assert told(NAME, text.format(45), subject=subject, annexes=annex) == []
    assert len(told(NAME, text.format(54), subject=subject, annexes=annex)) == 1
