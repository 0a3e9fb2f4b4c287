"""The line "(Kèm theo Báo cáo số 15/BC-STTTT ngày 24/3/2023 của …)" under the title of an annex."""

from __future__ import annotations

import regex

from vanban.model.document import AnnexOf
from vanban.text.dates import find_dates
from vanban.text.folding import fold

_BEGINS = regex.compile(
    r"[\W_]*(?:(?:ban hanh|gui|dinh|duoc ban hanh|phat hanh)\s+)?kem(?:\s+theo)?\s|[\W_]*dinh kem\s"
)
_PART = r"\s?[/\-]\s?[\p{Lu}\p{N}Đ][\p{L}\p{N}&.]*"
_DOTS = regex.compile(r"[\s…_]|(?<![\p{L}\d])\.+|\.+(?=[/\-])")
_SYMBOL = regex.compile(rf"(?i:\bsố)\s*[:.]?[\s.…_]*(?P<symbol>\d*[\s.…_]*(?:{_PART})+)")


def begins_of(text: str) -> bool:
    """Whether a line begins like "(Kèm theo …", "(Ban hành kèm theo …"."""
    return bool(_BEGINS.match(fold(text[:60])))


def read_of(text: str, start: int) -> AnnexOf:
    """Symbol and date of the document an annex belongs to; a blank number keeps its line: "/BC-STTTT"."""
    symbol = _SYMBOL.search(text)
    dates = find_dates(text[symbol.end() :] if symbol else text)
    written = _DOTS.sub("", symbol["symbol"]) if symbol else None
    return AnnexOf(written, dates[0].iso if dates else None, start, start + len(text))
