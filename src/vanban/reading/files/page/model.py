"""A printed page: runs of letters and ruling lines, in points, y downwards from the top of the page."""

from __future__ import annotations

from dataclasses import dataclass, field

from vanban.model.content import Grid


@dataclass(frozen=True, slots=True)
class Run:
    """Letters set in one go on one baseline; `raised` when they are a superscript of their neighbour."""

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    bold: bool = False
    italic: bool = False
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight ruling line, `x0` ≤ `x1` and `y0` ≤ `y1`."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def horizontal(self) -> bool:
        """Whether it runs across the page."""
        return self.x1 - self.x0 >= self.y1 - self.y0


@dataclass(frozen=True, slots=True)
class Mark:
    """A superscript that may call a footnote; `offset` is where it stood in its line, whose text does not hold it."""

    text: str
    offset: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, or the part of it in one column; `bold` and `italic` are shares of its letters.

    `spaced` when a blank follows its last letter in the file.
    """

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    page: int
    bold: float = 0.0
    italic: float = 0.0
    marks: tuple[Mark, ...] = ()
    spaced: bool = False

    @property
    def centre(self) -> float:
        """Half way between its ends."""
        return (self.x0 + self.x1) / 2


@dataclass(frozen=True, slots=True)
class Row:
    """What stands on one baseline: one line, or several with wide gaps between them, from left to right."""

    lines: tuple[Line, ...]

    @property
    def baseline(self) -> float:
        """Of its first line."""
        return self.lines[0].baseline

    @property
    def size(self) -> float:
        """Of its largest letters."""
        return max(line.size for line in self.lines)

    @property
    def text(self) -> str:
        """All of it."""
        return " ".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class PlacedGrid:
    """A ruled table with its place on the page and the places of its vertical lines."""

    grid: Grid
    top: float
    bottom: float
    columns: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page as printed."""

    number: int
    width: float
    height: float
    runs: tuple[Run, ...] = ()
    rules: tuple[Rule, ...] = ()
    remarks: tuple[tuple[str, str], ...] = field(default=())
