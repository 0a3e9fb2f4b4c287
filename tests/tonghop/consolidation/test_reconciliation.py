from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from tonghop.consolidation import STATE_NAMES, NamedUnit, consolidate, list_reconciliation_rows
from tonghop.periods import build_campaign
from tonghop.regimes import Entry, Origin, Regime, Submission

Sent = Callable[..., Submission]


def test_every_figure_has_its_rows(sent: Sent, regime: Regime) -> None:
    whole = consolidate(
        [sent("a", {"revenue": 1_500_000}), sent("b", {"revenue": "none"})],
        regime,
        build_campaign(date(2025, 12, 16), date(2026, 3, 15)),
        parent=NamedUnit("bcd", "Ban Chỉ đạo"),
        expected_units=[NamedUnit(key, f"Đơn vị {key.upper()}") for key in "abc"],
    )
    rows = [row for row in list_reconciliation_rows(whole, regime) if row.indicator == "revenue"]
    assert [(row.unit, row.value, STATE_NAMES[row.state]) for row in rows] == [
        ("Đơn vị A", Decimal(1_500_000), "có số liệu"),
        ("Đơn vị B", None, "không có"),
        ("Đơn vị C", None, "chưa gửi"),
        ("Ban Chỉ đạo", Decimal(1_500_000), "có số liệu"),
    ]
    assert [row.state_name for row in rows] == ["có số liệu", "không có", "chưa gửi", "có số liệu"]
    assert (rows[0].file, rows[0].page, rows[0].cell, rows[0].measured_in) == ("a.docx", 2, "Cộng", "đồng")
    assert rows[0].sentence is None


def test_own_submission_has_a_row_for_each_source(sent: Sent, regime: Regime) -> None:
    rows = list_reconciliation_rows(sent("a", {"violations": 3}), regime)
    assert len(rows) == len(regime.indicators)
    told = next(row for row in rows if row.indicator == "violations")
    assert (told.unit, told.value, told.file) == ("Đơn vị A", 3, "a.docx")


def test_a_number_left_out_of_a_report_is_not_unsent(sent: Sent, regime: Regime) -> None:
    garbled = Entry("not_sent", printed="1O5", origins=(Origin("a", "a.docx", "1O5", cell="Cộng"),))
    told = sent("a", {"revenue": 1})
    told = replace(told, entries={**told.entries, "violations": garbled})
    whole = consolidate(
        [told],
        regime,
        build_campaign(date(2025, 12, 16), date(2026, 3, 15)),
        parent=NamedUnit("bcd", "Ban Chỉ đạo"),
        expected_units=[NamedUnit(key, f"Đơn vị {key.upper()}") for key in "ab"],
    )
    rows = {(row.indicator, row.unit): row.state_name for row in list_reconciliation_rows(whole, regime)}
    assert rows["inspections", "Đơn vị A"] == "không nêu"
    assert rows["violations", "Đơn vị A"] == "không đọc được"
    assert rows["inspections", "Đơn vị B"] == "chưa gửi"
