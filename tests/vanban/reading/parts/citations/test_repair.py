from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.document import Citation, Remark

Read = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("damaged", ["O8/2031/NĐ-CP", "08/2O3l/NĐ-CP", "08/2031/NĐ-GP", "08/2031/NO-CP"])
def test_damaged_symbol_is_read_like_the_sound_one(
    cited: Read, remarked: Callable[[str], tuple[Remark, ...]], damaged: str
) -> None:
    text = f"Nghị định số 08/2031/NĐ-CP ngày 05/3/2031 về kho bãi. Theo Nghị định số {damaged}, Sở đã kiểm tra."
    assert [one.symbol for one in cited(text)] == ["08/2031/NĐ-CP"] * 2
    (remark,) = remarked(text)
    assert remark.code == "symbol_repaired"
    assert damaged in remark.message
    assert text[remark.start : remark.end] == damaged


def test_nothing_is_repaired_without_a_sound_symbol(
    cited: Read, remarked: Callable[[str], tuple[Remark, ...]]
) -> None:
    text = "Theo Nghị định số 08/2031/NĐ-GP, Sở đã kiểm tra."
    assert [one.symbol for one in cited(text)] == ["08/2031/NĐ-GP"]
    assert remarked(text) == ()


def test_short_numbers_of_like_agencies_stay_two(cited: Read) -> None:
    text = "Kế hoạch số 45/KH-SNV và Kế hoạch số 45/KH-SNG"
    assert [one.symbol for one in cited(text)] == ["45/KH-SNV", "45/KH-SNG"]


def test_two_sound_symbols_of_one_number_stay_two(cited: Read) -> None:
    text = "Quyết định số 12/QĐ-UBND và Quyết định số 12/QĐ-HĐND"
    assert [one.symbol for one in cited(text)] == ["12/QĐ-UBND", "12/QĐ-HĐND"]


@pytest.mark.parametrize("slip", ["863/2031/T-BTC", "863/2031/TTT-BTC", "863/2031/TT-BTCC"])
def test_typing_slip_is_no_damage(remarked: Callable[[str], tuple[Remark, ...]], slip: str) -> None:
    assert remarked(f"Thông tư số 863/2031/TT-BTC, Thông tư số {slip}") == ()


def test_two_agencies_that_look_alike_stay_two(cited: Read) -> None:
    text = "Nghị quyết số 125-NQ/ĐU và Nghị quyết số 125-NQ/QU"
    assert [one.symbol for one in cited(text)] == ["125-NQ/ĐU", "125-NQ/QU"]
