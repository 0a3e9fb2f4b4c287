from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.text.dates import find_dates, find_days, format_date, format_long_date, is_possible, parse_date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("ngày 05 tháng 3 năm 2024", "2024-03-05"),
        ("05 tháng 3 năm 2024", "2024-03-05"),
        ("NGÀY 05 THÁNG 3 NĂM 2024", "2024-03-05"),
        ("ngày 5/3/2024", "2024-03-05"),
        ("05/03/2024", "2024-03-05"),
        ("05.3.2024", "2024-03-05"),
        ("5-3-2024", "2024-03-05"),
        ("ngày 05/ 3/ 2024", "2024-03-05"),
        ("ngày05 /3/2024", "2024-03-05"),
        ("ngày 05\ntháng 3 năm\n2024", "2024-03-05"),
        ("ngày **05** tháng **3** năm 2024", "2024-03-05"),
        ("ngày | 05 tháng 3 | năm 2024", "2024-03-05"),
        ("ngày 05 tháng 3/2024", "2024-03-05"),
        ("ngày 05/3 năm 2024", "2024-03-05"),
        ("ngày 05/3/24", "2024-03-05"),
        ("ngày 05 / 3 /2024", "2024-03-05"),
        ("ngay 05 thang 3 nam 2024", "2024-03-05"),
        ("ngày    tháng 3 năm 2024", "2024-03"),
        ("ngày … tháng 3 năm 2024", "2024-03"),
        ("ngày ..... tháng 3 năm 2024", "2024-03"),
        ("ngày   tháng   năm 2024", "2024"),
        ("ngày 31/2/2024", "2024-02-31"),
        ("ngày 5/13/2024", "2024-13-05"),
        ("ngày 9/3/20223", "20223-03-09"),
    ],
)  # fmt: skip
def test_date_is_found_whole(text: str, iso: str) -> None:
    assert parse_date(text) == iso


@pytest.mark.parametrize(
    "text",
    [
        "ngày tháng năm",
        "tháng 6 năm 2024",
        "từ đầu năm 2024",
        "12/2020/NĐ-CP",
        "72/2025/QH15",
        "đường dây nóng 0912.345.678",
        "1.205.340 đồng",
        "đạt 12/15 tiêu chí",
        "tỷ lệ 12/10/24",
        "12.5. 2024 là năm",
        "5/3/2024/QĐ",
        "ngay trong tháng 3 năm 2024",
    ],
)
def test_what_is_no_date_is_left(text: str) -> None:
    assert find_dates(text) == ()


def test_dates_stand_where_the_text_has_them() -> None:
    text = "Kế hoạch số 9/KH-UBND ngày 08/6/2024, báo cáo trước 15 tháng 7 năm 2024."
    assert [text[start:end] for start, end, _ in find_dates(text)] == ["ngày 08/6/2024", "15 tháng 7 năm 2024"]


def test_both_ends_of_a_period_are_found() -> None:
    assert [iso for _, _, iso in find_dates("20/11/2025-30/11/2025")] == ["2025-11-20", "2025-11-30"]


@pytest.mark.parametrize("text", ["Ngày 12/5", "ngày 12 tháng 5", "ngày 12-5"])
def test_day_without_year_is_found_apart(text: str) -> None:
    assert find_dates(text) == ()
    assert [(start, end, iso) for start, end, iso in find_days(text)] == [(0, len(text), "--05-12")]


def test_day_without_the_word_is_a_ratio() -> None:
    assert find_days("đạt 12/15 tiêu chí") == ()


def test_more_than_a_date_does_not_parse() -> None:
    assert parse_date("ngày 5/3/2024 và sau đó") is None


@pytest.mark.parametrize(
    ("iso", "possible"),
    [
        ("2024-02-29", True), ("2023-02-29", False), ("2024-02-31", False), ("2024-13-05", False),
        ("2024-00-05", False), ("20223-03-09", False), ("2024-03", True), ("2024-15", False), ("2024", True),
    ],
)  # fmt: skip
def test_impossible_dates_are_known(iso: str, possible: bool) -> None:
    assert is_possible(iso) is possible


@pytest.mark.parametrize(
    ("iso", "short", "long"),
    [
        ("2024-03-05", "05/3/2024", "ngày 05 tháng 3 năm 2024"),
        ("2024-02-15", "15/02/2024", "ngày 15 tháng 02 năm 2024"),
        ("2024-12-31", "31/12/2024", "ngày 31 tháng 12 năm 2024"),
        ("2024-03", "3/2024", "ngày … tháng 3 năm 2024"),
        ("2024", "2024", "ngày … tháng … năm 2024"),
    ],
)
def test_zeros_stand_where_the_decree_wants_them(iso: str, short: str, long: str) -> None:
    assert format_date(iso) == short
    assert format_long_date(iso) == long


@given(st.dates(date(1945, 9, 2), date(2099, 12, 31)))
def test_what_was_printed_is_read_again(day: date) -> None:
    iso = day.isoformat()
    assert parse_date(format_date(iso)) == parse_date(format_long_date(iso)) == iso
    assert is_possible(iso)


@given(st.text("0123456789/.-ngàythángnăm *\n"))
def test_any_text_can_be_searched(text: str) -> None:
    for start, end, iso in find_dates(text):
        assert text[start:end]
        assert isinstance(is_possible(iso), bool)
