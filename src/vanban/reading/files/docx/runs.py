"""The characters of a paragraph: runs, fields, symbols, breaks, footnote marks and text boxes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from vanban.reading.files.docx.names import MATH, MC, VAL, W, switch, value
from vanban.reading.files.docx.styles import Style, Styles
from vanban.text.legacy import from_legacy_font
from vanban.text.numbers import raised_digits

SYMBOLS = {"F02D": "-", "F0B7": "•", "F0A7": "▪", "F0D8": "➢", "F0FC": "✓", "F0FE": "☒", "F0A8": "☐", "F06F": "☐",
           "F0B1": "±", "F0B3": "≥", "F0A3": "≤", "F0B4": "×", "F0B0": "°", "F0E0": "→", "F0DE": "⇒"}  # fmt: skip
DROPPED = {
    W + name for name in ("del", "moveFrom", "pPr", "rPr", "delText", "instrText", "proofErr", "commentReference")
}
OPENED = {W + name for name in ("ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "dir",
                                "bdo", "customXml", "object", "ruby", "rubyBase")}  # fmt: skip
PICTURES = {W + "drawing", W + "pict"}
BOX = W + "txbxContent"
LINE, PAGE = "\n", "\f"


@dataclass(slots=True)
class Piece:
    """Characters set alike."""

    text: str
    bold: bool
    italic: bool


@dataclass(frozen=True, slots=True)
class _Set:
    """How the characters of a run are set."""

    bold: bool
    italic: bool
    capitals: bool
    raised: bool
    font: str


@dataclass(slots=True)
class Runs:
    """What a paragraph holds; `marks` are (kind, id, position) of notes, `boxes` its text boxes."""

    pieces: list[Piece] = field(default_factory=list)
    marks: list[tuple[str, str, int]] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    rendered_breaks: int = 0
    length: int = 0

    def add(self, text: str, bold: bool, italic: bool) -> None:
        """Append characters."""
        if text:
            self.pieces.append(Piece(text, bold, italic))
            self.length += len(text)


class RunReader:
    """Reads paragraphs' runs; a field may begin in one paragraph and end in another."""

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.fields: list[bool] = []
        self.after_custom_mark = False
        self.by_tag: dict[str, Callable[[etree._Element, Runs, Style], None]] = {
            W + "r": self._run,
            W + "fldChar": self._field,
            MC + "AlternateContent": self._alternative,
        }

    def read(self, paragraph: etree._Element, style: Style) -> Runs:
        """The runs of a paragraph set in `style`."""
        runs = Runs()
        self._children(paragraph, runs, style)
        # The code of a field never ends in another paragraph: without its other marks it must not hide what follows.
        self.fields = [True] * len(self.fields)
        return runs

    def _children(self, parent: etree._Element, runs: Runs, style: Style) -> None:
        for child in parent:
            tag = child.tag
            if tag in self.by_tag:
                self.by_tag[tag](child, runs, style)
            elif tag in OPENED:
                self._children(child, runs, style)
            elif tag in PICTURES:
                runs.boxes += _outer_boxes(child)
            elif isinstance(tag, str) and tag.startswith(MATH):
                runs.add("".join(text.text or "" for text in child.iter(MATH + "t")), False, False)

    def _run(self, run: etree._Element, runs: Runs, style: Style) -> None:
        look = run.find(W + "rPr")
        named = self.styles.run(value(look, "rStyle"))
        hidden = _first(switch(look, "vanish"), named.hidden, style.hidden)
        if hidden:
            return
        bold = bool(_first(switch(look, "b"), named.bold, style.bold))
        italic = bool(_first(switch(look, "i"), named.italic, style.italic))
        capitals = bool(_first(switch(look, "caps"), named.capitals, style.capitals))
        raised = (value(look, "vertAlign") or named.raised) == "superscript"
        font = _font(look) or named.font or style.font or ""
        for child in _opened(run):
            tag = child.tag
            if tag in DROPPED:
                continue
            if tag in PICTURES:
                runs.boxes += _outer_boxes(child)
            elif tag in self.by_tag:
                self.by_tag[tag](child, runs, style)
            elif self._shown():
                self._character(child, runs, _Set(bold, italic, capitals, raised, font))

    def _character(self, child: etree._Element, runs: Runs, its: _Set) -> None:
        name = child.tag.removeprefix(W) if isinstance(child.tag, str) else ""
        if name == "t":
            text = from_legacy_font(child.text or "", its.font)
            text = text.upper() if its.capitals else text
            text = raised_digits(text) if its.raised else text
            if self.after_custom_mark:
                text = text.lstrip("*()[]0123456789")
                self.after_custom_mark = False
            runs.add(text, its.bold, its.italic)
        elif name == "br":
            runs.add(PAGE if child.get(W + "type") == "page" else LINE, its.bold, its.italic)
        elif name in ("footnoteReference", "endnoteReference"):
            runs.marks.append((name.removesuffix("Reference"), child.get(W + "id", ""), runs.length))
            self.after_custom_mark = child.get(W + "customMarkFollows") in ("1", "true")
        elif name == "lastRenderedPageBreak":
            runs.rendered_breaks += 1
        elif name == "sym":
            runs.add(_symbol(child), its.bold, its.italic)
        else:
            runs.add({"tab": "\t", "ptab": "\t", "cr": LINE, "noBreakHyphen": "-"}.get(name, ""), its.bold, its.italic)

    def _shown(self) -> bool:
        return all(self.fields)

    def _field(self, mark: etree._Element, runs: Runs, style: Style) -> None:
        kind = mark.get(W + "fldCharType")
        if kind == "begin":
            self.fields.append(False)
        elif self.fields and kind == "separate":
            self.fields[-1] = True
        elif self.fields and kind == "end":
            self.fields.pop()

    def _alternative(self, element: etree._Element, runs: Runs, style: Style) -> None:
        boxes = next(filter(None, map(_outer_boxes, _choices(element))), None)
        if boxes is not None:
            runs.boxes += boxes
        elif (choice := _readable(element)) is not None:
            self._children(choice, runs, style)


