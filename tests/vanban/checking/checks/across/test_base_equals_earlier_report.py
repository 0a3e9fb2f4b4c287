from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.checking import check
from vanban.model.document import Document

Write = Callable[..., Document]
NAME = "base_equals_earlier_report"


def test_base_other_than_reported_then_is_an_error(written: Write) -> None:
    before = written("I. KẾT QUẢ\n\nTrong kỳ đã xử lý 98 vụ.", name="nam-truoc.txt", subject="Kết quả tháng 5/2023")
    document = written("I. KẾT QUẢ\n\nTrong kỳ đã xử lý 120 vụ, tăng 25% so với cùng kỳ năm 2023 (96 vụ).")
    [found] = [one for one in check(document, earlier=[before]) if one.check == NAME]
    assert (found.expected, found.found) == (98, 96)


def test_base_as_reported_then_is_silent(written: Write) -> None:
    before = written("I. KẾT QUẢ\n\nTrong kỳ đã xử lý 96 vụ.", subject="Kết quả tháng 5/2023")
    document = written("I. KẾT QUẢ\n\nTrong kỳ đã xử lý 120 vụ, tăng 25% so với cùng kỳ năm 2023 (96 vụ).")
    assert [one for one in check(document, earlier=[before]) if one.check == NAME] == []


EARLIER = (
    "I. KẾT QUẢ\n\nTrong tháng kiểm tra 125 vụ, xử lý {} vụ, thu nộp ngân sách 1,75 tỷ đồng.\n\nLũy kế xử lý 640 vụ."
)
LATER = (
    "I. KẾT QUẢ\n\nKiểm tra 120 vụ, xử lý 84 vụ, thu nộp 1,96 tỷ đồng; so với tháng 4/2024 (kiểm tra 125 vụ, xử lý "
    "80 vụ, thu nộp 1,75 tỷ đồng) số vụ kiểm tra giảm 4%, số vụ xử lý tăng 5%, số thu nộp tăng 12%.",
    "I. KẾT QUẢ\n\nĐã xử lý 84 vụ, tăng 4 vụ so với tháng trước (80 vụ).",
    "I. KẾT QUẢ\n\nXử lý 84 vụ, 90 đối tượng (60 vụ hàng lậu, 24 vụ hàng giả), so với tháng trước (80 vụ) tăng 5%.",
    "I. KẾT QUẢ\n\nXử lý 84 vụ (tháng trước 80 vụ, tăng 5%).",
)


@pytest.mark.parametrize("later", LATER)
def test_base_is_compared_in_any_wording(later: str, written: Write) -> None:
    document = written(later)
    for number, expected in ((80, 0), (85, 1)):
        before = written(EARLIER.format(number), name="thang-truoc.txt", subject="Kết quả tháng 4/2024")
        assert len([one for one in check(document, earlier=[before]) if one.check == NAME]) == expected


def test_base_of_last_year_is_not_compared_with_last_month(written: Write) -> None:
    before = written(EARLIER.format(85), subject="Kết quả tháng 4/2024")
    document = written("I. KẾT QUẢ\n\nĐã xử lý 84 vụ, tăng 4 vụ so với cùng kỳ năm 2023 (80 vụ).")
    assert [one for one in check(document, earlier=[before]) if one.check == NAME] == []


def test_base_of_a_table_with_units_is_that_of_a_table_without(written: Write) -> None:
    old = "Đơn vị\tSố vụ kiểm tra\tSố vụ xử lý\nĐội 1\t50\t5\nĐội 2\t36\t6\nTổng cộng\t86\t11"
    before = written(f"I. KẾT QUẢ\n\nSố liệu:\n\n{old}", name="thang-4.txt", subject="Kết quả tháng 4/2024")
    head = "TT\tChỉ tiêu\tĐơn vị tính\tTháng 4/2024\tTháng 5/2024"
    rows = head + "\n1\tSố vụ kiểm tra\tvụ\t{}\t90\n2\tSố vụ xử lý\tvụ\t11\t12"
    for value, times in ((84, 1), (86, 0)):
        document = written(f"I. KẾT QUẢ\n\nSố liệu:\n\n{rows.format(value)}", name="thang-5.txt")
        assert sum(one.check == NAME for one in check(document, earlier=[before])) == times
