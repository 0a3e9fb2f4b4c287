"""Numbers with their units, read token by token: amounts, ranges, ratios, rates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from vanban.reading.parts.figures.tokens import Tokens
from vanban.reading.parts.figures.units import Unit, read_length, read_noun, read_scale, read_unit
from vanban.text.numbers import parse_number, parse_whole
from vanban.text.words import words_to_number

_TO = frozenset({"-", "–", "—", "~", "đến", "tới", "÷"})
_FROM = frozenset({"từ", "khoảng"})
_LOOSE = frozenset({"dưới", "trên", "gần", "khoảng", "hơn"})
_IN_PARTS = frozenset({"percent", "money", "measure", "time"})
_RATED_ONCE = frozenset({"time", "dong", "money", "media", "event", "measure", "percent"})
_RATES = frozenset({"h", "s", "giây", "phút", "giờ", "ngày", "tuần", "tháng", "quý", "năm"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number from token `first` up to `end`; without a unit until the context gives one."""

    first: int
    end: int
    value: Decimal
    unit: Unit | None
    scale: Decimal = Decimal(1)
    value_to: Decimal | None = None
    of: Decimal | None = None
    per: str | None = None
    why: str = ""


def read_quantities(tokens: Tokens) -> list[Quantity]:
    """Every number that is no name, with what follows it, ranges joined."""
    found: list[Quantity] = []
    for quantity in _each(tokens):
        joined = _join_range(tokens, found[-1], quantity) if found else None
        if joined is None:
            found.append(quantity)
        else:
            found[-1] = joined
    return found


def _each(tokens: Tokens) -> Iterator[Quantity]:
    at = 0
    while at < len(tokens):
        if not tokens.is_number(at):
            at += 1
            continue
        quantity = _with_rate(tokens, _read_one(tokens, at))
        yield quantity
        at = max(quantity.end, at + 1)


def _read_one(tokens: Tokens, at: int) -> Quantity:
    end = _number_end(tokens, at)
    link, other = tokens[end], end + 1
    if tokens.is_number(other) and (link.word in _TO or (link.text == "/" and link.glued)):
        pair = _read_simple(tokens, other, _number_end(tokens, other))
        if pair.unit is not None and (pair.unit.kind != "unlisted" or tokens[at - 1].word in _FROM):
            low = _low_end(tokens, at, end, high=pair)
            if link.text == "/" and pair.unit.kind not in ("percent", "dong"):
                return replace(pair, first=at, value=low, of=pair.value, why="ratio")
            if low < pair.value and link.text != "/":
                return replace(
                    pair, first=at, value=_same_thousands(low, pair.value), value_to=pair.value, why="range"
                )
    return _with_smaller_part(tokens, _read_simple(tokens, at, end))


def _number_end(tokens: Tokens, at: int) -> int:
    """After the number; "4, 56 tỷ" is one number with a blank in it."""
    comma, rest = tokens[at + 1], tokens[at + 2]
    broken = comma.text == "," and comma.glued and tokens.is_number(at + 2) and not rest.glued and rest.text.isdigit()
    if broken and tokens[at].text.isdigit() and len(rest.text) < 4:
        scale, end = read_scale(tokens, at + 3)
        if scale > 1 or tokens[end].text == "%":
            return at + 3
    return at + 1


def _read_simple(tokens: Tokens, at: int, end: int) -> Quantity:
    scale, after = read_scale(tokens, _after_words(tokens, end))
    and_a_half = scale > 1 and tokens[after].word == "rưỡi"
    after += and_a_half
    unit = read_unit(tokens, after, scale=scale) or read_length(tokens, after)
    bare = Quantity(at, unit.end if unit else after, Decimal(0), unit, scale)
    value = _value(tokens, at, end, like=bare) + (scale / 2 if and_a_half else 0)
    return replace(bare, value=value, why=_evidence(unit))


def _after_words(tokens: Tokens, at: int) -> int:
    """After the number in words that repeats it: "05 (năm) vụ"."""
    close = next((index for index in range(at + 1, at + 12) if tokens[index].text == ")"), at)
    if tokens[at].text != "(" or close == at:
        return at
    try:
        words_to_number(" ".join(tokens.words(at + 1, close)))
    except ValueError:
        return at
    return close + 1


def _evidence(unit: Unit | None) -> str:
    if unit is None:
        return ""
    if not unit.said:
        return "money without đồng"
    return (
        f"number and a noun that is not listed: {unit.name}" if unit.kind == "unlisted" else f"number and {unit.name}"
    )


def _value(tokens: Tokens, at: int, end: int, *, like: Quantity) -> Decimal:
    text = "".join(tokens[index].text for index in range(at, end))
    whole = like.unit is not None and like.unit.kind not in _IN_PARTS and like.scale == 1
    return (parse_whole(text) if whole else parse_number(text)) * like.scale


def _low_end(tokens: Tokens, at: int, end: int, *, high: Quantity) -> Decimal:
    """The number before "-" or "/", in the scale of the other one unless it has its own ("600.000-1 triệu đồng")."""
    low = _value(tokens, at, end, like=high)
    return low / high.scale if low >= high.value and low / high.scale >= 1000 else low


def _same_thousands(low: Decimal, high: Decimal) -> Decimal:
    """ "10-15.000 gói" means ten thousand to fifteen thousand."""
    short = low < 1000 <= high and high % 1000 == 0 and low * 1000 < high
    return low * 1000 if short else low


def _with_smaller_part(tokens: Tokens, whole: Quantity) -> Quantity:
    """ "1.205 tỷ 340 triệu đồng" is one amount."""
    while whole.unit and whole.unit.kind == "dong" and whole.scale > 1 and tokens.is_number(whole.end):
        part = _read_simple(tokens, whole.end, _number_end(tokens, whole.end))
        if part.unit is None or part.unit.kind != "dong" or part.scale >= whole.scale or part.value >= whole.scale:
            break
        whole = replace(part, first=whole.first, value=whole.value + part.value, why="amount in parts")
    return whole


def _with_rate(tokens: Tokens, quantity: Quantity) -> Quantity:
    """The same with "/tháng", "/1 chuyên mục" or "mỗi tuần" read as its denominator."""
    if quantity.unit is None:
        return quantity
    link, at = tokens[quantity.end], quantity.end + 1
    if link.text == "/" and tokens[at].text in ("1", "01") and quantity.unit.kind in _RATED_ONCE:
        at += 1
    elif not (link.text == "/" or link.word == "mỗi"):
        return quantity
    if tokens[at].word in _RATES:
        return replace(quantity, per=tokens[at].word, end=at + 1, why=f"{quantity.why}; rate")
    noun = read_noun(tokens, at)
    if noun is None or {noun.kind, quantity.unit.kind} <= {"people", "body", "case"}:
        return quantity
    return replace(quantity, per=noun.name, end=noun.end, why=f"{quantity.why}; rate")


def _join_range(tokens: Tokens, low: Quantity, high: Quantity) -> Quantity | None:
    """ "30 triệu đồng đến 70 triệu đồng" as one quantity; None when the two are not the ends of a range."""
    between = tokens.words(low.end, high.first)
    if not between or between[0] not in _TO or not set(between[1:]) <= _LOOSE or len(between) > 2:
        return None
    if low.unit is None or high.unit is None or low.value_to is not None or low.value >= high.value:
        return None
    if low.unit.name != high.unit.name and low.unit.said:
        return None
    return replace(high, first=low.first, value=low.value, value_to=high.value, why="range")
