"""Amounts of money in Vietnamese texts, to đồng and back: "1.702 tỷ 417 triệu", "19,5 triệu đồng"."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import regex

from vanban.text.numbers import format_number, parse_number
from vanban.text.words import number_to_words, words_to_number

MoneyUnit = Literal["đồng", "nghìn đồng", "triệu đồng", "tỷ đồng"]

SCALES = {
    "trăm": Decimal(100), "nghìn": Decimal(1_000), "ngàn": Decimal(1_000), "vạn": Decimal(10_000),
    "triệu": Decimal(10**6), "tr": Decimal(10**6), "trđ": Decimal(10**6), "tỷ": Decimal(10**9), "tỉ": Decimal(10**9),
}  # fmt: skip
DONG = frozenset({"đồng", "đ", "vnđ", "vnd"})
UNITS: dict[MoneyUnit, Decimal] = {
    "đồng": Decimal(1),
    "nghìn đồng": Decimal(10**3),
    "triệu đồng": Decimal(10**6),
    "tỷ đồng": Decimal(10**9),
}
_PART = regex.compile(r"\s*(?P<number>\d+(?:[.,]\s?\d+)*)(?P<words>(?:\s*\p{L}+)+)?\s*")


def parse_money(text: str) -> Decimal:
    """An amount in digits, in đồng; an amount without "đồng" is taken as đồng. Raises ValueError when it is none."""
    total, at, last = Decimal(0), 0, None
    while at < len(text):
        part = _PART.match(text, at)
        if part is None:
            raise ValueError(f"no amount of money: {text!r}")
        scale = _scale(part["words"] or "", text)
        if last is not None and scale >= last:
            raise ValueError(f"parts out of order: {text!r}")
        total, at, last = total + parse_number(part["number"]) * scale, part.end(), scale
    if last is None:
        raise ValueError("no amount of money")
    return total


def format_money(dong: Decimal | int, unit: MoneyUnit | None = None) -> str:
    """ "19,5 triệu đồng": exact, in `unit`, or in tỷ, triệu or đồng, the largest with three decimals or fewer."""
    chosen = unit or _fitting_unit(Decimal(dong))
    return f"{format_number(Decimal(dong) / UNITS[chosen])} {chosen}"


def money_to_words(dong: int) -> str:
    """ "Mười chín triệu năm trăm nghìn đồng", as decisions on fines want it (Mẫu quyết định, NĐ 118/2021)."""
    words = number_to_words(dong)
    return f"{words[0].upper()}{words[1:]} đồng"


def words_to_money(text: str) -> int:
    """The đồng of an amount written out; raises ValueError when it is none."""
    words = text.casefold().strip(" .;")
    for ending in (" chẵn", " đồng"):
        words = words.removesuffix(ending)
    return words_to_number(words)


def _scale(words: str, text: str) -> Decimal:
    scale = Decimal(1)
    for word in words.casefold().split():
        if word in SCALES:
            scale *= SCALES[word]
        elif word not in DONG:
            raise ValueError(f"no amount of money: {text!r}")
    return scale


def _fitting_unit(dong: Decimal) -> MoneyUnit:
    larger: tuple[MoneyUnit, ...] = ("tỷ đồng", "triệu đồng")
    for unit in larger:
        size = UNITS[unit]
        if abs(dong) >= size and dong % (size / 1000) == 0:
            return unit
    return "đồng"
