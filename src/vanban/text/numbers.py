"""Numbers as Vietnamese documents write them ("1.234,5"), to Decimal and back."""

from __future__ import annotations

from decimal import Decimal

import regex

_BLANK_AFTER_MARK = regex.compile(r"(?<=\d[.,])\s+(?=\d)")
_DOTTED_THOUSANDS = regex.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")
_COMMA_THOUSANDS = regex.compile(r"[1-9]\d{0,2}(?:(?:,\d{3}){2,}|(?:,\d{3})+\.\d+)")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_PLAIN = regex.compile(r"\d+(?:[.,]\d+)?")


def parse_number(text: str) -> Decimal:
    """The value of "4.403", "319,613", "1,5" or "4, 56"; dots group thousands, a comma starts decimals.

    A single dot before one, two or four digits and repeated commas are read the English way they can only mean.
    Raises ValueError when the text is no number.
    """
    digits = _BLANK_AFTER_MARK.sub("", text.strip())
    sign = -1 if digits[:1] in "-−–" and digits else 1
    digits = digits.lstrip("+-−–")
    if _DOTTED_THOUSANDS.fullmatch(digits):
        plain = digits.replace(".", "").replace(",", ".")
    elif _COMMA_THOUSANDS.fullmatch(digits):
        plain = digits.replace(",", "")
    elif _PLAIN.fullmatch(digits):
        plain = digits.replace(",", ".")
    else:
        raise ValueError(f"no number: {text!r}")
    return sign * Decimal(plain)


def parse_whole(text: str) -> Decimal:
    """The value of a count of things, which has no decimals: "2,450" is 2450 here."""
    groups = text.split(",")
    if len(groups) > 1 and all(len(group) == 3 for group in groups[1:]):
        return parse_number(text.replace(",", "."))
    return parse_number(text)


def raised_digits(text: str) -> str:
    """The digits of a text as superscripts, as footnote marks stand in a document: "12" → "¹²"."""
    return text.translate(_RAISED)


def format_number(value: Decimal | int, *, decimals: int | None = None) -> str:
    """ "1.234,5": dots between thousands, a comma before decimals, no idle zeros unless `decimals` asks for them."""
    exact = Decimal(value)
    shown = f"{exact:,f}" if decimals is None else f"{exact:,.{decimals}f}"
    if decimals is None and "." in shown:
        shown = shown.rstrip("0").rstrip(".")
    return shown.translate(str.maketrans(",.", ".,"))


def format_count(value: int) -> str:
    """A number of things; below ten with the leading zero of official texts ("05 văn bản"), except nought."""
    return f"0{value}" if 0 < value < 10 else format_number(value)
