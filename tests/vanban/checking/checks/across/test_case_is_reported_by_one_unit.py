from __future__ import annotations

from collections.abc import Callable

from vanban.checking import check_reports
from vanban.model.document import Document

Write = Callable[..., Document]
NAME = "case_is_reported_by_one_unit"


CASE = (
    "Ngày 12/5/2024, {} kiểm tra kho hàng của ông T. tại phường Bắc Lĩnh, phát hiện 500 bao thuốc lá "
    "nhập lậu trị giá 12 triệu đồng."
)


def test_one_case_in_two_reports_is_a_warning(written: Write) -> None:
    documents = [written(CASE.format(who), name=f"{at}.txt") for at, who in enumerate(("Đội số 2", "Công an phường"))]
    [found] = check_reports(documents)
    assert found.check == NAME
    assert [place.file for place in found.places] == ["0.txt", "1.txt"]


def test_cases_of_two_days_are_two(written: Write) -> None:
    other = CASE.replace("12/5", "13/5").replace("500", "250")
    assert check_reports([written(CASE.format("Đội số 2")), written(other.format("Đội số 3"), name="b.txt")]) == ()
