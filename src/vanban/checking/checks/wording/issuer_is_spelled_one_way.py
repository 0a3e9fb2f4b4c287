"""The issuing agency is spelled one way in the letterhead, the text and the annexes."""

from __future__ import annotations

from collections.abc import Iterator

import regex
from rapidfuzz.distance import DamerauLevenshtein

from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document, Span
from vanban.model.finding import place_at
from vanban.text.folding import fold

FEWEST_WORDS = 4


@on_document(
    severity="warning",
    must="Tên cơ quan ban hành được viết cùng một cách ở đầu văn bản, trong nội dung và ở phụ lục.",
    example="Đầu văn bản “SỞ THÔNG TIN VÀ TRUYỀN THÔNG”, câu kết “Sở Thông tin Truyền thông”.",
    reason="Tên cơ quan ban hành ghi đầy đủ theo tên gọi chính thức (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.2).",
)
def issuer_is_spelled_one_way(document: Document) -> Observations:
    """A name that is nearly the issuer's: a word too few or too many, or one letter wrong."""
    issuer, place = document.header.issuer, document.header.places.get("issuer")
    if not issuer or place is None or len(issuer.split()) < FEWEST_WORDS:
        return
    told: set[str] = set()
    for span in _alike(document, issuer):
        name = " ".join(document.text[span.start : span.end].split())
        if fold(name) in told or place.start <= span.start < place.end:
            continue
        told.add(fold(name))
        message = f"Tên cơ quan ban hành viết hai cách: {quote(issuer)} ở đầu văn bản và {quote(name)}."
        places = place_at(document, place.start, place.end), place_at(document, span.start, span.end)
        yield Observation(message, places, issuer, name)


def _alike(document: Document, issuer: str) -> Iterator[Span]:
    wanted = [word for word in regex.findall(r"\w+", _even(issuer))]
    first = regex.escape(issuer.split()[0])
    for start in regex.finditer(rf"(?i)\b{first}\b", document.text):
        if not document.text[start.start()].isupper():
            continue
        words = [*regex.finditer(r"[\w&]+", document.text[start.start() : start.start() + len(issuer) + 25])]
        for length in (len(wanted), len(wanted) - 1):
            said = [_even(word.group()) for word in words[:length]]
            if (
                len(said) == length
                and _is_slip(wanted, said)
                and "\n" not in document.text[start.start() : start.start() + words[length - 1].end()]
            ):
                yield Span(start.start(), start.start() + words[length - 1].end())
                break
            if said == wanted:
                break


def _even(text: str) -> str:
    return fold(text).replace("&", "va")


def _is_slip(wanted: list[str], said: list[str]) -> bool:
    if said == wanted or len(said) < 3:
        return False
    if len(said) == len(wanted):
        wrong = [(one, other) for one, other in zip(wanted, said, strict=True) if one != other]
        return len(wrong) == 1 and len(wrong[0][0]) > 2 and DamerauLevenshtein.distance(*wrong[0]) == 1
    dropped = [word for at, word in enumerate(wanted) if [*wanted[:at], *wanted[at + 1 :]] == said]
    return dropped[:1] in (["va"], []) and bool(dropped)
