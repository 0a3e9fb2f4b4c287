"""Every mention of another document, put together from symbols, laws by name and bare numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vanban.model.document import Citation, Header, Remark
from vanban.reading.flow import Flow
from vanban.reading.parts.citations.bare import find_bare_numbers
from vanban.reading.parts.citations.days import Calendar, build_calendar
from vanban.reading.parts.citations.laws import find_named_laws
from vanban.reading.parts.citations.mentions import Mention, find_mentions
from vanban.reading.parts.citations.own import is_own
from vanban.reading.parts.citations.repair import find_damaged, sound_form
from vanban.text.folding import fold
from vanban.text.symbols import Symbol, build_symbol, find_symbols


def find_citations(flow: Flow, header: Header) -> tuple[tuple[Citation, ...], tuple[Remark, ...]]:
    """Every mention of another document in order, and what had to be repaired to read it."""
    text, folded = flow.text, fold(flow.text)
    calendar = build_calendar(text, header.date[:4] if header.date else None)
    symbols, remarks = _mended(text, find_symbols(text))
    mentions = find_mentions(text, folded, symbols, calendar=calendar)
    cited = [
        one for mention in mentions if not is_own(flow, header, mention) for one in _cite(text, mention, calendar)
    ]
    taken = [(mention.before.start, mention.symbol.end) for mention in mentions]
    dates = calendar.by_start()
    for extra in (*find_named_laws(text, folded, dates), *find_bare_numbers(text, folded, dates)):
        if not any(start < extra.end and extra.start < end for start, end in taken):
            cited.append(extra)
            taken.append((extra.start, extra.end))
    cited.sort(key=lambda one: (one.start, one.end))
    kept = {(symbol.start, symbol.end) for symbol in (mention.symbol for mention in mentions)}
    return tuple(cited), tuple(remark for remark in remarks if (remark.start, remark.end) in kept)


def _mended(text: str, symbols: tuple[Symbol, ...]) -> tuple[list[Symbol], list[Remark]]:
    sound = list({symbol.printed: symbol for symbol in symbols if symbol.known_parts > 1}.values())
    mended, remarks = [], []
    for symbol in symbols:
        right = sound_form(symbol, sound)
        mended.append(replace(right, start=symbol.start, end=symbol.end) if right else symbol)
        if right:
            remarks.append(_repaired(symbol.printed, right, (symbol.start, symbol.end)))
    for (start, end), right in find_damaged(text, sound).items():
        if not any(symbol.start < end and start < symbol.end for symbol in symbols):
            mended.append(replace(right, start=start, end=end))
            remarks.append(_repaired(text[start:end], right, (start, end)))
    return sorted(mended, key=lambda symbol: symbol.start), remarks


def _repaired(printed: str, right: Symbol, place: tuple[int, int]) -> Remark:
    message = f"Ký hiệu “{printed}” không đọc được chắc chắn, hiểu là “{right.printed}” như ở chỗ khác trong văn bản."
    return Remark("symbol_repaired", message, *place)


def _cite(text: str, mention: Mention, calendar: Calendar) -> Iterator[Citation]:
    date, evidence = _date(mention, calendar)
    shared = date if mention.after.shared else None
    starts = [*(start for _, start in mention.before.numbers), mention.symbol.start]
    symbols = [build_symbol(number, mention.symbol) for number, _ in mention.before.numbers] + [mention.symbol]
    start = mention.before.start
    for index, symbol in enumerate(symbols):
        last = index == len(symbols) - 1
        end = mention.after.end if last else starts[index] + len(symbol.number or "")
        start = start if index == 0 else starts[index]
        yield Citation(
            text=text[start:end], symbol=symbol.printed, type=_type(mention), date=date if last else shared,
            issuer=mention.after.issuer or symbol.agency, title=mention.after.title or _law(mention),
            start=start, end=end, number=symbol.number, why="; ".join((*mention.why, *evidence)),
        )  # fmt: skip


def _date(mention: Mention, calendar: Calendar) -> tuple[str | None, tuple[str, ...]]:
    year = mention.symbol.year
    if mention.after.date:
        return calendar.iso(mention.after.date, year), ()
    told = None if mention.chained else calendar.before(mention.before.start)
    return (calendar.iso(told[0], year), (told[1],)) if told else (None, ())


def _type(mention: Mention) -> str:
    symbol, before = mention.symbol, mention.before
    if symbol.type is None or (before.type and symbol.type in ("L", "NQ") and not symbol.parts[0].startswith("NQ")):
        return before.type or symbol.type or "CV"
    if before.type == "QyĐ" and symbol.type == "QĐ":
        return "QyĐ"
    if before.type == "CV" and before.noun.lower().startswith("công"):
        return "CV"
    return symbol.type


def _law(mention: Mention) -> str | None:
    name = mention.before.name
    return name if mention.before.type in ("L", "PL") and len(name.split()) > 1 else None
