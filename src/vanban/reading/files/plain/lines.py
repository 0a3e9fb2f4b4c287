"""The lines of a plain text, with what stood between them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

import regex

from vanban.reading.files.plain.emphasis import Emphasised, without_marks

Gap = Literal["none", "blank", "page", "wall"]

FAR_FROM_MARGIN = 20
FEWEST_BLANKS = 6
OFF_CENTRE = 8
RULE = regex.compile(r"[\s|:]*+(?:[-–—_=*][\s|:]*+){3,}|[\s|]*[—–]{2,}[\s\-–—|]*|[\s|]+")
HASH = regex.compile(r"\s{0,3}(#{1,6})\s+(?=\S)")
PAGE_NUMBER = regex.compile(r"\s*(?:(?:Trang|Page)\s+)?[-–—]?\s*\d{1,4}\s*(?:/\s*\d{1,4})?\s*[-–—]?\s*", regex.I)
GAZETTE = regex.compile(r"\s*(?:\d{1,4}\s+)?CÔNG BÁO\s*/\s*Số\b.*", regex.I)
SIGNED = regex.compile(r"\s*(?:Người ký|Ký bởi|Email|Cơ quan|Thời gian ký|Ngày ký)\s*:.*", regex.I)


@dataclass(frozen=True, slots=True)
class Line:
    """One line without marks; `gap` is what stands before it; `runs_on`: its emphasis goes on over its end."""

    text: str
    gap: Gap = "none"
    bold: bool = False
    italic: bool = False
    level: int | None = None
    runs_on: bool = False
    page: int = 1
    indent: int = 0
    centred: bool = False


def split_lines(text: str) -> list[Line]:
    """The lines of a text; blank lines, rules, pipes, page heads and page numbers become gaps."""
    emphasised = without_marks(text)
    raw = emphasised.text.split("\n")
    furniture = _page_furniture(raw)
    width = _page_width(raw)
    lines: list[Line] = []
    gap: Gap = "blank"
    start, page = 0, 1
    for at, line in enumerate(raw):
        page += line.count("\f")
        stripped = line.replace("\f", "").rstrip("\r ")
        if at in furniture:
            gap = "page" if gap != "wall" else gap
        elif not stripped.strip():
            gap = "blank" if gap == "none" else gap
        elif RULE.fullmatch(stripped) and "\t" not in stripped:
            gap = "wall"
        else:
            line_read = _line(stripped, start, gap, page, emphasised)
            lines.append(replace(line_read, centred=_is_centred(line_read, width)))
            gap = "none"
        start += len(line) + 1
    return lines


def _line(text: str, start: int, gap: Gap, page: int, emphasised: Emphasised) -> Line:
    head = HASH.match(text)
    end = start + len(text)
    bold = _coverage(emphasised.bold, start, end, text)
    italic = _coverage(emphasised.italic, start, end, text)
    shown = text[head.end() :] if head else text
    shown = shown if "\t" in shown else shown.strip(" |") if "|" not in shown.strip(" |") else shown.strip()
    level = len(head[1]) if head else None
    runs_on = any(first < end < last for first, last in (*emphasised.bold, *emphasised.italic))
    return Line(shown, gap, bold, italic, level, runs_on, page, len(text) - len(text.lstrip(" ")))


def _page_width(raw: list[str]) -> int | None:
    """The column most texts of a fixed pitch end at; None where lines are whole paragraphs."""
    lengths = sorted(len(line.rstrip()) for line in raw if line.strip())
    widest = lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0
    return widest if 50 <= widest <= 110 else None


def _is_centred(line: Line, width: int | None) -> bool:
    if width is None or line.indent < FEWEST_BLANKS or "\t" in line.text:
        return False
    return abs(2 * line.indent + len(line.text) - width) <= OFF_CENTRE


def _coverage(ranges: tuple[tuple[int, int], ...], start: int, end: int, text: str) -> bool:
    """Whether nearly all letters of the line lie in the ranges."""
    at = max(bisect_right(ranges, (start, start)) - 1, 0)
    covered = letters = 0
    while at < len(ranges) and ranges[at][0] < end:
        first, last = max(ranges[at][0], start), min(ranges[at][1], end)
        covered += sum(map(str.isalnum, text[first - start : last - start])) if first < last else 0
        at += 1
    if covered:
        letters = sum(map(str.isalnum, text))
    return covered > 0 and covered >= 0.9 * letters


def _page_furniture(raw: list[str]) -> set[int]:
    """Which lines are page heads, page numbers next to one or to a page break, and stamps of digital signatures."""
    found = {at for at, line in enumerate(raw) if GAZETTE.fullmatch(line)}
    found |= {at for at, line in enumerate(raw) if PAGE_NUMBER.fullmatch(line) and _stands_at_page_end(raw, at, found)}
    found |= _running_numbers(raw)
    signed = [at for at, line in enumerate(raw) if SIGNED.fullmatch(line)]
    for at in signed:
        run = [near for near in signed if abs(near - at) <= 3]
        found |= set(run) if len(run) >= 3 else set()
    return found


def _running_numbers(raw: list[str]) -> set[int]:
    """Numbers alone between blank lines: far from the margin, or counting 2, 3, 4 through the text."""
    lone = {
        at: int(line.strip())
        for at, line in enumerate(raw)
        if line.strip().isdecimal() and len(line.strip()) <= 3 and _is_blank(raw, at - 1) and _is_blank(raw, at + 1)
    }
    counting = len(lone) > 1 and all(b - a == 1 for a, b in pairwise(lone.values())) and min(lone.values()) <= 2
    return {at for at in lone if counting or len(raw[at]) - len(raw[at].lstrip()) >= FAR_FROM_MARGIN}


def _is_blank(raw: list[str], at: int) -> bool:
    return not 0 <= at < len(raw) or not raw[at].strip()


def _stands_at_page_end(raw: list[str], at: int, heads: set[int]) -> bool:
    near = {at - 1, at + 1} & heads
    broken = "\f" in raw[at] or (at + 1 < len(raw) and raw[at + 1].startswith("\f"))
    return bool(near) or broken
