"""Several reports of one unit for one period: the later edition holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from tonghop.regimes.submission import Remark, Submission

Choice = tuple[tuple[Submission, ...], tuple[Remark, ...]]


def choose_editions(submissions: Iterable[Submission]) -> Choice:
    """The latest submission of every unit, by date, then number, then file name; what was set aside is said."""
    by_unit: dict[str, list[Submission]] = {}
    for submission in submissions:
        by_unit.setdefault(submission.unit, []).append(submission)
    chosen = {unit: max(editions, key=_edition) for unit, editions in by_unit.items()}
    remarks = tuple(_remark(editions, chosen[unit]) for unit, editions in by_unit.items() if len(editions) > 1)
    return tuple(chosen.values()), remarks


def _edition(submission: Submission) -> tuple[str, int, str]:
    number = regex.match(r"\d+", submission.symbol or "")
    return submission.date or "", int(number[0]) if number else -1, submission.file or ""


def _remark(editions: Sequence[Submission], kept: Submission) -> Remark:
    aside = "; ".join(_named(one) for one in editions if one is not kept)
    message = f"{kept.name} gửi {len(editions):02d} báo cáo cho kỳ này: dùng {_named(kept)}, không dùng {aside}."
    return Remark("later_edition", message, (kept.unit,))


def _named(submission: Submission) -> str:
    symbol = f"báo cáo số {submission.symbol}" if submission.symbol else "báo cáo chưa có số"
    file = f" (tệp {submission.file})" if submission.file else ""
    return symbol + (f" ngày {submission.date}" if submission.date else "") + file
