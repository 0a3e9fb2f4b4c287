"""document.xml and footnotes.xml: the parts of a sheet in order."""

from __future__ import annotations

from dataclasses import dataclass, field

import regex
from lxml import etree

from vanban.writing.docx.tables import add_columns_frame, add_table
from vanban.writing.docx.xml import SPACE, TWIPS_PER_POINT, add, name, root, twips
from vanban.writing.sheet.parts import Columns, Gap, Line, Mark, Part, Rule, Section, SetTable, Sheet
from vanban.writing.sheet.styles import (
    HEADER_DISTANCE,
    LANDSCAPE_TEXT_WIDTH,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TEXT_WIDTH,
)

HEADER_ID = "rIdHeader"
FIRST_HEADER_ID = "rIdFirstHeader"
# Word and LibreOffice break lines at a hyphen: "31/KH-" and "SNNMT" would stand on two.
_IN_SYMBOL = regex.compile(r"(?<=\d*/[\p{Lu}\d][\p{L}\d/-]*)-(?=[\p{Lu}\d])")


@dataclass(slots=True)
class BodySetter:
    """Sets a sheet as document.xml; the footnotes met on the way are gathered in `notes`, numbered from 1."""

    notes: list[Mark] = field(default_factory=list)

    def document(self, sheet: Sheet) -> etree._Element:
        """The root of document.xml."""
        document = root("w:document")
        body = add(document, "w:body")
        # LibreOffice puts a whole line above a table that begins a document with a header of its own on page 1.
        _thin_paragraph(body)
        for number, section in enumerate(sheet.sections):
            width = LANDSCAPE_TEXT_WIDTH if section.landscape else TEXT_WIDTH
            for part in section.parts:
                self._part(body, part, width)
            last = number == len(sheet.sections) - 1
            end = _end_paragraph(body, section, needed=not last)
            _section_properties(body if last else end, section, first=number == 0)
        return document

    def _part(self, body: etree._Element, part: Part, width: float) -> None:
        match part:
            case Line():
                self._line(body, part)
            case Rule():
                _rule(body, part, width)
            case Columns():
                self._columns(body, part, width)
            case SetTable():
                add_table(body, part)

    def _line(self, parent: etree._Element, line: Line) -> None:
        paragraph = add(parent, "w:p")
        properties = add(paragraph, "w:pPr")
        add(properties, "w:pStyle", val=line.style)
        if line.inset:
            add(properties, "w:ind", left=twips(line.inset), right=twips(line.inset))
        for piece in line.pieces():
            match piece:
                case str():
                    add_text(paragraph, piece)
                case Mark():
                    self._mark(paragraph, piece)
                case Gap():
                    _gap(paragraph, piece)

    def _mark(self, paragraph: etree._Element, mark: Mark) -> None:
        self.notes.append(mark)
        number = len(self.notes)
        run = add(paragraph, "w:r")
        add(add(run, "w:rPr"), "w:rStyle", val="FootnoteReference")
        if mark.mark == str(number):
            add(run, "w:footnoteReference", id=number)
        else:
            add(run, "w:footnoteReference", customMarkFollows="1", id=number)
            add(run, "w:t").text = mark.mark

    def _columns(self, body: etree._Element, columns: Columns, width: float) -> None:
        table = add_columns_frame(body, columns.left, width)
        for row in columns.rows:
            element = add(table, "w:tr")
            add(add(element, "w:trPr"), "w:cantSplit")
            for lines, cell_width in zip(row, (columns.left, width - columns.left), strict=True):
                cell = add(element, "w:tc")
                add(add(cell, "w:tcPr"), "w:tcW", w=twips(cell_width), type="dxa")
                for line in lines:
                    self._part(cell, line, cell_width)
                if not lines:
                    add(cell, "w:p")


def footnotes(marks: list[Mark]) -> etree._Element:
    """The root of footnotes.xml: the two separators Word asks for, then the notes from 1."""
    notes = root("w:footnotes")
    for number, kind in ((-1, "separator"), (0, "continuationSeparator")):
        note = add(notes, "w:footnote", type=kind, id=number)
        add(add(add(note, "w:p"), "w:r"), f"w:{kind}")
    for number, mark in enumerate(marks, start=1):
        paragraph = add(add(notes, "w:footnote", id=number), "w:p")
        add(add(paragraph, "w:pPr"), "w:pStyle", val="Footnote")
        run = add(paragraph, "w:r")
        add(add(run, "w:rPr"), "w:rStyle", val="FootnoteReference")
        if mark.mark == str(number):
            add(run, "w:footnoteRef")
        else:
            add(run, "w:t").text = mark.mark
        add_text(paragraph, f" {mark.text}")
    return notes


def add_text(paragraph: etree._Element, text: str) -> None:
    """A run with the text; line ends become breaks, hyphens within a symbol are not broken at."""
    if not text:
        return
    run = add(paragraph, "w:r")
    for number, line in enumerate(text.split("\n")):
        if number:
            add(run, "w:br")
        for at, piece in enumerate(_IN_SYMBOL.split(line)):
            if at:
                add(run, "w:noBreakHyphen")
            _add_piece(run, piece)


def _add_piece(run: etree._Element, piece: str) -> None:
    element = add(run, "w:t")
    element.text = piece
    if piece != " ".join(piece.split()):
        element.set(SPACE, "preserve")


def _gap(paragraph: etree._Element, gap: Gap) -> None:
    run = add(paragraph, "w:r")
    add(add(run, "w:rPr"), "w:spacing", val=gap.width * TWIPS_PER_POINT)
    blank = add(run, "w:t")
    blank.text = " "
    blank.set(SPACE, "preserve")


def _rule(parent: etree._Element, rule: Rule, width: float) -> None:
    side = twips((width - rule.length) / 2)
    properties = add(add(parent, "w:p"), "w:pPr")
    add(properties, "w:pStyle", val="Rule")
    add(properties, "w:spacing", after=rule.after * TWIPS_PER_POINT)
    add(properties, "w:ind", left=side, right=side)


def _end_paragraph(body: etree._Element, section: Section, *, needed: bool) -> etree._Element:
    """Where the section's properties stand; after a table Word wants one more paragraph."""
    if not needed and section.parts and isinstance(section.parts[-1], Line):
        return body
    return _thin_paragraph(body)


def _thin_paragraph(body: etree._Element) -> etree._Element:
    properties = add(add(body, "w:p"), "w:pPr")
    add(properties, "w:pStyle", val="Thin")
    return properties


def _section_properties(parent: etree._Element, section: Section, *, first: bool) -> None:
    properties = add(parent, "w:sectPr")
    add(properties, "w:headerReference", type="default").set(name("r:id"), HEADER_ID)
    if first:
        add(properties, "w:headerReference", type="first").set(name("r:id"), FIRST_HEADER_ID)
    add(properties, "w:type", val="nextPage")
    long, short = twips(PAGE_HEIGHT), twips(PAGE_WIDTH)
    if section.landscape:
        add(properties, "w:pgSz", w=long, h=short, orient="landscape")
    else:
        add(properties, "w:pgSz", w=short, h=long)
    add(properties, "w:pgMar", top=twips(MARGIN_TOP), right=twips(MARGIN_RIGHT), bottom=twips(MARGIN_BOTTOM),
        left=twips(MARGIN_LEFT), header=twips(HEADER_DISTANCE), footer=twips(HEADER_DISTANCE), gutter=0)  # fmt: skip
    if first:
        add(properties, "w:titlePg")
