from __future__ import annotations

import pytest

from vanban.text.issuers import find_agency, find_spelling


@pytest.mark.parametrize(
    ("abbreviation", "agency"),
    [("CP", "Chính phủ"), ("QH16", "Quốc hội"), ("BTC", "Bộ Tài chính"), ("UBND", None), ("MNP", None), ("", None)],
)
def test_agency_with_one_meaning_is_found(abbreviation: str, agency: str | None) -> None:
    assert find_agency(abbreviation) == agency


@pytest.mark.parametrize(
    ("written", "right"),
    [("HDND", "HĐND"), ("BCD389", "BCĐ389"), ("TU", "TU"), ("TƯ", "TƯ"), ("UBND", "UBND"), ("MNP", None)],
)
def test_spelling_gets_its_strokes(written: str, right: str | None) -> None:
    assert find_spelling(written) == right
