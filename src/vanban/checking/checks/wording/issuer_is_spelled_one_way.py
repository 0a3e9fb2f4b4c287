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
FEWEST_CLOSING = 3
CLOSES = regex.compile(r" (?:kinh |tran trong |xin )?bao cao\b")
PLACE = regex.compile(
    r"[ \t]*(?<!\p{L})(?P<level>(?i:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu))[ \t]+"
    r"(?P<name>\p{Lu}[\p{L}']*(?:[ \t]+\p{Lu}[\p{L}']*){0,3})"
)


@on_document(
    severity="warning",
    must="Tên cơ quan ban hành được viết cùng một cách ở đầu văn bản, trong nội dung và ở phụ lục.",
    example="Đầu văn bản “SỞ THÔNG TIN VÀ TRUYỀN THÔNG”, câu kết “Sở Thông tin Truyền thông”.",
    reason="Tên cơ quan ban hành ghi đầy đủ theo tên gọi chính thức (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.2).",
)
def issuer_is_spelled_one_way(document: Document) -> Observations:
    """A name that is nearly the issuer's: a word too few or too many, or one letter wrong."""
    issuer, place = document.header.issuer, document.header.places.get("issuer")
    if not issuer or place is None:
        return
    yield from _other_place(document, issuer)
    told: set[str] = set()
    alike = _alike(document, issuer) if len(issuer.split()) >= FEWEST_WORDS else ()
    for span in (*alike, *_in_closing(document, issuer)):
        name = " ".join(document.text[span.start : span.end].split())
        if fold(name) in told or place.start <= span.start < place.end:
            continue
        told.add(fold(name))
        message = f"Tên cơ quan ban hành viết hai cách: {quote(issuer)} ở đầu văn bản và {quote(name)}."
        places = place_at(document, place.start, place.end), place_at(document, span.start, span.end)
        yield Observation(message, places, issuer, name)


def _other_place(document: Document, issuer: str) -> Observations:
    """The issuer's province or commune with a letter wrong, behind the issuer's own name."""
    homes = _homes(document)
    at = PLACE.search(issuer)
    issuer = issuer[: at.start()].rstrip() if at and at.start() else issuer
    told: set[str] = set()
    for start in regex.finditer(rf"(?i)\b{regex.escape(issuer)}\b", document.text):
        found = PLACE.match(document.text, start.end())
        name = " ".join(found["name"].split()) if found else ""
        level = found["level"].casefold() if found else ""
        home = next((home for home, span in homes.items() if _is_misspelt(home, name, level)), None)
        if found and home and name.casefold() not in told and name.casefold() not in {one[1] for one in homes}:
            told.add(name.casefold())
            span, other = homes[home], place_at(document, start.start(), found.end())
            message = (
                f"Địa danh trong tên cơ quan ban hành viết hai cách: {quote(home[1].title())} và {quote(other.text)}."
            )
            yield Observation(message, (place_at(document, span.start, span.end), other), home[1].title(), name)


def _homes(document: Document) -> dict[tuple[str, str], Span]:
    """The places in the names of the issuer and the body above it, by level and name."""
    found: dict[tuple[str, str], Span] = {}
    for field in ("parent", "issuer"):
        span = document.header.places.get(field)
        block = document.block_at(span.start) if span else None
        for match in PLACE.finditer(document.text, block.start, block.end) if block else ():
            found[match["level"].casefold(), " ".join(match["name"].split()).casefold()] = Span(*match.span("name"))
    return found


def _is_misspelt(home: tuple[str, str], name: str, level: str) -> bool:
    said, own = name.casefold().split(), home[1].split()
    wrong = [(one, other) for one, other in zip(own, said, strict=False) if one != other]
    same = home[0] == level and len(said) == len(own) and len(wrong) == 1 and len(own) > 1
    return same and DamerauLevenshtein.distance(*wrong[0]) == 1


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
                end = start.start() + words[length - 1].end()
                if _marks(document.text[start.start() : end]) != _marks(issuer):
                    yield Span(start.start(), end)
                break


def _marks(name: str) -> list[str]:
    """The commas and dashes between the words of a name."""
    return [mark.replace("–", "-") for mark in regex.findall(r"[,\-–]", name)]


def _in_closing(document: Document, issuer: str) -> Iterator[Span]:
    """The name with which the last sentence begins ("Hải đội 12 báo cáo./."), one word other than the issuer's."""
    wanted = regex.findall(r"\w+", _even(issuer))
    for block in document.blocks:
        said = document.text[block.start : block.end]
        if block.role not in ("closing", "body") or not said.rstrip().endswith("./.") or len(wanted) < FEWEST_CLOSING:
            continue
        words = [*regex.finditer(r"\w+", said)][: len(wanted)]
        named = [_even(word.group()) for word in words]
        wrong = [at for at, word in enumerate(named) if word != wanted[at]]
        behind = fold(said[words[-1].end() :]) if words else ""
        if len(named) == len(wanted) and len(wrong) == 1 and 0 < wrong[0] < len(wanted) - 1 and CLOSES.match(behind):
            yield Span(block.start, block.start + words[-1].end())


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
