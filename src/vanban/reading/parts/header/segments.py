"""The lines at the head of a document, cleared of the national motto that may share them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from vanban.reading.flow import Flow
from vanban.text.folding import fold, is_capitals
from vanban.text.names import TITLES

MOTTOES = tuple(
    tuple(words.split())
    for words in (
        "cong hoa xa hoi chu nghia viet nam",
        "viet nam dan chu cong hoa",
        "doc lap tu do hanh phuc",
        "dang cong san viet nam",
    )
)
LONGEST_HEAD = 70
LONGEST_LINE = 200
_WORD = regex.compile(r"\w+")
_NOISE = regex.compile(
    r"""(?i)\s*(?:[\W_]*|\d{1,4}|(?:trang|page)\s*\d+.*|công\s*báo\s*/?\s*số\b.*|.*\bcông\s*báo\s*/\s*số\b.*
    |(?:người\s+ký|ký\s+bởi|email|cơ\s+quan|thời\s+gian\s+ký|ngày\s+ký|signed\s+by|số\s+hiệu|loại\s+văn\s+bản
    |(?:nơi|ngày|cơ\s+quan)\s+(?:ban|phát)\s+hành|người\s+gửi|tình\s+trạng|lĩnh\s+vực)\s*:.*
    |cổng\s+thông\s+tin\s+điện\s+tử\b.*|thông\s+tin\s+văn\s+bản)""",
    regex.VERBOSE,
)
_LINE, _CELL = regex.compile(r"[^\n]+"), regex.compile(r"[^\n\t]+")
_GAZETTE_HEADING = regex.compile(r"\W*VĂN BẢN (?:QUY PHẠM PHÁP LUẬT|HỢP NHẤT|KHÁC)\s+[-–]\s+(?=\p{Lu})")
_RULE_BEHIND = regex.compile(r"(?<=\w)\s*[-–—_=]{3,}\s*$")
_YEAR, _WANTS_YEAR = regex.compile(r"(?:19|20)\d\d"), regex.compile(r"\bnam\s*$")
_NUMBERED = regex.compile(r"\W*so\s*:\s*[\d\s.…]*[/-]")
_KINDS = frozenset(name.upper() for name in TITLES)


@dataclass(frozen=True, slots=True)
class Segment:
    """A line of the head, or what is left of it; `start` and `end` are in the text of the document."""

    block: int
    start: int
    end: int
    text: str
    folded: str
    bold: bool = False
    centred: bool = False

    def part(self, start: int, end: int) -> Segment:
        """The piece from `start` to `end` of this segment, blanks around it left out."""
        piece = self.text[start:end]
        start += len(piece) - len(piece.lstrip(" \t-–*|"))
        piece = self.text[start:end].rstrip(" \t*|")
        return replace(self, start=self.start + start, end=self.start + start + len(piece), text=piece,
                       folded=self.folded[start : start + len(piece)])  # fmt: skip

    def without(self, start: int, end: int) -> list[Segment]:
        """What has letters or digits on either side of the piece from `start` to `end`."""
        sides = (self.part(0, start), self.part(end, len(self.text)))
        return [side for side in sides if any(map(str.isalnum, side.text))]

    @property
    def is_capitals(self) -> bool:
        """Whether nearly all its letters are capitals."""
        return is_capitals(self.text)


def head_segments(flow: Flow, stop: int) -> list[Segment]:
    """The lines of the first blocks, those of block `stop` and after left out; noise of page heads left out."""
    first = max(0, (_first_motto(flow, stop) or 0) - 6)
    segments: list[Segment] = []
    for index in range(first, min(stop, first + LONGEST_HEAD)):
        if flow.blocks[index].role != "footnote":
            segments += _lines(flow, index)
    return segments


def _first_motto(flow: Flow, stop: int) -> int | None:
    """The first national motto; none when the document has begun with its number or kind long before it."""
    begun = None
    for index in range(min(stop, 400)):
        folded = fold(flow.block_text(index)[:200])
        if "chu nghia viet nam" in folded:
            return index if begun is None or index - begun < 8 else None
        if begun is None and (_NUMBERED.match(folded) or flow.block_text(index).strip(" *:") in _KINDS):
            begun = index
    return None


def _lines(flow: Flow, index: int) -> Iterator[Segment]:
    block = flow.blocks[index]
    text = flow.text[block.start : block.end]
    lines = _CELL if block.table is not None else _LINE
    for line in lines.finditer(text):
        if not _NOISE.fullmatch(line[0]) or _is_year_below(flow, index):
            whole = Segment(index, block.start + line.start(), block.start + line.end(), line[0], fold(line[0]),
                            block.bold, block.centred)  # fmt: skip
            rule, heading = _RULE_BEHIND.search(line[0]), _GAZETTE_HEADING.match(line[0])
            yield whole.part(heading.end() if heading else 0, rule.start() if rule else len(line[0]))


def _is_year_below(flow: Flow, index: int) -> bool:
    """Whether a number alone on its line is the year that the line above ends for: "… tháng 12 năm", "2024"."""
    above = fold(flow.block_text(index - 1)) if index else ""
    return bool(_YEAR.fullmatch(flow.block_text(index).strip()) and _WANTS_YEAR.search(above))


def cut_mottoes(segments: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """The segments without the words of the mottoes, and the pieces that were mottoes."""
    rest, mottoes = list(segments), []
    for words in MOTTOES:
        rest, found = _cut(rest, words)
        mottoes += found
    return rest, mottoes


def _cut(segments: list[Segment], words: tuple[str, ...]) -> tuple[list[Segment], list[Segment]]:
    for first, segment in enumerate(segments):
        if len(segment.text) > LONGEST_LINE:
            continue
        pieces = _pieces(segments, first, words)
        if pieces and (words[0] != "dang" or segment.is_capitals):
            cut = {at: (start, end) for at, start, end in pieces}
            rest: list[Segment] = []
            for at, whole in enumerate(segments):
                rest += whole.without(*cut[at]) if at in cut else [whole]
            found = [segments[at].part(start, end) for at, start, end in pieces]
            again, more = _cut(rest[first + 1 :], words) if words[0] == "doc" else (rest[first + 1 :], [])
            return rest[: first + 1] + again, found + more
    return segments, []


def _pieces(segments: Sequence[Segment], first: int, words: tuple[str, ...]) -> list[tuple[int, int, int]]:
    """Where the words stand, from somewhere in segment `first` on, over line ends; empty when they do not."""
    matches = list(_WORD.finditer(segments[first].folded))
    for begin in range(len(matches)):
        count = _common(matches, begin, words)
        sure = count > 2 or [found[0] for found in matches[begin : begin + count]] == list(words[:count])
        if count and sure and (count == len(words) or begin + count == len(matches)):
            pieces = [(first, matches[begin].start(), matches[begin + count - 1].end())]
            rest = _tail(segments, first + 1, words[count:]) if count < len(words) else []
            if rest is not None:
                return pieces + rest
    return []


def _tail(segments: Sequence[Segment], at: int, words: tuple[str, ...]) -> list[tuple[int, int, int]] | None:
    if at >= len(segments) or len(segments[at].text) > LONGEST_LINE:
        return None
    matches = list(_WORD.finditer(segments[at].folded))
    for begin in range(len(matches)):
        count = _common(matches, begin, words)
        if count and begin + count == len(matches):
            piece = (at, matches[begin].start(), matches[-1].end())
            rest = _tail(segments, at + 1, words[count:]) if count < len(words) else []
            return None if rest is None else [piece, *rest]
    return None


def _common(matches: Sequence[regex.Match[str]], begin: int, words: tuple[str, ...]) -> int:
    count = 0
    while count < len(words) and begin + count < len(matches) and _alike(matches[begin + count][0], words[count]):
        count += 1
    return count


def _alike(read: str, word: str) -> bool:
    if read == word:
        return True
    return len(read) == len(word) and read[0] == word[0] and sum(map(str.__ne__, read, word)) == 1
