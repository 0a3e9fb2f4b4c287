"""The entrance: one unit's report → its submission."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tonghop.periods import Period, find_period
from tonghop.regimes.extraction.annex import list_unreadable, read_annex
from tonghop.regimes.extraction.cases import read_cases
from tonghop.regimes.extraction.narrative import read_narrative
from tonghop.regimes.extraction.sentences import body_blocks
from tonghop.regimes.extraction.told import read_told
from tonghop.regimes.phrases import say_indicator
from tonghop.regimes.regime import Regime
from tonghop.regimes.submission import Entry, Remark, Submission
from vanban.model.document import Document
from vanban.text.folding import fold, plain_words


def extract(
    document: Document, regime: Regime, *, unit: str | None = None, name: str | None = None, period: str | None = None
) -> Submission:
    """What a report submits under a regime; the annex holds where annex and text tell the same indicator.

    `unit`, `name` and `period` hold where given; else the name is the issuer's, or that of the only unit in the annex,
    the key the name in small letters, and the period the one the document names ("" when it names none). An indicator
    told nowhere is "not_sent".
    """
    named = name or _printed_name(document) or read_annex(document, regime, "", name="").only_unit or ""
    key = unit or plain_words(named)
    annex = read_annex(document, regime, key, name=named)
    told = read_told(document, regime, key)
    entries = {**told, **{code: _held(entry, told.get(code)) for code, entry in annex.entries.items()}}
    narrative = read_narrative(document, regime, key, written=_written(regime, entries, told))
    unreadable = list(list_unreadable(annex))
    cases = read_cases(document, regime, key)
    return Submission(
        regime=regime.key,
        period=period or _period_key(document, regime),
        unit=key,
        name=named,
        entries=_complete(regime, entries, narrative.empty),
        cases=cases.cases,
        none_groups=cases.none_groups,
        narrative=narrative.statements,
        lines=tuple(replace(line, entries={**_blank(regime), **line.entries}) for line in annex.lines),
        basis=_basis(document),
        file=document.file,
        symbol=document.header.symbol,
        date=document.header.date,
        log=(_not_read(named, document.file, unreadable, key),) if unreadable else (),
        compared_with=annex.compared_with,
    )


def _not_read(name: str, file: str, cells: Sequence[str], unit: str) -> Remark:
    message = f"{name}: không đọc được ô {'; '.join(cells)} trong tệp {file}; các ô này không được cộng vào số liệu."
    return Remark("unreadable_cell", message, (unit,))


def _printed_name(document: Document) -> str | None:
    """The issuer, in the letters of a sentence where one names it, not in the capitals of the letterhead."""
    issuer = document.header.issuer
    if issuer is None or not issuer.isupper():
        return issuer
    wanted, text = fold(issuer), fold(document.text)
    at = text.find(wanted)
    while at >= 0:
        printed = document.text[at : at + len(wanted)]
        if not printed.isupper() and plain_words(printed) == plain_words(issuer):
            return printed[0].upper() + printed[1:]
        at = text.find(wanted, at + 1)
    return issuer


def _held(annex: Entry, told: Entry | None) -> Entry:
    if told is None or annex.state != "not_sent":
        return annex
    return told


def _written(regime: Regime, *sources: Mapping[str, Entry]) -> tuple[str, ...]:
    said = (
        say_indicator(regime, indicator, entries, base_name="")
        for entries in sources
        for indicator in regime.indicators
    )
    return tuple(f"- {sentence.rstrip('.')}" for sentence in said if sentence)


def _complete(regime: Regime, entries: Mapping[str, Entry], empty: tuple[str, ...]) -> dict[str, Entry]:
    none = {
        code for section in regime.sections if section.key in empty for code in _with_parts(regime, section.indicators)
    }
    complete = {**_blank(regime), **entries}
    return {
        code: Entry("none") if code in none and entry.state == "not_sent" else entry
        for code, entry in complete.items()
    }


def _with_parts(regime: Regime, codes: tuple[str, ...]) -> Iterator[str]:
    for code in codes:
        yield code
        yield from regime.get_indicator(code).total_of


def _blank(regime: Regime) -> dict[str, Entry]:
    return {indicator.code: Entry("not_sent") for indicator in regime.indicators}


def _period_key(document: Document, regime: Regime) -> str:
    found = (find_period(text, cut_off=regime.get_cut_off()) for text in _where_periods_stand(document))
    allowed: Iterator[Period] = (period for period in found if period is not None and period.kind in regime.kinds)
    period = next(allowed, None)
    return period.key if period else ""


def _where_periods_stand(document: Document) -> Iterator[str]:
    yield document.header.subject or ""
    yield from (heading.title for heading in document.outline if heading.level == 1)
    for block in body_blocks(document)[:6]:
        yield document.text[block.start : block.end]
    yield from (annex.title or "" for annex in document.annexes)


def _basis(document: Document) -> tuple[str, ...]:
    opening = min((heading.start for heading in document.outline), default=len(document.text))
    cited = {
        citation.symbol: citation.text
        for citation in reversed(document.citations)
        if citation.symbol and citation.start < opening
    }
    return tuple(reversed(cited.values()))
