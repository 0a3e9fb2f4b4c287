from __future__ import annotations

from collections.abc import Callable

from vanban.checking import check
from vanban.model.document import Document

Write = Callable[..., Document]
NAME = "case_is_reported_once"
CASE = (
    "I. KẾT QUẢ\n\n- Ngày 28/4/2024, Đội số 3 kiểm tra hộ kinh doanh Lò Thị Na (phường Mới), phát hiện 1.240 quyển vở "
    "giả mạo nhãn hiệu; xử phạt 22,5 triệu đồng."
)
AGAIN = (
    "I. KẾT QUẢ\n\n- Ngày {}/4/2024, phối hợp kiểm tra hộ kinh doanh Lò Thị Na, thu {} quyển vở giả mạo nhãn hiệu, "
    "phạt 22,5 triệu đồng{}."
)


def told(written: Write, text: str) -> int:
    before = written(CASE, name="thang-4.txt", subject="Kết quả tháng 4/2024")
    found = check(written(text, name="thang-5.txt"), earlier=[before])
    return sum(one.check == NAME for one in found)


def test_case_of_the_earlier_report_told_anew_is_told(written: Write) -> None:
    assert told(written, AGAIN.format(28, "1.240", "")) == 1


def test_other_day_is_another_case(written: Write) -> None:
    assert told(written, AGAIN.format(29, "1.240", "")) == 0


def test_case_that_goes_on_is_right(written: Write) -> None:
    assert told(written, AGAIN.format(28, "1.240", "; tiếp tục điều tra")) == 0
