"""Sentences of the running text, with their places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from vanban.model.document import Block, Document, Role
from vanban.text.folding import fold

TOLD: tuple[Role, ...] = ("body", "closing", "footnote")
_END = regex.compile(r"(?<=[.!?…][”\")]?)\s+(?=[\p{Lu}\d“\"(+-])")
_ABBREVIATION = regex.compile(r"(?:\b(?:TP|KT|TM|TL|TUQ|Q|ThS|TS|BS|Mr|No)|\b\p{Lu}|\b\d{1,2})\.$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the document; `folded` has its letters without marks, at the same offsets.

    `paragraph` counts the paragraphs and footnotes it may stand in.
    """

    text: str
    folded: str
    start: int
    end: int
    paragraph: int
    in_footnote: bool = False


def list_sentences(document: Document) -> tuple[Sentence, ...]:
    """The sentences of body and footnotes, annexes left out."""
    blocks = body_blocks(document)
    return tuple(sentence for at, block in enumerate(blocks) for sentence in _of_block(document, block, at))


def body_blocks(document: Document) -> tuple[Block, ...]:
    """The paragraphs and footnotes of the report itself, without letterhead, headings, signature and annexes."""
    end = min((annex.start for annex in document.annexes), default=len(document.text) + 1)
    return tuple(block for block in document.blocks if block.role in TOLD and block.start < end)


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every sentence of a paragraph; numbers, abbreviations and list labels do not end one."""
    start = 0
    for match in _END.finditer(text):
        if not _ABBREVIATION.search(text[start : match.start()]):
            yield start, match.start()
            start = match.end()
    if text[start:].strip():
        yield start, len(text)


def _of_block(document: Document, block: Block, paragraph: int) -> Iterator[Sentence]:
    text = document.text[block.start : block.end]
    for start, end in split_sentences(text):
        part = text[start:end]
        yield Sentence(part, fold(part), block.start + start, block.start + end, paragraph, block.role == "footnote")
