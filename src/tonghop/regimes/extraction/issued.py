"""Documents a unit says it has issued, named one by one instead of counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from tonghop.regimes.extraction.mentions import Mention, is_further
from tonghop.regimes.extraction.sentences import Sentence
from tonghop.regimes.regime import Indicator
from vanban.model.document import Citation, Document
from vanban.text.folding import fold
from vanban.text.symbols import parse_symbol

# Every commune, district and province signs with these letters: they do not tell whose a document is.
SHARED_LETTERS = frozenset({"UBND", "HDND", "HĐND"})
_CARRIED_OUT = regex.compile(r"\b(?:thuc hien|trien khai|theo|can cu|tai|thay the|sua doi|bo sung)\W*(?:cac\W*)?$")
_LISTS = regex.compile(r"\b(?:trong do|gom|cu the|nhu|la)\b|[:(;]")


@dataclass(frozen=True, slots=True)
class Named:
    """A document of the unit's own, with the sentence that names it as issued."""

    text: str
    symbol: str
    sentence: Sentence


def list_named(
    document: Document, indicator: Indicator, sentences: Sequence[Sentence], counted: Sequence[Mention]
) -> list[Named]:
    """The own documents to add to those counted; none that may be among them already.

    Without a count all count that are named as issued; with one, those the count stands beside, and those before it
    when it is said to be further.
    """
    if not indicator.counts_named:
        return []
    found = {one.symbol: one for sentence in reversed(sentences) for one in _issued(document, indicator, sentence)}
    named = sorted(found.values(), key=lambda one: one.sentence.start)
    if counted and not all(is_further(mention.sentence) for mention in counted):
        named = [one for one in named if any(one.sentence == mention.sentence for mention in counted)]
    return [one for one in named if not any(_is_among(one, mention) for mention in counted)]


def _issued(document: Document, indicator: Indicator, sentence: Sentence) -> Iterator[Named]:
    own = _letters(document.header.symbol)
    opening = document.outline[0].start if document.outline else 0
    if not own or own & SHARED_LETTERS or sentence.start < opening:
        return
    cited = (one for one in document.citations if sentence.start <= one.start < sentence.end)
    for citation in cited:
        if citation.symbol and own & _letters(citation.symbol) and _is_object(indicator, citation, sentence):
            yield Named(citation.text, citation.symbol, sentence)


def _is_object(indicator: Indicator, citation: Citation, sentence: Sentence) -> bool:
    before = sentence.folded[: citation.start - sentence.start].rpartition(";")[2]
    cued = any(fold(cue) in before for cue in indicator.cues)
    refused = any(fold(word) in sentence.folded for word in indicator.unless)
    return cued and not refused and not _CARRIED_OUT.search(before)


def _is_among(named: Named, mention: Mention) -> bool:
    """ "04 văn bản, trong đó có Kế hoạch số …": named, but counted already."""
    if named.sentence != mention.sentence:
        return False
    at = named.sentence.text.find(named.text)
    between = named.sentence.folded[mention.figure.end - named.sentence.start : at]
    return bool(_LISTS.search(between))


def _letters(symbol: str | None) -> frozenset[str]:
    """The letters of who issued: "CAT" of "512/KH-CAT", "SKHCN" and "BCVT" of "214/SKHCN-BCVT"."""
    parsed = parse_symbol(symbol) if symbol else None
    return frozenset(parsed.issuing_parts) if parsed else frozenset()
