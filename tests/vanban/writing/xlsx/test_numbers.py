from __future__ import annotations

from decimal import Decimal

import pytest

from vanban.writing.xlsx.numbers import cell_number


@pytest.mark.parametrize(
    ("text", "value", "shown"),
    [
        ("0", "0", "#,##0"), ("12", "12", "#,##0"), ("05", "5", "00"), ("1.204", "1204", "#,##0"),
        ("1.204,50", "1204.50", "#,##0.00"), ("4403", "4403", "0"), ("1,5", "1.5", "#,##0.0"),
        ("-3", "-3", "#,##0"), ("5%", "0.05", "#,##0%"), ("-12,5 %", "-0.125", "#,##0.0%"),
        ("+100%", "1", "+#,##0%;-#,##0%;#,##0%"),
    ],
)  # fmt: skip
def test_a_printed_number_is_stored_true_and_shown_as_printed(text: str, value: str, shown: str) -> None:
    number = cell_number(text)
    assert number is not None
    assert (number.value, number.format) == (Decimal(value), shown)


@pytest.mark.parametrize(
    "text", ["", "-", "x", "Không", "15/3/2026", "0912.345.678", "0123", "1.5", "12 vụ", "15/BC-SYT", "1" * 16, "II"]
)
def test_what_is_no_number_stays_text(text: str) -> None:
    assert cell_number(text) is None
