import json
from decimal import Decimal

import pytest

from tonghop.regimes import Entry, Line, Origin, Remark, Statement, Submission, TypicalCase
from tonghop.regimes.as_json import submission_from_json, submission_to_json

ORIGIN = Origin(
    "so-y-te", "so-y-te.docx", "148,5", page=3, section="Phụ lục I", cell="Sở Y tế × Thu nộp", start=10, end=15
)
ENTRY = Entry("value", Decimal("148500000.125"), (ORIGIN,), "148,5", Decimal(0), "value", Decimal("-2.5"))
FULL = Submission(
    regime="bcd389-campaign",
    period="2025-12-16..2026-03-15",
    unit="bcd",
    name="Ban Chỉ đạo 389 tỉnh",
    entries={"revenue": ENTRY, "violations": Entry("none")},
    cases=(TypicalCase("II", "Thu giữ 212 kg pháo nổ.", ("a", "b"), (ORIGIN,)),),
    none_groups=("I",),
    narrative={"forecast": (Statement("Còn phức tạp.", ("a",), (ORIGIN,)),)},
    lines=(Line("a", "Sở A", {"revenue": ENTRY}), Line("x", "Trừ trùng", {}, counts=False)),
    missing=("c",),
    basis=("Kế hoạch số 45/KH-BCĐ389",),
    log=(Remark("joint_case", "Một vụ.", ("a", "b")),),
    symbol="/BC-BCĐ389",
)


def test_a_submission_comes_back_as_it_was() -> None:
    text = json.dumps(submission_to_json(FULL), ensure_ascii=False)
    assert submission_from_json(json.loads(text)) == FULL


def test_numbers_lose_no_digit() -> None:
    assert submission_to_json(FULL)["entries"]["revenue"]["value"] == "148500000.125"


def test_the_schema_is_named_and_checked() -> None:
    data = submission_to_json(FULL)
    assert data["schema"] == "tonghop/1"
    with pytest.raises(ValueError, match="tonghop/1"):
        submission_from_json({**data, "schema": "tonghop/0"})
