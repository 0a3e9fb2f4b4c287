"""The running text of a document: where the main text ends, its paragraphs and sentences, its plans and results."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import regex

from vanban.checking.once import once
from vanban.model.document import Document, Heading, Role, Span
from vanban.text.folding import fold

TEXT_ROLES: tuple[Role, ...] = ("subject", "basis", "heading", "body", "footnote", "closing")
_SENTENCE_END = regex.compile(r"(?<=[.;!?…:])(?<!\b\p{Lu}{1,2}\.)(?<!\d\.)\s+(?=[\p{Lu}\-+“\"(])")
_PLAN = regex.compile(r"phuong huong|nhiem vu (?:trong tam|thang|quy|6 thang|06 thang|nam|thoi gian)"
                      r"|thoi gian toi|ky toi"
                      r"|kien nghi|de xuat|du bao|ke hoach (?:cong tac )?(?:thang|quy|nam)|giai phap")  # fmt: skip
_CUMULATIVE = regex.compile(r"luy ke|cong don|tinh tu dau nam")
_RESULT = regex.compile(r"\bket qua\b")
_CONNECTED = ("ngoai ra", "ben canh do", "dong thoi")


def main_end(document: Document) -> int:
    """Where the main text ends and the first annex begins."""
    return min((annex.start for annex in document.annexes), default=len(document.text))


@once
def list_paragraphs(document: Document, *, annexes: bool = False) -> Iterator[Span]:
    """The paragraphs of running text (no tables, no letterhead, no recipients), of the main text or of all."""
    end = len(document.text) if annexes else main_end(document)
    for block in document.blocks:
        if block.role in TEXT_ROLES and block.start < end:
            yield Span(block.start, block.end)


def list_sentences(document: Document, *, annexes: bool = False) -> Iterator[Span]:
    """The sentences and list items of the running text; a semicolon or colon before a capital ends one, too."""
    for paragraph in list_paragraphs(document, annexes=annexes):
        yield from split_sentences(document.text, paragraph)


def split_sentences(text: str, passage: Span) -> Iterator[Span]:
    """The sentences of one passage."""
    start = passage.start
    for gap in _SENTENCE_END.finditer(text, passage.start, passage.end):
        yield Span(start, gap.start())
        start = gap.end()
    if start < passage.end:
        yield Span(start, passage.end)


def sentence_around(document: Document, start: int, end: int) -> Span:
    """The sentence (up to a full stop or line end) in which something stands."""
    block = document.block_at(start)
    if block is None:
        return Span(start, end)
    for sentence in split_sentences(document.text, Span(block.start, block.end)):
        if sentence.start <= start <= sentence.end:
            return Span(sentence.start, max(sentence.end, end))
    return Span(block.start, block.end)


def headings_above(document: Document, offset: int) -> tuple[Heading, ...]:
    """The headings under which a passage stands, outermost first."""
    path: list[Heading] = []
    if offset >= main_end(document):
        return ()
    at = bisect_right(document.outline, offset, key=lambda heading: heading.start)
    for heading in reversed(document.outline[:at]):
        if not path or heading.level < path[0].level:
            path.insert(0, heading)
            if heading.level == 1:
                break
    return tuple(path)


def is_plan(document: Document, offset: int) -> bool:
    """Whether a passage stands in a section of plans, proposals or forecasts, which tells no results."""
    titles = [fold(heading.title) for heading in headings_above(document, offset)]
    return any(_PLAN.search(title) and not _RESULT.search(title) for title in titles)


def is_cumulative(document: Document, offset: int) -> bool:
    """Whether a passage tells the year so far: under such a heading, or behind such words in its sentence."""
    if any(_CUMULATIVE.search(fold(heading.title)) for heading in headings_above(document, offset)[-1:]):
        return True
    sentence = sentence_around(document, offset, offset)
    return _CUMULATIVE.search(fold(document.text[sentence.start : offset])) is not None


def is_result(document: Document, offset: int) -> bool:
    """Whether a passage stands under a heading of results."""
    return any(_RESULT.search(fold(heading.title)) for heading in headings_above(document, offset))


def adds_to_before(sentence: str) -> bool:
    """Whether a sentence goes on counting where the one before it stopped ("Ngoài ra, …")."""
    return fold(sentence.lstrip(" -+")).startswith(_CONNECTED)


def section_end(document: Document, heading: Heading) -> int:
    """Where the section under a heading ends: at the next heading of its level or above, or at the annexes."""
    later = (other.start for other in document.outline if other.start > heading.start and other.level <= heading.level)
    closing = (block.start for block in document.blocks
               if block.role in ("recipients", "signature", "closing") and block.start > heading.end)  # fmt: skip
    return min([*later, *closing, main_end(document)])
