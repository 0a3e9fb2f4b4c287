"""Documents cited by a noun and a number alone ("Kế hoạch số 92")."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from vanban.model.document import Citation
from vanban.reading.parts.citations.after import look_after
from vanban.reading.parts.citations.nouns import GAP, MARKS, NAMES, is_draft, is_written
from vanban.text.dates import FoundDate
from vanban.text.types import find_type_by_name

_NUMBER = regex.compile(
    rf"(?<={GAP})(?<!\d[.,]?{GAP})\d{{1,6}}[a-z]?(?![\p{{L}}\d])(?!{GAP}?[-/]{GAP}?[\p{{L}}\d]|[.,]\d)"
)
_BEFORE = regex.compile(rf"(?<![\p{{L}}\d])(?P<noun>{NAMES})(?P<so>{GAP}+so{GAP}*:?)?{GAP}+$")
_UNIT = regex.compile(
    rf"{GAP}*(?:%|năm|tháng|ngày|vụ|người|trường hợp|đơn vị|lượt|cuộc|tỷ|triệu|đồng|kỳ|bước|nhóm|nội dung)(?!\p{{L}})"
)
REACH = 40
AFTER = 120
MIN_DIGITS = 4


def find_bare_numbers(text: str, folded: str, dates: dict[int, FoundDate]) -> Iterator[Citation]:
    """Documents cited without a symbol; without "số" only when a date follows or the number is a long one."""
    for number in _NUMBER.finditer(folded):
        before = _BEFORE.search(folded, max(0, number.start() - REACH), number.start())
        if before is None or not is_written(text[before.start("noun") : before.end("noun")]):
            continue
        start, end = before.start(), number.end()
        after = look_after(text, folded, end, ceiling=end + AFTER, dates=dates)
        numbered = bool(before["so"] or after.date) or (text[start].isupper() and _is_long(number[0]))
        if not numbered or is_draft(folded, start) or (_UNIT.match(text, end) and not after.date):
            continue
        date = after.date.iso if after.date and not after.date.iso.startswith("--") else None
        kind = find_type_by_name(MARKS.sub(" ", before["noun"])) or "other"
        yield Citation(
            text[start : after.end], None, kind, date, after.issuer, after.title, start, after.end,
            number=number[0], why="số không có ký hiệu",
        )  # fmt: skip


def _is_long(number: str) -> bool:
    return len(number) >= MIN_DIGITS and not number.startswith(("19", "20"))
