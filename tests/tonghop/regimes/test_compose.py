from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tonghop.regimes import (
    Entry,
    Line,
    Origin,
    Regime,
    Statement,
    Submission,
    TypicalCase,
    compose,
    extract,
    find_regime,
    list_regimes,
)
from tonghop.regimes.composition.annexes import print_change
from tonghop.regimes.composition.body import say_missing
from tonghop.regimes.expected_outline import expected_outline
from tonghop.regimes.phrases import percent_change, say_indicator, say_percent
from vanban.checking import check
from vanban.model.content import Note
from vanban.model.document import Document
from vanban.model.drafting import Letterhead, Signing

FOUND = find_regime("bcd389-campaign")
assert FOUND is not None
REGIME: Regime = FOUND
HEAD = Letterhead("SỞ Y TẾ", "58/BC-SYT", "Lam Giang", "2026-03-17", "", "UBND TỈNH LAM GIANG")
SIGNING = Signing("GIÁM ĐỐC", "Lê Thị Hạnh")
PERIODS = {"bcd389-campaign": "2025-12-16..2026-03-15", "bcd389-month": "2026-02", "cttu11-half": "2026-H1"}
ANNEX = [column.indicator for column in REGIME.figures_form.columns[:7]] if REGIME.figures_form else []


def entry(value: int | str, base: int | str | None = None) -> Entry:
    return Entry("value", Decimal(value), base=None if base is None else Decimal(base),
                 base_state="not_sent" if base is None else "value")  # fmt: skip


def submission(entries: Mapping[str, Entry] | None = None, regime: Regime = REGIME) -> Submission:
    blank = {one.code: Entry("not_sent") for one in regime.indicators}
    return Submission(regime.key, PERIODS[regime.key], "Sở Y tế", "Sở Y tế", entries={**blank, **(entries or {})})


def written(own: Submission, regime: Regime = REGIME) -> Document:
    return compose(own, regime, letterhead=HEAD, signing=SIGNING, recipients=["Lưu: VT."], file="bao-cao.docx")


def phrase(code: str, told: Entry) -> str | None:
    return say_indicator(REGIME, REGIME.get_indicator(code), {code: told})


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (entry(1), "Tiến hành 01 cuộc thanh tra, kiểm tra."),
        (entry(0), "Tiến hành 0 cuộc thanh tra, kiểm tra."),
        (entry(9, 8), "Tiến hành 09 cuộc thanh tra, kiểm tra, tăng 12,5% so với kỳ trước (08 cuộc)."),
        (entry(3, 4), "Tiến hành 03 cuộc thanh tra, kiểm tra, giảm 25% so với kỳ trước (04 cuộc)."),
        (entry(3, 0), "Tiến hành 03 cuộc thanh tra, kiểm tra, tăng từ 0 lên 03 cuộc so với kỳ trước."),
        (entry(4, 4), "Tiến hành 04 cuộc thanh tra, kiểm tra, không thay đổi so với kỳ trước."),
        (Entry("none"), "Cuộc thanh tra, kiểm tra: không có."),
        (Entry("not_applicable"), "Cuộc thanh tra, kiểm tra: không áp dụng."),
        (Entry("not_sent"), None),
    ],
)
def test_indicators_are_told_in_correct_vietnamese(told: Entry, sentence: str | None) -> None:
    assert phrase("inspections", told) == sentence


@pytest.mark.parametrize(
    ("told", "cell"),
    [
        (entry(9, 8), "+12,5%"),
        (entry(3, 4), "-25%"),
        (entry(3, 0), "tăng từ 0"),
        (entry(0, 0), "0"),
        (replace(entry(3), base_state="none"), "kỳ trước không có"),
        (replace(entry(9), change=Decimal("12.5")), "+12,5%"),
        (replace(entry(3), change=Decimal("-40")), "-40%"),
        (replace(entry(1), change=Decimal("100")), ""),
        (replace(entry(0), change=Decimal("-100")), "-100%"),
        (replace(entry(2), change=Decimal("-100")), ""),
        (replace(entry(0), change=Decimal("0")), "0"),
        (entry(3), ""),
        (Entry("not_sent"), ""),
    ],
)
def test_a_change_from_nought_is_never_a_percentage(told: Entry, cell: str) -> None:
    assert print_change(told, REGIME.get_indicator("violations"), "kỳ trước") == cell


