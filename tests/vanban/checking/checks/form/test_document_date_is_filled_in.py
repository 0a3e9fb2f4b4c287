from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "document_date_is_filled_in"


def test_blank_day_is_told(told: Tell) -> None:
    [found] = told(NAME, date="Hà Vân, ngày    tháng 5 năm 2024")
    assert found.message.endswith(": ngày.")


def test_blank_day_month_and_year_are_told(told: Tell) -> None:
    [found] = told(NAME, date="Hà Vân, ngày   tháng   năm")
    assert found.message.endswith(": ngày, tháng, năm.")


def test_whole_date_is_silent(told: Tell) -> None:
    assert told(NAME) == []


def test_place_left_out_is_told(told: Tell) -> None:
    for line in ("……, ngày 15 tháng 8 năm 2024", "ngày 15 tháng 8 năm 2024"):
        [found] = told(NAME, date=line)
        assert "địa danh" in found.message
        assert told("document_has_date", date=line) == []
