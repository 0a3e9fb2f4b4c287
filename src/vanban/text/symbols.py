"""Symbols of documents: "15/BC-STTTT", "30/2020/NĐ-CP", "11-CT/TU", "17/BCĐ389-VPTT" (NĐ 30/2020, Phụ lục I, II.3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import regex

from vanban.text.folding import DASHES, fold
from vanban.text.issuers import AGENCIES, LOCAL, find_agency, find_spelling
from vanban.text.types import NAMES, find_type

_IN_TWO = r"(?:19|20)\d\d-\d{1,5}|\d{1,4}/(?!(?:19|20)\d{1,3}/)\d{1,6}(?=/(?:(?:19|20)\d\d/)?[A-ZĐ])"
_IN_POINTS = r"\d{1,3}\.\d{1,4}(?=/(?:(?:19|20)\d\d/)?[A-ZĐ])"
_NUMBER = rf"(?:{_IN_TWO}|{_IN_POINTS}|\d{{1,8}}(?:[a-zđ](?!\p{{L}}))?)"
_BEFORE = r"[ *_]{0,3}"
_AFTER = r"[\s*_|]{0,6}"
# the digit behind "NĐ-CP" is the mark of a footnote; behind "QH" it is the term of office
_FOOTED = "|".join(name for name in AGENCIES if not name.endswith("QH"))
_TIGHT = (
    rf"(?:C P(?![\p{{L}}\d])|QH-\d{{1,2}}(?!\d)"
    rf"|[A-ZĐÐƯÔ](?:(?!ngày|của)(?!(?<=[-/](?:{_FOOTED}))\d)[\p{{L}}\d])*(?:[.&][A-ZĐÐ\d]{{1,6}}(?!\p{{Ll}}))*)"
)
_LOOSE = r"(?:(?:TTg|TTr|CTr|QyĐ)|[A-ZĐÐƯ][A-ZĐÐƯ\d.&]*[A-ZĐÐƯ\d])(?![\p{L}\d])"
_DASH = r"[-\u2010-\u2015\u2212]"
_BEHIND_TYPE = r"(?<=/(?:NĐ|QĐ|TT|TTLT|NQ|CT|TB|KH|BC|CĐ|CV))"
_TORN = (
    rf"{_BEHIND_TYPE} "
    rf"(?:(?:{_FOOTED})(?![\p{{L}}\d])|(?:UBND|HĐND)(?=\s*(?:[,;.)]|ngày)))"
)
_SLASH = rf"(?://?{_TIGHT}|{_BEFORE}/{_AFTER}{_LOOSE})"
_MORE = rf"(?:{_TORN}|(?:{_DASH}|/){_TIGHT}|{_BEFORE}(?:{_DASH}|/){_AFTER}{_LOOSE})"
_YEAR = rf"(?:(?:{_BEFORE}/{_AFTER}|-)(?P<year>(?:19|20)\d{{1,3}})(?!\d))"
_START = r"(?:(?<![\p{L}\d/&-])|(?<=[Ss]ố))(?<!\d[.,:])"
STATE = regex.compile(
    rf"{_START}(?P<number>{_NUMBER})(?:{_YEAR}(?P<tail>(?:{_DASH}?{_TIGHT}|{_SLASH}){_MORE}*)|(?P<tail>{_SLASH}{_MORE}*))"
)
PARTY = regex.compile(
    rf"{_START}(?P<number>{_NUMBER})(?P<tail>(?:{_BEFORE}{_DASH}{_AFTER}| )[A-ZĐÐ]\p{{L}}{{0,5}}{_SLASH}{_MORE}*)"
)
OLD = regex.compile(rf"{_START}(?P<number>{_NUMBER})(?P<tail>{_DASH}(?:CP|TTg|HĐBT|CTN))(?![\p{{L}}\d/-])")
_LOW_TYPES = "|".join(sorted((name.lower() for name in NAMES), key=len, reverse=True))
_LOW_AGENCIES = "|".join(sorted((name.lower() for name in (*AGENCIES, *LOCAL)), key=len, reverse=True))
LOWER = regex.compile(
    rf"{_START}(?P<number>\d{{1,6}})(?:/(?P<year>(?:19|20)\d\d))?"
    rf"(?P<tail>/(?:(?:{_LOW_TYPES})-(?:{_LOW_AGENCIES})|(?:{_LOW_AGENCIES})-\p{{Ll}}{{2,8}}))(?![\p{{L}}\d/-])"
)
BLANK = regex.compile(rf"(?<=[Ss][ốỐ][\s:.…_]*)(?P<tail>{_SLASH}{_MORE}*)")

UNNUMBERED = regex.compile(rf"(?P<tail>{_SLASH}{_MORE}*)")

_BLANKS = regex.compile(r"[\s*_|]+")
_PARTS = regex.compile(r"[-/]")
_LOST_DASH = regex.compile(rf"{_BEHIND_TYPE} (?=(?:{_FOOTED}|UBND|HĐND)(?![\p{{L}}\d]))")
_TERM = regex.compile(r"(?<=QH)-(?=\d)")
_TELEX = regex.compile(r"DD|Dd")


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol taken apart; `printed` is what the text has, without blanks and line ends inside.

    `number` is None when blank; `type` an abbreviation of `vanban.text.types`, None in a công văn; `parts` the groups
    after number and year; `canonical` the form with typing slips mended, `slips` those groups as (printed, mended).
    """

    printed: str
    number: str | None
    year: str | None
    parts: tuple[str, ...]
    type: str | None
    canonical: str
    slips: tuple[tuple[str, str], ...] = ()
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)

    @property
    def tail(self) -> str:
        """What follows the number, as printed: "/BC-STTTT", "-CT/TU"."""
        return self.printed.removeprefix(self.number or "")

    @property
    def agency(self) -> str | None:
        """The issuer, when its abbreviation is that of one agency only."""
        return next((name for part in self.issuing_parts for name in [find_agency(part)] if name), None)

    @property
    def issuing_parts(self) -> tuple[str, ...]:
        """The groups that are not the type; of a công văn the first is the issuer."""
        return self.parts[1:] if self.type and len(self.parts) > 1 and find_type(self.parts[0]) else self.parts[:1]

    @property
    def known_parts(self) -> int:
        """How many groups are a known type or agency."""
        return (self.type is not None) + any(find_spelling(_base(part)) for part in self.issuing_parts)


