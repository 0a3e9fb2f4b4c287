"""An average is the amount divided by the count."""

from __future__ import annotations

from decimal import Decimal

import regex

from vanban.checking.passages import list_sentences
from vanban.checking.quantities import figures_in, is_counted, is_of_other_period, tolerance, unit_class
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say_amount
from vanban.model.document import Document, Figure, Span
from vanban.model.finding import place_of
from vanban.text.folding import fold

MEAN = regex.compile(r"binh quan|trung binh")
ROUGH = Decimal("0.03")


@on_document(
    severity="warning",
    must="Số bình quân bằng số tiền chia cho số vụ (cơ sở, trường hợp) nêu trong cùng câu.",
    example="“xử lý 84 vụ, phạt 756 triệu đồng, bình quân 19 triệu đồng/vụ” (756 : 84 = 9).",
    reason="Phép chia.",
)
def average_agrees_with_numbers(document: Document) -> Observations:
    """An amount per case behind the only amount and the only count of such cases in its sentence."""
    for sentence in list_sentences(document):
        for mean in figures_in(document, sentence):
            before = document.text[max(sentence.start, mean.start - 20) : mean.start]
            if mean.unit == "VND" and mean.per and mean.value and MEAN.search(fold(before)):
                yield from _compared(document, sentence, mean)


def _compared(document: Document, sentence: Span, mean: Figure) -> Observations:
    told = [one for one in figures_in(document, Span(sentence.start, mean.start))
            if is_counted(one) and not is_of_other_period(document, one, sentence)]  # fmt: skip
    amounts = [one for one in told if one.unit == "VND"]
    counts = [one for one in told if unit_class(one.unit) == unit_class(mean.per)]
    if len(amounts) != 1 or len(counts) != 1 or not counts[0].value:
        return
    value = (amounts[0].value or Decimal(0)) / counts[0].value
    slack = tolerance(mean) + value * ROUGH + tolerance(amounts[0]) / counts[0].value
    if abs(value - (mean.value or Decimal(0))) > slack:
        shown = value.quantize(Decimal(1))
        message = (f"Văn bản ghi bình quân {quote(mean.text)}, nhưng {quote(amounts[0].text)} chia cho "
                   f"{quote(counts[0].text)} được {say_amount(shown, 'VND')}.")  # fmt: skip
        places = tuple(place_of(document, one) for one in (mean, amounts[0], counts[0]))
        yield Observation(message, places, count_value(shown), count_value(mean.value or Decimal(0)))
