from collections.abc import Callable
from decimal import Decimal

import pytest

from tonghop.regimes import Regime, extract, find_regime
from tonghop.regimes.extraction.columns import find_unit_column, match_columns
from vanban.model.document import Document
from vanban.text.folding import fold

Table = Callable[..., Document]
FOUND = find_regime("bcd389-campaign")
assert FOUND is not None and FOUND.figures_form is not None
REGIME: Regime = FOUND
HEADS = ("Đơn vị", "Hàng cấm, hàng lậu", "Gian lận thương mại", "Hàng giả, vi phạm SHTT", "Cộng",
         "Thu nộp NSNN (triệu đồng)", "Số vụ khởi tố", "Số đối tượng bị khởi tố")  # fmt: skip


def values(document: Document) -> dict[str, str]:
    entries = extract(document, REGIME, name="Sở Y tế").entries
    return {code: str(entry.value.normalize()) for code, entry in entries.items() if entry.value is not None}


def test_own_row_is_read_with_units_and_places(table: Table) -> None:
    document = table(HEADS, ("Sở Y tế", "0", "2", "4", "6", "148,5", "0", "-"))
    submission = extract(document, REGIME, name="Sở Y tế")
    revenue = submission.entries["revenue"]
    assert revenue.value == Decimal("148500000")
    assert revenue.printed == "148,5"
    assert revenue.origins[0].cell == "Sở Y tế × Thu nộp NSNN (triệu đồng)"
    assert document.text[revenue.origins[0].start : revenue.origins[0].end] == "148,5"
    assert submission.entries["prosecuted.persons"].state == "none"
    assert submission.entries["violations.smuggling"].value == 0


def test_columns_may_stand_in_any_order(table: Table) -> None:
    straight = table(HEADS, ("Sở Y tế", "1", "2", "4", "7", "148,5", "3", "5"))
    order = [7, 5, 0, 3, 4, 1, 6, 2]
    row = ("Sở Y tế", "1", "2", "4", "7", "148,5", "3", "5")
    turned = table(tuple(HEADS[at] for at in order), tuple(row[at] for at in order))
    assert values(turned) == values(straight)
    assert values(straight)["violations"] == "7"


def test_unit_may_stand_above_the_table(table: Table) -> None:
    heads = tuple("Thu nộp ngân sách" if "NSNN" in head else head for head in HEADS)
    document = table((*heads,), ("Sở Y tế", "1", "2", "4", "7", "0,25", "3", "5"), above="Đơn vị tính: tỷ đồng")
    assert extract(document, REGIME, name="Sở Y tế").entries["revenue"].value == Decimal(250_000_000)


def test_rows_of_several_units_become_lines(table: Table) -> None:
    document = table(
        ("STT", *HEADS),
        ("1", "Đội số 1", "1", "0", "0", "1", "10", "0", "0"),
        ("2", "Đội số 2", "2", "1", "0", "3", "5", "0", "x"),
        ("", "Tổng cộng", "3", "1", "0", "4", "15", "0", "0"),
    )
    submission = extract(document, REGIME, name="Chi cục Quản lý thị trường")
    assert [line.name for line in submission.lines] == ["Đội số 1", "Đội số 2"]
    assert submission.entries["violations"].value == 4
    assert submission.lines[1].entries["prosecuted.persons"].state == "not_applicable"


def test_rows_without_total_or_own_row_are_lines_only(table: Table) -> None:
    document = table(HEADS, ("Đội số 1", *"1000100"), ("", *"0000000"), ("Đội số 2", *"2000200"))
    submission = extract(document, REGIME, name="Sở Y tế")
    assert [line.name for line in submission.lines] == ["Đội số 1", "Đội số 2"]
    assert submission.entries["violations.smuggling"].state == "not_sent"


def test_the_only_unit_of_an_annex_is_its_sender(table: Table) -> None:
    submission = extract(table(HEADS, ("Sở Y tế", *"0202000"), ("Tổng cộng", *"0202000")), REGIME)
    assert (submission.unit, submission.name) == ("sở y tế", "Sở Y tế")
    assert submission.entries["violations"].origins[0].unit == "sở y tế"


