"""Slips of OCR mended where the text itself or the grammar of numbers proves them; every one is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import regex
from rapidfuzz import fuzz, process

from vanban.model.content import Cell, Content, Grid, Paragraph
from vanban.reading.files.scan.labels import ROMANS, proven_labels
from vanban.text.folding import fold

SAID = "Đã sửa lỗi nhận dạng chữ “{old}” thành “{new}” ({why}), trang {page}."
ROMAN_LABEL = regex.compile(r"([IVXLHT1l|!]{1,5})([.,])(?=\s+\p{Lu})")
NUMBER_LINE = regex.compile(r"^S[oôốồổỗộóòỏõọ0][;:.,]+\s*(?=\d|/|[….])")
ROUND = regex.compile(r"(?<=\d)[OoQ](?=[\d/.,%]|$)|(?<=[\d/.,])[OoQ](?=\d)")
STROKE = regex.compile(r"(?<=[\d/])[lI|](?=\d)|(?<=\d)[lI|](?=[\d/])|(?<![\p{L}\d])[lI|](?=\d{1,3}[/.]\d)")
SYMBOL = regex.compile(r"(?<![\p{L}\d])(\d{1,5}(?:/\d{4})?)([/-])(\p{Lu}[\p{Lu}\d]*(?:[-/.][\p{Lu}\d]\p{L}*)+)")
NUMBER_CELL = regex.compile(r"[\dOoQlI|.,%+()\s-]*\d[\dOoQlI|.,%+()\s-]*|[OoQ]|[lI|]")
DIGITS = str.maketrans("OoQlI|", "000111")
ALIKE = {frozenset(pair) for pair in ("DĐ", "OÔ", "OƠ", "UƯ", "AĂ", "AÂ", "CG", "O0", "OQ", "I1", "IL", "S5", "B8",
                                      "VY", "PF", "TI", "ĐB", "OĐ", "OD", "Z2", "G6")}  # fmt: skip
ISSUER = regex.compile(r"\b(?:của|do)\s+((?:\p{L}+\s*){2,8})")
ISSUER_WITHIN = 60
CAPACITY = regex.compile(r"(?:TM|KT|TL|TUQ|Q)[.,]?\s+")
SAME_POST = 72.0
POSTS = (
    "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "TỔNG GIÁM ĐỐC", "PHÓ TỔNG GIÁM ĐỐC", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "CỤC TRƯỞNG",
    "PHÓ CỤC TRƯỞNG", "CHI CỤC TRƯỞNG", "PHÓ CHI CỤC TRƯỞNG", "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "CHÁNH VĂN PHÒNG",
    "PHÓ CHÁNH VĂN PHÒNG", "CHÁNH THANH TRA", "PHÓ CHÁNH THANH TRA", "BỘ TRƯỞNG", "THỨ TRƯỞNG", "VỤ TRƯỞNG",
    "PHÓ VỤ TRƯỞNG", "TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "CHÍNH ỦY", "CHỈ HUY TRƯỞNG", "PHÓ CHỈ HUY TRƯỞNG",
    "BÍ THƯ", "PHÓ BÍ THƯ", "ỦY BAN NHÂN DÂN", "BAN CHỈ ĐẠO",
)  # fmt: skip
POSTS_FOLDED = {fold(post): post for post in POSTS}


@dataclass(slots=True)
class _Mender:
    tails: Counter[str]
    symbols: frozenset[tuple[str, str]]
    romans: dict[int, str]
    remarks: list[tuple[str, str]] = field(default_factory=list)

    def paragraph(self, part: Paragraph, at: int) -> Paragraph:
        before = part.text
        text = self._label(before, self.romans.get(at), part.page)
        text = self._post(text, part)
        text = self._sub(NUMBER_LINE, lambda _: "Số: ", text, page=part.page, why="thể thức dòng số, ký hiệu")
        text = self._number(text, part.page)
        text = self._sub(SYMBOL, self._symbol, text, page=part.page, why="theo chỗ khác trong văn bản")
        if text == before:
            return part
        shift = len(text) - len(before)
        notes = tuple(replace(note, offset=max(0, note.offset + shift)) for note in part.notes)
        return replace(part, text=text, notes=notes)

    def cell(self, cell: Cell, page: int) -> Cell:
        if not NUMBER_CELL.fullmatch(cell.text) or cell.text in ("I", "l"):
            return cell
        text = cell.text.translate(DIGITS)
        if text != cell.text:
            self._say(cell.text, text, page, why="ô số liệu")
        return replace(cell, text=text)

    def label(self, cell: Cell, roman: str, page: int) -> Cell:
        self._say(cell.text, roman, page, why="thứ tự các nhóm trong bảng")
        return replace(cell, text=roman)

    def _label(self, text: str, roman: str | None, page: int) -> str:
        found = ROMAN_LABEL.match(text)
        if not found or roman is None or found.group(1) == roman:
            return text
        self._say(f"{found.group(1)}.", f"{roman}.", page, why="thứ tự đề mục")
        return f"{roman}." + text[found.end() :]

    def _post(self, text: str, part: Paragraph) -> str:
        if part.column != "right" or not text.isupper() or fold(text) in POSTS_FOLDED:
            return text
        capacity = CAPACITY.match(text)
        start = capacity.end() if capacity else 0
        near = process.extractOne(fold(text[start:]), list(POSTS_FOLDED), scorer=fuzz.ratio, score_cutoff=SAME_POST)
        post = POSTS_FOLDED[near[0]] if near else text[start:]
        if post == text[start:]:
            return text
        self._say(text[start:], post, part.page, why="chức vụ trong khối chữ ký")
        return text[:start] + post

    def _number(self, text: str, page: int) -> str:
        text = self._sub(ROUND, lambda _: "0", text, page=page, why="cách viết số")
        return self._sub(STROKE, lambda _: "1", text, page=page, why="cách viết số")

    def _symbol(self, found: regex.Match[str]) -> str:
        tail = found.group(3)
        twice = [once for once in _undoubled(tail) if (found.group(1), once) in self.symbols]
        if len(twice) == 1:
            return f"{found.group(1)}{found.group(2)}{twice[0]}"
        if self.tails[tail] > 1:
            return found.group()
        near = [other for other, count in self.tails.items() if count > 1 and _confused(tail, other)]
        near = near or _by_issuer(tail, found.string[found.end() :])
        return f"{found.group(1)}{found.group(2)}{near[0]}" if len(near) == 1 else found.group()

    def _sub(
        self, pattern: regex.Pattern[str], mend: Callable[[regex.Match[str]], str], text: str, *, page: int, why: str
    ) -> str:
        def told(found: regex.Match[str]) -> str:
            new = mend(found)
            if new.strip() != found.group().strip():
                self._say(_word_at(text, found.start()), _word_at(text[: found.start()] + new
                          + text[found.end() :], found.start()), page, why=why)  # fmt: skip
            return new

        return pattern.sub(told, text)

    def _say(self, old: str, new: str, page: int, *, why: str) -> None:
        self.remarks.append(("ocr_repaired", SAID.format(old=old, new=new, why=why, page=page)))


def repaired(content: Content) -> Content:
    """The content of a scan with proven slips mended; each is in the remarks."""
    symbols = [(found.group(1), found.group(3)) for text in _texts(content) for found in SYMBOL.finditer(text)]
    mender = _Mender(Counter(tail for _, tail in symbols), frozenset(symbols), _romans(content))
    parts = tuple(
        mender.paragraph(part, at) if isinstance(part, Paragraph) else _grid(part, mender)
        for at, part in enumerate(content.parts)
    )
    return replace(content, parts=parts, remarks=(*content.remarks, *mender.remarks))


def _grid(grid: Grid, mender: _Mender) -> Grid:
    labels = proven_labels(grid)
    return replace(grid, rows=tuple(
        (mender.label(row[0], labels[at], grid.page), *row[1:]) if at in labels
        else tuple(mender.cell(cell, grid.page) for cell in row)
        for at, row in enumerate(grid.rows)
    ))  # fmt: skip


def _texts(content: Content) -> Iterator[str]:
    for part in content.parts:
        if isinstance(part, Paragraph):
            yield part.text
            yield from (note.text for note in part.notes)


def _romans(content: Content) -> dict[int, str]:
    """The Roman number each heading must have, by its paragraph, where its neighbours leave no other."""
    labels = [(at, found.group(1)) for at, part in enumerate(content.parts)
              if isinstance(part, Paragraph) and (found := ROMAN_LABEL.match(part.text))]  # fmt: skip
    proven: dict[int, str] = {}
    last = 0
    for index, (at, label) in enumerate(labels):
        expected = ROMANS[last] if last < len(ROMANS) else label
        following = labels[index + 1][1] if index + 1 < len(labels) else ""
        lost_stroke = label == ROMANS[last - 1] and following in ROMANS[last + 1 : last + 2]
        unknown = label not in ROMANS and _strokes(label) == _strokes(expected)
        if unknown or (last and lost_stroke and _strokes(expected).startswith(_strokes(label))):
            proven[at] = expected
            last += 1
        elif label in ROMANS:
            last = ROMANS.index(label) + 1
    return proven


def _strokes(label: str) -> str:
    """A Roman number as the strokes OCR sees: H is two strokes, L, l, 1 and | are one."""
    return label.replace("H", "II").translate(str.maketrans("Ll1|!T", "IIIIII"))


def _confused(one: str, other: str) -> bool:
    """Whether two symbols differ in one letter that OCR mistakes, or one letter read twice."""
    if len(one) == len(other):
        pairs = [frozenset((a, b)) for a, b in zip(one, other, strict=True) if a != b]
        return len(pairs) == 1 and pairs[0] in ALIKE
    return other in _undoubled(one)


def _undoubled(text: str) -> set[str]:
    """The text without one of two equal letters side by side."""
    return {text[:at] + text[at + 1 :] for at in range(1, len(text)) if text[at] == text[at - 1]}


def _by_issuer(tail: str, after: str) -> list[str]:
    """The symbol without a letter read twice, when the issuer named after it has just these initials."""
    issuer = ISSUER.search(after[:ISSUER_WITHIN])
    if not issuer:
        return []
    initials = "".join(word[0].upper() for word in issuer.group(1).split())
    agency = tail.split("-")[0]
    if initials.startswith(agency):
        return []
    return [once + tail[len(agency) :] for once in _undoubled(agency) if len(once) > 1 and initials.startswith(once)]


def _word_at(text: str, at: int) -> str:
    start = text.rfind(" ", 0, at) + 1
    end = text.find(" ", at)
    return text[start : end if end > 0 else len(text)].strip()
