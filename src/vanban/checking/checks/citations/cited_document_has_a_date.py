"""A cited document is dated where it is first named."""

from __future__ import annotations

import regex

from vanban.checking.genre import is_administrative
from vanban.checking.mentions import by_document
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Citation, Document
from vanban.model.finding import place_of

HAS_YEAR = regex.compile(r"/(?:19|20)\d\d/|^\d+/(?:19|20)\d\d\b")


@on_document(
    severity="hint",
    must="Văn bản được viện dẫn lần đầu có ghi ngày, tháng, năm ban hành.",
    example="“theo Chỉ thị số 16/CT-UBND” mà cả văn bản không chỗ nào ghi ngày.",
    reason=(
        "Viện dẫn lần đầu ghi đầy đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành (NĐ "
        "30/2020/NĐ-CP, Phụ lục I)."
    ),
)
def cited_document_has_a_date(document: Document) -> Observations:
    """A symbol without a year in it that is nowhere dated."""
    if not is_administrative(document):
        return
    for mentions in by_document(document).values():
        first = mentions[0]
        if any(mention.date or _shares_a_date(document, mention) for mention in mentions):
            continue
        if HAS_YEAR.search(first.symbol or ""):
            continue
        message = f"{quote(first.text)} được viện dẫn mà không ghi ngày, tháng, năm ban hành."
        yield Observation(message, (place_of(document, first),))


def _shares_a_date(document: Document, mention: Citation) -> bool:
    """Whether a mention is one of an enumeration dated at its end ("số 71 và 72/CĐ-TTg ngày …")."""
    return any(other.date and 0 <= other.start - mention.end <= 25 for other in document.citations)
