"""Figures of the text for comparing: units that count the same thing, how exactly printed, what stands around."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

import regex

from vanban.model.document import Document, Figure, Span
from vanban.text.folding import fold

CASES = ("vụ", "vụ việc", "vụ vi phạm", "vụ án", "trường hợp")
PERSONS = ("đối tượng", "bị can", "người", "nam", "nữ")
MASS = {
    "tấn": Decimal(1000), "tạ": Decimal(100), "yến": Decimal(10), "kg": Decimal(1),
    "gam": Decimal("0.001"), "g": Decimal("0.001"),
}  # fmt: skip
_MONEY = regex.compile(r"(?P<number>\d+(?:[.,]\d+)*)\s*(?P<scale>tỷ|tỉ|triệu|nghìn|ngàn)\b", regex.IGNORECASE)
_SCALES = {
    "ty": Decimal(10**9), "ti": Decimal(10**9), "trieu": Decimal(10**6), "nghin": Decimal(1000), "ngan": Decimal(1000),
}  # fmt: skip
_ITEM_MARK = regex.compile(r"^\s*[\p{Ll}\d]{1,2}\)")
_ROUGH = Decimal("0.1")
_OTHER_PERIOD = regex.compile(
    r"cung ky|ky truoc|nam truoc|thang truoc|quy truoc|luy ke|tu dau nam|so voi nam|nam 20\d\d[^,;.]{0,15}$"
)
# "12 vụ cùng kỳ" is of the other period; in "12 vụ (cùng kỳ 10 vụ)" the other number is.
_OTHER_BEHIND = regex.compile(r"[ ,(]*(?:cung ky|cua cung ky|luy ke)(?![^;,)]*\b(?!20\d\d)\d)")


def unit_class(unit: str | None) -> str:
    """One word for units that count the same thing: "trường hợp vi phạm" and "vụ việc" are both "vụ"."""
    said = (unit or "").casefold().split("/")[0].strip()
    if said == "vnd" or not said:
        return said
    if said in MASS:
        return "kg"
    if any(said == case or said.startswith(f"{case} ") for case in CASES):
        return "vụ"
    if any(said == person or said.startswith(f"{person} ") for person in PERSONS):
        return "đối tượng"
    return said


def amount(figure: Figure) -> Decimal:
    """The value of a figure in the base of its unit class: mass in kilograms, all else as it is."""
    return (figure.value or Decimal(0)) * MASS.get((figure.unit or "").casefold(), Decimal(1))


def same_noun(one: str | None, other: str | None) -> bool:
    """Whether two unit nouns count the same thing; a longer noun may begin with the shorter ("văn bản chỉ đạo")."""
    first, second = unit_class(one), unit_class(other)
    return first == second or first.startswith(f"{second} ") or second.startswith(f"{first} ")


def tolerance(figure: Figure) -> Decimal:
    """How far the exact value may lie from the printed one: half its last place, a tenth where it is "khoảng"."""
    value = figure.value or Decimal(0)
    if figure.approx:
        return abs(value) * _ROUGH
    printed = [*_MONEY.finditer(figure.text)]
    if not printed or figure.unit != "VND" or not value:
        return Decimal(0)
    # "5 tỷ 430 triệu đồng" is exact to the million, not to the thousand million.
    decimals = printed[-1]["number"].partition(",")[2]
    return _SCALES[fold(printed[-1]["scale"])] * Decimal(10) ** -len(decimals) / 2


def is_counted(figure: Figure) -> bool:
    """Whether a figure is a plain count or amount: no rate, range, target, change or percentage."""
    plain = figure.per is None and figure.value_to is None and not figure.target
    return (
        figure.value is not None
        and plain
        and figure.change_pct is None
        and figure.direction is None
        and figure.unit != "%"
    )


def figures_in(document: Document, passage: Span) -> Iterator[Figure]:
    """The figures that stand in a passage, in order."""
    first = bisect_left(document.figures, passage.start, key=lambda figure: figure.start)
    for figure in islice(document.figures, first, None):
        if figure.start >= passage.end:
            return
        yield figure


def is_of_other_period(document: Document, figure: Figure, passage: Span) -> bool:
    """Whether a figure is told of the period compared with, or of the year so far."""
    before = regex.split(r"[;)]", fold(document.text[max(passage.start, figure.start - 45) : figure.start]))[-1]
    after = fold(document.text[figure.end : min(passage.end, figure.end + 25)])
    return _OTHER_PERIOD.search(before) is not None or _OTHER_BEHIND.match(after) is not None


def depth_of(text: str, passage: Span, offset: int) -> int:
    """How many brackets stand open in a passage before an offset."""
    before = _ITEM_MARK.sub("", text[passage.start : offset])
    return before.count("(") - before.count(")")
