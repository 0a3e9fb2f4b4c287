"""Lines → paragraphs: whether a line goes on from the one above, by room, indent, style and words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import regex

from vanban.reading.files.page.model import Line

INDENT = 7.0
ROOM = 3.0
NARROWEST = 0.5
LABEL = regex.compile(
    r"(?:[-–—+•*●▪o]|\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|[a-zđ]\)|[IVX]{1,5}[.)]"
    r"|(?:Điều|Chương|Mục|Phần|Phụ lục)\s+[\dIVX]+)\s"
)
STOP = regex.compile(r"[.!?:;…]['\"”’)\]]?$|\./\.$")
COMMA = regex.compile(r"[,–-]$|\b(?:và|của|về|theo|trên|tại|cho|với|các|trong|số|ngày|tháng|năm)$")
SMALL = regex.compile(r"\p{Ll}")


@dataclass(frozen=True, slots=True)
class Measure:
    """The edges of the body text of a document and its usual distance between lines, in points."""

    left: float
    right: float
    leading: float

    @property
    def centre(self) -> float:
        """The middle of the body."""
        return (self.left + self.right) / 2


def measure_of(lines: Iterable[Line], width: float) -> Measure:
    """The measure that most lines agree on; where no line is long, both margins are taken for equal."""
    lefts, rights, gaps = Counter[int](), Counter[int](), Counter[int]()
    above: Line | None = None
    for line in lines:
        lefts[round(line.x0 / 2)] += len(line.text)
        rights[round(line.x1 / 2)] += len(line.text)
        if above is not None and above.page == line.page and 0 < line.baseline - above.baseline < 4 * line.size:
            gaps[round(line.baseline - above.baseline)] += 1
        above = line
    if not lefts:
        return Measure(0.1 * width, 0.9 * width, 18.0)
    left, right = _edge(lefts, False), _edge(rights, True)
    if right - left < NARROWEST * width:
        right = max(right, width - left)
    return Measure(left, right, float(gaps.most_common(1)[0][0]) if gaps else 18.0)


def is_centred(line: Line, measure: Measure) -> bool:
    """Whether a line stands in the middle, with room on both sides."""
    return abs(line.centre - measure.centre) < 5 and line.x0 > measure.left + INDENT


def goes_on(lines: Sequence[Line], below: Line, measure: Measure) -> bool:
    """Whether `below` belongs to the paragraph of `lines`."""
    above = lines[-1]
    if abs(above.size - below.size) > 0.12 * above.size or (LABEL.match(below.text) and STOP.search(above.text)):
        return False
    emphasised = max(above.bold, above.italic) > 0.9 and abs(above.centre - measure.centre) < 3
    centred = is_centred(below, measure) and (is_centred(above, measure) or emphasised)
    same_page = above.page == below.page
    far = same_page and below.baseline - above.baseline > 1.3 * max(measure.leading, 1.1 * above.size)
    if centred:
        return not far and _title_goes_on(above, below, measure)
    if _has_room(above, below, measure) and not _broken_early(lines, above, below, far=far):
        return False
    if far and (STOP.search(above.text) or not SMALL.match(below.text)):
        return False
    return _hangs(lines, below, measure)


def _edge(counts: Counter[int], right: bool) -> float:
    """The outermost place where at least a tenth of the text ends, or where most of it does."""
    total = sum(counts.values())
    places = [place for place in counts if _near(counts, place) >= 0.1 * total]
    if not places:
        return 2.0 * counts.most_common(1)[0][0]
    return 2.0 * (max(places) if right else min(places))


def _near(counts: Counter[int], place: int) -> int:
    return sum(counts[place + step] for step in (-1, 0, 1))


def _has_room(above: Line, below: Line, measure: Measure) -> bool:
    """Whether the first word of the lower line would have stood at the end of the upper one."""
    word = below.text.split(" ", 1)[0]
    width = (below.x1 - below.x0) * (len(word) + 1) / max(1, len(below.text))
    return measure.right - above.x1 > width + ROOM


def _broken_early(lines: Sequence[Line], above: Line, below: Line, *, far: bool) -> bool:
    """Whether a sentence plainly runs on although its line ended early (ragged text, a forced line end)."""
    if far or STOP.search(above.text) or not SMALL.match(below.text) or LABEL.match(below.text):
        return False
    return above.bold > 0.5 or below.bold <= 0.5


def _title_goes_on(above: Line, below: Line, measure: Measure) -> bool:
    if abs(above.bold - below.bold) > 0.5 or abs(above.italic - below.italic) > 0.5:
        return False
    if not _has_room(above, below, measure):
        return not STOP.search(above.text)
    same_case = above.text.isupper() == below.text.isupper()
    return same_case and not STOP.search(above.text) and bool(SMALL.match(below.text) or COMMA.search(above.text))


def _hangs(lines: Sequence[Line], below: Line, measure: Measure) -> bool:
    above = lines[-1]
    if above.bold > 0.9 and below.bold < 0.1 and not SMALL.match(below.text):
        return False
    if len(lines) > 1:
        return below.x0 <= above.x0 + INDENT or bool(SMALL.match(below.text))
    if below.x0 <= above.x0 + INDENT:
        return True
    return bool(LABEL.match(above.text) or SMALL.match(below.text)) and not LABEL.match(below.text)
