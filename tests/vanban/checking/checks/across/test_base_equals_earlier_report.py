from __future__ import annotations

from collections.abc import Callable

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
