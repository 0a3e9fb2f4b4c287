"""Reporting periods as texts name them, and the days between which their events must lie (NĐ 09/2019, Điều 12)."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

import regex

from vanban.checking.passages import is_plan, list_paragraphs, split_sentences
from vanban.model.document import Document, Span
from vanban.text.dates import find_dates, is_possible
from vanban.text.folding import fold

PeriodKind = Literal["month", "quarter", "half", "nine_months", "year", "range"]
QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_YEAR = r"(?:\s*(?:/|,?\s*năm)\s*(?P<year>20\d\d))?(?![\d/])"
_NAMED: tuple[tuple[PeriodKind, regex.Pattern[str]], ...] = (
    ("half", regex.compile(r"(?<!\d)(?:0?6|sáu) tháng (?P<number>đầu|cuối) năm(?:\s*(?P<year>20\d\d))?", regex.I)),
    ("nine_months", regex.compile(r"(?<!\d)(?:0?9|chín) tháng (?:đầu )?năm(?:\s*(?P<year>20\d\d))?", regex.I)),
    ("quarter", regex.compile(rf"\bquý (?P<number>IV|I{{1,3}}|[1-4])\b{_YEAR}", regex.I)),
    (
        "month",
        regex.compile(
            rf"(?<!ngày )(?<!\d )(?<![\p{{L}}]\d\d )\btháng (?P<number>1[0-2]|0?[1-9])(?!\d){_YEAR}", regex.I
        ),
    ),
)
_YEAR_ALONE = regex.compile(
    r"(?<!(?:đầu|cuối|trước|kỳ|quý \w{1,3},?|tháng \d{1,2},?) )\bnăm (?P<year>20\d\d)(?!\s*[-–/])", regex.I
)
_RANGE = regex.compile(r"từ (?:ngày )?(?P<first>\d{1,2}[/.\-]\d{1,2}(?:[/.\-]\d{4})?)\s*(?:đến|-|–"
                       r"|tới)\s*(?:hết )?(?:ngày )?"
                       r"(?P<last>\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4})", regex.I)  # fmt: skip


_FROM = regex.compile(r"(?:(?P<said>từ\s+(?:ngày\s+)?)|\((?P<said>\s*))(?:ngày\s+)?$", regex.I)
_UNTIL = regex.compile(r"\s*(?:đến|tới|-|–)\s*(?:hết\s*)?(?:ngày\s*)?", regex.I)
_OWN_LEAD = regex.compile(
    r"(?:so lieu|thoi gian|ky bao cao|trong ky|trong (?:thang|quy|nam|dot)|\btinh|thang \d+|quy [ivx\d]+|nam 20\d\d"
    r"|\d+ thang (?:dau |cuoi )?nam|ket qua)[^.;]{0,14}$"
)
_NOT_OWN = regex.compile(
    r"luy ke|tu dau nam|cung ky|cao diem|\bdot\b|ke hoach|so voi|du kien|truoc|trien khai|ra quan"
)


@dataclass(frozen=True, slots=True)
class NamedPeriod:
    """A period as a text names it; `year` is None where it is left out, `first` and `last` are set for a range."""

    kind: PeriodKind
    number: int
    year: int | None
    start: int
    end: int
    first: date | None = None
    last: date | None = None

    def is_same(self, other: NamedPeriod) -> bool:
        """Whether both name one period, as far as they name it."""
        years = self.year is None or other.year is None or self.year == other.year
        return (self.kind, self.number) == (other.kind, other.number) and years

    def window(self) -> tuple[date, date] | None:
        """The widest window the period can mean: the calendar one with the legal one (from the 15th before)."""
        if self.first and self.last:
            return self.first, self.last
        if self.year is None or self.kind == "range":
            return None
        first_month, last_month = _months(self.kind, self.number)
        start = date(self.year, first_month, 1) - timedelta(days=17)
        return start.replace(day=15), date(self.year, last_month, calendar.monthrange(self.year, last_month)[1])


def _months(kind: PeriodKind, number: int) -> tuple[int, int]:
    match kind:
        case "month":
            return number, number
        case "quarter":
            return 3 * number - 2, 3 * number
        case "half":
            return 6 * number - 5, 6 * number
        case "nine_months":
            return 1, 9
        case _:
            return 1, 12


def find_periods(text: str, passage: Span) -> Iterator[NamedPeriod]:
    """The periods named in a passage, in order; a day ("ngày 5 tháng 3 năm 2024") names none."""
    found = [*_ranges(text, passage)]
    dates = [Span(passage.start + one.start, passage.start + one.end)
             for one in find_dates(text[passage.start : passage.end]) if one.iso.count("-") == 2]  # fmt: skip
    for kind, pattern in _NAMED:
        for match in pattern.finditer(text, passage.start, passage.end):
            if not _overlaps(match, [*dates, *(Span(one.start, one.end) for one in found)]):
                year = match["year"]
                found.append(
                    NamedPeriod(kind, _number(match), int(year) if year else None, match.start(), match.end())
                )
    for match in _YEAR_ALONE.finditer(text, passage.start, passage.end):
        if not _overlaps(match, [*dates, *(Span(one.start, one.end) for one in found)]):
            found.append(NamedPeriod("year", 0, int(match["year"]), match.start(), match.end()))
    return iter(sorted(found, key=lambda period: period.start))


def _overlaps(match: regex.Match[str], taken: list[Span]) -> bool:
    return any(one.start < match.end() and match.start() < one.end for one in taken)


def _number(match: regex.Match[str]) -> int:
    number = match.groupdict().get("number", "1").lower()
    if number in ("đầu", "cuối"):
        return 1 if number == "đầu" else 2
    return QUARTERS.get(number) or int(number)


def _ranges(text: str, passage: Span) -> Iterator[NamedPeriod]:
    found = {}
    for match in _RANGE.finditer(text, passage.start, passage.end):
        last = _day(match["last"], None)
        first = _day(match["first"], last)
        if first and last:
            found[last] = NamedPeriod("range", 0, last.year, match.start(), match.end(), first, last)
    days = [one for one in find_dates(text[passage.start : passage.end]) if one.iso.count("-") == 2]
    for one, other in pairwise(days):
        start, end = passage.start + one.start, passage.start + other.end
        lead = _FROM.search(text, passage.start, start)
        joined = _UNTIL.fullmatch(text, passage.start + one.end, passage.start + other.start)
        if lead and joined and is_possible(one.iso) and is_possible(other.iso):
            first, last = date.fromisoformat(one.iso), date.fromisoformat(other.iso)
            found.setdefault(last, NamedPeriod("range", 0, last.year, lead.start("said"), end, first, last))
    yield from found.values()


def _day(written: str, later: date | None) -> date | None:
    parts = [int(part) for part in regex.split(r"[/.\-]", written)]
    if len(parts) == 2 and later:
        parts.append(later.year)
    iso = "-".join(f"{part:02d}" for part in reversed(parts))
    if len(parts) != 3 or not is_possible(iso):
        return None
    return date.fromisoformat(iso)


def latest_day(iso: str | None) -> date | None:
    """The last day a whole or partial date can mean; None when it cannot be."""
    if iso is None or not is_possible(iso):
        return None
    parts = [int(part) for part in iso.split("-")]
    month = parts[1] if len(parts) > 1 else 12
    day = parts[2] if len(parts) > 2 else calendar.monthrange(parts[0], month)[1]
    return date(parts[0], month, day)


def earliest_day(iso: str | None) -> date | None:
    """The first day a whole or partial date can mean; None when it cannot be."""
    if iso is None or not is_possible(iso):
        return None
    parts = [int(part) for part in iso.split("-")]
    return date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)


def report_day(document: Document) -> date | None:
    """The last day on which a document can have been signed; an annex may tell the day the head left blank."""
    dates = [document.header.date, *(annex.of.date for annex in document.annexes)]
    return next((day for day in map(latest_day, dates) if day), None)


def title_period(document: Document) -> NamedPeriod | None:
    """The period the subject names first; a year written later in the subject ("tháng 5, … năm 2024") is its year."""
    place = document.header.places.get("subject")
    if place is None:
        return None
    named = [*find_periods(document.text, place)]
    if not named:
        return None
    first = named[0]
    years = [period.year for period in named if period.year]
    if first.year or not years:
        return first
    return NamedPeriod(first.kind, first.number, years[0], first.start, first.end, first.first, first.last)


def own_ranges(document: Document) -> Iterator[NamedPeriod]:
    """The days from which to which a report says its numbers run; no campaign, no year so far, no period before."""
    subject = document.header.places.get("subject")
    passages = [subject] if subject else []
    passages += [one for one in list_paragraphs(document) if not is_plan(document, one.start)]
    for passage in passages:
        for sentence in split_sentences(document.text, passage):
            for period in find_periods(document.text, sentence):
                before = fold(document.text[sentence.start : period.start])
                around = before[-60:] + fold(document.text[period.end : period.end + 25])
                begins = not before.strip(" -+(")
                if period.kind == "range" and not _NOT_OWN.search(around) and (begins or _OWN_LEAD.search(before)):
                    yield period
