"""A ratio agrees with the percentage beside it, and its part is no larger than its whole."""

from __future__ import annotations

from decimal import Decimal

import regex

from vanban.checking.passages import list_sentences
from vanban.checking.quantities import figures_in, is_counted, same_noun
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
BEFORE = regex.compile(r"(?:đạt|chiếm|tỷ lệ|tỉ lệ)[\p{L}\s:]{0,20}?(?P<percent>\d+(?:[.,]\d+)?)\s*%\s*\(\s*$")
SHARE = regex.compile(r"[\p{L}\s]{0,40}?[,(]\s*chiếm\s+(?:tỷ lệ\s+)?(?P<percent>\d+(?:[.,]\d+)?)\s*%")
OVER = regex.compile(r"vượt|kế hoạch|chỉ tiêu|so với|cùng kỳ|tăng|giảm", regex.IGNORECASE)


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
            elif is_counted(ratio):
                yield from _wrong_share(document, ratio, sentence)


def _wrong_share(document: Document, part: Figure, sentence: Span) -> Observations:
    """ "138 cơ sở, phát hiện 47 cơ sở vi phạm, chiếm 34,1%": one of the numbers before must be the whole."""
    found = SHARE.match(document.text, part.end, sentence.end) or BARE.match(document.text, part.end, sentence.end)
    before = [one for one in figures_in(document, sentence) if one.end <= part.start and is_counted(one)]
    wholes = [one for one in before if same_noun(one.unit, part.unit) and (one.value or 0) > (part.value or 0)]
    if found is None or not wholes:
        return
    told, step = parse_number(found["percent"]), _step(found["percent"])
    shares = [(part.value or Decimal(0)) / (one.value or Decimal(1)) * 100 for one in wholes]
    if all(abs(share - told) >= step * Decimal("1.01") for share in shares):
        place = place_at(document, found.start("percent"), found.end())
        whole, share = quote(wholes[-1].text), say_percent(shares[-1])
        message = f"{quote(part.text)} trên {whole} là {share}, nhưng văn bản ghi {quote(place.text)}."
        places = place_of(document, part), place_of(document, wholes[-1]), place
        yield Observation(message, places, float(round(shares[-1], 2)), float(told), "warning")


def _step(printed: str) -> Decimal:
    return Decimal(10) ** -len(printed.replace(".", ",").partition(",")[2])


def _wrong_percent(document: Document, ratio: Figure, sentence: Span) -> Observations:
    value, whole = ratio.value or Decimal(0), ratio.of or Decimal(1)
    found = BESIDE.match(document.text, ratio.end, sentence.end) or BARE.match(document.text, ratio.end, sentence.end)
    found = found or BEFORE.search(document.text[sentence.start : ratio.start])
    near = document.text[max(sentence.start, ratio.start - 40) : ratio.end + 40]
    if found is None:
        if value > whole and not OVER.search(near):
            message = f"{quote(ratio.text)}: phần ({count_value(value)}) lớn hơn toàn thể ({count_value(whole)})."
            yield Observation(message, (place_of(document, ratio),), None, count_value(value), "warning")
        return
    printed = found["percent"]
    percent = value / whole * 100
    step = _step(printed)
    if abs(parse_number(printed) - percent) >= step * Decimal("1.01"):
        at = (
            document.text.find(f"{printed}", sentence.start)
            if found.end() <= ratio.start - sentence.start
            else found.start("percent")
        )
        place = place_at(document, at, document.text.find("%", at) + 1)
        message = f"{quote(ratio.text)} là {say_percent(percent)}, nhưng văn bản ghi {quote(place.text)}."
        yield Observation(
            message, (place_of(document, ratio), place), float(round(percent, 2)), float(parse_number(printed))
        )
