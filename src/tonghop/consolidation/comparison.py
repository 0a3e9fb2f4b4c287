"""Comparison with the period before, on today's units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from tonghop.consolidation.states import sum_entries
from tonghop.consolidation.units.model import Units
from tonghop.regimes.submission import Entry, Line, Remark, Submission

NO_UNITS = Units(())


def compare_lines(
    lines: Sequence[Line], previous: Submission, *, units: Units = NO_UNITS, on: date | None = None
) -> tuple[tuple[Line, ...], tuple[Remark, ...]]:
    """The lines with the numbers of the previous submission as base; predecessors are summed.

    A unit that was split since then, or has no line in the previous submission, has no base, and that is said.
    """
    before, remarks = _on_todays_units(previous.lines or (_own_line(previous),), units, on)
    compared = tuple(_with_base(line, before.get(line.unit)) for line in lines)
    without = [line for line in lines if line.counts and line.unit not in before and _sent(line)]
    remarks += [
        Remark("no_base", f"{line.name} không có số liệu kỳ trước để so sánh.", (line.unit,)) for line in without
    ]
    remarks += list(_left_out(lines, before))
    return compared, tuple(remarks)


def _on_todays_units(
    lines: Sequence[Line], units: Units, on: date | None
) -> tuple[dict[str, Mapping[str, Entry]], list[Remark]]:
    by_unit: dict[str, list[Line]] = {}
    remarks: list[Remark] = []
    for line in (line for line in lines if line.counts):
        today = units.list_successors(line.unit, on) if on else (line.unit,)
        if len(today) == 1:
            by_unit.setdefault(today[0], []).append(line)
        else:
            message = f"{line.name} đã được chia tách; số liệu kỳ trước không so sánh được với các đơn vị hiện nay."
            remarks.append(Remark("not_comparable", message, (line.unit, *today)))
    for unit, merged in by_unit.items():
        if len(merged) > 1 or merged[0].unit != unit:
            names = ", ".join(line.name for line in merged)
            remarks.append(Remark("merged_base", f"Số liệu kỳ trước của {unit} là tổng của: {names}.", (unit,)))
    return {unit: dict(_summed(merged)) for unit, merged in by_unit.items()}, remarks


def _summed(lines: Sequence[Line]) -> Iterator[tuple[str, Entry]]:
    for code in dict.fromkeys(code for line in lines for code in line.entries):
        yield code, sum_entries(line.entries[code] for line in lines if code in line.entries)


def _with_base(line: Line, before: Mapping[str, Entry] | None) -> Line:
    if before is None:
        return line
    entries = {
        code: replace(entry, base=before[code].value, base_state=before[code].state) if code in before else entry
        for code, entry in line.entries.items()
    }
    return replace(line, entries=entries)


def _left_out(lines: Sequence[Line], before: Mapping[str, Mapping[str, Entry]]) -> Iterator[Remark]:
    for line in lines:
        if line.unit in before and line.counts and not _sent(line):
            message = (
                f"{line.name} chưa gửi báo cáo kỳ này nên số liệu kỳ trước của đơn vị không được đưa vào so sánh."
            )
            yield Remark("base_left_out", message, (line.unit,))


def _sent(line: Line) -> bool:
    return any(entry.state != "not_sent" for entry in line.entries.values())


def _own_line(previous: Submission) -> Line:
    return Line(previous.unit, previous.name, previous.entries)
