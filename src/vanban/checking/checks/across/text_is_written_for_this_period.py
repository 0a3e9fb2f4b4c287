"""The text was written for this period, not copied from the last one with new dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vanban.checking.passages import is_plan, list_paragraphs
from vanban.checking.quantities import figures_in, is_counted
from vanban.checking.rule import Observation, Observations, on_history
from vanban.checking.wording import quote
from vanban.model.document import Document, Span
from vanban.model.finding import place_at
from vanban.text.folding import fold

DATES = regex.compile(
    r"ngay \d{1,2}(?:/\d{1,2}(?:/\d{4})?| thang \d{1,2}(?: nam \d{4})?)|\d{1,2}/\d{1,2}(?:/\d{4})?"
    r"|(?:thang|quy|nam) (?:\d{1,4}|[ivx]+)"
    r"(?:/\d{4}| nam \d{4})?|20\d\d|0?[69] thang (?:dau|cuoi) nam"
)
SHORTEST = 80


@on_history(
    severity="warning",
    must="Phần kết quả được viết cho kỳ này, không chép lại kỳ trước rồi chỉ sửa ngày, tháng.",
    example="Đoạn kết quả tháng 6 giống hệt tháng 5, cả các con số, chỉ khác “tháng 6”.",
    reason="Số liệu hai kỳ trùng nhau từng con số thường là do chép lại báo cáo cũ.",
)
def text_is_written_for_this_period(document: Document, earlier: Sequence[Document]) -> Observations:
    """A paragraph with at least two figures that the last report has word for word, dates aside."""
    if not earlier:
        return
    before = earlier[-1]
    old = dict(_paragraphs(before))
    for key, span in _paragraphs(document):
        if key in old:
            places = place_at(document, span.start, span.end), place_at(before, old[key].start, old[key].end)
            message = (f"Đoạn {quote(places[0].text)} giống hệt báo cáo trước ({before.file}), cả các con số, "
                       "chỉ khác ngày, tháng.")  # fmt: skip
            yield Observation(message, places)


def _paragraphs(document: Document) -> Iterator[tuple[str, Span]]:
    for span in list_paragraphs(document):
        figures = [figure for figure in figures_in(document, span) if is_counted(figure)]
        if span.end - span.start >= SHORTEST and len(figures) > 1 and not is_plan(document, span.start):
            said = DATES.sub(" ", fold(document.text[span.start : span.end]))
            yield " ".join(regex.findall(r"[\w%]+", said)), span
