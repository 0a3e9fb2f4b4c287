"""A percentage of change has a base that is not nought."""

from __future__ import annotations

from decimal import Decimal

from vanban.checking.changes import list_changes
from vanban.checking.comparing import Beside, list_beside, list_rows
from vanban.checking.grids import cell_percent, decimals_of
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote, say
from vanban.model.document import Document
from vanban.model.finding import place_at, place_of


@on_document(
    severity="error",
    must="Không ghi tỷ lệ tăng, giảm khi số của kỳ so sánh bằng 0.",
    example="“03 vụ, tăng 100% so với cùng kỳ (0 vụ)”: chỉ có thể ghi “tăng từ 0”.",
    reason="Không chia được cho 0.",
)
def percentage_has_a_base(document: Document) -> Observations:
    """A percentage beside a base of nought, or one that no whole number of before can have given."""
    for change in list_changes(document):
        if change.percent and change.base and change.base.value == 0:
            message = f"{quote(change.percent.text)} không tính được vì kỳ so sánh là {quote(change.base.text)}."
            yield Observation(message, (place_of(document, change.percent), place_of(document, change.base)))
        elif change.percent and change.nought:
            none = place_at(document, change.nought.start, change.nought.end)
            message = f"{quote(change.percent.text)} không tính được vì kỳ so sánh {quote(none.text)}."
            yield Observation(message, (place_of(document, change.percent), none))
    for row in list_rows(document):
        if row.base == 0 and row.percent:
            message = (
                f"Dòng {quote(row.label)}: kỳ so sánh bằng 0 nên không có tỷ lệ phần trăm, nhưng "
                f"bảng ghi {say(row.percent)}%."
            )
            yield Observation(message, row.places, None, float(row.percent))
    for beside in list_beside(document):
        yield from _without_base(beside)


def _without_base(beside: Beside) -> Observations:
    table = beside.table
    for row, cells in enumerate(table.table.rows):
        now, percent = table.value(row, beside.now), cell_percent(cells[beside.change])
        if now is None or percent is None or now != now.to_integral_value() or table.table.unit:
            continue
        if "đồng" in table.head(beside.now) or _has_base(now, percent, decimals_of(cells[beside.change])):
            continue
        message = (
            f"Dòng {quote(table.label(row))}, cột {quote(table.head(beside.change))}: với {say(now)} của kỳ này thì "
            f"{cells[beside.change].strip()} không ứng với số nguyên nào của kỳ trước; kỳ trước bằng 0 "
            "thì không có tỷ lệ."
        )
        yield Observation(
            message,
            (table.place(row, beside.change), table.place(row, beside.now)),
            None,
            cells[beside.change].strip(),
        )


def _has_base(now: Decimal, percent: Decimal, decimals: int) -> bool:
    """Whether some whole number of before gives this percentage to the decimals printed."""
    if percent <= -100:
        return percent == -100 and now == 0
    if now == 0:
        return percent == 0
    guess = int(now / (1 + percent / 100))
    step = Decimal(10) ** -decimals * Decimal("1.01")
    return any(
        abs((now - base) / Decimal(base) * 100 - percent) <= step for base in range(max(guess - 1, 1), guess + 3)
    )
