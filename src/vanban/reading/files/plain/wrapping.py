"""Hard-wrapped lines joined into paragraphs again, on evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from vanban.reading.files.plain.lines import Line
from vanban.reading.sentences import ends_open, starts_inside

MOTTO = "cộng hòa xã hội chủ nghĩa việt nam"
START = regex.compile(
    r"[-–—+•*●▪]\s|[(\[]?(?:\d{1,2}|[a-zđ]|[IVX]{1,5})[.)](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s"
    r"|(?:Điều|Chương|Mục|Phần|Phụ lục|PHỤ LỤC|Mẫu số)\s+[\dIVX]"
    r"|(?:Phụ lục|PHỤ LỤC)\s*(?:[:.–-]|$)|(?:Kính gửi|Nơi nhận|Số|V/v|Căn cứ|Theo đề nghị)\b"
    r"|[(“\"]*(?:Kèm theo|Ban hành kèm theo)"
)
OPEN_END = regex.compile(r"(?:[,(\-–“/]|(?<![.\w])(?:[Ss]ố|SỐ)\s*:|^[-–+•])$")
LEADING_WORD = regex.compile(
    r"(?:^|\s)(?:số|ngày|tháng|năm|của|và|các|những|thuộc|tại|theo|về|cho|với|từ|đến|trong|trên|do|là|được|không|hoặc)$",
    regex.I,
)
WORD = regex.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class _Habits:
    """How this text is set: the column its lines are wrapped at, if any, and which words follow each other in it."""

    width: int | None
    pairs: frozenset[tuple[str, str]]


def join_wrapped(lines: Sequence[Line]) -> list[Line]:
    """One line per paragraph; a line with a tab is a table row and stays alone."""
    habits = _Habits(_wrap_width(lines), _word_pairs(lines))
    joined: list[Line] = []
    last = None
    for line in lines:
        if joined and last is not None and _goes_on(joined[-1], last, line, habits):
            before = joined[-1]
            joined[-1] = replace(before, text=_glue(before.text, line.text), bold=before.bold and line.bold,
                                 italic=before.italic and line.italic)  # fmt: skip
        else:
            joined.append(line)
        last = line
    return joined


def _goes_on(paragraph: Line, last: Line, line: Line, habits: _Habits) -> bool:
    if line.gap == "wall" or line.level or last.level or "\t" in line.text + last.text or "|" in line.text + last.text:
        return False
    before, after = last.text.rstrip(), line.text
    if line.gap != "none":
        set_alike = last.bold == line.bold or last.runs_on
        return (
            set_alike
            and starts_inside(after)
            and ends_open(before)
            and not _is_capital(before)
            and bool(after.strip("…. "))
        )
    if OPEN_END.search(before) or (regex.search(r"(?i)\bsố$", before) and after[:1].isdigit()):
        return True
    if START.match(after) or last.centred or line.centred:
        return False
    if _hangs_under(paragraph, last, line, habits):
        return True
    if starts_inside(after):
        return not _is_capital(before) and (ends_open(before) or before[-1] not in ":;")
    return ends_open(before) and _follows(last, line, habits)


def _hangs_under(paragraph: Line, last: Line, line: Line, habits: _Habits) -> bool:
    """A line at the margin under a full one, where the paragraph began further in."""
    full = habits.width is not None and last.indent + len(last.text) > habits.width - 15
    return full and paragraph.indent >= 2 and line.indent < paragraph.indent


def _follows(last: Line, line: Line, habits: _Habits) -> bool:
    """Capital or digit after an open end: the words, the column or the emphasis must say that the sentence goes on."""
    before, after = WORD.findall(last.text.casefold())[-1], WORD.findall(line.text.casefold())[0]
    if _is_capital(last.text) != _is_capital(line.text) or (last.bold != line.bold and not last.runs_on):
        return False
    if (before, after) in habits.pairs or LEADING_WORD.search(last.text):
        return True
    if habits.width is None:
        return False
    full = len(last.text) + 1 + len(line.text.split()[0]) > habits.width - 4
    return full or (last.runs_on and not _is_capital(last.text))


def _is_capital(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return bool(letters) and sum(map(str.isupper, letters)) >= 0.8 * len(letters)


def _wrap_width(lines: Sequence[Line]) -> int | None:
    """The column the text is wrapped at: many lines go on in the next one and hardly any is longer."""
    pairs = [(a, b) for a, b in pairwise(lines) if b.gap == "none" and "\t" not in a.text + b.text]
    inside = [len(a.text) for a, b in pairs if starts_inside(b.text)]
    if len(inside) < 3 or len(inside) < 0.15 * len(pairs):
        return None
    width = sorted(inside)[int(0.9 * (len(inside) - 1))]
    longer = sum(len(line.text) > width * 1.3 for line in lines)
    return width if 25 <= width <= 160 and longer <= 0.1 * len(lines) + 1 else None


def _word_pairs(lines: Sequence[Line]) -> frozenset[tuple[str, str]]:
    pairs = set(pairwise(MOTTO.split()))
    for line in lines:
        words = WORD.findall(line.text.casefold())
        pairs.update(pairwise(words))
    return frozenset(pairs)


def _glue(before: str, after: str) -> str:
    hyphened = before.endswith("-") and before[-2:-1].isalnum() and after[:1].isupper()
    return before.rstrip() + ("" if hyphened else " ") + after.lstrip()
