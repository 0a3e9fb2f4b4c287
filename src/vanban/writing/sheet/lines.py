"""Blocks → lines: the style of every block, its footnote marks taken out of the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

import regex

from vanban.model.document import Block, Document, Footnote, Role
from vanban.text.numbers import raised_digits
from vanban.writing.sheet.parts import Line, Mark

_UNPRINTABLE = regex.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_WITH_BLANKS = frozenset({"Number", "PlaceDate", "AnnexOf"})
_TO_FILL_IN = regex.compile(r"(?<=\b[Ss]ố ?:?) (?=/)|(?<=\bngày) (?=tháng\b)|(?<=\btháng) (?=năm\b)")
_BASIS = ("Căn cứ", "Theo đề nghị", "Xét đề nghị")

_STYLES: Mapping[Role, str] = MappingProxyType({
    "parent": "Parent", "issuer": "Issuer", "number": "Number", "place_date": "PlaceDate", "type": "Type",
    "subject": "Subject", "urgency": "Urgency", "footnote": "Footnote", "closing": "Closing",
    "annex_label": "AnnexLabel", "annex_title": "AnnexTitle", "annex_of": "AnnexOf",
})  # fmt: skip


@dataclass(frozen=True)
class LineSetter:
    """Sets the blocks of one document as lines."""

    document: Document

    def line(self, index: int, style: str | None = None) -> Line:
        """Block `index` in its own style, or in the one given."""
        block = self.document.blocks[index]
        text, marks = self._without_marks(block)
        key = style or self.style(block, text)
        gaps = (found.start() for found in _TO_FILL_IN.finditer(text)) if key in _WITH_BLANKS else ()
        return Line(key, printable(text), index, marks, tuple(gaps))

    def style(self, block: Block, text: str) -> str:
        """The style that a block's role asks for."""
        special = {
            "motto": self._motto_style,
            "heading": lambda _: f"Heading{self._level(block)}",
            "addressee": self._addressee_style,
            "basis": lambda text: "Basis" if block.italic or text.startswith(_BASIS) else _body_style(block),
            "caption": self._caption_style,
            "recipients": self._recipients_style,
            "signature": self._signature_style,
        }.get(block.role)
        if special:
            return special(text)
        return _STYLES.get(block.role) or _body_style(block)

    @cached_property
    def _levels(self) -> Mapping[int, int]:
        return {heading.start: heading.level for heading in self.document.outline}

    @cached_property
    def _anchored(self) -> tuple[Footnote, ...]:
        notes = (note for note in self.document.footnotes if note.anchor is not None)
        return tuple(sorted(notes, key=lambda note: note.anchor or 0))

    def is_anchored_note(self, block: Block) -> bool:
        """Whether a block is a footnote that some line refers to."""
        return block.note is not None and self.document.footnotes[block.note].anchor is not None

    def _without_marks(self, block: Block) -> tuple[str, tuple[Mark, ...]]:
        text, marks, at = "", [], block.start
        for note in self._anchored:
            if note.anchor is None or not block.start <= note.anchor <= block.end:
                continue
            text += self.document.text[at : note.anchor]
            printed = raised_digits(note.mark)
            at = note.anchor + (len(printed) if self.document.text.startswith(printed, note.anchor) else 0)
            marks.append(Mark(len(text), printable(note.mark), printable(note.text)))
        return text + self.document.text[at : block.end], tuple(marks)

    def _level(self, block: Block) -> int:
        return min(max(self._levels.get(block.start) or block.level or 1, 1), 4)

    def _motto_style(self, text: str) -> str:
        return "State" if text.isupper() else "Motto"

    def _addressee_style(self, text: str) -> str:
        return "AddresseeList" if text.lstrip().startswith(("-", "+", "–")) else "Addressee"

    def _caption_style(self, text: str) -> str:
        return "TableUnit" if text.lstrip(" (").casefold().startswith(("đơn vị tính", "đvt", "đơn vị:")) else "Caption"

    def _recipients_style(self, text: str) -> str:
        return "RecipientsWord" if text.strip(" :").casefold() == "nơi nhận" else "Recipients"

    def _signature_style(self, text: str) -> str:
        signature = self.document.signature
        if signature and signature.signer and signature.signer in text:
            return "Signer"
        return "SignatureNote" if text.startswith(("(", "[")) else "SignatureTitle"


def printable(text: str) -> str:
    """The text without what no file format can hold; a blank stands in, so places stay."""
    return _UNPRINTABLE.sub(" ", text)


def _body_style(block: Block) -> str:
    emphasis = "Bold" if block.bold else "Italic" if block.italic else ""
    return ("Centred" if block.centred else "Body") + emphasis
