"""One picture → one printed page: runs of letters and ruling lines in points."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from statistics import median

import numpy as np

from vanban.reading.files.page.grids import Lattice, lattices_of
from vanban.reading.files.page.model import Page, Rule, Run
from vanban.reading.files.scan.engine import Box, Word, read_cell, read_words
from vanban.reading.files.scan.pixels import WHITE, Ink, Pixels, cleaned, ink_of, turned
from vanban.reading.files.scan.raised import Raised, find_leading, find_raised
from vanban.reading.files.scan.ruling import rules_of, without_rules

EM = 1.07
SMALLER, LARGER = 0.89, 1.2
LONGEST_RULE, NEAR_LEFT, SMALL_PRINT, NOTE_SIZE = 0.55, 0.05, 0.95, 0.86
UNSURE = 60.0
UPSIDE_DOWN = 65.0
FEW_WORDS = 5
LEAST_INK = 0.0015
BOLD = 1.22
MARK = "\N{CURRENCY SIGN}"
UNSURE_WORDS = "Trang {page}: đọc không chắc {count} từ, cần đối chiếu bản gốc: {words}."
SHOWN = 8


def read_picture(pixels: Pixels, number: int, name: str) -> Page:
    """The page in a picture, a raised mark that cannot be read as MARK; raises UnreadableFile without a model."""
    clean, rules, words = _read(cleaned(pixels), name)
    if _sureness(words) < UPSIDE_DOWN:
        turns = (_read(cleaned(turned(pixels, angle)), name) for angle in (180, 90, 270))
        clean, rules, words = max([(clean, rules, words), *turns], key=lambda read: _sureness(read[2]))
    height, width = (side / clean.point for side in clean.grey.shape)
    return Page(number, width, height, tuple(_runs(words, clean, rules)), tuple(rules), _doubts(words, number))


def _read(clean: Pixels, name: str) -> tuple[Pixels, list[Rule], list[Word]]:
    rules = rules_of(clean)
    plain = without_rules(clean, rules)
    lattices = lattices_of(rules)
    cells = [word for lattice in lattices for word in _cell_words(plain, lattice, name)]
    words = read_words(_without_tables(plain, lattices), name)
    return plain, rules, [word for word in (*words, *cells) if word.text.strip()]


def _without_tables(pixels: Pixels, lattices: Sequence[Lattice]) -> Pixels:
    if not lattices:
        return pixels
    grey = pixels.grey.copy()
    for lattice in lattices:
        x0, y0, x1, y1 = _pixels_of(pixels, lattice.xs[0], lattice.ys[0], lattice.xs[-1], lattice.ys[-1])
        grey[y0:y1, x0:x1] = WHITE
    return Pixels(grey, pixels.dpi)


def _cell_words(pixels: Pixels, lattice: Lattice, name: str) -> Iterable[Word]:
    ink = ink_of(pixels)
    for cell in lattice.cells:
        box = _pixels_of(pixels, cell.x0 + 1, cell.y0 + 1, cell.x1 - 1, cell.y1 - 1)
        inside = ink[box[1] : box[3], box[0] : box[2]]
        if inside.size and inside.mean() > LEAST_INK:
            yield from read_cell(pixels, name, box)


def _pixels_of(pixels: Pixels, x0: float, y0: float, x1: float, y1: float) -> Box:
    point = pixels.point
    return max(0, round(x0 * point)), max(0, round(y0 * point)), round(x1 * point), round(y1 * point)


def _sureness(words: Sequence[Word]) -> float:
    """The mean confidence; a page with hardly a word is as sure as it will get."""
    return sum(word.confidence for word in words) / len(words) if len(words) >= FEW_WORDS else 100.0


def _runs(words: Sequence[Word], pixels: Pixels, rules: Sequence[Rule]) -> list[Run]:
    if not words:
        return []
    ink = ink_of(pixels)
    usual = median(word.height for word in words)
    weights = [_weight(word, ink) for word in words]
    regular = median(weights)
    note_top = min(_note_top(words, usual), _under_rule(words, usual, pixels, rules=rules))
    first = {id(word) for word in _first_of_lines([word for word in words if word.baseline > note_top])}
    runs: list[Run] = []
    ends = {word.line: word for word in words}
    for word, weight in zip(words, weights, strict=True):
        where = "body" if word.baseline <= note_top else "first" if id(word) in first else "note"
        runs += _word_runs(word, pixels, ink, usual=usual, bold=weight > BOLD * regular, where=where)
        if ends[word.line] is word:
            # A picture has no blank at the end of a line: only its room tells whether a word goes on.
            runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return runs


def _first_of_lines(words: Sequence[Word]) -> Iterable[Word]:
    lines: dict[int, Word] = {}
    for word in words:
        line = round(word.baseline / (0.6 * word.height))
        if line not in lines or word.box[0] < lines[line].box[0]:
            lines[line] = word
    return lines.values()


def _note_top(words: Sequence[Word], usual: float) -> float:
    """Where the small print at the foot of the page begins, in pixels."""
    ordered = sorted(words, key=lambda word: word.baseline, reverse=True)
    top = float("inf")
    for word in ordered:
        if word.height > 0.87 * usual:
            break
        top = word.baseline - word.height
    return top


def _under_rule(words: Sequence[Word], usual: float, pixels: Pixels, *, rules: Sequence[Rule]) -> float:
    """Where the print below a short ruling line at the left begins, when it is smaller than the rest."""
    left = min(word.box[0] for word in words)
    width = pixels.grey.shape[1]
    for rule in rules:
        x0, x1, y = (value * pixels.point for value in (rule.x0, rule.x1, rule.y1))
        heights = [word.height for word in words if word.baseline > y]
        short = rule.horizontal and x1 - x0 < LONGEST_RULE * width and x0 < left + NEAR_LEFT * width
        if short and heights and median(heights) < SMALL_PRINT * usual:
            return y
    return float("inf")


def _word_runs(word: Word, pixels: Pixels, ink: Ink, *, usual: float, bold: bool, where: str) -> list[Run]:
    near = SMALLER < word.height / usual < LARGER
    height = usual if near else word.height
    size = EM * (height if where == "body" else min(height, NOTE_SIZE * usual)) / pixels.point
    x0, x1, baseline = (value / pixels.point for value in (word.box[0], word.box[2], word.baseline))
    raised = find_raised(word, ink)
    whole = raised is not None and not raised.word
    leading = find_leading(word, ink) if where == "first" and not whole else None
    if leading is not None:
        return [
            _lifted(leading, x0, baseline, size=size, pixels=pixels),
            Run(f"{leading.word} ", x0, x1, baseline, size, bold),
        ]
    if raised is None or (where != "body" and raised.word):
        return [Run(f"{word.text} ", x0, x1, baseline, size, bold)]
    lifted = _lifted(raised, x1, baseline, size=size, pixels=pixels)
    base = [Run(raised.word, x0, lifted.x0, baseline, size, bold)] if raised.word else []
    stop = [Run(f"{raised.after} ", x1, x1, baseline, size, bold)] if raised.after else []
    return [*base, lifted, *stop]


def _lifted(raised: Raised, x1: float, baseline: float, *, size: float, pixels: Pixels) -> Run:
    mark = raised.mark.strip("()[] ")
    blank = "" if raised.after else " "
    return Run(f"{mark if mark.isdigit() else MARK}{blank}", raised.x / pixels.point, x1, baseline, size, raised=True)


def _weight(word: Word, ink: Ink) -> float:
    """How thick the strokes of a word are, for its size: ink per edge."""
    x0, y0, x1, y1 = word.box
    crop = ink[y0:y1, x0:x1]
    edges = int(np.count_nonzero(crop[:, 1:] != crop[:, :-1]))
    return float(crop.sum()) / max(1, edges) / word.height


def _doubts(words: Sequence[Word], number: int) -> tuple[tuple[str, str], ...]:
    unsure = [word.text for word in words if word.confidence < UNSURE and any(map(str.isalnum, word.text))]
    if not unsure:
        return ()
    shown = ", ".join(f"“{text}”" for text in unsure[:SHOWN]) + (", …" if len(unsure) > SHOWN else "")
    return (("ocr_unsure", UNSURE_WORDS.format(page=number, count=len(unsure), words=shown)),)
