"""Periods as Vietnamese documents write them, and back."""

from __future__ import annotations

from datetime import date

import regex

from tonghop.periods.cutoffs import DECREE, CutOff
from tonghop.periods.period import Kind, Period, build_campaign, build_period, next_period
from vanban.text.folding import fold, normalise

KIND_NAMES: dict[Kind, str] = {
    "month": "tháng", "quarter": "quý", "half": "6 tháng", "nine_months": "9 tháng", "year": "năm",
    "campaign": "từ ngày đến ngày",
}  # fmt: skip
ROMAN = ("I", "II", "III", "IV")
NUMBER_WORDS = {
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
SPANS: dict[tuple[int, str], tuple[Kind, int]] = {
    (3, "dau"): ("quarter", 1), (3, "cuoi"): ("quarter", 4), (6, "dau"): ("half", 1), (6, "cuoi"): ("half", 2),
    (9, "dau"): ("nine_months", 1), (9, ""): ("nine_months", 1),
}  # fmt: skip

_FOLDED_WORDS = {fold(word): number for word, number in NUMBER_WORDS.items()}
_MONTH_WORDS = "|".join(sorted((word.replace(" ", r"\s+") for word in _FOLDED_WORDS if word != "nam"), reverse=True))
_YEAR = r"(?: \s*(?:/|-|,)?\s* (?:nam\s*)? (?P<year>(?:19|20)\d\d) (?!\d) )"
_DAY = r"""(?:ngay\s+)? (?P<{0}>\d{{1,2}} [/-] \d{{1,2}} (?: [/-] \d{{4}} )?
                        | \d{{1,2}} \s+ thang \s+ \d{{1,2}} (?: \s+ nam \s+ \d{{4}} )? )"""
_MENTION = regex.compile(
    rf"""
      (?P<campaign> {_DAY.format("from")} \s* (?: den | - | – ) \s* (?:het\s+)? {_DAY.format("to")} )
    | ngay [\s.…]+ (?: \d{{1,2}} \s+ )? thang \s+ \d{{1,2}} {_YEAR}? (?P<day>)
    | \b (?P<months> 0?[36] | ba | sau ) \s+ thang \s+ (?P<which>dau|cuoi) (?:\s+nam)? {_YEAR}?
    | \b (?P<months> 0?9 | chin ) \s+ thang (?: \s+(?P<which>dau) | (?=\s+nam|\s*,) ) (?:\s+nam(?=\W))? {_YEAR}?
    | (?P<quarter> \b quy \s+ (?P<quarter_number> IV|III|II|I|[1-4]|mot|hai|ba|tu|bon ) \b ) {_YEAR}?
    | (?<! \d \s* ) (?P<month> \b thang \s+ (?P<month_number> 1[0-2] | 0?[1-9] ) (?!\d) ) {_YEAR}?
    | (?P<month> \b thang \s+ (?P<month_word> {_MONTH_WORDS}
        | nam (?=\s+nam) ) \b ) {_YEAR}?
    | \b (?P<whole_year> nam ) \s+ (?P<year>(?:19|20)\d\d) (?!\d)
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_ABOUT_PERIODS = regex.compile(r"\b(?:ky|bao cao|dot|cao diem|tu|trong|ca|thoi gian|giai doan)\b|[\W_]+")
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


def next_period_in_words(period: Period) -> str | None:
    """The period whose tasks a report announces, as its title names it: after nine months "3 tháng cuối năm 2025".

    None after a campaign.
    """
    if period.kind == "nine_months":
        return f"3 tháng cuối năm {period.year}"
    after = next_period(period)
    return period_in_words(after) if after else None


def find_period(text: str, *, cut_off: CutOff = DECREE) -> Period | None:
    """The first period a text names; a missing year is the next one written after it, else there is no period.

    Days such as "ngày 14 tháng 5 năm 2024" are no period.
    """
    found = _find(normalise(text), cut_off)
    return found[0] if found else None


def parse_period(text: str, *, cut_off: CutOff = DECREE) -> Period:
    """The period that is all a text says; raises ValueError, in Vietnamese, naming what is not understood."""
    text = normalise(text)
    found = _find(text, cut_off)
    if found is None:
        raise ValueError(f"Không nhận ra kỳ báo cáo trong “{text}” (ví dụ: tháng 5/2024, quý III/2025).")
    period, mention = found
    for rest in (text[: mention.start()], text[mention.end() :]):
        if _ABOUT_PERIODS.sub("", fold(rest)):
            raise ValueError(
                f"Không hiểu “{rest.strip(' ,;.')}” trong kỳ báo cáo “{text}” (ví dụ: tháng 5/2024, quý III/2025, "
                "9 tháng năm 2025)."
            )
    return period


def _find(text: str, cut_off: CutOff) -> tuple[Period, regex.Match[str]] | None:
    folded = fold(text)
    for mention in _MENTION.finditer(folded):
        if mention["month_word"] and not _is_number_word(text, mention):
            continue
        found = _campaign(mention) if mention["campaign"] else _regular(folded, mention, cut_off)
        if found is not None:
            return found, mention
    return None


def _is_number_word(text: str, mention: regex.Match[str]) -> bool:
    """ "tháng sáu", not "tháng sau"; without any marks only with the year beside it."""
    word = " ".join(text[slice(*mention.span("month_word"))].lower().split())
    return word in NUMBER_WORDS or (bool(mention["year"]) and word in _FOLDED_WORDS)


def _regular(folded: str, mention: regex.Match[str], cut_off: CutOff) -> Period | None:
    if mention["day"] is not None:
        return None
    year = int(mention["year"]) if mention["year"] else _year_after(folded, mention)
    if year is None:
        return None
    kind, index = _kind_and_index(mention)
    return build_period(kind, year, index, cut_off=cut_off)


def _kind_and_index(mention: regex.Match[str]) -> tuple[Kind, int]:
    if mention["months"]:
        return SPANS[_number(mention["months"]), mention["which"] or ""]
    if mention["quarter"]:
        return "quarter", _number(mention["quarter_number"])
    if mention["month"]:
        return "month", _number(mention["month_number"] or mention["month_word"])
    return "year", 1


def _number(text: str) -> int:
    if text.isdigit():
        return int(text)
    roman = text.upper()
    return ROMAN.index(roman) + 1 if roman in ROMAN else _FOLDED_WORDS[" ".join(text.split())]


def _year_after(folded: str, mention: regex.Match[str]) -> int | None:
    year = _LATER_YEAR.search(folded, mention.end())
    if year is None:
        return None
    between = _MENTION.search(folded, mention.end())
    # "tháng 12, phương hướng tháng 01 năm 2025": the year belongs to the later month
    if between and between["month"] and mention["month"] and between["year"] == year[1]:
        return int(year[1]) - (_month_of(between) < _month_of(mention))
    return int(year[1])


def _month_of(mention: regex.Match[str]) -> int:
    return _number(mention["month_number"] or mention["month_word"])


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
    return [int(number) for number in regex.findall(r"\d+", day)]


def _month(month: int) -> str:
    return f"{month:02d}" if month < 3 else str(month)
