"""The words after a symbol: date, issuer and title."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from vanban.reading.parts.citations.issuing import find_issuer
from vanban.reading.parts.citations.nouns import GAP
from vanban.text.dates import FoundDate

MAX_TITLE = 400
_ACTS = "ký ban hành|ban hành|ký|lập|phát hành|đề|thông qua|công bố".replace(" ", f"{GAP}+")
_PASSED = rf"(?:Quốc{GAP}+hội|Hội{GAP}+đồng)[^;.,()]{{0,60}}?thông{GAP}+qua"
_TO_DATE = regex.compile(
    rf"""
    (?: (?<=\p{{L}})\d{{1,2}}(?={GAP}|[,;]) )?
    (?: {GAP}* \([^()]{{2,60}}\) (?= {GAP}*,?{GAP}*ngày ) )?
    (?: {GAP} | [,(] )*
    (?: (?:đã|được|do)? {GAP}* (?: {_PASSED} | {_ACTS} ) {GAP}* )?
    (?P<same> cùng | đều )? {GAP}*
    """,
    regex.IGNORECASE | regex.VERBOSE,
)
_OPENS_CELL = regex.compile(r"[(\t|]")
_ABOUT = regex.compile(rf"(?:{GAP}|[,(])*(?:về{GAP}+việc|về|v/v){GAP}+", regex.IGNORECASE)
_TITLE_END = regex.compile(
    r"[;.\n]|,?\s+được\s+sửa\s+đổi|\s\(sau đây|,\s+(?:Sở|Cục|Ủy ban|UBND|Bộ|Chi cục|Ban|Phòng|Công an)\s|"
    r"[)\]”](?=\s*[,;.]|$)"
)


@dataclass(frozen=True, slots=True)
class After:
    """What follows a symbol: its date, whether it is said to be that of all the list, issuer, title, where it ends."""

    end: int
    date: FoundDate | None = None
    shared: bool = False
    issuer: str | None = None
    title: str | None = None


def look_after(text: str, folded: str, at: int, *, ceiling: int, dates: dict[int, FoundDate]) -> After:
    """Read the words after position `at` up to `ceiling` (the start of the next reference)."""
    date, shared = _date_at(text, at, ceiling, dates=dates)
    end = _closed(text, at, date.end) if date else at
    issuer, issuer_end = find_issuer(text, folded, end, ceiling=ceiling)
    if issuer and not date:
        date, shared = _date_at(text, issuer_end, ceiling, dates=dates)
        end = _closed(text, issuer_end, date.end) if date else end
    title = _title_at(text, max(end, issuer_end))
    return After(end, date, shared, issuer, title)


def _date_at(text: str, at: int, ceiling: int, *, dates: dict[int, FoundDate]) -> tuple[FoundDate | None, bool]:
    """The date right behind a position; one without the word "ngày" only in brackets, in the next cell or unparted."""
    bridge = _TO_DATE.match(text, at, ceiling)
    if bridge is None or (date := dates.get(bridge.end())) is None:
        return None, False
    worded = text[date.start : date.start + 2].lower() == "ng"
    if not worded and not _OPENS_CELL.search(bridge[0]) and bridge[0].strip(" \n*_"):
        return None, False
    return date, bool(bridge["same"])


def _closed(text: str, opening: int, end: int) -> int:
    """The end of a date, its closing bracket taken in when the bracket opened before it."""
    return end + 1 if "(" in text[opening:end] and text[end : end + 1] == ")" else end


def _title_at(text: str, at: int) -> str | None:
    about = _ABOUT.match(text, at)
    if about is None:
        return None
    stop = _TITLE_END.search(text, about.end(), about.end() + MAX_TITLE)
    title = text[about.end() : stop.start() if stop else about.end() + MAX_TITLE]
    return " ".join(title.replace("*", "").split()).strip(' ,“”"') or None
