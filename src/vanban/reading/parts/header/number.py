"""The line "Số: 15/BC-STTTT", also blank, broken, or without its colon (NĐ 30/2020, Phụ lục I, mục II.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from vanban.reading.parts.header.segments import Segment

_LABEL = regex.compile(
    r"""(?:^|(?<=\s))(?:(?:nghi\s+quyet(?:\s+lien\s+tich)?|luat|bo\s+luat|phap\s+lenh|thong\s+tu(?:\s+lien\s+tich)?
    |nghi\s+dinh|quyet\s+dinh|chi\s+thi|ke\s+hoach|cong\s+dien|cong\s+van|van\s+ban|bao\s+cao|thong\s+bao|lenh)\s+)?
    (?P<so>s[o06]|se(?=;))\s*(?P<colon>[:;.])?""",
    regex.VERBOSE,
)
_SYMBOL = regex.compile(
    r"""[\s.…_·‥]*(?P<number>\d{1,6}(?:\.\d{1,3}(?=\s?/))?(?:\s?[a-zA-ZđĐ])?(?![\p{L}\d]))?
    (?P<tail>(?:[\s.…_]*[/\-–—]+\s?[\p{Lu}\p{N}Đ&(][\p{L}\p{N}&.()]*)*)""",
    regex.VERBOSE,
)
_ALONE = regex.compile(r"\d{1,6}(?:/\d{4})?\s?[/-]\s?\p{Lu}[\p{L}\d]*(?:[/\-–&.]\p{Lu}?[\p{L}\d]+)*")
_LOST_SLASH = regex.compile(r"\s(\p{Lu}[\p{Lu}\d]+-\p{Lu}[\p{Lu}\d]+)(?=\s|$)")
_DOTS = regex.compile(r"[\s…_·]|\.(?=[.\s/-])|^\.+")
_OF_ANOTHER = regex.compile(r"\w\s+(?:quyet\s+dinh|qd|ke\s+hoach|nghi\s+quyet|chi\s+thi|cong\s+van)\s*$")
_OF_CLERK = regex.compile(r"[\s.…_:;]*")


@dataclass(frozen=True, slots=True)
class NumberLine:
    """The number line: `number` and `symbol` as read, the place of each, of the line where blank."""

    at: int
    start: int
    end: int
    number: str | None
    symbol: str | None
    number_at: tuple[int, int]
    symbol_at: tuple[int, int]
    why: str


def find_number(segments: Sequence[Segment]) -> NumberLine | None:
    """The number line among the lines of a head; places are in the text of the document."""
    for at, segment in enumerate(segments):
        label = _label(segment)
        if label and (label["colon"] or not (at and _OF_ANOTHER.search(segments[at - 1].folded))):
            found = _after_label(segments, at, label)
            if found:
                return found
    for at, segment in enumerate(segments):
        if _ALONE.fullmatch(segment.text):
            return _read(segments[at], at, 0, read=_SYMBOL.match(segment.text), why="a symbol alone on its line")
    return None


def _label(segment: Segment) -> regex.Match[str] | None:
    for label in _LABEL.finditer(segment.folded):
        word = segment.text[label.start("so") : label.end("so")]
        if word.casefold() in ("sở", "sơ", "sờ"):
            continue
        if label.start() == 0 or (label["colon"] == ":" and word[0] == "S" and label.start() < 60):
            return label
    return None


def _after_label(segments: Sequence[Segment], at: int, label: regex.Match[str]) -> NumberLine | None:
    segment = segments[at]
    read = _SYMBOL.match(segment.text, label.end())
    if read and (read["number"] or read["tail"]):
        kind_named = label.start() < label.start("so")
        if (label["colon"] or "/" in read[0] or "-" in read[0]) and not (kind_named and not label["colon"]):
            return _read(segment, at, label.start(), read=read, why="after “Số”")
        return None
    if not label["colon"] and len(segment.text) > label.end() + 8:
        return None
    following = segments[at + 1] if at + 1 < len(segments) else None
    if following and _OF_CLERK.fullmatch(segment.text, label.end()):
        below = _SYMBOL.match(following.text)
        if below and below["tail"] and below.end() == len(following.text):
            return _read(following, at + 1, 0, read=below, why="on the line below “Số”")
    if not label["colon"]:
        return None
    line = (segment.start + label.start(), segment.start + label.end())
    return NumberLine(at, label.start(), label.end(), None, None, line, line, "“Số” with nothing after it")


def _read(segment: Segment, at: int, start: int, *, read: regex.Match[str] | None, why: str) -> NumberLine | None:
    if read is None:
        return None
    line = (segment.start + start, segment.start + read.end())
    number = "".join(read["number"].split()) if read["number"] else None
    if number and not read["tail"]:
        lost = _LOST_SLASH.match(segment.text, read.end())
        if lost:
            places = (_place(segment, read.span("number")), _place(segment, (read.start("number"), lost.end())))
            return NumberLine(at, start, lost.end(), number, f"{number}/{lost[1]}", *places, f"{why}, its stroke lost")
    tail = _DOTS.sub("", read["tail"] or "").replace("–", "-").replace("—", "-")
    tail = tail.rstrip(".(")
    symbol = f"{number or ''}{tail}" if tail else None
    number_at = tuple(segment.start + edge for edge in read.span("number")) if number else line
    first = read.start("number") if number else _first_mark(read)
    symbol_at = (segment.start + first, segment.start + read.end()) if symbol else line
    return NumberLine(at, start, read.end(), number, symbol, (number_at[0], number_at[1]), symbol_at, why)


def _place(segment: Segment, span: tuple[int, int]) -> tuple[int, int]:
    return segment.start + span[0], segment.start + span[1]


def _first_mark(read: regex.Match[str]) -> int:
    tail = read["tail"] or ""
    return read.start("tail") + len(tail) - len(tail.lstrip(" .…_"))
