from __future__ import annotations

import pytest

from vanban.text.types import ADMINISTRATIVE, find_type, find_type_by_name


def test_decree_has_its_types() -> None:
    assert {"NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr"} <= set(
        ADMINISTRATIVE
    )


@pytest.mark.parametrize(
    ("abbreviation", "type_"),
    [("QĐ", "QĐ"), ("QD", "QĐ"), ("ttr", "TTr"), ("KHPH", "KH"), ("DA", "DA"), ("ĐA", "ĐA"), ("UBND", None)],
)
def test_abbreviation_tells_the_type(abbreviation: str, type_: str | None) -> None:
    assert find_type(abbreviation) == type_


@pytest.mark.parametrize(
    ("name", "type_"),
    [("Kế hoạch", "KH"), ("KẾ  HOẠCH", "KH"), ("Bộ luật", "L"), ("Giấy phép", "other"), ("con đường", None)],
)
def test_name_tells_the_type(name: str, type_: str | None) -> None:
    assert find_type_by_name(name) == type_