def test_stated_change_of_money_is_printed_as_stated() -> None:
    told = replace(entry("1500000"), change=Decimal(100))
    assert print_change(told, REGIME.get_indicator("revenue"), "cùng kỳ") == "+100%"


def test_report_stands_on_its_form() -> None:
    own = submission({code: entry(2) for code in ANNEX} | {"revenue": entry("148500000")})
    document = written(replace(own, narrative={"situation": (Statement("Thị trường ổn định.", ("Sở Y tế",)),)}))
    assert [heading.label for heading in document.outline if heading.level == 1] == ["I", "II", "III", "IV", "V"]
    assert [annex.label for annex in document.annexes] == ["Phụ lục I", "Phụ lục II"]
    assert document.tables[0].rows[-1][:8] == ("Tổng cộng", "2", "2", "2", "2", "148,5", "2", "2")
    assert len(document.tables[0].header) == 3
    assert len(document.tables[0].header[0]) == 15
    assert "Kết quả thực hiện công tác chống buôn lậu" in (document.header.subject or "")


def test_missing_units_are_said_and_shown() -> None:
    sent = {one.code: entry(1) for one in REGIME.indicators}
    none = {one.code: Entry("not_sent") for one in REGIME.indicators}
    lines = (Line("a", "Sở A", sent), Line("b", "Sở B", none), Line("c", "Trừ trùng", none, counts=False))
    own = replace(submission(sent), lines=lines, missing=("b",))
    assert say_missing(own) == "Đến thời điểm tổng hợp, 1/2 đơn vị gửi báo cáo; chưa gửi: Sở B."
    table = written(own).tables[0]
    assert set(table.rows[1][1:]) == {"chưa gửi"}
    assert "0" not in table.rows[1]


def test_a_unit_that_reported_without_a_number_is_not_unsent() -> None:
    told = {one.code: entry(1) for one in REGIME.indicators}
    none = {one.code: Entry("not_sent") for one in REGIME.indicators}
    lines = (
        Line("a", "Sở A", {**told, "revenue": Entry("not_sent")}),
        Line("b", "Sở B", none),
        Line("c", "Sở C", none),
    )
    table = written(replace(submission(told), lines=lines, missing=("c",))).tables[0]
    assert table.rows[0][:8] == ("Sở A", "1", "1", "1", "1", "không nêu", "1", "1")
    assert {row[0]: row[1] for row in table.rows[1:3]} == {"Sở B": "không nêu số liệu", "Sở C": "chưa gửi"}


def test_a_unit_whose_parts_are_not_its_total_is_named() -> None:
    parts = {code: entry(1) for code in ("violations.smuggling", "violations.fraud", "violations.counterfeit")}
    right, wrong = {**parts, "violations": entry(3)}, {**parts, "violations": entry(4)}
    lines = (Line("a", "Sở A", right), Line("b", "Sở B", wrong))
    text = written(replace(submission({**parts, "violations": entry(7)}), lines=lines)).text
    assert "hàng giả, vi phạm sở hữu trí tuệ) (trong đó số liệu của Sở B chưa thống nhất)" in text


@pytest.mark.parametrize(
    ("compared_with", "head"),
    [
        ("cùng kỳ", "So sánh với cùng kỳ (±%)"),
        ("", "So sánh (±%)"),
        (None, "So sánh với kỳ trước (±%)"),
    ],
)
def test_the_head_names_what_is_compared_with(compared_with: str | None, head: str) -> None:
    own = submission({code: entry(2) for code in ANNEX})
    assert written(replace(own, compared_with=compared_with)).tables[0].header[0][-1] == head


def test_the_text_points_to_the_annexes() -> None:
    text = written(submission({code: entry(2) for code in ANNEX})).text
    assert (
        "Khởi tố 02 đối tượng.\nSố liệu chi tiết tại Phụ lục I, vụ việc điển hình tại Phụ lục II kèm theo.\n" in text
    )


