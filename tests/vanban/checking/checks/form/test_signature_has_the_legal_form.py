from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "signature_has_the_legal_form"


def test_head_signing_for_himself_is_told(told: Tell) -> None:
    [found] = told(NAME, signature="KT. GIÁM ĐỐC\nGIÁM ĐỐC\n\nTrần Văn Lâm")
    assert "cấp phó" in found.message


def test_deputy_without_the_formula_is_told(told: Tell) -> None:
    [found] = told(NAME, signature="PHÓ GIÁM ĐỐC\n\nTrần Văn Lâm")
    assert "KT." in found.message


def test_vice_minister_is_a_deputy(told: Tell) -> None:
    assert told(NAME, signature="KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nTrần Văn Lâm") == []


def test_committee_signed_for_by_its_deputy_is_right(told: Tell) -> None:
    assert told(NAME, signature="TM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nTrần Văn Lâm") == []


def test_head_below_the_formula_of_a_committee_is_told(told: Tell) -> None:
    assert len(told(NAME, signature="TM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nTRƯỞNG BAN\n\nTrần Văn Lâm")) == 1


def test_committee_chairman_without_the_formula_is_a_hint(told: Tell) -> None:
    head = "ỦY BAN NHÂN DÂN\nXÃ HÒA KHÊ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    [found] = told(NAME, letterhead=head, number="Số: 15/BC-UBND", signature="CHỦ TỊCH\n\nVõ Thị Đào")
    assert found.severity == "hint"
    deputy = "TM. ỦY BAN NHÂN DÂN\n{}PHÓ CHỦ TỊCH\n\nVõ Thị Đào"
    assert told(NAME, letterhead=head, number="Số: 15/BC-UBND", signature=deputy.format("KT. CHỦ TỊCH\n")) == []
    assert len(told(NAME, letterhead=head, number="Số: 15/BC-UBND", signature=deputy.format(""))) == 1


def test_acting_for_the_chairman_needs_the_deputy_s_post(told: Tell) -> None:
    block = "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n{}\nLò Văn Páo"
    assert told(NAME, signature=block.format("PHÓ CHỦ TỊCH\n")) == []
    assert len(told(NAME, signature=block.format(""))) == 1
