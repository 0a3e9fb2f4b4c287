"""Every mention of another document, weighed by the evidence around its symbol."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

import regex

from vanban.model.document import Citation, Header, Remark
from vanban.reading.flow import Flow
from vanban.reading.parts.citations.after import After, look_after
from vanban.reading.parts.citations.bare import find_bare_numbers
from vanban.reading.parts.citations.days import Calendar, build_calendar
from vanban.reading.parts.citations.laws import find_named_laws
from vanban.reading.parts.citations.nouns import GAP, Before, look_before
from vanban.reading.parts.citations.repair import find_damaged, sound_form
from vanban.text.folding import fold
from vanban.text.symbols import Symbol, build_symbol, find_symbols, same_symbol

ENOUGH = 3
_JOINED = regex.compile(rf"^(?:{GAP}|,|;|và|&)*(?:số)?[:\s]*$")
_OWN_LINE = regex.compile(r"(?:^|\n)[\s*_|]*(?:Số(?P<colon>[\s*_.|]*:)?|SỐ[ *_]*:)(?!\p{L})[\s*_:.|…]*$")
_OWN_MARK = regex.compile(r"(?:Số|SỐ)[ *_]*:[\s*_.|…]*$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A symbol in the text with what stands before and after it; `points` weigh whether it is a document's."""

    symbol: Symbol
    before: Before
    after: After
    chained: bool
    points: int
    why: tuple[str, ...]


def find_citations(flow: Flow, header: Header) -> tuple[tuple[Citation, ...], tuple[Remark, ...]]:
    """Every mention of another document in order, and what had to be repaired to read it."""
    text, folded = flow.text, fold(flow.text)
    calendar = build_calendar(text, header.date[:4] if header.date else None)
    symbols, remarks = _mended(text, find_symbols(text))
    mentions = _weigh(text, folded, symbols, calendar)
    cited = [
        one for mention in mentions if not _is_own(flow, header, mention) for one in _cite(text, mention, calendar)
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
    sound = [symbol for symbol in symbols if symbol.known_parts > 1]
    mended, remarks = [], []
    for symbol in symbols:
        right = sound_form(symbol, sound)
        mended.append(replace(right, start=symbol.start, end=symbol.end) if right else symbol)
        if right:
            remarks.append(_repaired(symbol.printed, right, symbol.start, symbol.end))
    for (start, end), right in find_damaged(text, sound).items():
        if not any(symbol.start < end and start < symbol.end for symbol in symbols):
            mended.append(replace(right, start=start, end=end))
            remarks.append(_repaired(text[start:end], right, start, end))
    return sorted(mended, key=lambda symbol: symbol.start), remarks


def _repaired(printed: str, right: Symbol, start: int, end: int) -> Remark:
    message = f"Ký hiệu “{printed}” bị nhận dạng sai, được đọc là “{right.printed}” như ở chỗ khác trong văn bản."
    return Remark("symbol_repaired", message, start, end)


def _weigh(text: str, folded: str, symbols: list[Symbol], calendar: Calendar) -> list[Mention]:
    dates, mentions = calendar.by_start(), list[Mention]()
    floor = 0
    for index, symbol in enumerate(symbols):
        ceiling = symbols[index + 1].start if index + 1 < len(symbols) else len(text)
        before = look_before(text, folded, symbol.start, floor)
        after = look_after(text, folded, symbol.end, ceiling, dates)
        previous = mentions[-1] if mentions and mentions[-1].after.end == floor else None
        chained = previous is not None and not before.noun and bool(_JOINED.match(text[floor : symbol.start]))
        if chained and previous and not before.barred:
            before = replace(before, type=previous.before.type, noun=previous.before.noun)
        points, why = _evidence(symbol, before, after)
        if points >= ENOUGH:
            mentions.append(Mention(symbol, before, after, chained, points, why))
            floor = after.end
        else:
            floor = symbol.end
    return mentions


def _evidence(symbol: Symbol, before: Before, after: After) -> tuple[int, tuple[str, ...]]:
    if before.barred:
        return 0, ()
    weights = (
        (3, before.noun), (2, "số" if before.numbered else ""), (2, symbol.type and f"loại {symbol.type}"),
        (1, "cơ quan" if symbol.known_parts > (symbol.type is not None) else ""), (1, symbol.year and "năm"),
        (2, "ngày" if after.date else ""), (1, "hai nhóm" if len(symbol.parts) > 1 else ""),
        (-3, "số trống" if symbol.number is None and not before.noun else ""),
    )  # fmt: skip
    said = [(weight, name) for weight, name in weights if name]
    return sum(weight for weight, _ in said), tuple(name for _, name in said)


def _is_own(flow: Flow, header: Header, mention: Mention) -> bool:
    """Whether a mention is the document's own number: on its number line, or named in its own text."""
    symbol = mention.symbol
    if _role_at(flow, symbol.start) == "number":
        return True
    if _is_number_line(flow.text, mention):
        return True
    if not (header.symbol and same_symbol(header.symbol, symbol.printed)) or symbol.number is None:
        return False
    dated = mention.after.date
    other = dated is not None and header.date is not None and not dated.iso.startswith(header.date)
    return not other and _role_at(flow, symbol.start) != "annex_of"


def _is_number_line(text: str, mention: Mention) -> bool:
    """Whether "Số:" opens the line, as in a letterhead; behind a noun in small letters the line is only wrapped."""
    low, at, noun = max(0, mention.symbol.start - 40), mention.symbol.start, mention.before.noun
    if line := _OWN_LINE.search(text, low, at):
        return bool(line["colon"]) or not noun or noun.isupper()
    return not noun and bool(_OWN_MARK.search(text, low, at))


def _role_at(flow: Flow, offset: int) -> str | None:
    at = bisect_right(flow.blocks, offset, key=lambda block: block.start) - 1
    return flow.blocks[at].role if at >= 0 else None


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
