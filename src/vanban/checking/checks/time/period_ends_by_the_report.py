"""The reporting period does not end long after the day of the report."""

from __future__ import annotations

from datetime import timedelta

from vanban.checking.genre import is_report
from vanban.checking.passages import is_plan, list_paragraphs
from vanban.checking.periods import find_periods, report_day
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote, say_date
from vanban.model.document import Document
from vanban.model.finding import place_at

OPENING = 6
EARLY = timedelta(days=31)


@on_document(
    severity="warning",
    must="Ngày cuối của kỳ số liệu nêu ở phần mở đầu không sau ngày báo cáo quá một tháng.",
    example="Báo cáo ngày 02/4/2024 nêu số liệu “từ ngày 16/12/2023 đến ngày 15/6/2024”.",
    reason="Chốt số liệu trước khi gửi báo cáo ít nhất một ngày làm việc (NĐ 09/2019/NĐ-CP, Điều 8).",
)
def period_ends_by_the_report(document: Document) -> Observations:
    """A range of days in the opening that ends more than a month after the report is signed."""
    signed = report_day(document)
    if signed is None or not is_report(document):
        return
    for passage in [*list_paragraphs(document)][:OPENING]:
        for period in find_periods(document.text, passage):
            if (
                period.kind == "range"
                and period.last
                and period.last > signed + EARLY
                and not is_plan(document, passage.start)
            ):
                place, day = place_at(document, period.start, period.end), say_date(signed.isoformat())
                message = f"Kỳ số liệu {quote(place.text)} kết thúc sau ngày báo cáo ({day})."
                yield Observation(message, (place,), found=period.last.isoformat())
