import itertools
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tonghop.consolidation import NamedUnit, consolidate, with_unit
from tonghop.periods import build_campaign
from tonghop.regimes import Entry, Origin, Regime, Remark, Submission
from tonghop.regimes.composition.body import say_missing

Sent = Callable[..., Submission]
PERIOD = build_campaign(date(2025, 12, 16), date(2026, 3, 15))
PARENT = NamedUnit("bcd", "Ban Chỉ đạo 389 tỉnh")
EXPECTED = [NamedUnit(key, f"Đơn vị {key.upper()}") for key in "abcd"]


def three(sent: Sent) -> list[Submission]:
    return [
        sent("a", {"violations": 71, "violations.fraud": 41, "revenue": 1_284_500_000, "prosecuted.cases": 0}),
        sent("b", {"violations": 16, "violations.fraud": 9, "revenue": 2_350_200_000, "prosecuted.cases": 1}),
        sent("c", {"violations": "none", "revenue": "none", "prosecuted.cases": "not_applicable"}),
    ]


def test_figures_are_summed_with_their_sources(sent: Sent, regime: Regime) -> None:
    whole = consolidate(three(sent), regime, PERIOD, parent=PARENT, expected_units=EXPECTED)
    assert whole.entries["violations"].value == 87
    assert whole.entries["revenue"].value == Decimal(3_634_700_000)
    assert {origin.file for origin in whole.entries["revenue"].origins} == {"a.docx", "b.docx"}
    assert (whole.unit, whole.period) == ("bcd", "2025-12-16..2026-03-15")


def test_every_expected_unit_has_a_line_and_the_missing_are_listed(sent: Sent, regime: Regime) -> None:
    whole = consolidate(three(sent), regime, PERIOD, parent=PARENT, expected_units=EXPECTED)
    assert [line.unit for line in whole.lines] == ["a", "b", "c", "d"]
    assert whole.missing == ("d",)
    assert {entry.state for entry in whole.lines[3].entries.values()} == {"not_sent"}
    assert whole.lines[2].entries["violations"].state == "none"
    assert whole.lines[2].entries["prosecuted.cases"].state == "not_applicable"


def test_order_of_the_submissions_does_not_matter(sent: Sent, regime: Regime) -> None:
    orders = itertools.permutations(three(sent))
    wholes = [consolidate(order, regime, PERIOD, parent=PARENT, expected_units=EXPECTED) for order in orders]
    assert all(whole == wholes[0] for whole in wholes)


def test_a_unit_nobody_expected_is_taken_and_told(sent: Sent, regime: Regime) -> None:
    whole = consolidate(
        [*three(sent), sent("z", {"violations": 1})], regime, PERIOD, parent=PARENT, expected_units=EXPECTED
    )
    assert whole.lines[-1].unit == "z"
    assert whole.entries["violations"].value == 88
    assert "not_expected" in {remark.code for remark in whole.log}


def test_later_edition_holds_and_is_told(sent: Sent, regime: Regime) -> None:
    first = sent("a", {"violations": 70}, symbol="12/BC-A", date="2026-03-16")
    second = replace(sent("a", {"violations": 71}, symbol="15/BC-A", date="2026-03-18"), file="a-sua.docx")
    whole = consolidate([second, first], regime, PERIOD, parent=PARENT, expected_units=EXPECTED)
    assert whole.entries["violations"].value == 71
    said = next(remark.message for remark in whole.log if remark.code == "later_edition")
    assert "dùng báo cáo số 15/BC-A ngày 18/3/2026 (tệp a-sua.docx)" in said
    assert "không dùng báo cáo số 12/BC-A ngày 16/3/2026 (tệp a.docx)" in said


def test_a_file_of_annexes_alone_completes_the_report(sent: Sent, regime: Regime) -> None:
    report = sent("a", {"inspections": 3}, narrative={"forecast": ("Còn phức tạp.",)}, symbol="12/BC-A")
    told = replace(
        report, entries={**report.entries, "violations": Entry("value", Decimal(9), (Origin("a", "a.docx", "9 vụ"),))}
    )
    annex = replace(sent("a", {"violations": 7, "prosecuted.cases": "none"}, date=None), file="a-phu-luc.xlsx")
    whole = consolidate([annex, told], regime, PERIOD, parent=PARENT, expected_units=EXPECTED)
    assert whole.entries["inspections"].value == 3
    assert whole.entries["violations"].value == 7
    assert whole.entries["prosecuted.cases"].state == "none"
    assert next(remark.code for remark in whole.log if remark.units == ("a",)) == "annex_file"


