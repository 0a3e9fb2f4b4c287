"""A report cites no document of a later day than its own."""

from __future__ import annotations

from datetime import date

from vanban.checking.mentions import list_citations
from vanban.checking.periods import earliest_day, latest_day, report_day
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote, say_date
from vanban.model.document import Citation, Document
from vanban.model.finding import Place, place_at, place_of


@on_document(
    severity="error",
    must="Văn bản được viện dẫn không có ngày ban hành sau ngày của chính văn bản viện dẫn nó.",
    example="Báo cáo ngày 24/3/2024 viện dẫn “Kế hoạch số 12/KH-UBND ngày 09/12/2024”.",
    reason="Không thể viện dẫn văn bản chưa được ban hành.",
)
def cited_document_is_not_later_than_the_report(document: Document) -> Observations:
    """A citation dated after the last day on which the document can have been signed."""
    own = report_day(document)
    seen: set[tuple[str | None, str | None]] = set()
    for citation in list_citations(document) if own else ():
        day = earliest_day(citation.date)
        if own and day and day > own and (citation.symbol, citation.date) not in seen:
            seen.add((citation.symbol, citation.date))
            yield _observation(document, citation, own)


def _observation(document: Document, citation: Citation, own: date) -> Observation:
    place, said = _own_place(document)
    message = (f"{quote(citation.text)} có ngày {say_date(citation.date or '')}, "
               f"sau ngày của chính văn bản này ({say_date(said or own.isoformat())}).")  # fmt: skip
    return Observation(message, (place_of(document, citation), *place), said, citation.date)


def _own_place(document: Document) -> tuple[tuple[Place, ...], str | None]:
    place = document.header.places.get("date")
    if place and latest_day(document.header.date):
        block = document.block_at(place.start)
        start, end = (block.start, block.end) if block and block.role == "place_date" else (place.start, place.end)
        return (place_at(document, start, end),), document.header.date
    for annex in document.annexes:
        if latest_day(annex.of.date) and annex.of.end:
            return (place_at(document, annex.of.start, annex.of.end),), annex.of.date
    return (), None
