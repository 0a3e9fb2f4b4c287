"""One cited document has one date."""

from __future__ import annotations

from itertools import pairwise

from vanban.checking.mentions import by_document
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote, say_date
from vanban.model.document import Citation, Document
from vanban.model.finding import place_of


@on_document(
    severity="error",
    must="Một văn bản được viện dẫn nhiều lần thì lần nào cũng mang cùng một ngày ban hành.",
    example="“Kế hoạch số 12/KH-BCĐ389 ngày 05/01/2024” ở tên báo cáo, “… ngày 05/01/2025” ở câu kết.",
    reason="Mỗi văn bản chỉ có một ngày ban hành (NĐ 30/2020/NĐ-CP, Điều 8, Phụ lục I).",
)
def same_document_has_one_date(document: Document) -> Observations:
    """Two mentions of one symbol with two whole dates."""
    for mentions in by_document(document).values():
        dated: dict[str, Citation] = {}
        for mention in mentions:
            if mention.date and mention.date.count("-") == 2:
                dated.setdefault(mention.date, mention)
        for one, other in pairwise(dated.values()):
            if not _may_be_two_documents(one, other):
                yield _observation(document, one, other)


def _observation(document: Document, one: Citation, other: Citation) -> Observation:
    message = (f"Văn bản {one.symbol} được ghi hai ngày khác nhau: {say_date(one.date or '')} tại {quote(one.text)} "
               f"và {say_date(other.date or '')} tại {quote(other.text)}.")  # fmt: skip
    return Observation(message, (place_of(document, one), place_of(document, other)), one.date, other.date)


def _may_be_two_documents(one: Citation, other: Citation) -> bool:
    # Numbers begin again each year: number 5 of two years, told by two different summaries, is two documents.
    years_differ = (one.date or "")[:4] != (other.date or "")[:4]
    days_differ = (one.date or "")[4:] != (other.date or "")[4:]
    titles_differ = bool(one.title and other.title) and (one.title or "")[:25] != (other.title or "")[:25]
    return years_differ and days_differ and titles_differ
