"""Why a number is no quantity."""

from __future__ import annotations

import pytest

from vanban.reading.parts.figures.names import find_names
from vanban.reading.parts.figures.tokens import Tokens, tokenise


def reasons_in(text: str, cited: tuple[tuple[int, int], ...] = ()) -> list[str]:
    tokens = Tokens(tokenise(text, 0, len(text)), {})
    return list(find_names(tokens, cited).values())


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("ngày 05/3/2024", ["date", "date", "date"]),
        ("tháng 5", ["date"]),
        ("Đội 389 tỉnh Hà Lâm", ["label"]),
        ("cụm 10 xã Phú Khê", ["label"]),
        ("vùng 2 huyện khó khăn", []),
        ("từ 3-5 đến nay", ["date", "date"]),
        ("phạt từ 3-5 triệu đồng", []),
        ("cùng kỳ 2022", ["year"]),
        ("6 tháng đầu", ["period"]),
        ("lúc 21:22", ["clock or age", "clock or age"]),
        ("ông A, 45 tuổi", ["clock or age"]),
        ("gọi 0912345678", ["no number"]),
        ("tổng đài 1900", ["telephone"]),
        ("Điều 5", ["label"]),
        ("các điều 5, 6", ["label", "label in a row"]),
        ("Covid-19", ["code"]),
        ("BKS 29A-123.45", ["code"]),
        ("29A - 123.45", ["plate"]),
        ("1. Kết quả", ["heading label"]),
        ("như sau: (1) tồn tại", ["list mark"]),
        ("sữa Gold 850g", ["strength of a product"]),
    ],
)
def test_a_name_or_a_time_says_what_it_is(text: str, reasons: list[str]) -> None:
    assert reasons_in(text) == reasons


@pytest.mark.parametrize(
    "text",
    [
        "tổng số 12 vụ",
        "nhóm 3 đối tượng",
        "khoản 5 triệu đồng",
        "mỗi tháng 5 vụ",
        "15 tin/tháng",
        "trong 2023 vụ",
        "trong quý 45 vụ",
        "trong tháng 15 vụ",
        "trong năm 12 vụ",
    ],
)
def test_a_quantity_has_no_other_name(text: str) -> None:
    assert reasons_in(text) == []


def test_numbers_of_citations_are_left_to_them() -> None:
    assert reasons_in("15 vụ và 3 vụ", ((0, 5),)) == ["in a citation"]
