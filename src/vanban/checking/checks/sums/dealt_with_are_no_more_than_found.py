"""Those fined and those warned are together no more than those found."""

from __future__ import annotations

from decimal import Decimal

import regex

from vanban.checking.passages import list_paragraphs
from vanban.checking.quantities import figures_in, is_counted, is_of_other_period, unit_class
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say
from vanban.model.document import Document, Figure, Span
from vanban.model.finding import place_of
from vanban.text.folding import fold

FINED = regex.compile(r"phat tien\s*(?:doi voi )?$")
WARNED = regex.compile(r"(?:nhac nho|canh cao)\s*(?:doi voi )?$")
FOUND = regex.compile(r"vi pham|khong dat|sai pham")
SUBJECTS = ("cơ sở", "hộ", "hộ kinh doanh", "tổ chức", "doanh nghiệp", "đối tượng", "cửa hàng", "trường hợp")


@on_document(
    severity="warning",
    must="Số bị phạt tiền cộng số bị nhắc nhở, cảnh cáo không lớn hơn số vi phạm nêu ngay trước đó.",
    example="“vi phạm: 06 cơ sở; phạt tiền 04 cơ sở; nhắc nhở 03 cơ sở”.",
    reason="Phép cộng.",
)
def dealt_with_are_no_more_than_found(document: Document) -> Observations:
    """The counts behind "phạt tiền" and "nhắc nhở" of one paragraph against the count of offenders before them."""
    for paragraph in list_paragraphs(document):
        told = [one for one in figures_in(document, paragraph) if is_counted(one) and one.unit in SUBJECTS
                and not is_of_other_period(document, one, paragraph)]  # fmt: skip
        for total, fined, warned in zip(told, told[1:], told[2:], strict=False):
            if unit_class(total.unit) == unit_class(fined.unit) == unit_class(warned.unit):
                yield from _compared(document, paragraph, total, fined, warned)


def _compared(document: Document, paragraph: Span, total: Figure, fined: Figure, warned: Figure) -> Observations:
    before = fold(document.text[max(paragraph.start, total.start - 40) : total.start])
    behind = fold(document.text[total.end : fined.start])
    dealt = FINED.search(behind) and WARNED.search(fold(document.text[fined.end : warned.start]))
    value, whole = (fined.value or Decimal(0)) + (warned.value or Decimal(0)), total.value or Decimal(0)
    if dealt and (FOUND.search(before) or FOUND.match(behind.strip())) and value > whole:
        message = (f"{quote(fined.text)} bị phạt tiền và {quote(warned.text)} bị nhắc nhở, cảnh cáo cộng lại là "
                   f"{say(value)}, lớn hơn {quote(total.text)} vi phạm.")  # fmt: skip
        places = tuple(place_of(document, one) for one in (total, fined, warned))
        yield Observation(message, places, count_value(value), count_value(whole))
