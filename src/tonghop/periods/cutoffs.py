"""On which day the figures of a period are closed (NĐ 09/2019/NĐ-CP, Điều 12), as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Certainty = Literal["seen", "recalled"]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule is laid down, how sure that is, and from when to when (exclusive) it holds."""

    text: str
    certainty: Certainty
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class CutOff:
    """Every period opens on `first_day` of the month before its first month, or of that month itself when it is 1.

    A period ends on the day before the next one opens: with 15, May runs from 15 April to 14 May.
    """

    key: str
    first_day: int
    sources: tuple[Source, ...] = ()

    def __post_init__(self) -> None:
        if not 1 <= self.first_day <= 28:
            raise ValueError(f"Ngày mở kỳ báo cáo phải từ 1 đến 28, không phải {self.first_day}.")


DECREE = CutOff(
    "nd09-2019",
    15,
    (
        Source(
            "Nghị định số 09/2019/NĐ-CP, Điều 12 (tháng, quý, 6 tháng, năm: từ ngày 15 đến ngày 14)",
            "seen",
            date(2019, 3, 12),
        ),
        Source("Quy định của địa phương về kỳ 9 tháng: từ ngày 15/12 năm trước đến ngày 14/9", "seen"),
    ),
)
CALENDAR = CutOff(
    "calendar",
    1,
    (Source("Nghị định số 09/2019/NĐ-CP, Điều 8 khoản 5 (cơ quan ban hành tự chọn)", "seen", date(2019, 3, 12)),),
)
CUT_OFFS = {cut_off.key: cut_off for cut_off in (DECREE, CALENDAR)}