def test_own_row_holds_among_other_units(table: Table) -> None:
    document = table(HEADS, ("Sở Công Thương", *"1000100"[:7]), ("Sở Y tế", *"0202000"), ("Cộng", *"1202100"))
    assert extract(document, REGIME, name="SỞ Y TẾ").entries["violations"].value == 2


def test_absolute_base_columns_are_bases_and_percent_columns_are_not(table: Table) -> None:
    form = REGIME.figures_form
    assert form is not None
    document = table(
        (*HEADS, "Cùng kỳ năm trước: Cộng", "So sánh: Cộng (±%)"),
        ("Sở Y tế", "0", "2", "4", "6", "148,5", "0", "0", "4", "+50%"),
    )
    matched = {(one.indicator, one.use) for one in match_columns(document.tables[0], form, REGIME)}
    assert ("violations", "change") in matched
    entry = extract(document, REGIME, name="Sở Y tế").entries["violations"]
    assert entry.change == 50
    assert (entry.base, entry.base_state) == (4, "value")


@pytest.mark.parametrize(
    "heads",
    [
        ("Đơn vị", "Buôn lậu", "GLTM", "Hàng giả", "Tổng số vụ", "Nộp NSNN (tr.đ)", "Khởi tố vụ án", "Khởi tố bị can"),
        ("Tên đơn vị", "Số vụ buôn lậu, hàng cấm", "Số vụ GLTM, trốn thuế", "Số vụ hàng giả, xâm phạm SHTT",
         "Tổng cộng số vụ", "Tổng thu NSNN (triệu đồng)", "Số vụ án khởi tố", "Số bị can khởi tố"),
        tuple(fold(head).upper() for head in HEADS),
    ],
)  # fmt: skip
def test_heads_may_be_worded_otherwise(table: Table, heads: tuple[str, ...]) -> None:
    found = values(table(heads, ("Sở Y tế", "1", "2", "4", "7", "148,5", "3", "5")))
    assert found == values(table(HEADS, ("Sở Y tế", "1", "2", "4", "7", "148,5", "3", "5")))


def test_tables_of_another_matter_are_left_alone(table: Table) -> None:
    document = table(("TT", "Họ và tên", "Chức vụ"), ("1", "Lê Thị Hạnh", "Giám đốc"))
    submission = extract(document, REGIME)
    assert {entry.state for entry in submission.entries.values()} == {"not_sent"}


def test_unit_column_is_found_behind_the_running_number(table: Table) -> None:
    form = REGIME.figures_form
    assert form is not None
    assert find_unit_column(table(("STT", "Tên đơn vị", "Cộng"), ("1", "A", "2")).tables[0], form) == 1
    assert find_unit_column(table(("Đơn vị", "Cộng"), ("A", "2")).tables[0], form) == 0


def test_a_cell_that_cannot_be_read_is_told(table: Table) -> None:
    document = table(HEADS, ("Sở Y tế", "1O5", "2", "chưa gửi", "…", "148,5", "0", ""))
    submission = extract(document, REGIME, name="Sở Y tế")
    assert submission.entries["violations.smuggling"].state == "not_sent"
    assert [remark.message for remark in submission.log] == [
        "Sở Y tế: không đọc được ô “1O5” (Sở Y tế × Hàng cấm, hàng lậu) trong tệp phu-luc.xlsx; "
        "các ô này không được cộng vào số liệu."
    ]


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("So sánh với cùng kỳ (±%)", "cùng kỳ"),
        ("So sánh với cùng kỳ năm trước (%)", "cùng kỳ năm trước"),
        ("So sánh với kỳ trước (±%)", "kỳ trước"),
        ("So sánh với trước khi thực hiện Kế hoạch (±%)", "trước khi thực hiện kế hoạch"),
        ("Tăng, giảm (%)", ""),
    ],
)
def test_what_is_compared_with_is_read_from_the_head(table: Table, head: str, name: str) -> None:
    document = table((*HEADS, f"{head} Số vụ khởi tố"), ("Sở Y tế", "0", "2", "4", "6", "148,5", "1", "0", "+50%"))
    assert extract(document, REGIME, name="Sở Y tế").compared_with == name


def test_without_a_column_that_compares_nothing_is(table: Table) -> None:
    document = table(HEADS, ("Sở Y tế", "0", "2", "4", "6", "148,5", "1", "0"))
    assert extract(document, REGIME, name="Sở Y tế").compared_with is None
