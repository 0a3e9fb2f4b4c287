"""What makes an indicator of two reports the same: its words without those of period and comparison."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from vanban.checking.passages import list_sentences
from vanban.checking.quantities import figures_in, is_counted, unit_class
from vanban.model.document import Document, Figure
from vanban.text.folding import fold

_PERIOD_WORDS = regex.compile(
    r"cung ky(?: nam truoc)?|ky truoc|ky nay|nam truoc|thang truoc|ky bao cao|trong ky"
    r"|luy ke(?: tu dau nam)?|tu dau nam(?: den nay)?"
    r"|thuc hien|so lieu|(?:thang|quy|nam) (?:\d{1,4}|[ivx]+)(?:/\d{4})?|0?[69] thang(?: dau nam"
    r"| cuoi nam)?|so voi|20\d\d"
)
_CUMULATIVE = regex.compile(r"luy ke|tu dau nam")
_WORDS = regex.compile(r"[a-z]{2,}")


def indicator_key(label: str) -> str:
    """The words of an indicator that do not change from period to period."""
    return " ".join(_WORDS.findall(_PERIOD_WORDS.sub(" ", fold(label))))


def cumulative_figures(document: Document) -> Iterator[tuple[Figure, str]]:
    """The counts told "lũy kế" in the text, each with a key of its unit and the deed before it."""
    for sentence in list_sentences(document):
        folded = fold(document.text[sentence.start : sentence.end])
        start = _CUMULATIVE.search(folded)
        for figure in figures_in(document, sentence) if start else ():
            if start and figure.start >= sentence.start + start.end() and is_counted(figure):
                before = regex.split(r"[,;]|\d", folded[: figure.start - sentence.start])[-1]
                yield figure, f"{unit_class(figure.unit)} {indicator_key(before)}"
