"""The line "Hà Tĩnh, ngày 05 tháng 3 năm 2024", also with blanks for the day, or broken after the place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from vanban.reading.parts.header.segments import Segment
from vanban.text.dates import find_dates

_BLANK = r"[^\p{L}\d]{0,14}"
_DATE = regex.compile(
    rf"""(?:ngay{_BLANK}(?P<day>\d{{1,2}})?(?:{_BLANK}|\s\S{{1,3}}\s)thang{_BLANK}(?P<month>\d{{1,2}})?{_BLANK}nam(?:{_BLANK}(?:(?P<year>\d{{4}})(?!\d)|\d{{5}}|20(?!\d)))?
    |ngay\s*(?P<day2>\d{{1,2}})\s*[/.-]\s*(?P<month2>\d{{1,2}})\s*[/.-]\s*(?P<year2>\d{{4}}))(?P<rest>(?<=\d)\p{{L}}[^\d\n]{{0,14}}$|[^\p{{L}}\d]*)""",
    regex.VERBOSE,
)
_PLACE = regex.compile(
    r"""(?:^|[\W\d])(?P<place>(?:(?:thành\ phố|tỉnh|huyện|thị\ xã|quận|xã|phường|đặc\ khu|tp\.?)\s+)?
    (?:TP\.?\s?|Tp\.?\s?)?\p{Lu}[\p{L}'’]*(?:[\s-]+(?:\p{Lu}[\p{L}'’]*|\d{1,2}(?=\s*,)|phố|xã|H'))*)\s*[,.;:]*\s*$""",
    regex.VERBOSE,
)
_BEFORE_PLACE = regex.compile(r"(?:[/\-][\p{L}\d&.]+|\d|[.:…]|\s{2,}|\t)\s*$")
_PASSED = regex.compile(r"(?i)thông\s+qua\s+(?:vào\s+|tại\s+[^.]{0,80}\s)?(?=ngày)")
_LEFT_OPEN = regex.compile(r"\bngay\b|,\s*$")
_YEAR_BELOW = regex.compile(r"\bnam\s*$")
LAST_MONTH, LAST_DAY = 12, 31
_PIECE = regex.compile(r"\p{Lu}[\p{L}'’]*\.?(?:\s+(?:\p{Lu}[\p{L}'’]*|phố))*")


@dataclass(frozen=True, slots=True)
class PlaceDate:
    """The place and date line, from segment `first`, where it begins at `start`, to segment `last`."""

    first: int
    last: int
    start: int
    place: str | None
    date: str | None
    place_at: tuple[int, int] | None
    date_at: tuple[int, int]


def find_place_date(segments: Sequence[Segment]) -> PlaceDate | None:
    """The place and date line among the lines of a head; a date inside a sentence or a subject is none."""
    for at, segment in enumerate(segments):
        year_below = at + 1 < len(segments) and _YEAR_BELOW.search(segment.folded) and segments[at + 1].text.isdigit()
        for last in (at + 1,) if year_below else (at, at + 1):
            if last >= len(segments) or (last > at and not _LEFT_OPEN.search(segment.folded)):
                continue
            following = segments[last].folded if last > at else ""
            found = _DATE.search(f"{segment.folded}\n{following}" if last > at else segment.folded)
            if found and found.end() >= len(segment.folded) + (len(following) + 1 if last > at else 0):
                line = _with_place(segments, at, last, found=found)
                if line:
                    return line
    return None


def _with_place(segments: Sequence[Segment], at: int, last: int, *, found: regex.Match[str]) -> PlaceDate | None:
    segment = segments[at]
    before = segment.text[: found.start()]
    place = _PLACE.search(before)
    if before.strip(" *_,.([") and not place:
        return None
    if place and not _stands_apart(before, place):
        return None
    start, end = (_in_text(segments[at], segments[last], edge) for edge in (found.start(), found.start("rest")))
    date_at = (start, max(end, start + 4))
    if not place:
        return PlaceDate(at, last, found.start(), None, _iso(found), None, date_at)
    name, first, place_at = place["place"].strip(), at, (segment.start + place.start("place"), 0)
    above = segments[at - 1] if at else None
    if above and place.start("place") == 0 and _PIECE.fullmatch(above.text) and not above.is_capitals:
        name, first, place_at = f"{above.text} {name}", at - 1, (above.start, 0)
    place_end = segment.start + place.start("place") + len(place["place"].rstrip())
    return PlaceDate(first, last, place.start("place") if first == at else 0, _as_printed(name), _iso(found),
                     (place_at[0], place_end), date_at)  # fmt: skip


def _in_text(first: Segment, last: Segment, offset: int) -> int:
    """An offset in the text of one segment, or of two joined by a line end, as one in the document."""
    if first is last or offset <= len(first.text):
        return first.start + offset
    return last.start + offset - len(first.text) - 1


def _as_printed(name: str) -> str:
    return " ".join(name.split())


def _stands_apart(before: str, place: regex.Match[str]) -> bool:
    """A place begins its line, or follows a symbol or a gap; "của Quốc hội ngày …" is a sentence."""
    lead = before[: place.start("place")]
    return not lead.strip(" *_([-–") or bool(_BEFORE_PLACE.search(lead))


def _iso(found: regex.Match[str]) -> str | None:
    year = found["year"] or found["year2"]
    month, day = found["month"] or found["month2"], found["day"] or found["day2"]
    if not year:
        return None
    if not month or not 1 <= int(month) <= LAST_MONTH:
        return year
    known = day and 1 <= int(day) <= LAST_DAY
    return f"{year}-{month.zfill(2)}" + (f"-{day.zfill(2)}" if day and known else "")


def find_passed(text: str) -> tuple[str, int, int] | None:
    """The date of the last "thông qua ngày …" of a text, with its place: a law or resolution without a place line."""
    for found in reversed(list(_PASSED.finditer(text))):
        dates = find_dates(text[found.end() : found.end() + 60])
        if dates and dates[0].start == 0:
            return dates[0].iso, found.end(), found.end() + dates[0].end
    return None
