"""Automatic numbering: the label Word prints before a paragraph ("II.", "1.2.", "a)", "-")."""

from __future__ import annotations

from dataclasses import dataclass, field

import regex
from lxml import etree

from vanban.reading.files.attributes import whole_number
from vanban.reading.files.docx.names import W, switch, value

PLACE = regex.compile(r"%([1-9])")
ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
         (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
HIGHEST = 780
KEPT_BULLETS = set("-–—+*•")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: first number, its form, the text around it and the level that restarts it."""

    start: int
    form: str
    text: str
    legal: bool
    style: str | None
    restart: int | None


@dataclass(slots=True)
class Numbering:
    """The lists of a document; counts while paragraphs are read in order."""

    levels: dict[str, dict[int, Level]] = field(default_factory=dict)
    abstract: dict[str, str] = field(default_factory=dict)
    own: dict[str, dict[int, Level]] = field(default_factory=dict)
    restarts: dict[str, dict[int, int]] = field(default_factory=dict)
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)

    def label(self, numbering: tuple[str, int] | None, style: str | None = None) -> str:
        """The label of the next paragraph in a list, empty when it has none."""
        if numbering is None or numbering[0] not in self.abstract:
            return ""
        name, level = numbering
        levels = self._levels(name)
        if level < 0:
            level = next((at for at, item in levels.items() if item.style and item.style == style), 0)
        if level not in levels:
            return ""
        return self._count(name, level, levels)

    def _levels(self, name: str) -> dict[int, Level]:
        return self.levels.get(self.abstract[name], {}) | self.own.get(name, {})

    def _count(self, name: str, level: int, levels: dict[int, Level]) -> str:
        counts = self.counts.setdefault(self.abstract[name], {})
        if name not in self.begun:
            self.begun.add(name)
            counts.update({at: first - 1 for at, first in self.restarts.get(name, {}).items()})
        counts[level] = counts.get(level, levels[level].start - 1) + 1
        for below in [at for at in counts if at > level and _restarts(levels.get(at), level)]:
            del counts[below]
        if levels[level].form == "bullet":
            return _bullet(levels[level].text)
        return PLACE.sub(lambda place: _printed(int(place[1]) - 1, level, counts, levels), levels[level].text).strip()


def _restarts(level: Level | None, after: int) -> bool:
    return level is None or level.restart is None or (level.restart != 0 and after < level.restart)


def _printed(at: int, current: int, counts: dict[int, int], levels: dict[int, Level]) -> str:
    if at not in levels:
        return ""
    count = counts.setdefault(at, levels[at].start)
    return in_form(count, "decimal" if levels[current].legal else levels[at].form)


def in_form(count: int, form: str) -> str:
    """A number as a list prints it: "decimal", "upperRoman", "lowerLetter", …"""
    if count > HIGHEST:
        return str(count)
    if form in ("upperRoman", "lowerRoman"):
        roman = _roman(count)
        return roman if form == "upperRoman" else roman.lower()
    if form in ("upperLetter", "lowerLetter") and count > 0:
        letters = chr(ord("A") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters if form == "upperLetter" else letters.lower()
    if form == "decimalZero":
        return f"{count:02d}"
    return "" if form == "none" else str(count)


def _roman(count: int) -> str:
    text = ""
    for size, letters in ROMAN:
        text += letters * (count // size)
        count %= size
    return text


def _bullet(text: str) -> str:
    return text if text in KEPT_BULLETS else "-"


def read_numbering(root: etree._Element | None) -> Numbering:
    """The lists of a numbering part; none without a part."""
    numbering = Numbering()
    if root is None:
        return numbering
    links: dict[str, str] = {}
    for item in root.iterchildren(W + "abstractNum"):
        name = item.get(W + "abstractNumId", "")
        numbering.levels[name] = {
            whole_number(level.get(W + "ilvl")): _level(level) for level in item.iterchildren(W + "lvl")
        }
        if (style := value(item, "styleLink")) is not None:
            links[style] = name
    for item in root.iterchildren(W + "abstractNum"):
        target = links.get(value(item, "numStyleLink") or "")
        if target is not None:
            numbering.levels[item.get(W + "abstractNumId", "")] = numbering.levels[target]
    for item in root.iterchildren(W + "num"):
        _add_list(numbering, item)
    return numbering


def _add_list(numbering: Numbering, item: etree._Element) -> None:
    name = item.get(W + "numId", "")
    numbering.abstract[name] = value(item, "abstractNumId") or ""
    for override in item.iterchildren(W + "lvlOverride"):
        if (first := value(override, "startOverride")) is not None:
            numbering.restarts.setdefault(name, {})[whole_number(override.get(W + "ilvl"))] = whole_number(first, 1)
        if (level := override.find(W + "lvl")) is not None:
            numbering.own.setdefault(name, {})[whole_number(override.get(W + "ilvl"))] = _level(level)


def _level(element: etree._Element) -> Level:
    restart = value(element, "lvlRestart")
    return Level(
        start=whole_number(value(element, "start"), 1),
        form=value(element, "numFmt") or "decimal",
        text=value(element, "lvlText") or "",
        legal=bool(switch(element, "isLgl")),
        style=value(element, "pStyle"),
        restart=whole_number(restart) if restart is not None else None,
    )
