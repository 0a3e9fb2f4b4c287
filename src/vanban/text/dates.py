"""Dates as Vietnamese documents write them, whole or in part, and back to text (NĐ 30/2020, Phụ lục I, mục II.4)."""

from __future__ import annotations

import calendar
from typing import NamedTuple

import regex

_GAP = r"[\s*_|]*"
_BLANK = r"[\s*_|.…·]*"
_LONG = rf"""
    (?: (?P<word>ng[àa]y) {_BLANK} (?P<day>(?<!\d)\d{{1,2}})? | (?<![\d\p{{L}}]) (?P<day>\d{{1,2}}) ) {_BLANK}
    th[áa]ng {_BLANK} (?P<month>\d{{1,2}}(?!\d))?
    (?: (?: {_BLANK} n[ăa]m | {_GAP}[/,] ) {_BLANK} (?P<year>\d{{4,5}}(?!\d))? )?
"""
_SHORT = rf"""
    (?: (?P<word>ng[àa]y) {_GAP} )?
    (?: (?<=ng[àa]y) | (?<![\d\p{{L}}/.,]) )
    (?P<day>\d{{1,2}}) [*_]* (?: \s? (?P<mark>[/-]) \s? | (?P<mark>\.) ) [*_]* (?P<month>\d{{1,2}})
    (?: (?: [*_]* \s? (?P=mark) (?: (?<=[/-]) {_GAP} )? | {_GAP} n[ăa]m {_GAP} ) (?P<year>\d{{4,5}} | \d\d) )?
    (?! \d | [/-]\p{{L}} | [/.,]\d | \s?% )
"""
CENTURY = "20"
_FLAGS = regex.VERBOSE | regex.IGNORECASE
LONG_DATE = regex.compile(_LONG, _FLAGS)
SHORT_DATE = regex.compile(_SHORT, _FLAGS)


class FoundDate(NamedTuple):
    """A date in a text, with the word "ngày" where it stands before; `iso` as in `find_dates`."""

    start: int
    end: int
    iso: str


def find_dates(text: str) -> tuple[FoundDate, ...]:
    """Dates with a year, in order: "2024-03-05", "2024-03" when the day is blank, "2024" when the month is too.

    An impossible date is given as written ("2024-02-31", "20223-03-05"): see `is_possible`. The text is NFC.
    """
    return tuple(found for found in find_dates_and_days(text) if not found.iso.startswith("--"))


def find_days(text: str) -> tuple[FoundDate, ...]:
    """Days without a year, in order: "ngày 12/5" is "--05-12"; only with the word "ngày" before them."""
    return tuple(found for found in find_dates_and_days(text) if found.iso.startswith("--"))


def find_dates_and_days(text: str) -> tuple[FoundDate, ...]:
    """What `find_dates` and `find_days` find, together, in order."""
    found = [_found(match) for match in LONG_DATE.finditer(text) if _is_date(match)]
    taken = [(one.start, one.end) for one in found]
    for match in SHORT_DATE.finditer(text):
        if _is_date(match) and not any(start < match.end() and match.start() < end for start, end in taken):
            found.append(_found(match))
    return tuple(sorted(found))


def parse_date(text: str) -> str | None:
    """The date that is the whole of a text; None when it is none or has more in it."""
    found = find_dates(text.strip())
    return found[0].iso if found and (found[0].start, found[0].end) == (0, len(text.strip())) else None


def is_possible(iso: str) -> bool:
    """Whether a whole or partial date can be: no 31 February, no month 13, no year of five digits."""
    parts = [int(part) for part in iso.split("-")]
    year, month, day = (*parts, 1, 1)[:3]
    return 1900 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def format_date(iso: str) -> str:
    """ "2024-03-05" → "05/3/2024"; days below 10 and months 1 and 2 take a 0; a partial date prints what it has."""
    return "/".join(reversed(_printed(iso)))


def format_long_date(iso: str, *, blank: str = "…") -> str:
    """ "2024-03-05" → "ngày 05 tháng 3 năm 2024"; a blank day or month is printed as `blank`, or left out if empty."""
    year, month, day = (*_printed(iso), blank, blank)[:3]
    return " ".join(filter(None, ("ngày", day, "tháng", month, "năm", year)))


def _printed(iso: str) -> list[str]:
    year, *rest = iso.split("-")
    month = [f"{int(part):02d}" if int(part) < 3 else str(int(part)) for part in rest[:1]]
    return [year, *month, *(f"{int(part):02d}" for part in rest[1:])]


def _is_date(match: regex.Match[str]) -> bool:
    parts = match.groupdict()
    if parts["year"]:
        return bool(parts["word"] or (parts["day"] and len(parts["year"]) > 2))
    return bool(parts["word"] and parts["day"] and parts["month"])


def _found(match: regex.Match[str]) -> FoundDate:
    year, month, day = match["year"], match["month"], match["day"]
    if year and len(year) == 2:
        year = CENTURY + year
    parts = [part.zfill(2) for part in (month, day) if part]
    if month is None:
        parts = []
    iso = "-".join([year, *parts] if year else ["-", *parts])
    end = max(match.end(name) for name in ("day", "month", "year") if match[name])
    return FoundDate(match.start(), end, iso)
