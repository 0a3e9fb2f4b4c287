"""Where the text says that there was nothing to report, or that a number does not apply."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import regex

from tonghop.regimes.extraction.origins import origin_at
from tonghop.regimes.extraction.sentences import Sentence
from tonghop.regimes.phrases import NOT_APPLICABLE, NOTHING
from tonghop.regimes.regime import Regime
from tonghop.regimes.submission import Entry, State
from vanban.model.document import Document
from vanban.text.folding import fold

_NOTHING = regex.compile(r"\bkhong (?:co|phat hien|phat sinh|xay ra|ghi nhan)\b(?P<what>[^,;.]*)")
_SOME = regex.compile(r"\blon\b|\bphuc tap\b|\bnghiem trong\b|\bnoi com\b|\bdac biet\b|\bdiem nong\b|\d")


def states_by_name(
    document: Document, regime: Regime, unit: str, *, sentences: Sequence[Sentence]
) -> Iterator[tuple[str, Entry]]:
    """ "Số vụ khởi tố: không có." and "…: không áp dụng.", as reports are composed."""
    said: Mapping[str, State] = {fold(NOTHING): "none", fold(NOT_APPLICABLE): "not_applicable"}
    by_name = {fold(indicator.name): indicator for indicator in regime.indicators}
    for sentence in sentences:
        name, _, word = sentence.folded.strip(" -+.").rpartition(": ")
        state, indicator = said.get(word.strip()), by_name.get(name)
        if state is not None and indicator is not None:
            entry = Entry(state, None, (origin_at(document, unit, start=sentence.start, end=sentence.end),))
            yield from ((code, entry) for code in (indicator.code, *indicator.total_of))


def nothing_found(
    document: Document, regime: Regime, unit: str, *, sentences: Sequence[Sentence]
) -> Iterator[tuple[str, Entry]]:
    """ "Không phát hiện vụ việc vi phạm": none; "không có vụ việc phức tạp" leaves open how many there were."""
    for sentence in sentences:
        for match in _NOTHING.finditer(sentence.folded):
            what = match["what"].strip()
            for indicator in (one for one in regime.indicators if not _SOME.search(what)):
                named = any(what.startswith(fold(noun)) for noun in indicator.nouns)
                told = any(fold(cue) in what for cue in indicator.cues)
                if named and told and not any(fold(word) in what for word in indicator.unless):
                    entry = Entry("none", None, (origin_at(document, unit, start=sentence.start, end=sentence.end),))
                    yield from ((code, entry) for code in (indicator.code, *indicator.total_of))
