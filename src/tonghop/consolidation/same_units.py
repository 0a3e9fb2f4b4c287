"""Like compared with like: a sum has a base only where the same units told both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tonghop.consolidation.states import sum_entries
from tonghop.regimes.composition.units import has_base
from tonghop.regimes.regime import Regime
from tonghop.regimes.submission import Entry, Line, Remark

NOT_SENT = Entry("not_sent")


def total_of_lines(lines: Sequence[Line], code: str) -> Entry:
    """The sum of an indicator; its base is left out when a part of the sum has nothing to be compared with."""
    entries = [line.entries.get(code, NOT_SENT) for line in lines]
    total = sum_entries(entries)
    alike = all(has_base(entry) for entry in entries if entry.state in ("value", "none"))
    return total if alike else replace(total, base=None, base_state="not_sent")


def say_unlike_sets(lines: Sequence[Line], regime: Regime) -> Iterator[Remark]:
    """A remark for every set of units that lack numbers of the period compared with, but have others of it."""
    based = {line.unit for line in lines if any(has_base(entry) for entry in line.entries.values())}
    names = {line.unit: line.name for line in lines}
    without: dict[tuple[str, ...], list[str]] = {}
    for indicator in regime.indicators:
        told = [line for line in lines if line.entries.get(indicator.code, NOT_SENT).state in ("value", "none")]
        lacking = tuple(
            line.unit for line in told if line.unit in based and not has_base(line.entries[indicator.code])
        )
        if lacking:
            without.setdefault(lacking, []).append(indicator.name.lower())
    for lacking, indicators in without.items():
        message = (
            f"{'; '.join(names[unit] for unit in lacking)} không có số liệu kỳ so sánh về: {'; '.join(indicators)}; "
            "tỷ lệ tăng, giảm chỉ tính trên những đơn vị có số liệu ở cả hai kỳ."
        )
        yield Remark("unlike_sets", message, lacking)
