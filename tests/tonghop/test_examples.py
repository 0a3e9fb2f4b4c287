from pathlib import Path

from tonghop.consolidation import NamedUnit, consolidate, load_units, recognise_sender, with_unit
from tonghop.periods import parse_period
from tonghop.regimes import Submission, compose, extract, find_regime
from tonghop.regimes.expected_outline import expected_outline
from vanban.checking import check
from vanban.model.drafting import Letterhead, Signing
from vanban.reading import read

EXAMPLES = Path(__file__).parents[2] / "examples"
# the reports without a planted defect, and no case told by two of them
CONSISTENT = ("01-chi-cuc-qltt.docx", "03-hai-quan.pdf", "05-so-nnmt.docx", "08-phuong-tra-van.txt")
PERIOD = parse_period("16/12/2025-15/3/2026")
UNITS = load_units((EXAMPLES / "units.yaml").read_text("utf-8"), "units.yaml")
NAME = "Ban Chỉ đạo 389 tỉnh Lam Giang"
REGIME = find_regime("bcd389-campaign")


def sent(file: str) -> Submission:
    assert REGIME is not None
    submission = extract(read(EXAMPLES / "bao-cao" / file), REGIME)
    unit = recognise_sender(submission, UNITS, PERIOD.last).unit
    assert unit is not None
    return with_unit(submission, NamedUnit(unit.key, unit.name))


def test_report_on_consistent_reports_passes_our_own_checks() -> None:
    assert REGIME is not None
    submissions = [sent(file) for file in CONSISTENT]
    expected = [NamedUnit(one.unit, one.name) for one in submissions]
    whole = consolidate(submissions, REGIME, PERIOD, parent=NamedUnit("bcd", NAME), expected_units=expected)
    head = Letterhead(NAME.upper(), "21/BC-BCĐ389", "Lam Giang", "2026-03-20", "")
    signing = Signing("PHÓ TRƯỞNG BAN", "Trần Văn Mẫu", "KT.", "TRƯỞNG BAN")
    report = compose(whole, REGIME, letterhead=head, signing=signing, recipients=["Như trên", "Lưu: VT"])
    found = check(report, outline=expected_outline(REGIME))
    assert [one.message for one in found if one.severity != "hint"] == []


def test_documents_of_the_examples_are_counted() -> None:
    counted = {file: sent(file).entries["documents.issued"].value for file in CONSISTENT}
    assert list(counted.values()) == [4, 3, 1, 2]
    assert sent("02-cong-an-tinh.docx").entries["documents.issued"].value == 4
    assert sent("08-phuong-tra-van.txt").entries["inspected"].value == 25
