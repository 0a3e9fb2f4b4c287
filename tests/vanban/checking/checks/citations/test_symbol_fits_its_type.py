from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "symbol_fits_its_type"


def test_plan_with_letters_of_a_decision_is_told(told: Tell) -> None:
    [found] = told(NAME, "Thực hiện Kế hoạch số 45/QĐ-UBND ngày 05/01/2024.")
    assert (found.expected, found.found) == ("KH", "QĐ")


def test_own_symbol_of_another_type_is_told(told: Tell) -> None:
    [found] = told(NAME, number="Số: 15/KH-SCT")
    assert (found.expected, found.found) == ("BC", "KH")


def test_official_letters_and_party_regulations_are_right(told: Tell) -> None:
    assert told(NAME, "Công văn số 17/BCĐ389-VPTT ngày 21/3/2024; Quy định số 85-QĐ/TW ngày 07/10/2022.") == []


def test_decree_with_the_letters_of_a_circular_is_told(told: Tell) -> None:
    [found] = told(NAME, "Căn cứ Nghị định số 215/2018/TT-BYT ngày 04/9/2018.")
    assert found.found == "TT"
    assert told(NAME, "Căn cứ Luật Hải quan số 154/2014/QH13; Thông tư số 23/2022/TT-BTC ngày 06/4/2022.") == []


def test_letter_has_no_letters_of_a_decision(told: Tell) -> None:
    text = "Thực hiện Công văn số 52/{} ngày 10/4/2024 của Cục Thuế tỉnh."
    assert len(told(NAME, text.format("QĐ-CT"))) == 1
    assert told(NAME, text.format("CT-TTHT")) == []
