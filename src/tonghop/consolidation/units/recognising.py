"""Which unit a name, an abbreviation or a document symbol means; asked for when not sure, never guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import regex
from rapidfuzz import fuzz

from tonghop.consolidation.units.model import Unit, Units
from tonghop.regimes.submission import Submission
from vanban.text.folding import fold

LIKE = 70
MOST_CANDIDATES = 5
_NOT_WORD = regex.compile(r"[^\p{L}\p{N}&]+")
_JOINING = frozenset({"va", "&", "cua"})
_LEVEL = regex.compile(r" (?:tinh|thanh pho|tp)$")
_WRITTEN_OUT = {
    "ubnd": "uy ban nhan dan", "bcd": "ban chi dao", "qltt": "quan ly thi truong", "bdbp": "bo doi bien phong",
    "bch": "ban chi huy", "ca": "cong an", "tp": "thanh pho",
}  # fmt: skip
_SYMBOL = regex.compile(r"\s*(?:so\s*:?)?\s*\d*\s*/\s*(?:(?:19|20)\d\d\s*/)?\s*(?P<tail>[\p{L}\d&-]+)\s*")


@dataclass(frozen=True, slots=True)
class Recognition:
    """The unit a text surely means, or the candidates to ask about, the likeliest first."""

    unit: Unit | None
    candidates: tuple[Unit, ...] = ()


def recognise_unit(text: str, units: Units, on: date) -> Recognition:
    """The unit meant by a name, an abbreviation or a symbol ("15/BC-STTTT") on a day, with or without diacritics.

    An old name of a living unit is recognised; a unit that no longer exists gives its successors as candidates.
    """
    symbol = _SYMBOL.fullmatch(fold(text))
    named = _by_symbol(symbol["tail"], units.units) if symbol else list(_by_name(text, units))
    living = [unit for unit in named if unit.is_valid_on(on)]
    if len(living) == 1:
        return Recognition(living[0])
    if named:
        return Recognition(None, tuple(living) or _successors(named, units, on))
    return Recognition(None, () if symbol else _like(text, [unit for unit in units.units if unit.is_valid_on(on)]))


def recognise_sender(submission: Submission, units: Units, on: date) -> Recognition:
    """The unit a submission comes from, by name and symbol; when they disagree, both are candidates."""
    by_name = recognise_unit(submission.name, units, on) if submission.name else Recognition(None)
    by_symbol = recognise_unit(submission.symbol, units, on) if submission.symbol else Recognition(None)
    if by_name.unit and by_symbol.unit and by_name.unit != by_symbol.unit:
        return Recognition(None, (by_name.unit, by_symbol.unit))
    return by_name if by_name.unit or (by_name.candidates and not by_symbol.unit) else by_symbol


def _by_name(text: str, units: Units) -> Iterator[Unit]:
    wanted = {_plain(text), _compact(text), *_without_place(text, units.place)}
    for unit in units.units:
        if wanted & _forms(unit):
            yield unit


def _without_place(text: str, place: str | None) -> Iterator[str]:
    words, ending = _plain(text), f" {_plain(place)}" if place else ""
    if ending and words.endswith(ending):
        name = words.removesuffix(ending)
        yield name
        yield _LEVEL.sub("", name)


def _by_symbol(tail: str, units: Iterable[Unit]) -> list[Unit]:
    parts = tail.split("-")
    found: list[Unit] = []
    for unit in units:
        letters = {_compact(symbol) for symbol in unit.symbols} or {_initials(name.text) for name in unit.names}
        if any(_compact(part) in letters for part in parts) or _compact(tail) in letters:
            found.append(unit)
    return found


def _forms(unit: Unit) -> set[str]:
    forms = {_plain(name.text) for name in unit.names}
    forms |= {_initials(name.text) for name in unit.names} | {_short(name.text) for name in unit.names}
    forms |= {_compact(text) for text in (*unit.abbreviations, *unit.symbols)}
    return forms | {_plain(text) for text in unit.abbreviations}


def _successors(named: Iterable[Unit], units: Units, on: date) -> tuple[Unit, ...]:
    keys = dict.fromkeys(key for unit in named for key in units.list_successors(unit.key, on))
    found = (units.find(key) for key in keys)
    return tuple(unit for unit in found if unit is not None and unit.is_valid_on(on))


def _like(text: str, units: Iterable[Unit]) -> tuple[Unit, ...]:
    wanted = _plain(text)
    scored = [(max(fuzz.token_sort_ratio(wanted, _plain(name.text)) for name in unit.names), unit) for unit in units]
    likely = sorted((one for one in scored if one[0] >= LIKE), key=lambda one: (-one[0], one[1].key))
    return tuple(unit for _, unit in likely[:MOST_CANDIDATES])


def _plain(text: str) -> str:
    return " ".join(_WRITTEN_OUT.get(word, word) for word in _words(text) if word not in _JOINING)


def _compact(text: str) -> str:
    return "".join(_words(text)).replace("&", "")


def _initials(text: str) -> str:
    return "".join(word[0] for word in _plain(text).split())


def _short(text: str) -> str:
    first, *rest = _plain(text).split()
    return first + "".join(word[0] for word in rest)


def _words(text: str) -> list[str]:
    return _NOT_WORD.sub(" ", fold(text).replace("&", " & ")).split()
