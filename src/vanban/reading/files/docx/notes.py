"""Footnotes and endnotes of a Word document."""

from __future__ import annotations

from lxml import etree

from vanban.reading.files.docx.names import W, value
from vanban.reading.files.docx.runs import RunReader
from vanban.reading.files.docx.styles import Styles
from vanban.text.folding import normalise

SEPARATORS = {"separator", "continuationSeparator", "continuationNotice"}


def read_notes(root: etree._Element | None, kind: str, styles: Styles) -> dict[tuple[str, str], str]:
    """The text of each note by (kind, id); its paragraphs on one line."""
    if root is None:
        return {}
    notes = (note for note in root.iterchildren(W + kind) if note.get(W + "type") not in SEPARATORS)
    return {(kind, note.get(W + "id", "")): _text(note, styles) for note in notes}


def _text(note: etree._Element, styles: Styles) -> str:
    reader = RunReader(styles)
    texts = []
    for paragraph in note.iter(W + "p"):
        style = styles.paragraph(value(paragraph.find(W + "pPr"), "pStyle"))
        texts.append("".join(piece.text for piece in reader.read(paragraph, style).pieces))
    return " ".join(normalise(" ".join(texts)).split()).lstrip("*")
