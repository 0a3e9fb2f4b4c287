"""A ratio agrees with the percentage beside it, and its part is no larger than its whole."""

from __future__ import annotations

from decimal import Decimal

import regex

from vanban.checking.passages import list_sentences
from vanban.checking.quantities import figures_in
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say_percent
from vanban.model.document import Document, Figure, Span
from vanban.model.finding import place_at, place_of
from vanban.text.numbers import parse_number

BESIDE = regex.compile(
    r"[\p{L}\s,]{0,60}?[(,;]?\s*(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|tương đương"
    r"|=)[\p{L}\s:]{0,20}?(?P<percent>\d+(?:[.,]\d+)?)\s*%"
)
BARE = regex.compile(r"(?:[\p{L}\s,]{0,50})?\(\s*(?P<percent>\d+(?:[.,]\d+)?)\s*%\s*\)")
OVER = regex.compile(r"vượt|kế hoạch|chỉ tiêu|so với|cùng kỳ", regex.IGNORECASE)


@on_document(
    severity="error",
    must="Tỷ lệ phần trăm ghi cạnh một tỷ số đúng bằng tỷ số đó; phần không lớn hơn toàn thể.",
    example="“90/94 cơ sở (đạt 98%)”: 90/94 là 95,7%.",
    reason="Phép chia.",
)
def ratio_agrees_with_percentage(document: Document) -> Observations:
    """ "90/94 … (đạt 98%)" recomputed to the decimals printed; "96/94 cơ sở" told as a part of a whole."""
    for sentence in list_sentences(document, annexes=True):
        for ratio in figures_in(document, sentence):
            if ratio.of and ratio.value is not None:
                yield from _wrong_percent(document, ratio, sentence)


def _wrong_percent(document: Document, ratio: Figure, sentence: Span) -> Observations:
    value, whole = ratio.value or Decimal(0), ratio.of or Decimal(1)
    found = BESIDE.match(document.text, ratio.end, sentence.end) or BARE.match(document.text, ratio.end, sentence.end)
    context = document.text[sentence.start : sentence.end]
    if found is None:
        if value > whole and not OVER.search(context):
            message = f"{quote(ratio.text)}: phần ({count_value(value)}) lớn hơn toàn thể ({count_value(whole)})."
            yield Observation(message, (place_of(document, ratio),), None, count_value(value), "warning")
        return
    printed = found["percent"]
    percent = value / whole * 100
    places = len(printed.replace(".", ",").partition(",")[2])
    step = Decimal(10) ** -places
    if abs(parse_number(printed) - percent) >= step * Decimal("1.01"):
        place = place_at(document, found.start("percent"), found.end())
        message = f"{quote(ratio.text)} là {say_percent(percent)}, nhưng văn bản ghi {quote(place.text)}."
        yield Observation(
            message, (place_of(document, ratio), place), float(round(percent, 2)), float(parse_number(printed))
        )
