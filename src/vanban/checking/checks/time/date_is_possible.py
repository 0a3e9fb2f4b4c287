"""A date can be."""

from __future__ import annotations

from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document
from vanban.model.finding import place_at
from vanban.text.dates import find_dates, find_days, is_possible


@on_document(
    severity="error",
    must="Ngày, tháng, năm ghi trong văn bản là ngày có thật.",
    example="“ngày 31/4/2024”: tháng 4 chỉ có 30 ngày.",
    reason="Dương lịch; ngày không có thật thường do gõ nhầm.",
)
def date_is_possible(document: Document) -> Observations:
    """A day that is in no calendar, or a year of five digits."""
    text = document.text
    days = [(one.start, one.end, f"2024{one.iso[1:]}") for one in find_days(text)]
    for start, end, iso in sorted([*((one.start, one.end, one.iso) for one in find_dates(text)), *days]):
        if not is_possible(iso) and "\n" not in text[start:end].strip():
            place = place_at(document, start, end)
            yield Observation(f"{quote(place.text)} không phải là ngày có thật.", (place,), None, place.text)
