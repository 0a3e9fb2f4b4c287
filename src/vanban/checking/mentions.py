"""Citations gathered by the document they speak of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import regex

from vanban.model.document import Citation, Document
from vanban.text.folding import fold

_SYMBOL = regex.compile(r"\d+[a-z]?\s*[/\-]\s*[\p{L}\d&.\-/ ]*[\p{L}\d]")
_BLANKS = regex.compile(r"\s+")
_ISSUER = regex.compile(
    r"\s*,?\s*của\s+(?P<issuer>\p{Lu}[^,;:.()\n]*?)(?=\s+(?:về|ban hành|quy định|hướng dẫn|triển khai"
    r"|đề nghị|đã|trên|và)\b|[,;:.()\n]|$)"
)
_TITLE = regex.compile(r"[^.;:\n()]{0,80}?\bv(?:ề|/v)\s+(?:việc\s+)?(?P<title>[^.;:\n()“”\"]{12,400})")
_SAME_WORDS = (("ban chi dao", "bcd"), ("ban thuong vu", "btv"), ("uy ban nhan dan", "ubnd"), ("trung uong", "tw"),
               ("hoi dong nhan dan", "hdnd"), ("quoc hoi", "qh"), ("van phong", "vp"))  # fmt: skip


def printed_symbol(citation: Citation) -> str | None:
    """The symbol as it stands in the text, typing slips and all, without blanks."""
    if citation.symbol is None:
        return None
    bare = _BLANKS.sub("", citation.text)
    if _BLANKS.sub("", citation.symbol) in bare:
        return _BLANKS.sub("", citation.symbol)
    found = _SYMBOL.search(citation.text.split("ngày")[0])
    return _BLANKS.sub("", found.group()) if found else citation.symbol


def symbol_key(symbol: str) -> str:
    """One key for a symbol however it is typed: no blanks, no tones, no doubled letters, no leading nought."""
    key = regex.sub(r"(\p{L})\1+", r"\1", fold(_BLANKS.sub("", symbol)))
    return key.lstrip("0")


def list_citations(document: Document) -> Iterator[Citation]:
    """The citations that have a symbol; the line that ties an annex to its own report is none."""
    own = [(annex.of.start, annex.of.end) for annex in document.annexes]
    for citation in document.citations:
        if citation.symbol is not None and not any(start <= citation.start < end for start, end in own):
            yield citation


def by_document(document: Document) -> Mapping[str, Sequence[Citation]]:
    """The citations that have a symbol, by the document they speak of, in order of place."""
    found: dict[str, list[Citation]] = defaultdict(list)
    for citation in list_citations(document):
        found[symbol_key(citation.symbol or "")].append(citation)
    return found


def number_of(symbol: str) -> str:
    """The running number a symbol begins with, without leading noughts."""
    found = regex.match(r"\d+", symbol)
    return found.group().lstrip("0") if found else ""


def tail_of(symbol: str) -> str:
    """What stands behind the number of a symbol: "/KH-BCĐ389"."""
    return regex.sub(r"^\d+[a-z]?", "", _BLANKS.sub("", symbol))


def written_issuer(document: Document, citation: Citation) -> str | None:
    """The issuer written at this mention ("… của Ban Chỉ đạo 389 tỉnh"), if any."""
    inside = _ISSUER.search(citation.text)
    found = inside or _ISSUER.match(document.text, citation.end)
    return " ".join(found["issuer"].split()) if found else None


def written_title(document: Document, citation: Citation) -> tuple[int, int] | None:
    """Where the summary of the cited document stands behind this mention ("về tăng cường …")."""
    found = _TITLE.match(document.text, citation.end)
    return found.span("title") if found else None


def issuer_key(issuer: str) -> str:
    """An issuer without marks, its usual abbreviations for the words they stand for."""
    key = fold(issuer)
    for words, short in _SAME_WORDS:
        key = key.replace(words, short)
    return regex.sub(r"[^a-z0-9]+", " ", key).strip()
