"""Comparison with the period before, on today's units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from tonghop.consolidation.states import sum_entries
from tonghop.consolidation.units.model import Units
from tonghop.periods import Period, period_from_key, period_in_words, previous_period, same_period_last_year
from tonghop.regimes.phrases import BASE_NAMES
from tonghop.regimes.regime import Regime
from tonghop.regimes.submission import Entry, Line, Remark, Submission

NO_UNITS = Units(())
NOT_SENT = Entry("not_sent")


def compare_lines(
    lines: Sequence[Line], previous: Submission, *, units: Units = NO_UNITS, on: date | None = None
) -> tuple[tuple[Line, ...], tuple[Remark, ...]]:
    """The lines with the numbers of the previous submission as only base; predecessors are summed.

    A unit that was split since then, that has no line in the previous submission, or whose predecessors have not all
    told a number, has no base, and that is said.
    """
    names = {line.unit: line.name for line in lines}
    before, remarks = _on_todays_units(previous.lines or (_own_line(previous),), units, on, names)
    compared = tuple(_with_base(line, before.get(line.unit, {})) for line in lines)
    without = [line for line in lines if line.counts and line.unit not in before and _sent(line)]
    if without:
        remarks.append(_say_without(without))
    remarks += list(_left_out(lines, before))
    return compared, tuple(remarks)


def _say_without(lines: Sequence[Line]) -> Remark:
    names = "; ".join(line.name for line in lines)
    message = f"{names}: không có số liệu kỳ trước để so sánh; tỷ lệ tăng, giảm không tính trên tổng số chung."
    return Remark("no_base", message, tuple(line.unit for line in lines))


def name_previous(previous: Submission, period: Period, regime: Regime) -> str:
    """What the previous submission is called beside the numbers of a period: "kỳ trước", "cùng kỳ năm trước" …"""
    if not previous.period:
        return BASE_NAMES[regime.compared_with]
    told = period_from_key(previous.period, cut_off=regime.get_cut_off())
    if told.is_nearly(previous_period(period)):
        return BASE_NAMES["previous"]
    if told.is_nearly(same_period_last_year(period)):
        return BASE_NAMES["last_year"]
    return period_in_words(told) if told.kind != "campaign" else f"kỳ {period_in_words(told)}"


def name_base(sent: Sequence[Submission]) -> tuple[str | None, tuple[Remark, ...]]:
    """What the units' own comparisons compare with, "" and a remark when they do not say the same."""
    told = [one for one in sent if one.compared_with is not None]
    named = dict.fromkeys(one.compared_with for one in told)
    if len(named) < 2:
        return next(iter(named), None), ()
    said = "; ".join(
        f"{', '.join(one.name for one in told if one.compared_with == name)}: so sánh với {name or 'kỳ không nêu rõ'}"
        for name in named
    )
    message = f"Các đơn vị không so sánh với cùng một kỳ ({said}); tỷ lệ được giữ như đơn vị báo cáo."
    return "", (Remark("bases_differ", message, tuple(one.unit for one in told)),)


def _on_todays_units(
    lines: Sequence[Line], units: Units, on: date | None, names: Mapping[str, str]
) -> tuple[dict[str, Mapping[str, Entry]], list[Remark]]:
    by_unit: dict[str, list[Line]] = {}
    remarks: list[Remark] = []
    for line in (line for line in lines if line.counts):
        today = units.list_successors(line.unit, on) if on else (line.unit,)
        if len(today) == 1:
            by_unit.setdefault(today[0], []).append(line)
        else:
            message = f"{line.name} đã được chia tách; số liệu kỳ trước không so sánh được với các đơn vị hiện nay."
            remarks.append(Remark("not_comparable", message, tuple(unit for unit in today if unit in names)))
    for unit, merged in list(by_unit.items()):
        if len(merged) > 1 or merged[0].unit != unit:
            remarks.append(_say_merged(unit, merged, units, names))
        if _lacking(unit, merged, units):
            del by_unit[unit]
    return {unit: dict(_summed(merged)) for unit, merged in by_unit.items()}, remarks


def _say_merged(unit: str, merged: Sequence[Line], units: Units, names: Mapping[str, str]) -> Remark:
    found = units.find(unit)
    name = names.get(unit) or (found.name if found else unit)
    told = ", ".join(line.name for line in merged)
    lacking = ", ".join(_lacking(unit, merged, units))
    if lacking:
        message = f"{name} được hợp nhất từ nhiều đơn vị; kỳ trước chỉ có số liệu của {told}, thiếu {lacking}."
        return Remark("base_incomplete", message, (unit,))
    return Remark("merged_base", f"Số liệu kỳ trước của {name} là tổng của: {told}.", (unit,))


def _lacking(unit: str, merged: Sequence[Line], units: Units) -> list[str]:
    """The predecessors, by name, that have no line although others of the same merger have."""
    told = {line.unit for line in merged}
    needed = {
        key
        for change in units.changes
        if change.after == (unit,) and told & {*change.before} and unit not in told
        for key in change.before
        if key not in told
    }
    return sorted(found.name if (found := units.find(key)) else key for key in needed)


def _summed(lines: Sequence[Line]) -> Iterator[tuple[str, Entry]]:
    """Sums by indicator; where one predecessor has not told a number, there is none of the whole."""
    for code in dict.fromkeys(code for line in lines for code in line.entries):
        entries = [line.entries.get(code, NOT_SENT) for line in lines]
        yield code, NOT_SENT if any(entry.state == "not_sent" for entry in entries) else sum_entries(entries)


def _with_base(line: Line, before: Mapping[str, Entry]) -> Line:
    entries = {
        code: replace(entry, base=base.value, base_state=base.state, change=None)
        for code, entry in line.entries.items()
        for base in (before.get(code, NOT_SENT),)
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