def test_a_separate_annex_that_differs_from_the_report_is_told(sent: Sent, regime: Regime) -> None:
    report = sent("a", {"violations": 9}, symbol="12/BC-A")
    annex = replace(sent("a", {"violations": 7}, date=None), file="a-phu-luc.xlsx")
    whole = consolidate([report, annex], regime, PERIOD, parent=PARENT, expected_units=EXPECTED)
    assert whole.entries["violations"].value == 9
    assert "annex_differs" in {remark.code for remark in whole.log}
    assert "annex_file" not in {remark.code for remark in whole.log}


def test_an_undated_edition_never_beats_a_dated_one(sent: Sent, regime: Regime) -> None:
    dated, undated = sent("a", {"violations": 1}), sent("a", {"violations": 2}, date=None, symbol="99/BC-A")
    whole = consolidate([undated, dated], regime, PERIOD, parent=PARENT, expected_units=EXPECTED)
    assert whole.entries["violations"].value == 1


def test_a_total_that_is_not_the_sum_of_its_parts_is_told_and_kept(sent: Sent, regime: Regime) -> None:
    parts = {"violations.smuggling": 0, "violations.fraud": 2, "violations.counterfeit": 4}
    whole = consolidate(
        [sent("a", {**parts, "violations": 7})], regime, PERIOD, parent=PARENT, expected_units=EXPECTED
    )
    said = next(remark.message for remark in whole.log if remark.code == "total_differs")
    assert "Đơn vị A: tổng số vụ vi phạm là 7, các thành phần cộng lại là 6" in said
    assert whole.entries["violations"].value == 7


def of_some(
    regime: Regime, sent: list[Submission], expected: list[NamedUnit], include_other_periods: Collection[str] = ()
) -> Submission:
    return consolidate(
        sent, regime, PERIOD, parent=PARENT, expected_units=expected, include_other_periods=include_other_periods
    )


def test_a_report_of_another_period_is_left_out_and_told(sent: Sent, regime: Regime) -> None:
    other = replace(sent("a", {"violations": 1}), period="2026-03")
    whole = consolidate(
        [other, sent("b", {"violations": 2})], regime, PERIOD, parent=PARENT, expected_units=EXPECTED[:2]
    )
    assert (whole.entries["violations"].value, whole.missing) == (2, ("a",))
    said = [remark.message for remark in whole.log if remark.code == "other_period"]
    assert said == [
        "Báo cáo của Đơn vị A (tệp a.docx) ghi kỳ tháng 3/2026, không phải kỳ từ ngày 16/12/2025 đến ngày 15/3/2026; "
        "không cộng vào số liệu kỳ này. Hãy đề nghị đơn vị gửi báo cáo đúng kỳ, hoặc chỉ định dùng báo cáo này nếu "
        "đơn vị chỉ ghi nhầm kỳ."
    ]


def test_a_report_of_another_period_is_taken_where_named(sent: Sent, regime: Regime) -> None:
    other = replace(sent("a", {"violations": 1}), period="2026-03")
    whole = consolidate(
        [other], regime, PERIOD, parent=PARENT, expected_units=EXPECTED[:1], include_other_periods={"a"}
    )
    assert (whole.entries["violations"].value, whole.missing) == (1, ())
    assert "vẫn được cộng" in next(remark.message for remark in whole.log if remark.code == "other_period")


def test_a_window_one_day_short_is_this_period(sent: Sent, regime: Regime) -> None:
    nearly = replace(sent("a", {"violations": 1}), period="2025-12-16..2026-03-14")
    whole = of_some(regime, [nearly], EXPECTED[:1])
    assert whole.entries["violations"].value == 1
    assert "other_period" in {remark.code for remark in whole.log}


def test_a_report_of_this_period_holds_beside_one_of_another(sent: Sent, regime: Regime) -> None:
    old = replace(sent("a", {"violations": 9}, date="2026-03-19"), period="2025-09-16..2025-12-15")
    whole = consolidate(
        [old, sent("a", {"violations": 1})], regime, PERIOD, parent=PARENT, expected_units=EXPECTED[:1]
    )
    assert (whole.entries["violations"].value, whole.missing) == (1, ())


