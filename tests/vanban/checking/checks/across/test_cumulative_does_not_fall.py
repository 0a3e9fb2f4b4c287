from __future__ import annotations

from collections.abc import Callable

from vanban.checking import check
from vanban.model.document import Document

Write = Callable[..., Document]
NAME = "cumulative_does_not_fall"


def test_cumulative_below_the_earlier_one_is_an_error(written: Write) -> None:
    before = written(
        "I. KẾT QUẢ\n\nLũy kế từ đầu năm xử lý 120 vụ.", name="thang-4.txt", subject="Kết quả tháng 4/2024"
    )
    document = written("I. KẾT QUẢ\n\nLũy kế từ đầu năm xử lý 115 vụ.", name="thang-5.txt")
    [found] = [one for one in check(document, earlier=[before]) if one.check == NAME]
    assert (found.expected, found.found) == (120, 115)
    assert [place.file for place in found.places] == ["thang-5.txt", "thang-4.txt"]


def test_new_year_begins_at_nought(written: Write) -> None:
    before = written("I. KẾT QUẢ\n\nLũy kế từ đầu năm xử lý 120 vụ.", subject="Kết quả tháng 12/2023")
    document = written("I. KẾT QUẢ\n\nLũy kế từ đầu năm xử lý 15 vụ.")
    assert [one for one in check(document, earlier=[before]) if one.check == NAME] == []


def test_cumulative_cell_below_the_earlier_text_is_an_error(written: Write) -> None:
    before = written(
        "I. KẾT QUẢ\n\nLũy kế, Đội đã kiểm tra 742 vụ.", name="thang-4.txt", subject="Kết quả tháng 4/2024"
    )
    rows = "TT\tChỉ tiêu\tĐơn vị tính\tTháng 5/2024\tLũy kế\n1\tSố vụ kiểm tra\tvụ\t90\t{}\n2\tSố vụ xử lý\tvụ\t12\t99"
    for value, times in ((732, 1), (832, 0)):
        document = written(f"I. KẾT QUẢ\n\nSố liệu:\n\n{rows.format(value)}", name="thang-5.txt")
        assert sum(one.check == NAME for one in check(document, earlier=[before])) == times
