"""The details of a footnote explain the total of its sentence."""

from __future__ import annotations

from decimal import Decimal

from vanban.checking.passages import list_sentences
from vanban.checking.quantities import figures_in, is_counted
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say_amount
from vanban.model.document import Document, Figure, Footnote, Span
from vanban.model.finding import place_of


@on_document(
    severity="hint",
    must="Số tiền nêu chi tiết ở chú thích giải thích đủ tổng số tiền của câu mang chú thích.",
    example="Câu ghi “tổng số tiền 19,5 triệu đồng”, chú thích kể các vụ cộng được 15 triệu đồng.",
    reason="Người đọc phải truy được tổng số về từng vụ.",
)
def details_explain_the_total(document: Document) -> Observations:
    """Money in a footnote that does not add up to the money of its sentence; more than it is a warning."""
    for note in document.footnotes:
        anchor = note.anchor
        sentence = _sentence(document, anchor) if anchor is not None else None
        if sentence is None:
            continue
        totals = [figure for figure in figures_in(document, sentence) if figure.unit == "VND" and is_counted(figure)]
        details = [figure for figure in figures_in(document, Span(note.start, note.end))
                   if figure.unit == "VND" and is_counted(figure)]  # fmt: skip
        if len(totals) == 1 and details:
            yield from _missed(document, totals[0], details, note)


def _sentence(document: Document, anchor: int) -> Span | None:
    sentences = [one for one in list_sentences(document) if one.start <= anchor <= one.end + 2]
    return sentences[-1] if sentences else None


def _missed(document: Document, total: Figure, details: list[Figure], note: Footnote) -> Observations:
    value, whole = sum((one.value or Decimal(0) for one in details), Decimal(0)), total.value or Decimal(0)
    if value != whole:
        message = (f"Câu ghi {quote(total.text)}, nhưng chú thích {note.mark} chỉ nêu chi tiết được "
                   f"{say_amount(value, 'VND')}.")  # fmt: skip
        places = (place_of(document, total), *(place_of(document, one) for one in details))
        yield Observation(
            message, places, count_value(whole), count_value(value), "warning" if value > whole else "hint"
        )
