"""A case stands in the report of one period."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from vanban.checking.cases import Case, are_one, list_cases
from vanban.checking.rule import Observation, Observations, on_history
from vanban.checking.wording import quote
from vanban.model.document import Document

LOOKS_BACK = regex.compile(r"ky truoc|tiep tuc|truoc do|chuyen sang|da bao cao|phuc hoi|dinh chi|truoc day|den nay")

# "Lũy kế từ ngày 15/12/2023 đến ngày …" sums up many cases.
SPANS_DAYS = regex.compile(r"[\s\-+*]*(?:luy ke|tinh |(?:ke )?tu |den )")


@on_history(
    severity="warning",
    must="Một vụ việc chỉ được kể là kết quả của một kỳ; vụ việc kỳ trước còn xử lý tiếp thì nói rõ.",
    example="Vụ ngày 28/4/2024 đã có trong báo cáo tháng 4, báo cáo tháng 5 lại kể như vụ mới.",
    reason="Cộng hai kỳ sẽ tính một vụ hai lần.",
)
def case_is_reported_once(document: Document, earlier: Sequence[Document]) -> Observations:
    """A case of this report that an earlier one told, unless its words look back."""
    now = [case for case in list_cases(document) if not LOOKS_BACK.search(case.words)
           and not SPANS_DAYS.match(case.words)]  # fmt: skip
    for before in earlier:
        old = [*list_cases(before)]
        for case in now:
            same = next((one for one in old if _are_one(one, case)), None)
            if same:
                places = case.place(), same.place()
                told, then = quote(places[0].text), quote(places[1].text)
                message = f"Vụ việc {told} đã có trong báo cáo trước ({before.file}): {then}."
                yield Observation(message, places)


def _are_one(one: Case, other: Case) -> bool:
    return one.day == other.day and bool(one.amounts & other.amounts) and are_one(one, other)
