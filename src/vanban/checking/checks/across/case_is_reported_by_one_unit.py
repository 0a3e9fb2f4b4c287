"""One case stands in one unit's report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from vanban.checking.cases import Case, are_one, list_cases
from vanban.checking.rule import Observation, Observations, on_reports
from vanban.checking.wording import quote
from vanban.model.document import Document


@on_reports(
    severity="warning",
    must="Một vụ việc chỉ được báo cáo bởi một đơn vị; khi hai đơn vị cùng nói rõ là phối hợp thì chỉ là gợi ý.",
    example="Đội Quản lý thị trường và Công an huyện cùng kể vụ ngày 12/5/2024 thu giữ 500 bao thuốc lá.",
    reason="Tổng hợp hai báo cáo sẽ tính một vụ hai lần.",
)
def case_is_reported_by_one_unit(documents: Sequence[Document]) -> Observations:
    """Two reports whose cases share a day and nearly all their words."""
    by_day: dict[str, list[Case]] = defaultdict(list)
    for document in documents:
        for case in list_cases(document):
            by_day[case.day].append(case)
    for cases in by_day.values():
        for one, other in combinations(cases, 2):
            if one.document is not other.document and are_one(one, other):
                yield _observation(one, other)


def _observation(one: Case, other: Case) -> Observation:
    places = one.place(), other.place()
    message = (
        f"Một vụ việc đứng trong hai báo cáo: {quote(places[0].text)} ({one.document.file}) "
        f"và {quote(places[1].text)} ({other.document.file})."
    )
    together = "phoi hop" in one.words and "phoi hop" in other.words
    return Observation(message, places, severity="hint" if together else None)
