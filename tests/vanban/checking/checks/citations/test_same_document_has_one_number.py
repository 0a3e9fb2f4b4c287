from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "same_document_has_one_number"


def test_swapped_digits_on_one_day_are_one_plan(told: Tell) -> None:
    [found] = told(
        NAME,
        "Thực hiện Kế hoạch số 87/KH-UBND ngày 09/01/2024 của UBND tỉnh về tăng cường kiểm tra địa bàn.\n\n"
        "Trên đây là kết quả thực hiện Kế hoạch số 78/KH-UBND ngày 09/01/2024 của UBND tỉnh về tăng cường "
        "kiểm tra địa bàn.",
    )
    assert (found.expected, found.found) == ("87/KH-UBND", "78/KH-UBND")


def test_enumerated_documents_of_one_day_are_several(told: Tell) -> None:
    assert told(NAME, "Các Công điện số 71/CĐ-TTg ngày 12/4/2024, số 72/CĐ-TTg ngày 12/4/2024.") == []


def test_documents_of_two_days_are_two(told: Tell) -> None:
    assert told(NAME, "Công văn số 39/SCT-TT ngày 11/01/2024.\n\nCông văn số 38/SCT-TT ngày 10/01/2024.") == []
