"""The words before a symbol: what kind of document, and whether it is one at all."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from vanban.text.types import NAMES_FOLDED, NAMES_OF_ONE_SYLLABLE, find_type

REACH = 240
MAX_NAME = 30
MAX_BETWEEN = 9
GAP = r"[\s*_|]"
MARKS = regex.compile(r"[*_|]")
NAMES = "|".join(name.replace(" ", rf"{GAP}+") for name in sorted(NAMES_FOLDED, key=len, reverse=True))
_NAME = regex.compile(rf"(?<![\p{{L}}\d])(?:{NAMES})(?![\p{{L}}\d])")
_SHORT = regex.compile(r"(?<![\p{L}\d/-])(?:NĐ|QĐ|QÐ|TT|TTLT|CV|KH|NQ|CT|TB|BC|VB|CĐ|TTr|HD|PL|BL)(?=[\s*_.:]*$)")
_ALSO_SHORT = {"VB": "CV", "BL": "L"}
_SO = regex.compile(rf"(?<![\p{{L}}\d])so{GAP}*[:.]?{GAP}*(?:ky{GAP}+hieu|hieu)?{GAP}*[:.]?{GAP}*$")
_ENUMERATED = regex.compile(
    rf"""
    (?<![\p{{L}}\d]) (?: so | {NAMES} | nd|qd|nq|tt|cv|kh|ct|cd ) {GAP}* :? {GAP}*
    (?P<numbers> (?: \d{{1,6}} [a-z]? {GAP}* (?: , | ; | & | va | va{GAP}+so ) {GAP}* )+ ) $
    """,
    regex.VERBOSE,
)
_ONE_NUMBER = regex.compile(r"\d{1,6}[a-zđ]?")
_STOP = regex.compile(r"[;.:!?“”\"()\[\]]|\n\s*\n|\d{4}")
_FORM = regex.compile(rf"(?<![\p{{L}}\d])(?:mau|bieu)(?:{GAP}+\p{{L}}[\p{{L}}\d]?|{GAP}+so|{GAP}+hieu|:|{GAP})*$")
_PAPERS = "|".join((
    "tai khoan", "bien so", "bien kiem soat", "seri", "thu ly", "vu an", "chuyen an", "ho so", "to khai", "van don",
    "hoa don", "phieu thu", "thua dat", "so khung", "so may", "so dien thoai", "quy chuan", "tieu chuan",
))  # fmt: skip
_OTHER_PAPER = regex.compile(
    rf"(?<![\p{{L}}\d])(?:(?:{_PAPERS}|chung{GAP}+(?:thu|chi)(?:{GAP}+(?!{NAMES})\p{{L}}+){{0,3}}?)(?:{GAP}+\p{{L}}[\p{{L}}\d]?|{GAP}+so|:|{GAP})*|(?:ma|so{GAP}+hieu){GAP}*(?:so)?[:\s]*)$"
)
_DRAFT = regex.compile(rf"(?:du{GAP}+thao|ban{GAP}+nhap)(?:{GAP}+(?:cac|lan{GAP}+\d))?{GAP}*[“\"]?$")


@dataclass(frozen=True, slots=True)
class Before:
    """What stands before a symbol: the noun from `start`, its type, "số", more numbers of the same end.

    `barred` when it is a form or a draft, `other_paper` when the number is that of a file, an invoice, a case.
    """

    start: int
    type: str | None = None
    noun: str = ""
    name: str = ""
    numbered: bool = False
    numbers: tuple[tuple[str, int], ...] = ()
    barred: bool = False
    other_paper: bool = False


def look_before(text: str, folded: str, at: int, *, floor: int) -> Before:
    """Read the words before position `at`, not beyond `floor` (the end of the reference before)."""
    low = max(floor, at - REACH)
    numbers = _numbers(text, folded, low, at=at)
    first = numbers[0][1] if numbers else at
    head = folded[low:first]
    so = _SO.search(head)
    end = low + (so.start() if so else len(head.rstrip(" \n\t*_|(:")))
    if _FORM.search(head) or _OTHER_PAPER.search(head):
        return Before(first, numbered=bool(so), numbers=numbers, barred=bool(_FORM.search(head)), other_paper=True)
    noun = _noun(text, folded, low, end=end)
    if noun is None:
        return Before(low + so.start() if so else first, numbered=bool(so), numbers=numbers)
    start, stop, kind = noun
    name = " ".join(text[start:end].replace("*", "").split())
    return Before(start, kind, text[start:stop], name, bool(so), numbers, barred=is_draft(folded, start))


def is_draft(folded: str, start: int) -> bool:
    """Whether "dự thảo" stands before the noun at `start`."""
    return bool(_DRAFT.search(folded[max(0, start - 30) : start]))


def is_written(noun: str) -> bool:
    """Whether a noun found without its tones may be meant: one of a single syllable must have them ("lệnh")."""
    return len(noun.split()) > 1 or noun.lower() in NAMES_OF_ONE_SYLLABLE


def _numbers(text: str, folded: str, low: int, *, at: int) -> tuple[tuple[str, int], ...]:
    found = _ENUMERATED.search(folded[low:at])
    if not found:
        return ()
    start = low + found.start("numbers")
    return tuple((one[0], start + one.start()) for one in _ONE_NUMBER.finditer(text[start:at]))


def _noun(text: str, folded: str, low: int, *, end: int) -> tuple[int, int, str] | None:
    """The nearest noun, when only words that may belong to a document's name stand between it and the number."""
    if short := _SHORT.search(text[low:end]):
        return low + short.start(), low + short.end(), _ALSO_SHORT.get(short[0]) or find_type(short[0]) or "other"
    found = None
    for match in _NAME.finditer(folded[low:end]):
        if is_written(text[low + match.start() : low + match.end()]):
            found = match
    if found is None:
        return None
    start, stop = low + found.start(), low + found.end()
    kind = NAMES_FOLDED[" ".join(MARKS.sub(" ", found[0]).split())]
    between = text[stop:end]
    if _STOP.search(between) or len(between.split()) > (MAX_NAME if kind in ("L", "PL") else MAX_BETWEEN):
        return None
    return start, stop, kind