def test_sum_of_some_units_says_of_how_many() -> None:
    told = {one.code: entry(1) for one in REGIME.indicators}
    half = {**told, "fines": Entry("not_sent")}
    text = written(replace(submission(told), lines=(Line("a", "Sở A", told), Line("b", "Sở B", half)))).text
    assert "tổng số tiền 1 đồng (theo số liệu của 01/02 đơn vị gửi báo cáo)." in text
    assert "Tiến hành 01 cuộc thanh tra, kiểm tra.\n" in text


def of_two(*statements: Statement) -> Document:
    told = {one.code: entry(1) for one in REGIME.indicators}
    lines = (Line("a", "Sở A", told), Line("b", "Sở B", told))
    return written(replace(submission(told), lines=lines, narrative={"forecast": statements}))


def test_narrative_of_many_units_says_whose_it_is() -> None:
    document = of_two(
        Statement("Còn phức tạp.", ("a", "b")), Statement("Tăng nhẹ.", ("b",)), Statement("Khó lường.", ("b",))
    )
    assert "- Sở A, Sở B: Còn phức tạp.\n- Sở B: Tăng nhẹ. Khó lường.\n" in document.text


def test_lines_of_a_list_stay_lines() -> None:
    first, second = Origin("a", "a.docx", "- Một."), Origin("a", "a.docx", "- Ba.")
    listed = (
        Statement("Một.", ("a",), (first,), item=True),
        Statement("Hai.", ("a",), (first,)),
        Statement("Ba.", ("a",), (second,), item=True),
        Statement("Bốn.", ("a",), (Origin("a", "a.docx", "Bốn."),)),
    )
    assert "- Sở A:\n+ Một. Hai.\n+ Ba.\n+ Bốn.\n" in of_two(*listed).text
    assert "- Sở A: Đã làm:\n+ Một. Hai.\n" in of_two(Statement("Đã làm:", ("a",)), *listed[:2]).text
    assert "- Sở A: Một. Hai.\n" in of_two(*listed[:2]).text


def test_footnotes_are_carried_and_numbered_anew() -> None:
    document = of_two(
        Statement("Kiểm tra.", ("a",), notes=(Note("7", "Ba đợt.", 8),)),
        Statement("Xử phạt.", ("b",), notes=(Note("1", "Hai hộ.", 7),)),
    )
    assert "- Sở A: Kiểm tra¹.\n¹ Ba đợt.\n- Sở B: Xử phạt².\n² Hai hộ.\n" in document.text
    assert [(note.mark, note.text) for note in document.footnotes] == [("1", "Ba đợt."), ("2", "Hai hộ.")]


def test_case_of_two_units_names_both() -> None:
    told = {one.code: entry(1) for one in REGIME.indicators}
    lines = (Line("a", "Sở A", told), Line("b", "Sở B", told))
    own = replace(submission(told), lines=lines, cases=(TypicalCase("II", "Thu 15 kg pháo.", ("a", "b")),))
    assert ("1", "Thu 15 kg pháo. (Sở A, Sở B)") in written(own).tables[1].rows


def test_blank_day_stays_blank_on_the_annexes() -> None:
    head = replace(HEAD, symbol="/BC-SYT", date="2026-03")
    document = compose(submission(), REGIME, letterhead=head, signing=SIGNING)
    assert document.annexes[0].of.date is None
    assert "(Kèm theo Báo cáo số" in document.text


@pytest.mark.parametrize(
    ("base", "value", "said"),
    [(8, 9, "12,5%"), (3, 4, "33,3%"), (10_000, 10_001, "0,01%"), (4, 1, "-75%"), (1, 2, "100%"), (5, 5, "0%")],
)
def test_percentages_show_every_change(base: int, value: int, said: str) -> None:
    assert say_percent(percent_change(Decimal(base), Decimal(value))) == said


def test_nought_has_no_percentage() -> None:
    with pytest.raises(ArithmeticError):
        percent_change(Decimal(0), Decimal(3))


