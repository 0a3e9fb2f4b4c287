"""The figures told in the text, each given to the indicator whose words stand nearest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

import regex

from tonghop.regimes.extraction.issued import Named, list_named
from tonghop.regimes.extraction.mentions import Mention, is_further
from tonghop.regimes.extraction.nothing import nothing_found, states_by_name
from tonghop.regimes.extraction.origins import origin_at
from tonghop.regimes.extraction.sentences import Sentence, list_sentences
from tonghop.regimes.phrases import BASE_NAMES, NOTHING
from tonghop.regimes.regime import Indicator, Regime
from tonghop.regimes.submission import Entry, State
from vanban.model.document import Document, Figure
from vanban.text.folding import fold

FAR_BEFORE, FAR_AFTER = 160, 60
_TOTAL = regex.compile(r"\btong (?:so|cong)\b[^,;(]{0,30}$")
_CUMULATIVE = regex.compile(r"\bluy ke\b|\btu dau nam\b")
_COMPARED = regex.compile(
    r"[,;(]\s*(?:(?:tang|giam)\b|khong thay doi).{0,60}?so voi[^;,(]*(?:\([^)]*\))?"
    r"|[,;(]\s*(?:cung ky|ky truoc)[^;)]*"
)
_SAME = regex.compile(r"khong thay doi so voi")
_FROM_NOUGHT = regex.compile(r"tang tu 0 len")
_NONE_BEFORE = regex.compile(rf",\s*(?:{'|'.join(map(fold, BASE_NAMES.values()))})\s+{fold(NOTHING)}\b")


def read_told(document: Document, regime: Regime, unit: str) -> dict[str, Entry]:
    """The entries the text tells; a mention added by "Ngoài ra, …" is summed, a repeated one counts once."""
    sentences = list_sentences(document)
    entries: dict[str, Entry] = dict(states_by_name(document, regime, unit, sentences=sentences))
    mentions = [mention for sentence in sentences for mention in _mentions(document, regime, sentence)]
    for indicator in regime.indicators:
        found = [mention for mention in mentions if mention.code == indicator.code]
        chosen = _chosen(found)
        named = list_named(document, indicator, sentences, chosen)
        if (found or named) and indicator.code not in entries:
            entries[indicator.code] = _entry(document, unit, chosen, named)
            if found and indicator.whole and chosen[0].figure.of is not None:
                entries[indicator.whole] = replace(
                    entries[indicator.code], value=_sum(mention.figure.of for mention in chosen)
                )
    nothing = dict(nothing_found(document, regime, unit, sentences=sentences))
    return {**{code: entry for code, entry in nothing.items() if code not in entries}, **entries}


def _mentions(document: Document, regime: Regime, sentence: Sentence) -> Iterator[Mention]:
    figures = [one for one in document.figures if sentence.start <= one.start < sentence.end]
    compared = [match.span() for match in _COMPARED.finditer(sentence.folded)]
    for at, figure in enumerate(figures):
        if not _counts(figure) or any(start <= figure.start - sentence.start < end for start, end in compared):
            continue
        after = figures[at + 1].start if at + 1 < len(figures) else sentence.end
        indicator = _nearest(regime, figure, sentence, after=after - sentence.start)
        if indicator is not None:
            yield Mention(indicator.code, figure, sentence)


def _counts(figure: Figure) -> bool:
    change = figure.change_pct is not None or figure.direction is not None
    return figure.value is not None and not (change or figure.target or figure.per or figure.value_to)


def _nearest(regime: Regime, figure: Figure, sentence: Sentence, *, after: int) -> Indicator | None:
    noun = fold(figure.unit or "")
    scored = []
    for indicator in regime.indicators:
        if noun in map(fold, indicator.nouns) or _is_object(indicator, figure, sentence):
            distance = _distance(indicator, figure, sentence, after=after)
            if distance is not None:
                scored.append((distance, -len(indicator.conditions), indicator.code, indicator))
    return min(scored)[3] if scored else None


def _is_object(indicator: Indicator, figure: Figure, sentence: Sentence) -> bool:
    before = sentence.folded[: figure.start - sentence.start].rstrip()
    cues = "|".join(regex.escape(fold(cue)) for cue in indicator.cues)
    near = regex.search(rf"(?:{cues})(?:(?:\s\p{{L}}+){{0,3}}\sdoi voi)?$", before)
    return near is not None and fold(figure.unit or "") in map(fold, indicator.objects)


def _distance(indicator: Indicator, figure: Figure, sentence: Sentence, *, after: int) -> int | None:
    start, end = figure.start - sentence.start, figure.end - sentence.start
    clause = sentence.folded.rfind(";", 0, start) + 1
    before = sentence.folded[max(clause, start - FAR_BEFORE) : start]
    follows = sentence.folded[start:end] + _clause(sentence.folded[end : max(end, min(after, end + FAR_AFTER))])
    near = before[-60:].rpartition("(")[2] + follows
    if any(fold(word) in near for word in indicator.unless):
        return None
    distances = [len(before) - at - len(fold(cue)) for cue in indicator.cues if (at := before.rfind(fold(cue))) >= 0]
    distances += [max(at - (end - start), 0) for cue in indicator.cues if (at := follows.find(fold(cue))) >= 0]
    return min(distances, default=None)


def _clause(text: str) -> str:
    return regex.split(r"[,;:)]", text)[0]


def _chosen(mentions: Sequence[Mention]) -> list[Mention]:
    if not mentions:
        return []
    body = [mention for mention in mentions if not mention.sentence.in_footnote] or list(mentions)
    body = [mention for mention in body if not _CUMULATIVE.search(mention.sentence.folded)] or body
    adding = [mention for mention in body if is_further(mention.sentence)]
    first = [mention for mention in body if mention not in adding]
    if not first:
        return adding
    chosen = _listed_with(next((mention for mention in first if _is_total(mention)), first[0]), first)
    for further in adding:
        # what another paragraph further down adds, it adds to something else
        if 0 <= further.sentence.paragraph - chosen[-1].sentence.paragraph <= 1:
            chosen.append(further)
    return chosen


def _is_total(mention: Mention) -> bool:
    return bool(_TOTAL.search(mention.sentence.folded[: mention.figure.start - mention.sentence.start]))


def _listed_with(mention: Mention, mentions: Sequence[Mention]) -> list[Mention]:
    """ "02 kế hoạch và 01 công văn": numbers of one list, told apart by their nouns, are one figure together."""
    listed = [mention]
    for other in mentions[mentions.index(mention) + 1 :]:
        last = listed[-1].figure
        between = other.sentence.folded[last.end - other.sentence.start : other.figure.start - other.sentence.start]
        if other.sentence == mention.sentence and other.figure.unit != last.unit and between.strip() in ("va", ","):
            listed.append(other)
    return listed


def _entry(document: Document, unit: str, mentions: Sequence[Mention], named: Sequence[Named]) -> Entry:
    told = [*(one.sentence for one in mentions), *(one.sentence for one in named)]
    places = sorted({(sentence.start, sentence.end) for sentence in told})
    origins = tuple(origin_at(document, unit, start=start, end=end) for start, end in places)
    value = _sum(one.figure.value for one in mentions) + len(named)
    printed = " + ".join([*(one.figure.text for one in mentions), *(one.text for one in named)])
    alone = len(mentions) == 1 and not named
    state, base = _base(document, mentions[0], value) if alone else ("not_sent", None)
    return Entry("value", value, origins, printed, base, state)


def _base(document: Document, mention: Mention, value: Decimal) -> tuple[State, Decimal | None]:
    sentence = mention.sentence
    after = sentence.folded[mention.figure.end - sentence.start :].split(";")[0]
    if _NONE_BEFORE.search(after):
        return "none", None
    zone = _COMPARED.search(after)
    if zone is None:
        return "not_sent", None
    if _SAME.search(zone[0]):
        return "value", value
    if _FROM_NOUGHT.search(zone[0]):
        return "value", Decimal(0)
    start, end = mention.figure.end + zone.start(), mention.figure.end + zone.end()
    stated = [
        figure.value
        for figure in document.figures
        if start <= figure.start < end and figure.unit == mention.figure.unit and _counts(figure)
    ]
    return ("value", stated[-1]) if stated else ("not_sent", None)


def _sum(values: Iterator[Decimal | None] | Sequence[Decimal | None]) -> Decimal:
    return sum((value for value in values if value is not None), Decimal(0))
