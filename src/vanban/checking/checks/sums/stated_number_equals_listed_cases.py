"""The number of cases told equals the number of cases listed below it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import regex

from vanban.checking.grids import NumberTable
from vanban.checking.listing import headings_below, items_below, table_below
from vanban.checking.passages import list_sentences
from vanban.checking.quantities import figures_in, is_counted, same_noun, unit_class
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote
from vanban.model.document import Document, Figure, Span
from vanban.model.finding import place_at, place_of
from vanban.text.folding import fold

LISTED = (
    "vụ",
    "đối tượng",
    "trường hợp",
    "cuộc",
    "cơ sở",
    "đơn vị",
    "doanh nghiệp",
    "tổ chức",
    "hồ sơ",
    "nhiệm vụ",
    "nội dung",
    "giải pháp",
)
OWN_COUNT = regex.compile(r"\d+ (?:vu|truong hop|doi tuong|cuoc|co so)")

SEVERAL = regex.compile(r"^[\s\-+*]*(?:hai|ba|bon|nam|cac|con lai|mot so|nhung)\b")
OPENS_WHOLE = regex.compile(r"(?:gom(?: co)?|sau day|nhu sau|cu the) ?:?$|:\s*$(?<=gom:\s*)")
DIVIDED = regex.compile(r"\bgom\b|chia ra|trong do")
NAMED_LIST = regex.compile(r"[\s\-+*]*danh sach (?:cac )?(?=\d)")
CLOSE = 45
FAR = 100
NEAR = 2


@on_document(
    severity="warning",
    must="Số vụ việc nêu trong câu dẫn bằng số vụ việc liệt kê bên dưới.",
    example="“Phát hiện 03 vụ, cụ thể:” mà bên dưới chỉ có hai gạch đầu dòng.",
    reason="Đếm.",
)
def stated_number_equals_listed_cases(document: Document) -> Observations:
    """A count before a colon against the items below; items that count for themselves are parts, not single cases."""
    for sentence in list_sentences(document):
        for figure in figures_in(document, sentence):
            if not is_counted(figure) or not (
                unit_class(figure.unit) in LISTED or (figure.unit or "").startswith(LISTED)
            ):
                continue
            items = _items(document, figure) if _leads_to_list(document, figure, sentence) else []
            counted = [OWN_COUNT.search(fold(document.text[item.start : item.end][:60])) for item in items]
            several = [SEVERAL.search(fold(document.text[item.start : item.end])) for item in items]
            if len(items) < 2 or any(several) or sum(map(bool, counted)) > 1 or len(items) == figure.value:
                continue
            message = f"Văn bản ghi {quote(figure.text)} nhưng liệt kê {len(items)} mục bên dưới."
            places = (place_of(document, figure), *(place_at(document, item.start, item.end) for item in items))
            yield Observation(message, places, len(items), count_value(figure.value or Decimal(0)))
    yield from _rows_listed(document)


def _items(document: Document, figure: Figure) -> Sequence[Span]:
    items = items_below(document, figure)
    if len(items) > 1:
        return items
    # Numbered items may be headings of their own sections: they count for the number only when they are near it.
    headings = headings_below(document, figure)
    return headings if abs(Decimal(len(headings)) - (figure.value or Decimal(0))) <= NEAR else []


def _leads_to_list(document: Document, figure: Figure, sentence: Span) -> bool:
    """Whether a count is the last figure of its paragraph and stands close to the colon."""
    block = document.block_at(figure.start)
    if block is None or document.text[sentence.end : block.end].strip():
        return False
    behind = [other for other in figures_in(document, sentence) if other.start >= figure.end]
    # "04 đơn vị, gồm 01 đơn vị kinh doanh và 03 đơn vị sử dụng:": the list below is of the whole.
    for one in figures_in(document, sentence):
        between = fold(document.text[one.end : figure.start])
        if one.start < figure.start and same_noun(one.unit, figure.unit) and DIVIDED.search(between):
            return False
    near = FAR if OPENS_WHOLE.search(fold(document.text[figure.end : sentence.end])) else CLOSE
    return not behind and sentence.end - figure.end <= near


def _rows_listed(document: Document) -> Observations:
    """ "Danh sách 04 cơ sở bị phạt tiền:" above a table of numbered rows."""
    for sentence in list_sentences(document):
        index = table_below(document, sentence.start)
        if index is None or not NAMED_LIST.match(fold(document.text[sentence.start : sentence.end])):
            continue
        table = NumberTable(document, index)
        order = table.order_column
        rows = [
            row
            for row, cells in enumerate(table.table.rows)
            if order is not None and cells[order].strip(" .").isdigit()
        ]
        figure = next((one for one in figures_in(document, sentence) if is_counted(one)), None)
        if figure and len(rows) > 1 and figure.value != len(rows):
            message = f"Văn bản ghi {quote(figure.text)} nhưng bảng bên dưới liệt kê {len(rows)} dòng."
            places = (place_of(document, figure), table.row_place(rows[-1]))
            yield Observation(message, places, len(rows), count_value(figure.value or Decimal(0)))
