from __future__ import annotations

from collections.abc import Callable

from vanban.checking import check
from vanban.model.document import Document

Write = Callable[..., Document]
NAME = "text_is_written_for_this_period"


TEXT = (
    "I. KẾT QUẢ\n\nTrong tháng {}, các đội đã tổ chức 25 cuộc kiểm tra, phát hiện {} vụ vi phạm về "
    "nhãn hàng hóa và giá bán."
)


def test_same_numbers_under_another_month_are_a_warning(written: Write) -> None:
    before = written(TEXT.format("4/2024", 12), name="thang-4.txt", subject="Kết quả tháng 4/2024")
    [found] = [one for one in check(written(TEXT.format("5/2024", 12)), earlier=[before]) if one.check == NAME]
    assert found.severity == "warning"


def test_new_numbers_in_old_words_are_right(written: Write) -> None:
    before = written(TEXT.format("4/2024", 12), name="thang-4.txt", subject="Kết quả tháng 4/2024")
    assert [one for one in check(written(TEXT.format("5/2024", 9)), earlier=[before]) if one.check == NAME] == []
