from __future__ import annotations

import pytest

from vanban.reading.files.page.words import join_texts


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("Chỉ thị số 12/CT-", "UBND ngày 30/12/2019", "Chỉ thị số 12/CT-UBND ngày 30/12/2019"),
        ("Công văn số 15/", "SCT-QLTT", "Công văn số 15/SCT-QLTT"),
        ("Kế hoạch số 15", "/KH-UBND", "Kế hoạch số 15/KH-UBND"),
        ("giai đoạn 2021-", "2025", "giai đoạn 2021-2025"),
        ("phòng, chống buôn lậu", "và hàng giả", "phòng, chống buôn lậu và hàng giả"),
        ("báo cáo -", "kết quả", "báo cáo - kết quả"),
        ("", "một dòng", "một dòng"),
        ("một dòng", "", "một dòng"),
    ],
)
def test_lines_join_with_a_blank_unless_a_symbol_is_broken(first: str, second: str, whole: str) -> None:
    assert join_texts(first, second) == whole
