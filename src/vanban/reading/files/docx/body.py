"""The body of a Word document: paragraphs and tables in order, with pages, labels and notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from lxml import etree

from vanban.model.content import Grid, Note, Paragraph
from vanban.reading.files.attributes import whole_number
from vanban.reading.files.docx.names import MC, W, switch, value
from vanban.reading.files.docx.numbering import Numbering
from vanban.reading.files.docx.runs import PAGE, Piece, RunReader, Runs
from vanban.reading.files.docx.styles import Style, Styles, numbering_of
from vanban.reading.files.docx.tables import grid_of
from vanban.reading.sentences import ends_open, starts_inside
from vanban.text.folding import normalise

Parts = Iterator[Paragraph | Grid]
WRAPPERS = {W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")}


class BodyReader:
    """Reads blocks in order; numbering, pages and footnote numbers go on from block to block."""

    def __init__(self, styles: Styles, numbering: Numbering, notes: Mapping[tuple[str, str], str], *, rendered: bool):
        self.styles = styles
        self.numbering = numbering
        self.notes = notes
        self.rendered = rendered
        self.runs = RunReader(styles)
        self.page = 1
        self.note_numbers = {"footnote": 0, "endnote": 0}
        self.carried: tuple[Runs, etree._Element | None] | None = None

    def blocks(self, parent: etree._Element) -> Parts:
        """Every paragraph and table below `parent`."""
        for child in parent:
            yield from self.block(child)

    def rest(self) -> Parts:
        """What a deleted paragraph mark has left without a next paragraph."""
        if self.carried is not None:
            (runs, properties), self.carried = self.carried, None
            yield from self._shown(properties, runs)

    def block(self, element: etree._Element) -> Parts:
        """The paragraphs of one w:p, the grid of one w:tbl, or what a wrapper around them holds."""
        if element.tag == W + "p":
            yield from self._paragraph(element)
        elif element.tag == W + "tbl":
            yield from self.rest()
            yield from grid_of(element, self, self.styles)
        elif element.tag in WRAPPERS:
            yield from self.blocks(element)
        elif element.tag == MC + "AlternateContent":
            choice = element.find(MC + "Choice")
            yield from self.blocks(choice if choice is not None else element)

    def _paragraph(self, element: etree._Element) -> Parts:
        properties = element.find(W + "pPr")
        style = self.styles.paragraph(value(properties, "pStyle"))
        if not self.rendered and switch(properties, "pageBreakBefore"):
            self.page += 1
        runs = self._joined(self.runs.read(element, style))
        if switch(properties.find(W + "rPr") if properties is not None else None, "del"):
            self.carried = runs, properties
        else:
            yield from self._shown(properties, runs)

    def _shown(self, properties: etree._Element | None, runs: Runs) -> Parts:
        name = value(properties, "pStyle")
        style = self.styles.paragraph(name)
        for box in runs.boxes:
            yield from self.blocks(box)
        yield from self._lines(runs, properties, style, self._label(properties, style, name, runs))
        if not self.rendered and _ends_section(properties):
            self.page += 1

    def _joined(self, runs: Runs) -> Runs:
        """A deleted paragraph mark joins a paragraph with the next one."""
        if self.carried is None:
            return runs
        (before, _), self.carried = self.carried, None
        marks = before.marks + [(kind, at, place + before.length) for kind, at, place in runs.marks]
        return Runs(before.pieces + runs.pieces, marks, before.boxes + runs.boxes,
                    before.rendered_breaks + runs.rendered_breaks, before.length + runs.length)  # fmt: skip

    def _label(self, properties: etree._Element | None, style: Style, name: str | None, runs: Runs) -> str:
        own = numbering_of(properties)
        numbering = own if own is not None else style.numbering
        if own is not None and own[1] < 0 and style.numbering is not None:
            numbering = (own[0], style.numbering[1])
        label = self.numbering.label(numbering, name)
        shown = any(piece.text.strip() for piece in runs.pieces)
        return f"{label} " if label and shown else ""

    def _lines(self, runs: Runs, properties: etree._Element | None, style: Style, label: str) -> Parts:
        self.page += runs.rendered_breaks if self.rendered else 0
        level = value(properties, "outlineLvl")
        aligned = value(properties, "jc") or style.alignment
        look = Paragraph(
            "", self.page, centred=aligned == "center", level=min(whole_number(level) + 1, 9) if level else style.level
        )
        lines = _split(runs, heading=look.level is not None)
        for at, (pieces, start) in enumerate(lines):
            end = lines[at + 1][1] if at + 1 < len(lines) else runs.length + 1
            marks = [(kind, note, place - start) for kind, note, place in runs.marks if start <= place < end]
            before, after = (0, 0) if self.rendered else _page_breaks("".join(piece.text for piece in pieces))
            self.page += before
            yield self._line(pieces, marks, replace(look, page=self.page), label if at == 0 else "")
            self.page += after

    def _line(self, pieces: list[Piece], marks: list[tuple[str, str, int]], look: Paragraph, label: str) -> Paragraph:
        raw, marks = _without_mark_brackets("".join(piece.text for piece in pieces), marks)
        shown = [piece for piece in pieces if piece.text.strip()]
        size = sum(len(piece.text.strip()) for piece in shown)
        text = label + _clean(raw).strip()
        notes = (self._note(kind, name, len(label) + len(_clean(raw[:place]).lstrip())) for kind, name, place in marks)
        return replace(
            look,
            text=text,
            bold=size > 0 and sum(len(piece.text.strip()) for piece in shown if piece.bold) >= 0.9 * size,
            italic=size > 0 and sum(len(piece.text.strip()) for piece in shown if piece.italic) >= 0.9 * size,
            notes=tuple(replace(note, offset=min(note.offset, len(text))) for note in notes),
        )

    def _note(self, kind: str, name: str, offset: int) -> Note:
        self.note_numbers[kind] += 1
        return Note(str(self.note_numbers[kind]), self.notes.get((kind, name), ""), offset)


def _split(runs: Runs, *, heading: bool) -> list[tuple[list[Piece], int]]:
    """The lines of a paragraph with where each starts; a break inside a sentence or heading parts nothing."""
    lines: list[tuple[list[Piece], int]] = [([], 0)]
    at = 0
    text = "".join(piece.text for piece in runs.pieces)
    for piece in runs.pieces:
        for number, line in enumerate(piece.text.split("\n")):
            if number:
                at += 1
                if not heading and not (starts_inside(text[at:]) and ends_open(text[: at - 1])):
                    lines.append(([], at))
                else:
                    lines[-1][0].append(replace(piece, text=" "))
            if line:
                lines[-1][0].append(replace(piece, text=line))
                at += len(line)
    return lines


def _without_mark_brackets(text: str, marks: list[tuple[str, str, int]]) -> tuple[str, list[tuple[str, str, int]]]:
    """Brackets set around a footnote mark go with it."""
    kept: list[tuple[str, str, int]] = []
    for kind, name, at in reversed(marks):
        bracketed = text[at - 1 : at + 1] in ("()", "[]")
        text = text[: at - 1] + text[at + 1 :] if bracketed else text
        kept = [(later, its, place - 2) if bracketed else (later, its, place) for later, its, place in kept]
        kept.insert(0, (kind, name, at - 1 if bracketed else at))
    return text, kept


def _page_breaks(text: str) -> tuple[int, int]:
    """How many page breaks stand before the first letter, and how many after it."""
    before = text[: len(text) - len(text.lstrip())].count(PAGE)
    return before, text.count(PAGE) - before


def _clean(text: str) -> str:
    return normalise(text.replace(PAGE, ""))


def _ends_section(properties: etree._Element | None) -> bool:
    section = properties.find(W + "sectPr") if properties is not None else None
    return section is not None and value(section, "type") != "continuous"
