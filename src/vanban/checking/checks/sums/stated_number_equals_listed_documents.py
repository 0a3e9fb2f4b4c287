"""The number of documents told equals the number of documents listed."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import regex

from vanban.checking.listing import items_behind
from vanban.checking.passages import list_sentences
from vanban.checking.quantities import figures_in, is_counted
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote
from vanban.model.document import Document, Figure, Span
from vanban.model.finding import place_at, place_of
from vanban.text.folding import fold

KINDS = (
    "văn bản",
    "kế hoạch",
    "công văn",
    "quyết định",
    "chỉ thị",
    "công điện",
    "thông báo",
    "báo cáo",
    "hướng dẫn",
    "tờ trình",
)
IS_DOCUMENT = regex.compile(
    r"[\s\-+•\d.)]*(?:\d+\s+)?(?:van ban|ke hoach|cong van|quyet dinh|chi thi|cong dien|thong bao|bao cao"
    r"|huong dan|to trinh"
    r"|chuong trinh|nghi quyet|phuong an)\b"
)

OPENER = regex.compile(r"[^.;:()\n]{0,60}?(?::|\((?:gồm)?:?|gồm)\s*")
STOP = regex.compile(r"[.)](?=\s|$)")


@on_document(
    severity="warning",
    must="Số văn bản nêu trong câu bằng số văn bản liệt kê ngay sau đó hoặc ở chú thích của câu.",
    example="“đã ban hành 05 văn bản”, chú thích liệt kê sáu văn bản.",
    reason="Đếm.",
)
def stated_number_equals_listed_documents(document: Document) -> Observations:
    """A count of documents against the list behind the colon, in the bracket, below it or in the footnote."""
    for sentence in list_sentences(document):
        for figure in figures_in(document, sentence):
            if not is_counted(figure) or not (figure.unit or "").casefold().startswith(KINDS):
                continue
            items = _documents(document, items_behind(document, figure, sentence))
            items = items if len(items) > 1 else _cited_behind(document, figure)
            if len(items) > 1 and len(items) != figure.value:
                message = (f"Văn bản ghi {quote(figure.text)} nhưng liệt kê {len(items)} văn bản, từ "
                           f"{quote(document.text[items[0].start : items[0].end])}.")  # fmt: skip
                places = (place_of(document, figure), *(place_at(document, item.start, item.end) for item in items))
                yield Observation(message, places, len(items), count_value(figure.value or Decimal(0)))


def _documents(document: Document, pieces: Sequence[Span]) -> Sequence[Span]:
    # A semicolon inside a title cuts one document in two: what begins with no type belongs to the one before.
    joined: list[Span] = []
    for piece in pieces:
        if IS_DOCUMENT.match(fold(document.text[piece.start : piece.end])):
            joined.append(piece)
        elif joined:
            joined[-1] = Span(joined[-1].start, piece.end)
        else:
            return []
    return joined


def _cited_behind(document: Document, figure: Figure) -> Sequence[Span]:
    """The documents cited one after the other behind a colon ("02 văn bản: Công văn số … và Kế hoạch số …")."""
    block = document.block_at(figure.start)
    found = OPENER.match(document.text, figure.end, block.end) if block else None
    if block is None or found is None:
        return []
    stop = STOP.search(document.text, found.end(), block.end)
    end = stop.start() if stop else block.end
    cited = [Span(one.start, one.end) for one in document.citations if found.end() <= one.start < end]
    return cited if cited and cited[0].start - found.end() < 5 else []
