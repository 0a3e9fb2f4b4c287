"""An annex speaks of the plan that the text speaks of."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from vanban.checking.mentions import number_of
from vanban.checking.passages import main_end
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document
from vanban.model.finding import Place, place_at, place_of

KINDS = {"kế hoạch": "KH", "chỉ thị": "CT", "công điện": "CĐ", "quyết định": "QĐ", "chương trình": "CTr"}
NAMED = regex.compile(r"(?P<type>kế hoạch|chỉ thị|công điện|quyết định"
                      r"|chương trình)\s+(?:số\s*:?\s*)?(?P<number>\d{1,4})(?!\d)"
                      r"(?P<tail>\s*[/\-]\s*[\p{Lu}][\p{L}\d\-]*)?", regex.IGNORECASE)  # fmt: skip
ITSELF = regex.compile(r"kèm theo[^\n)]*$", regex.IGNORECASE)


@on_document(
    severity="error",
    must="Kế hoạch, chỉ thị nêu ở phụ lục (tên phụ lục, đầu cột) là văn bản đã nêu ở phần nội dung.",
    example="Báo cáo thực hiện Kế hoạch số 87, đầu cột của phụ lục ghi “thực hiện Kế hoạch số 92”.",
    reason="Phụ lục là số liệu của chính báo cáo, phải theo cùng một căn cứ.",
)
def annex_cites_the_plan_of_the_text(document: Document) -> Observations:
    """A plan in an annex whose number the main text never cites, while it cites another of the same type."""
    cited = {(c.type, number_of(c.symbol)): c for c in reversed(document.citations)
             if c.symbol and c.start < main_end(document)}  # fmt: skip
    told: set[tuple[str, str]] = set()
    for kind, number, place in _named_in_annexes(document):
        others = [citation for (other, _), citation in cited.items() if other == kind]
        if (kind, number) in cited or (kind, number) in told or not others:
            continue
        told.add((kind, number))
        meant = min(others, key=lambda citation: citation.start)
        message = f"Phụ lục ghi {quote(place.text)}, còn phần nội dung của báo cáo nêu {quote(meant.text)}."
        titles = [one for one in document.citations if one.start >= main_end(document) and one.symbol == meant.symbol]
        places = (place, place_of(document, meant), *(place_of(document, one) for one in titles[:1]))
        yield Observation(message, places, meant.symbol, place.text)


def _named_in_annexes(document: Document) -> Iterator[tuple[str, str, Place]]:
    for annex in document.annexes:
        head_end = min((document.tables[table].start for table in annex.tables), default=annex.start + 600)
        yield from _named(document, annex.start, min(annex.end, head_end))
        for table in (document.tables[index] for index in annex.tables):
            for row in table.places[: len(table.header)]:
                for cell in row:
                    yield from _named(document, cell.start, cell.end)


def _named(document: Document, start: int, end: int) -> Iterator[tuple[str, str, Place]]:
    for match in NAMED.finditer(document.text, start, end):
        if not ITSELF.search(document.text[max(start, match.start() - 60) : match.start()]):
            place = place_at(document, *match.span())
            yield KINDS[match["type"].casefold()], match["number"].lstrip("0"), place