def test_money_and_wholes_are_told_in_their_units() -> None:
    half = find_regime("cttu11-half")
    assert half is not None
    told = {"systems.approved": entry(61), "systems": entry(68), "fines": entry("19500000", "13000000")}
    said = [say_indicator(half, half.get_indicator(code), told) for code in ("systems.approved", "fines")]
    assert said == [
        "Phê duyệt cấp độ cho 61/68 hệ thống thông tin (đạt 89,7%).",
        "Xử phạt vi phạm hành chính với tổng số tiền 19,5 triệu đồng, "
        "tăng 50% so với cùng kỳ năm trước (13 triệu đồng).",
    ]
    with pytest.raises(KeyError):
        half.get_indicator("khong.co")


def test_empty_sections_and_groups_say_none() -> None:
    document = written(submission({code: Entry("none") for code in ANNEX} | {"fines": Entry("none")}))
    assert "5. Kết quả phát hiện, bắt giữ, xử lý\nKhông phát hiện vụ việc vi phạm." in document.text
    assert document.tables[1].rows.count(("", "Không có")) == 9


def test_sections_without_figures_do_not_claim_none() -> None:
    assert "5. Kết quả phát hiện, bắt giữ, xử lý\nChưa có số liệu báo cáo." in written(submission()).text


@st.composite
def submissions(draw: st.DrawFn) -> tuple[Regime, Submission]:
    regime = draw(st.sampled_from(list_regimes()))
    form = regime.figures_form
    in_annex = {column.indicator for column in form.columns} if form else set()
    entries = {}
    for one in regime.indicators:
        told = one.phrase is not None or one.code in in_annex
        state = draw(st.sampled_from(["value", "none", "not_applicable", "not_sent"] if told else ["not_sent"]))
        number = draw(st.integers(0, 5000)) * (100_000 if one.unit == "VND" else 1)
        entries[one.code] = entry(number) if state == "value" else Entry(state)
    for total in (one for one in regime.indicators if one.total_of):
        parts = [code for code in total.total_of if entries[code].state == "not_sent"]
        # nothing of the whole is nothing of its parts
        entries |= {code: entries[total.code] for code in parts if entries[total.code].value is None}
    words = st.sampled_from(
        ["Thị trường cơ bản ổn định.", "Công tác phối hợp được duy trì.", "Đã quán triệt đến toàn ngành."]
    )
    leaves = [one.key for one in regime.sections if one.empty and not one.indicators]
    narrative = {key: (Statement(draw(words), ("Sở Y tế",)),) for key in leaves if draw(st.booleans())}
    groups = [group.code for group in regime.cases_form.groups] if regime.cases_form else []
    cases = tuple(TypicalCase(code, f"Thu giữ lô hàng số {at} tại kho.", ("Sở Y tế",))
                  for at, code in enumerate(groups) if draw(st.booleans()))  # fmt: skip
    return regime, replace(submission(entries, regime), narrative=narrative, cases=cases)


@given(submissions())
@settings(max_examples=40, deadline=None)
def test_what_is_composed_is_extracted_again(drawn: tuple[Regime, Submission]) -> None:
    regime, own = drawn
    again = extract(written(own, regime), regime, name="Sở Y tế")
    assert again.period == own.period
    assert {c: (e.state, e.value) for c, e in again.entries.items()} == {
        c: (e.state, e.value) for c, e in own.entries.items()
    }
    assert {key: [one.text for one in told] for key, told in again.narrative.items()} == {
        key: [one.text for one in told] for key, told in own.narrative.items()
    }
    assert [(case.group, case.text) for case in again.cases] == [(case.group, case.text) for case in own.cases]


@given(submissions())
@settings(max_examples=40, deadline=None)
def test_what_is_composed_passes_the_checks(drawn: tuple[Regime, Submission]) -> None:
    regime, own = drawn
    sums = {
        total.code: entry(int(sum(own.entries[code].value or 0 for code in total.total_of)))
        for total in regime.indicators
        if total.total_of and own.entries[total.code].value is not None
    }
    whole = {
        one.whole: own.entries[one.code]
        for one in regime.indicators
        if one.whole and own.entries[one.code].value is not None
    }
    document = written(replace(own, entries={**own.entries, **sums, **whole}), regime)
    found = {one.check for one in check(document, outline=expected_outline(regime)) if one.severity != "hint"}
    # A submission that tells no number makes a report without numbers, and that is said.
    assert found - {"result_section_gives_figures_or_says_none"} == set()
