"""Periods as Vietnamese documents write them, and back."""

from __future__ import annotations

from datetime import date

import regex

from tonghop.periods.cutoffs import DECREE, CutOff
from tonghop.periods.period import Kind, Period, build_campaign, build_period
from vanban.text.folding import fold

ROMAN = ("I", "II", "III", "IV")
HALVES = {"dau": 1, "cuoi": 2}

_YEAR = r"(?: \s*(?:/|-|,)?\s* (?:nam\s*)? (?P<year>(?:19|20)\d\d) (?!\d) )"
_DAY = r"(?:ngay\s+)? (?P<{0}>\d{{1,2}} [/-] \d{{1,2}} (?: [/-] \d{{4}} )?)"
_MENTION = regex.compile(
    rf"""
      (?P<campaign> {_DAY.format("from")} \s* (?: den | - | – ) \s* (?:het\s+)? {_DAY.format("to")} )
    | ngay [\s.…]+ (?: \d{{1,2}} \s+ )? thang \s+ \d{{1,2}} {_YEAR}? (?P<day>)
    | (?P<half> 0?6 \s+ thang \s+ (?P<which>dau|cuoi) (?:\s+nam)? ) {_YEAR}?
    | (?P<nine_months> 0?9 \s+ thang (?:\s+dau)? (?=\s+nam) ) {_YEAR}?
    | (?P<quarter> \b quy \s+ (?P<quarter_number> IV|III|II|I|[1-4]) \b ) {_YEAR}?
    | (?<! \d \s* ) (?P<month> \b thang \s+ (?P<month_number> 1[0-2] | 0?[1-9] ) (?!\d) ) {_YEAR}?
    | \b (?P<whole_year> nam ) \s+ (?P<year>(?:19|20)\d\d) (?!\d)
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_LATER_YEAR = regex.compile(r"(?:nam\s+|/)((?:19|20)\d\d)(?!\d)")


def period_in_words(period: Period) -> str:
    """ "tháng 5/2024", "quý III/2025", "6 tháng đầu năm 2024", "9 tháng năm 2025", "năm 2024", or from day to day."""
    match period.kind:
        case "month":
            return f"tháng {_month(period.index)}/{period.year}"
        case "quarter":
            return f"quý {ROMAN[period.index - 1]}/{period.year}"
        case "half":
            return f"6 tháng {'đầu' if period.index == 1 else 'cuối'} năm {period.year}"
        case "nine_months":
            return f"9 tháng năm {period.year}"
        case "year":
            return f"năm {period.year}"
        case _:
            return f"từ ngày {day_in_words(period.first)} đến ngày {day_in_words(period.last)}"


def day_in_words(day: date) -> str:
    """ "05/3/2024": days below 10 and months 1 and 2 take a 0 (NĐ 30/2020)."""
    return f"{day.day:02d}/{_month(day.month)}/{day.year}"


def find_period(text: str, *, cut_off: CutOff = DECREE) -> Period | None:
    """The first period a text names; a missing year is the next one written after it, else there is no period.

    Days such as "ngày 14 tháng 5 năm 2024" are no period.
    """
    folded = fold(text)
    for mention in _MENTION.finditer(folded):
        found = _campaign(mention) if mention["campaign"] else _regular(folded, mention, cut_off)
        if found is not None:
            return found
    return None


def parse_period(text: str, *, cut_off: CutOff = DECREE) -> Period:
    """The period a text names; raises ValueError, in Vietnamese, when it names none."""
    found = find_period(text, cut_off=cut_off)
    if found is None:
        raise ValueError(f"Không nhận ra kỳ báo cáo trong “{text}” (ví dụ: tháng 5/2024, quý III/2025).")
    return found


def _regular(folded: str, mention: regex.Match[str], cut_off: CutOff) -> Period | None:
    if mention["day"] is not None:
        return None
    year = int(mention["year"]) if mention["year"] else _year_after(folded, mention)
    if year is None:
        return None
    kind, index = _kind_and_index(mention)
    return build_period(kind, year, index, cut_off=cut_off)


def _kind_and_index(mention: regex.Match[str]) -> tuple[Kind, int]:
    if mention["half"]:
        return "half", HALVES[mention["which"]]
    if mention["nine_months"]:
        return "nine_months", 1
    if mention["quarter"]:
        number = mention["quarter_number"].upper()
        return "quarter", int(number) if number.isdigit() else ROMAN.index(number) + 1
    if mention["month"]:
        return "month", int(mention["month_number"])
    return "year", 1


def _year_after(folded: str, mention: regex.Match[str]) -> int | None:
    year = _LATER_YEAR.search(folded, mention.end())
    if year is None:
        return None
    between = _MENTION.search(folded, mention.end())
    # "tháng 12, phương hướng tháng 01 năm 2025": the year belongs to the later month
    if between and between["month"] and mention["month"] and between["year"] == year[1]:
        return int(year[1]) - (int(between["month_number"]) < int(mention["month_number"]))
    return int(year[1])


def _campaign(mention: regex.Match[str]) -> Period | None:
    last = _numbers(mention["to"])
    first = _numbers(mention["from"])
    if len(last) < 3:
        return None
    if len(first) < 3:
        first = [*first, last[2] - (first[1] > last[1])]
    try:
        return build_campaign(date(*reversed(first)), date(*reversed(last)))
    except ValueError:
        return None


def _numbers(day: str) -> list[int]:
    return [int(number) for number in regex.split("[/-]", day)]


def _month(month: int) -> str:
    return f"{month:02d}" if month < 3 else str(month)
