"""A cell of an annex → its state and its number in the base unit."""

from __future__ import annotations

from decimal import Decimal

import regex

from tonghop.regimes.submission import State
from vanban.text.folding import fold, plain_words
from vanban.text.money import parse_money
from vanban.text.numbers import parse_number

# A dash is the mark of official statistics for "nothing occurred", dots for "not collected".
NONE_WORDS = frozenset({"-", "khong", "khong co", "khong phat sinh", "ko", "ko co", "k co", "khong co phat sinh"})
NOT_APPLICABLE_WORDS = frozenset({"x", "/", "khong ap dung", "kad", "n/a"})
BLANK_WORDS = frozenset({"chua gui", "khong neu", "khong neu so lieu", "chua co so lieu", "chua co"})
NUMBER = regex.compile(r"[+-]?\d[\d.,\s]*")
PERCENT = regex.compile(r"(?P<sign>[+-])?\s*(?P<number>\d[\d.,]*)\s*(?P<mark>%)?")
# With their marks: without them "ngàn" is also "ngân sách", and "đồng" also "hoạt động".
SCALES = (
    (regex.compile(r"\b(?:nghìn|ngàn) t[ỷỉ]\b"), Decimal(10**12)),
    (regex.compile(r"\bt[ỷỉ]\b"), Decimal(10**9)),
    (regex.compile(r"\btriệu\b|\btr\.?\s?đ\b|\btrieu dong\b"), Decimal(10**6)),
    (regex.compile(r"\bnghìn\b|\bngàn\b|\b1\.?000\s?đ"), Decimal(10**3)),
    (regex.compile(r"\bđồng\b|\bvnđ\b|\bvnd\b"), Decimal(1)),
)


def read_cell(text: str, scale: Decimal = Decimal(1)) -> tuple[State, Decimal | None]:
    """The state and number of a cell; blank and unreadable cells are "not_sent", "0" is a value, "-" is "none"."""
    plain = " ".join(fold(text).replace("–", "-").replace("—", "-").split()).strip(" .;*")
    if plain in NONE_WORDS:
        return "none", None
    if plain in NOT_APPLICABLE_WORDS:
        return "not_applicable", None
    value = _number(text.strip(), scale)
    return ("not_sent", None) if value is None else ("value", value)


def is_blank(text: str) -> bool:
    """Whether a cell says nothing: empty, dots, or words for a number not told."""
    plain = " ".join(fold(text).split())
    return not any(letter.isalnum() for letter in plain) or plain in BLANK_WORDS


def read_change(text: str) -> Decimal | None:
    """The percentage of a cell that says it is one ("+12,5%", "-3", "0"); None for anything else."""
    match = PERCENT.fullmatch(text.replace("–", "-").replace("−", "-").strip())
    if match is None or not (match["sign"] or match["mark"] or match["number"] == "0"):
        return None
    value = _number(match["number"], Decimal(1))
    return -value if value is not None and match["sign"] == "-" else value


def find_scale(head: str) -> Decimal | None:
    """How many đồng a unit in a head stands for ("(triệu đồng)": 1.000.000); None when it names none."""
    words = plain_words(head)
    return next((scale for pattern, scale in SCALES if pattern.search(words)), None)


def _number(text: str, scale: Decimal) -> Decimal | None:
    try:
        if NUMBER.fullmatch(text):
            return parse_number("".join(text.split())) * scale
        return parse_money(text) if find_scale(text) else None
    except ValueError:
        return None