def find_symbols(text: str) -> tuple[Symbol, ...]:
    """All that is built like a symbol, in order; the text is NFC."""
    found: list[Symbol] = []
    for match in sorted(_matches(text), key=lambda match: (match.start(), -match.end())):
        if not found or match.start() >= found[-1].end:
            found.append(_symbol(match))
    return tuple(found)


def parse_symbol(text: str) -> Symbol | None:
    """The symbol that is the whole of a text, a blank number allowed ("/BC-STTTT"); None when it is none."""
    text = text.strip()
    for pattern in (STATE, PARTY, OLD, LOWER, UNNUMBERED):
        if match := pattern.fullmatch(text):
            return _symbol(match)
    return None


def build_symbol(number: str, like: Symbol) -> Symbol:
    """The symbol of another number in a list that shares its end ("101, 102 và 105/CĐ-TTg")."""
    printed = number + like.tail
    return parse_symbol(printed) or like


def same_symbol(one: str, other: str) -> bool:
    """Whether two symbols name one document: strokes, case, blanks, slips and leading zeros forgiven."""
    return _key(one) == _key(other)


def _key(symbol: str) -> str:
    parsed = parse_symbol(symbol)
    return fold(parsed.canonical if parsed else symbol).lstrip("0")


def _matches(text: str) -> Iterator[regex.Match[str]]:
    for pattern in (STATE, PARTY, OLD, LOWER, BLANK):
        yield from pattern.finditer(text)


def _symbol(match: regex.Match[str]) -> Symbol:
    groups = match.groupdict()
    number, year = groups.get("number"), groups.get("year")
    parts = tuple(part for part in _PARTS.split(_TERM.sub("", _plain(match["tail"]))) if part)
    mended = tuple(_mend(part, first=index == 0) for index, part in enumerate(parts))
    slips = tuple((part, right) for part, right in zip(parts, mended, strict=True) if part.replace("Ð", "Đ") != right)
    printed = _plain(match[0])
    joined = _join(printed, number, year, match["tail"])
    if joined != printed:
        slips += ((printed, joined),)
    for part, right in zip(parts, mended, strict=True):
        joined = joined.replace(part, right, 1) if part != right else joined
    return Symbol(printed, number, year, parts, _type(mended), joined, slips, match.start(), match.end())


def _join(printed: str, number: str | None, year: str | None, tail: str) -> str:
    """The symbol with single strokes where they belong: after the number and after the year."""
    if year is None:
        return printed.replace("//", "/").replace(_plain(tail), f"-{_plain(tail)}" if tail[0] == " " else _plain(tail))
    return f"{number}/{year}/{_TERM.sub('', _plain(tail)).lstrip('-/')}"


def _plain(text: str) -> str:
    return DASHES.sub("-", _BLANKS.sub("", _LOST_DASH.sub("-", text)))


def _mend(part: str, *, first: bool) -> str:
    part = part.replace("Ð", "Đ")
    type_ = find_type(part)
    if first and type_ and fold(type_) == fold(part):
        return type_
    return _spelt(part) or _spelt(_TELEX.sub("Đ", part)) or part


def _spelt(part: str) -> str | None:
    right = find_spelling(_base(part))
    return right + part[len(_base(part)) :] if right else None


def _base(part: str) -> str:
    return part.split(".")[0]


def _type(parts: tuple[str, ...]) -> str | None:
    first = parts[0]
    if fold(first).startswith("qh") and first[2:].isdigit():
        return "L"
    if fold(first).startswith("ubtvqh"):
        return "NQ"
    if len(parts) == 1 and find_agency(first):
        return None
    return find_type(first) or find_type(first.split(".")[0])
