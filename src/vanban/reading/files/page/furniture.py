"""Page numbers and running heads and feet, told by their place and by coming back on other pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import regex

from vanban.reading.files.page.model import Page, Row

EDGE = 0.12
PAGE_NUMBER = regex.compile(
    r"[\s\-–—_.|]*(?:trang|page)?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*/\s*\d{1,4})?[\s\-–—_.|]*", regex.IGNORECASE
)
LETTERHEAD = regex.compile(
    r"cộng\s+h[oò]à?a?\s+xã\s+hội|độc\s+lập|đảng\s+cộng\s+sản|^số\s*:|^phụ\s+lục\b", regex.IGNORECASE
)
DIGITS = regex.compile(r"\d+")
LEAST_PAGES = 2
SHARE = 0.4
ROWS_LOOKED_AT = 3
CLEAR = 1.5


def without_furniture(pages: Sequence[tuple[Page, list[Row]]]) -> list[list[Row]]:
    """The rows of each page, page numbers and running heads and feet left out."""
    counts: Counter[tuple[str, int]] = Counter()
    for page, rows in pages:
        counts.update({_key(row) for row in _at_edges(page, rows)})
    least = max(LEAST_PAGES, SHARE * len(pages))
    running = {key for key, count in counts.items() if count >= least}
    return [_without(page, rows, running) for page, rows in pages]


def _key(row: Row) -> tuple[str, int]:
    return DIGITS.sub("#", row.text.casefold()), round(row.baseline / 6)


def _at_edges(page: Page, rows: Sequence[Row]) -> list[Row]:
    near = [row for row in (*rows[:ROWS_LOOKED_AT], *rows[-ROWS_LOOKED_AT:]) if _at_edge(page, row)]
    heads = [row for row in near if LETTERHEAD.search(row.text)]
    if not heads:
        return near
    # Annexes repeat letterhead, title and “Kèm theo” at the same height; a running head stands clear above them.
    top = min(row.baseline for row in heads) - CLEAR * heads[0].size
    return [row for row in near if row.baseline < top or row.baseline > page.height / 2]


def _at_edge(page: Page, row: Row) -> bool:
    return row.baseline < EDGE * page.height or row.baseline > (1 - EDGE) * page.height


def _is_furniture(page: Page, row: Row, running: set[tuple[str, int]]) -> bool:
    if not _at_edge(page, row):
        return False
    if len(row.lines) == 1 and PAGE_NUMBER.fullmatch(row.text) and row.text.strip():
        return bool(DIGITS.search(row.text)) or page.number > 1
    return _key(row) in running and not LETTERHEAD.search(row.text)


def _without(page: Page, rows: Sequence[Row], running: set[tuple[str, int]]) -> list[Row]:
    start, end = 0, len(rows)
    while start < end and _is_furniture(page, rows[start], running):
        start += 1
    while end > start and _is_furniture(page, rows[end - 1], running):
        end -= 1
    return list(rows[start:end])
