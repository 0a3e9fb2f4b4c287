"""Lettered and bracketed items follow one another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import regex

from vanban.checking.genre import is_administrative
from vanban.checking.passages import main_end
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document, Span
from vanban.model.finding import place_at

LETTERS = "abcdđeghiklmnopqrstuvxy"
LABEL = regex.compile(rf"\s*(?P<label>(?P<letter>[{LETTERS}])\)|\((?P<number>\d{{1,2}})\))\s")
OF_RESULTS = ("BC", "CV", "KH", "TTr", "TB")
# A label twice, or one or two left out; a longer leap is a label of something else.
SLIPS = (0, 2, 3)
Item = tuple[Span, int]


@on_document(
    severity="warning",
    must="Các điểm a), b), c) và các mục (1), (2), (3) đi liền nhau, không nhảy, không trùng.",
    example="Sau điểm b) là điểm d).",
    reason="Bố cục nội dung đánh số theo thứ tự (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6).",
)
def items_are_lettered_without_gaps(document: Document) -> Observations:
    """Paragraphs of one list, begun with its first label, one of which is not labelled after the one before it."""
    if not is_administrative(document) or document.header.type not in (*OF_RESULTS, None):
        return
    for items in _lists(document):
        for (before, first), (span, second) in pairwise(items):
            # Many offices leave out "đ".
            left_out = (first, second) == (LETTERS.index("d") + 1, LETTERS.index("e") + 1)
            if second - first in SLIPS and not left_out:
                places = place_at(document, before.start, before.end), place_at(document, span.start, span.end)
                message = f"Sau {quote(places[0].text)} không phải là {quote(places[1].text)}."
                yield Observation(message, places, None, places[1].text)


def _lists(document: Document) -> Iterator[list[Item]]:
    """The lists of labels of one kind, each from its first label to the next heading or first label."""
    found: list[Item] = []
    lettered = True
    for block in document.blocks:
        if block.start >= main_end(document):
            break
        label = LABEL.match(document.text, block.start, block.end)
        if block.role == "heading" or (label and _order(label) == 1):
            yield found
            found = []
        if label is None or (found and lettered != bool(label["letter"])) or (not found and _order(label) != 1):
            continue
        lettered = bool(label["letter"])
        found.append((Span(*label.span("label")), _order(label)))
    yield found


def _order(label: regex.Match[str]) -> int:
    return int(label["number"]) if label["number"] else LETTERS.index(label["letter"]) + 1
