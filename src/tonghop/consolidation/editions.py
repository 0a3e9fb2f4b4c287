"""Several reports of one unit for one period: the later edition holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

import regex

from tonghop.regimes.submission import Entry, Remark, State, Submission
from vanban.text.dates import format_date

Choice = tuple[tuple[Submission, ...], tuple[Remark, ...]]


def choose_editions(submissions: Iterable[Submission]) -> Choice:
    """The latest submission of every unit, by date, then number, then file name; what was set aside is said.

    A file of annexes alone is no edition: it completes the report of its unit.
    """
    by_unit: dict[str, list[Submission]] = {}
    for submission in submissions:
        by_unit.setdefault(submission.unit, []).append(submission)
    chosen = [_choose(editions) for editions in by_unit.values()]
    return tuple(one for one, _ in chosen), tuple(remark for _, remarks in chosen for remark in remarks)


def _choose(editions: Sequence[Submission]) -> tuple[Submission, list[Remark]]:
    annexes = [one for one in editions if _is_annex_alone(one)]
    reports = [one for one in editions if one not in annexes]
    candidates = reports or annexes
    kept = max(candidates, key=_edition)
    remarks = [_remark(candidates, kept)] if len(candidates) > 1 else []
    if reports and annexes:
        annex = max(annexes, key=_edition)
        completed = _completed(kept, annex)
        return completed, [*remarks, *_remarks_on_annex(kept, completed, annex)]
    return kept, remarks


def _is_annex_alone(submission: Submission) -> bool:
    return not (submission.symbol or submission.date or submission.narrative)


def _completed(report: Submission, annex: Submission) -> Submission:
    in_annex = {code: entry for code, entry in annex.entries.items() if entry.state != "not_sent"}
    own = {code: entry for code, entry in report.entries.items() if any(origin.cell for origin in entry.origins)}
    return replace(
        report,
        entries={**report.entries, **in_annex, **own},
        cases=report.cases or annex.cases,
        none_groups=report.none_groups or annex.none_groups,
    )


def _edition(submission: Submission) -> tuple[str, int, str]:
    number = regex.match(r"\d+", submission.symbol or "")
    return submission.date or "", int(number[0]) if number else -1, submission.file or ""


def _remarks_on_annex(report: Submission, completed: Submission, annex: Submission) -> Iterator[Remark]:
    if completed != report:
        message = f"Số liệu của {report.name} lấy thêm từ tệp phụ lục gửi riêng {annex.file}."
        yield Remark("annex_file", message, (report.unit,))
    differing = [
        code
        for code, entry in annex.entries.items()
        if entry.state != "not_sent" and _told(completed.entries[code]) != _told(entry)
    ]
    if differing:
        message = f"Tệp phụ lục gửi riêng {annex.file} của {report.name} ghi khác phụ lục trong báo cáo; dùng báo cáo."
        yield Remark("annex_differs", message, (report.unit,))


def _told(entry: Entry) -> tuple[State, Decimal | None]:
    return entry.state, entry.value


def _remark(editions: Sequence[Submission], kept: Submission) -> Remark:
    aside = "; ".join(_named(one) for one in editions if one is not kept)
    message = f"{kept.name} gửi {len(editions):02d} báo cáo cho kỳ này: dùng {_named(kept)}, không dùng {aside}."
    return Remark("later_edition", message, (kept.unit,))


def _named(submission: Submission) -> str:
    symbol = f"báo cáo số {submission.symbol}" if submission.symbol else "báo cáo chưa có số"
    file = f" (tệp {submission.file})" if submission.file else ""
    return symbol + _day(submission.date) + file


def _day(iso: str | None) -> str:
    if iso is None:
        return ""
    return f" {('năm', 'tháng', 'ngày')[iso.count('-')]} {format_date(iso)}"
