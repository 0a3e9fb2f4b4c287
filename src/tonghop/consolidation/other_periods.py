"""Reports of another period, which do not belong into the sums of this one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tonghop.periods import Period, period_from_key, period_in_words
from tonghop.regimes.submission import Remark, Submission


def part_by_period(
    submissions: Sequence[Submission], period: Period, included: Collection[str]
) -> tuple[tuple[Submission, ...], tuple[Remark, ...]]:
    """The reports of this period, and what is said of the others; windows that nearly cover each other are one."""
    kept: list[Submission] = []
    remarks: list[Remark] = []
    for one in submissions:
        told = period_from_key(one.period) if one.period and one.period != period.key else period
        is_kept = one.unit in included or told.is_nearly(period)
        if is_kept:
            kept.append(one)
        if told != period:
            remarks.append(_remark(one, told, period, is_kept=is_kept))
    return tuple(kept), tuple(sorted(remarks, key=lambda remark: remark.message))


def _remark(one: Submission, told: Period, period: Period, *, is_kept: bool) -> Remark:
    file = f" (tệp {one.file})" if one.file else ""
    is_asked = "Hãy đề nghị đơn vị gửi báo cáo đúng kỳ, hoặc chỉ định dùng báo cáo này nếu đơn vị chỉ ghi nhầm kỳ."
    said = f"Báo cáo của {one.name}{file} ghi kỳ {period_in_words(told)}, không phải kỳ {period_in_words(period)}"
    done = (
        "; vẫn được cộng vào số liệu, cần xác nhận lại kỳ báo cáo với đơn vị."
        if is_kept
        else f"; không cộng vào số liệu kỳ này. {is_asked}"
    )
    return Remark("other_period", said + done, (one.unit,))