def _choices(element: etree._Element) -> list[etree._Element]:
    return [*element.findall(MC + "Choice"), *element.findall(MC + "Fallback")]


def _readable(element: etree._Element) -> etree._Element | None:
    """The first of an mc:AlternateContent's choices with characters that this reader knows."""
    return next((choice for choice in _choices(element) if choice.find(f".//{W}t") is not None), None)


def _opened(run: etree._Element) -> Iterator[etree._Element]:
    """What a run holds, alternatives without text boxes replaced by one of their choices."""
    for child in run:
        choice = _readable(child) if child.tag == MC + "AlternateContent" else None
        if choice is None or choice.find(f".//{BOX}") is not None:
            yield child
        else:
            yield from choice


def _outer_boxes(element: etree._Element) -> list[etree._Element]:
    found: list[etree._Element] = []
    for box in element.iter(BOX):
        inside_fallback = any(above.tag == MC + "Fallback" for above in _between(box, element))
        if not inside_fallback and not any(above.tag == BOX for above in _between(box, element)):
            found.append(box)
    return found


def _between(element: etree._Element, top: etree._Element) -> list[etree._Element]:
    above: list[etree._Element] = []
    for parent in element.iterancestors():
        if parent is top:
            break
        above.append(parent)
    return above


def _first(*values: bool | None) -> bool | None:
    return next((item for item in values if item is not None), None)


def _font(look: etree._Element | None) -> str | None:
    fonts = look.find(W + "rFonts") if look is not None else None
    return fonts.get(W + "ascii") or fonts.get(W + "hAnsi") if fonts is not None else None


def _symbol(element: etree._Element) -> str:
    code = (element.get(W + "char") or "").upper()
    try:
        return SYMBOLS.get(code) or (chr(int(code, 16)) if not code.startswith("F0") else "•")
    except ValueError:
        return ""


__all__ = ["LINE", "PAGE", "VAL", "Piece", "RunReader", "Runs"]
