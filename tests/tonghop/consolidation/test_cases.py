from collections.abc import Callable
from datetime import date

import pytest

from tonghop.consolidation import NamedUnit, consolidate
from tonghop.consolidation.cases import gather_cases
from tonghop.consolidation.double_counting import DOUBLES
from tonghop.periods import build_campaign
from tonghop.regimes import Regime, Submission

Sent = Callable[..., Submission]
GROUPS = ["I", "II", "III"]
ONE = (
    "Ngày 18/01/2026, tại xã Biên Thành, Công an tỉnh phối hợp Biên phòng bắt 02 đối tượng vận chuyển 212 kg pháo nổ."
)
OTHER = (
    "Ngày 18/01/2026, tại xã Biên Thành, Biên phòng và Công an tỉnh bắt giữ 02 đối tượng, thu 212 kg pháo nổ, khởi tố."
)
PERIOD = build_campaign(date(2025, 12, 16), date(2026, 3, 15))


def whole(regime: Regime, *submissions: Submission) -> Submission:
    expected = [NamedUnit(one.unit, one.name) for one in submissions]
    return consolidate(submissions, regime, PERIOD, parent=NamedUnit("bcd", "BCĐ"), expected_units=expected)


def test_same_case_of_two_units_stands_once_with_both(sent: Sent) -> None:
    found = gather_cases([sent("a", cases=(("II", ONE),)), sent("b", cases=(("II", OTHER),))], GROUPS)
    assert [case.units for case in found.cases] == [("a", "b")]
    assert found.joint[0].reason == "cùng ngày 18/01/2026, cùng số lượng 02 đối tượng, 212 kg pháo"
    assert {origin.file for origin in found.cases[0].origins} == {"a.docx", "b.docx"}


def test_other_day_or_quantity_is_another_case(sent: Sent) -> None:
    for changed in (ONE.replace("18/01", "19/01"), ONE.replace("212", "95").replace("02 đối", "03 đối")):
        found = gather_cases([sent("a", cases=(("II", ONE),)), sent("b", cases=(("II", changed),))], GROUPS)
        assert len(found.cases) == 2
        assert found.joint == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # another commune
            "Ngày 20/01/2026, tại xã Tân Lập, Công an bắt 01 đối tượng vận chuyển 15 kg pháo nổ.",
            "Ngày 20/01/2026, tại xã Đại Phong, Công an bắt 01 đối tượng vận chuyển 15 kg pháo nổ.",
        ),
        (  # another weight
            "Ngày 20/01/2026, Công an bắt 01 đối tượng vận chuyển 15 kg pháo nổ trên quốc lộ.",
            "Ngày 20/01/2026, Công an bắt 01 đối tượng vận chuyển 19 kg pháo nổ trên quốc lộ.",
        ),
        (  # nothing in common but a day and one person
            "Ngày 20/01/2026, phát hiện 01 đối tượng cất giấu hồng phiến trong ba lô.",
            "Ngày 20/01/2026, kiểm tra xe tải, 01 đối tượng khai vận chuyển súng săn.",
        ),
    ],
)
def test_like_cases_of_one_day_stay_two(sent: Sent, one: str, other: str) -> None:
    found = gather_cases([sent("a", cases=(("II", one),)), sent("b", cases=(("II", other),))], GROUPS)
    assert len(found.cases) == 2


def test_undated_cases_are_one_only_when_told_alike(sent: Sent) -> None:
    text = "Thu giữ 1.200 bao thuốc lá nhập lậu vô chủ tại bến xe."
    alike = gather_cases([sent("a", cases=(("III", text),)), sent("b", cases=(("III", text),))], GROUPS)
    assert alike.joint[0].reason == "lời kể gần như giống hệt nhau, số lượng như nhau"
    other = text.replace("1.200", "900")
    assert (
        len(gather_cases([sent("a", cases=(("III", text),)), sent("b", cases=(("III", other),))], GROUPS).cases) == 2
    )


def test_one_unit_may_tell_two_cases_of_one_day(sent: Sent) -> None:
    found = gather_cases([sent("a", cases=(("II", ONE), ("II", OTHER)))], GROUPS)
    assert len(found.cases) == 2


def test_cases_stand_in_the_order_of_the_groups(sent: Sent) -> None:
    found = gather_cases([sent("a", cases=(("III", "Vụ thuốc lá."), ("I", "Vụ ma túy.")))], GROUPS)
    assert [case.group for case in found.cases] == ["I", "III"]


def test_joint_case_is_told_with_its_reason(sent: Sent, regime: Regime) -> None:
    total = whole(
        regime,
        sent("a", {"violations": 23}, cases=(("II", ONE),)),
        sent("b", {"violations": 9}, cases=(("II", OTHER),)),
    )
    said = next(remark for remark in total.log if remark.code == "joint_case")
    assert said.units == ("a", "b")
    assert "cùng báo cáo một vụ việc (cùng ngày 18/01/2026" in said.message
    assert total.entries["violations"].value == 32


def test_case_shown_to_be_in_both_counts_is_counted_once(sent: Sent, regime: Regime) -> None:
    count = {"violations": 1, "violations.smuggling": 1, "violations.fraud": 0, "violations.counterfeit": 0}
    total = whole(regime, sent("a", {**count}, cases=(("II", ONE),)), sent("b", {**count}, cases=(("II", OTHER),)))
    assert total.entries["violations"].value == 1
    assert total.entries["violations.smuggling"].value == 1
    assert total.entries["violations.fraud"].value == 0
    assert total.lines[-1].unit == DOUBLES
    assert total.lines[-1].entries["violations"].value == -1
    assert not total.lines[-1].counts


def test_case_that_need_not_be_in_both_counts_is_left_counted(sent: Sent, regime: Regime) -> None:
    more = {"violations": 2, "violations.smuggling": 2, "violations.fraud": 0, "violations.counterfeit": 0}
    one = {"violations": 1, "violations.smuggling": 1, "violations.fraud": 0, "violations.counterfeit": 0}
    total = whole(regime, sent("a", {**more}, cases=(("II", ONE),)), sent("b", {**one}, cases=(("II", OTHER),)))
    assert total.entries["violations"].value == 3
    assert all(line.counts for line in total.lines)
