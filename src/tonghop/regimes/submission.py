"""What one unit says for one period under one regime, every number with its state and origins (DESIGN 4.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from vanban.model.content import Note

State = Literal["value", "none", "not_applicable", "not_sent"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something came from: the unit that said it, and file, page, section, cell and sentence."""

    unit: str
    file: str
    text: str
    page: int | None = None
    section: str | None = None
    cell: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """The number of one indicator in its base unit (đồng, vụ …); 0 is not "none", and neither is "not sent".

    `printed` is the number as its author wrote it; `base` is the same indicator in the period compared with, and
    `change` the percentage its author stated, kept as told and never computed.
    """

    state: State
    value: Decimal | None = None
    origins: tuple[Origin, ...] = ()
    printed: str | None = None
    base: Decimal | None = None
    base_state: State = "not_sent"
    change: Decimal | None = None


@dataclass(frozen=True, slots=True)
class TypicalCase:
    """A case of the annex of typical cases, with all units that told it; `group` is the code of the goods group."""

    group: str
    text: str
    units: tuple[str, ...]
    origins: tuple[Origin, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A paragraph or sentence of the narrative and the units it comes from; its text holds no footnote marks.

    `item` marks a line of a list once its bullet is taken off.
    """

    text: str
    units: tuple[str, ...]
    origins: tuple[Origin, ...] = ()
    notes: tuple[Note, ...] = ()
    item: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One unit's row in a consolidated submission; a unit that sent nothing has every entry "not_sent".

    A line that is no unit's, such as the one that takes off cases counted twice, does not count among the units; that
    of a unit nobody asked is not `expected`.
    """

    unit: str
    name: str
    entries: Mapping[str, Entry]
    counts: bool = True
    expected: bool = True


@dataclass(frozen=True, slots=True)
class Remark:
    """Something done or met while consolidating, and why; `code` is stable, `message` a Vietnamese sentence."""

    code: str
    message: str
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Submission:
    """A submission, own or consolidated from `lines`; `unit` and `period` are keys, `name` is the unit as printed.

    `entries` go by indicator code, `narrative` by section key; `none_groups` are case groups said to be empty.
    `basis` are the documents it reports on, `file`, `symbol` and `date` those of the report it was read from, `log`
    what consolidating did. A unit or period that the document does not name is "". `compared_with` names what the
    bases and changes compare with ("cùng kỳ"): "" where that is not one thing, None where nothing says it.
    """

    regime: str
    period: str
    unit: str
    name: str
    entries: Mapping[str, Entry] = field(default_factory=dict)
    cases: tuple[TypicalCase, ...] = ()
    none_groups: tuple[str, ...] = ()
    narrative: Mapping[str, tuple[Statement, ...]] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    missing: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    log: tuple[Remark, ...] = ()
    file: str | None = None
    symbol: str | None = None
    date: str | None = None
    compared_with: str | None = None

    @property
    def expected_lines(self) -> tuple[Line, ...]:
        """The lines of the units that had to report."""
        return tuple(line for line in self.lines if line.counts and line.expected)

    @property
    def sent_lines(self) -> tuple[Line, ...]:
        """The lines of the units that reported, expected or not."""
        return tuple(line for line in self.lines if line.counts and line.unit not in self.missing)
