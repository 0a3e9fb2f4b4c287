"""One cited document has one number."""

from __future__ import annotations

from itertools import combinations

from rapidfuzz.distance import DamerauLevenshtein

from vanban.checking.mentions import list_citations, number_of, printed_symbol, symbol_key, tail_of, written_title
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Citation, Document
from vanban.model.finding import place_of

TITLE_WORDS = 7


@on_document(
    severity="error",
    must="Một văn bản được viện dẫn nhiều lần thì lần nào cũng mang cùng một số.",
    example=(
        "“Kế hoạch số 87/KH-UBND ngày 05/01/2024” ở phần mở đầu, “Kế hoạch số 78/KH-UBND ngày 05/01/2024” ở câu kết."
    ),
    reason="Mỗi văn bản chỉ có một số trong sổ đăng ký văn bản đi (NĐ 30/2020/NĐ-CP, Điều 15).",
)
def same_document_has_one_number(document: Document) -> Observations:
    """Two mentions of one type, one tail and one date or title, whose numbers differ by a slip of the hand."""
    seen: set[tuple[str, str]] = set()
    for one, other in combinations([*list_citations(document)], 2):
        pair = (printed_symbol(one) or "", printed_symbol(other) or "")
        if pair not in seen and _is_one_document(document, one, other, *pair):
            seen.add(pair)
            message = f"Cùng một văn bản nhưng ghi hai số khác nhau: {quote(one.text)} và {quote(other.text)}."
            yield Observation(message, (place_of(document, one), place_of(document, other)), *pair)


def _is_one_document(document: Document, one: Citation, other: Citation, symbol: str, other_symbol: str) -> bool:
    numbers = number_of(symbol), number_of(other_symbol)
    if numbers[0] == numbers[1] or one.type != other.type:
        return False
    if symbol_key("0" + tail_of(symbol)) != symbol_key("0" + tail_of(other_symbol)):
        return False
    if one.date and other.date and one.date != other.date:
        return False
    if _both_are_told_apart(document, one, other):
        return False
    same_title = _title(document, one) is not None and _title(document, one) == _title(document, other)
    one_slip = DamerauLevenshtein.distance(*numbers) == 1 and max(map(len, numbers)) > 1
    return same_title or (one_slip and one.date is not None and one.date == other.date)


def _both_are_told_apart(document: Document, one: Citation, other: Citation) -> bool:
    # "các Công điện số 217 và 218/CĐ-TTg" names two documents on purpose.
    between = document.text[min(one.end, other.end) : max(one.start, other.start)]
    titles = _title(document, one), _title(document, other)
    return (len(between) < 40 and "\n" not in between) or (None not in titles and titles[0] != titles[1])


def _title(document: Document, citation: Citation) -> str | None:
    span = written_title(document, citation)
    if span is None:
        return None
    words = document.text[span[0] : span[1]].casefold().split()
    return " ".join(words[:TITLE_WORDS]) if len(words) >= TITLE_WORDS else None