def test_a_unit_nobody_asked_does_not_enlarge_the_denominator(sent: Sent, regime: Regime) -> None:
    whole = consolidate(
        [*three(sent), sent("z", {"violations": 1})], regime, PERIOD, parent=PARENT, expected_units=EXPECTED
    )
    assert [line.unit for line in whole.expected_lines] == ["a", "b", "c", "d"]
    assert [line.unit for line in whole.sent_lines] == ["a", "b", "c", "z"]
    assert say_missing(whole) == (
        "Đến thời điểm tổng hợp, 3/4 đơn vị phải gửi đã gửi báo cáo; chưa gửi: Đơn vị D; ngoài ra Đơn vị Z đã gửi."
    )


def test_what_the_reader_said_of_a_report_stands_in_the_log(sent: Sent, regime: Regime) -> None:
    remark = Remark("unreadable_cell", "Đơn vị A: không đọc được ô “1O5”.", ("a",))
    whole = consolidate([replace(sent("a"), log=(remark,))], regime, PERIOD, parent=PARENT, expected_units=EXPECTED)
    assert remark in whole.log


@pytest.mark.parametrize(
    ("cited", "shared"),
    [
        (
            [
                "Kế hoạch số 45/KH-BCĐ389 ngày 05/12/2025",
                "kế hoạch số 45/KH-BCĐ389",
                "KH số 45/KH-BCĐ389 ngày 05/12/2025",
            ],
            ("Kế hoạch số 45/KH-BCĐ389 ngày 05/12/2025",),
        ),
        (
            [
                "Kế hoạch số 45/KH-BCĐ389 ngày 15/12/2025",
                "Kế hoạch số 45/KH-BCĐ389 ngày 05/12/2025",
                "Kế hoạch số 45/KH-BCĐ389 ngày 05/12/2025",
            ],
            ("Kế hoạch số 45/KH-BCĐ389 ngày 05/12/2025",),
        ),
        (["Kế hoạch số 45/KH-BCĐ389", "Kế hoạch số 46/KH-BCĐ389", "Kế hoạch số 47/KH-BCĐ389"], ()),
    ],
)
def test_one_document_is_cited_once_in_its_soundest_form(
    sent: Sent, regime: Regime, cited: list[str], shared: tuple[str, ...]
) -> None:
    told = [replace(sent(unit), basis=(form,)) for unit, form in zip("abc", cited, strict=True)]
    assert consolidate(told, regime, PERIOD, parent=PARENT, expected_units=EXPECTED).basis == shared


def test_what_a_report_leaves_out_is_told(sent: Sent, regime: Regime) -> None:
    whole = consolidate([sent("a", {"violations": 1})], regime, PERIOD, parent=PARENT, expected_units=EXPECTED)
    said = next(remark.message for remark in whole.log if remark.code == "not_sent")
    assert said.startswith("Báo cáo của Đơn vị A không nêu số liệu về: ")
    assert "Thu nộp ngân sách nhà nước" in said


def test_basis_is_what_most_units_report_on(sent: Sent, regime: Regime) -> None:
    plan, letter = "Kế hoạch số 45/KH-BCĐ389", "Văn bản số 7/A-VP"
    units = [replace(one, basis=(plan, letter) if one.unit == "a" else (plan,)) for one in three(sent)]
    assert consolidate(units, regime, PERIOD, parent=PARENT, expected_units=EXPECTED).basis == (plan,)


def test_a_recognised_unit_takes_its_key_everywhere(sent: Sent) -> None:
    own = sent("SỞ A", {"violations": 1}, cases=(("I", "Một vụ."),), narrative={"forecast": ("Ổn định.",)})
    own = replace(own, log=(Remark("unreadable_cell", "Không đọc được ô “1O5”.", ("SỞ A",)),))
    known = with_unit(own, NamedUnit("a", "Sở A"))
    assert known.log[0].units == ("a",)
    assert (known.unit, known.name) == ("a", "Sở A")
    assert known.cases[0].units == ("a",)
    assert known.narrative["forecast"][0].units == ("a",)
    assert known.entries["violations"].origins[0].unit == "a"
