"""Units over time: names with validity, and the mergers, splits and renames between them (DESIGN 4.5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from tonghop.periods import Source


@dataclass(frozen=True, slots=True)
class UnitName:
    """A name of a unit and when it is (`valid_to` exclusive) its name."""

    text: str
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """An organisation; `symbols` are its letters in document symbols ("SKHCN"), `names` begin with today's."""

    key: str
    names: tuple[UnitName, ...]
    abbreviations: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def name(self) -> str:
        """The name in use now, the first in the list."""
        return self.names[0].text

    def is_valid_on(self, day: date) -> bool:
        """Whether the unit exists on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day < self.valid_to)


@dataclass(frozen=True, slots=True)
class Change:
    """A merger, split or rename on its day, with its legal basis; what was `before` became what is `after`."""

    kind: Literal["merge", "split", "rename"]
    on: date
    before: tuple[str, ...]
    after: tuple[str, ...]
    basis: Source


@dataclass(frozen=True, slots=True)
class Units:
    """All units and the changes between them; `place` may follow their names ("Sở Y tế tỉnh Lam Giang")."""

    units: tuple[Unit, ...]
    changes: tuple[Change, ...] = ()
    place: str | None = None

    def find(self, key: str) -> Unit | None:
        """The unit with this key."""
        return next((unit for unit in self.units if unit.key == key), None)

    def list_successors(self, key: str, on: date) -> tuple[str, ...]:
        """What a unit has become by a day: itself, the unit it was merged into, or the units it was split into."""
        return tuple(dict.fromkeys(self._successors(key, on, None)))

    def _successors(self, key: str, on: date, since: date | None) -> Iterator[str]:
        later = [one for one in self.changes if key in one.before and one.on <= on and (not since or one.on > since)]
        if not later:
            yield key
            return
        change = min(later, key=lambda one: one.on)
        for after in change.after:
            yield from self._successors(after, on, change.on)
