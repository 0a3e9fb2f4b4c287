"""What the report says of single units beside a sum: whose numbers do not agree, who can be compared."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tonghop.regimes.phrases import say_comparison, say_number
from tonghop.regimes.regime import Indicator
from tonghop.regimes.submission import Entry, Line, Submission

NOT_SENT = Entry("not_sent")


def say_doubts(submission: Submission, indicator: Indicator) -> str:
    """ " (trong đó số liệu của Sở Y tế chưa thống nhất)", of units whose parts are not their total."""
    names = [line.name for line in submission.sent_lines if _differs(line, indicator)]
    return f" (trong đó số liệu của {', '.join(names)} chưa thống nhất)" if names else ""


def say_same_units(submission: Submission, indicator: Indicator, base_name: str) -> str:
    """ "; tính trên 05 đơn vị có số liệu ở cả hai kỳ: …" where the sum itself has nothing like it to compare with."""
    lines = list(list_comparable(submission, indicator.code))
    total = submission.entries.get(indicator.code, NOT_SENT)
    if not lines or not base_name or total.value is None or total.base_state in ("value", "none"):
        return ""
    entries = [line.entries[indicator.code] for line in lines]
    value = sum((entry.value or Decimal(0) for entry in entries), Decimal(0))
    base = sum((entry.base or Decimal(0) for entry in entries), Decimal(0))
    compared = say_comparison(indicator, Entry("value", value, base=base, base_state="value"), base_name)
    return f"; tính trên {len(lines):02d} đơn vị có số liệu ở cả hai kỳ: {say_number(value, indicator)}{compared}"


def list_comparable(submission: Submission, code: str) -> Iterator[Line]:
    """The units that told an indicator now and in the period compared with; "Không có" is told, silence is not."""
    for line in submission.sent_lines:
        if has_base(line.entries.get(code, NOT_SENT)):
            yield line


def has_base(entry: Entry) -> bool:
    """Whether both the number and the one it is compared with were told."""
    return entry.state in ("value", "none") and entry.base_state in ("value", "none")


def _differs(line: Line, indicator: Indicator) -> bool:
    total = line.entries.get(indicator.code, NOT_SENT).value
    parts = [line.entries.get(code, NOT_SENT).value for code in indicator.total_of]
    known = [part for part in parts if part is not None]
    return bool(parts) and total is not None and len(known) == len(parts) and sum(known) != total
