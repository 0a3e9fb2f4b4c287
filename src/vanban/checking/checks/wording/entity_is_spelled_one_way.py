"""An agency is spelled one way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

import regex

from vanban.checking.genre import is_administrative
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document, Span
from vanban.model.finding import place_at

HEAD = (
    r"(?:Ban|Bộ|Sở|Cục|Chi cục|Công an|Ủy ban|Uỷ ban|Tỉnh ủy|Thành ủy|Hội đồng|Viện|Tòa án|Chi nhánh"
    r"|Hải quan|Đài|Văn phòng)"
)
NAME = regex.compile(rf"\b{HEAD}(?:\s(?:\p{{L}}+|\d{{1,3}})){{1,6}}")
# Words that may follow a name and are not part of it.
AFTER = {
    "và",
    "đã",
    "của",
    "về",
    "trên",
    "trong",
    "để",
    "tổ",
    "là",
    "các",
    "phối",
    "tiến",
    "theo",
    "có",
    "do",
    "cho",
    "tại",
    "với",
}
CITY = {"tỉnh", "thành", "phố", "huyện", "xã", "phường", "quốc", "gia"}
COMMITTEE = regex.compile(r"(?:Ban Chỉ đạo|BCĐ)\s+(\d{3})\b")


@on_document(
    severity="hint",
    must="Tên một cơ quan, tổ chức được viết hoa, viết thường như nhau ở mọi chỗ.",
    example="“Ban Chỉ đạo 389 quốc gia” và “Ban Chỉ đạo 389 Quốc gia”.",
    reason="Viết hoa tên cơ quan, tổ chức theo NĐ 30/2020/NĐ-CP, Phụ lục II, mục III.",
)
def entity_is_spelled_one_way(document: Document) -> Observations:
    """Two ways of capitals in one name, or a committee's number with its digits changed about."""
    if not is_administrative(document):
        return
    told: list[str] = []
    for key, spellings in sorted(_spellings(document).items(), key=lambda item: -len(item[0])):
        if len(spellings) > 1 and not any(key in longer for longer in told):
            told.append(key)
            places = tuple(place_at(document, span.start, span.end) for span in sorted(spellings.values()))
            names = " và ".join(quote(place.text) for place in places)
            yield Observation(f"Tên cơ quan được viết nhiều cách: {names}.", places)
    yield from _committee_numbers(document)


def _spellings(document: Document) -> Mapping[str, Mapping[str, Span]]:
    found: dict[str, dict[str, Span]] = defaultdict(dict)
    for block in document.blocks:
        if block.role in ("parent", "issuer", "motto", "type", "signature", "annex_title", "table"):
            continue
        for match in NAME.finditer(document.text, block.start, block.end, overlapped=True):
            for span in _prefixes(document.text, match.start(), match.end()):
                name = document.text[span.start : span.end]
                if not name.isupper():
                    found[name.casefold()].setdefault(name, span)
    return found


def _prefixes(text: str, start: int, end: int) -> Iterator[Span]:
    words = [match.span() for match in regex.finditer(r"\S+", text[start:end])]
    for at, (first, last) in enumerate(words):
        word = text[start + first : start + last]
        if at and word.casefold() in AFTER:
            return
        # Only a name whose last word is a name's word: a capital, a number, or the level it belongs to.
        if at >= 2 and _capitals_matter(text, start, words[: at + 1]):
            yield Span(start, start + last)


def _capitals_matter(text: str, start: int, words: list[tuple[int, int]]) -> bool:
    said = [text[start + first : start + last] for first, last in words]
    return said[-1].casefold() in CITY or said[-1][0].isupper() or said[-2].casefold() in CITY | {"chỉ", "thường"}


def _committee_numbers(document: Document) -> Observations:
    numbers: dict[str, Span] = {}
    for match in COMMITTEE.finditer(document.text):
        numbers.setdefault(match[1], Span(*match.span()))
    for number, span in numbers.items():
        usual = next((other for other in numbers if other != number and sorted(other) == sorted(number)), None)
        if usual and numbers[usual].start < span.start:
            places = tuple(place_at(document, one.start, one.end) for one in (numbers[usual], span))
            message = f"Tên Ban Chỉ đạo ghi hai số: {quote(places[0].text)} và {quote(places[1].text)}."
            yield Observation(message, places, usual, number, "warning")
