"""A paragraph of the narrative as it is passed on: without closing sentence, footnote marks and pointers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from tonghop.regimes.extraction.sentences import split_sentences
from vanban.model.content import Note
from vanban.model.document import Block, Document
from vanban.text.folding import fold
from vanban.text.numbers import raised_digits

_CLOSING = regex.compile(
    r"""
        \W*tren\ day\ la\b.*  |  .*\btran\ trong\ bao\ cao\b.*  |  \W*(?:xin\ )?tran\ trong(?:\ cam\ on)?\W*
      | [^,;:]*\bbao\ cao\b[^;:]*\b(?:tong\ hop|theo\ doi|chi\ dao|biet)\W*/\.\s*
    """,
    regex.VERBOSE,
)
_END_OF_REPORT = regex.compile(r"\s*\.?/\.\s*$")
_POINTING_WORDS = (
    "so lieu", "chi tiet", "cu the", "ket qua", "thong ke", "tong hop", "vu viec", "vu an", "dien hinh", "noi dung",
    "danh sach", "bieu", "bang", "duoc", "the hien", "trinh bay", "neu", "xem", "nhu", "theo", "tai", "trong", "o",
    "cac", "va", "kem", "gui", "dinh", "bao cao", "nay", "phu luc", "so", "[ivx]+", r"\d+",
)  # fmt: skip
_POINTING = rf"(?:(?:{'|'.join(_POINTING_WORDS)})\b[\s,]*+)++"
_TO_OWN_ANNEX = r"(?=[^().;]*\bphu luc\b)"
_POINTER = regex.compile(
    rf"\s*\({_TO_OWN_ANNEX}\s*{_POINTING}\) | [;,]\s*{_TO_OWN_ANNEX}{_POINTING}(?=\.?\s*$)".replace(" | ", "|")
)
_ONLY_POINTER = regex.compile(rf"\W*{_TO_OWN_ANNEX}{_POINTING}\W*|\W*bao cao nay thay (?:the|cho)\b.*")


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and its footnotes, each at its offset in the text, which holds no marks."""

    text: str
    notes: tuple[Note, ...] = ()


def read_passage(document: Document, block: Block) -> Passage:
    """What a paragraph says for others: no closing sentence, nothing that points into the report's own annexes."""
    passage = _without_marks(document, block)
    sentences = [_part(passage, start, end) for start, end in split_sentences(passage.text)]
    while sentences and _is_closing(sentences[-1].text, document.header.issuer):
        sentences.pop()
    told = map(_without_pointers, sentences)
    return _joined(one for one in told if not _ONLY_POINTER.fullmatch(fold(one.text)))


def _is_closing(sentence: str, issuer: str | None) -> bool:
    said = fold(sentence)
    signs_off = issuer is not None and said.startswith(fold(issuer)) and "bao cao" in said
    return bool(_CLOSING.fullmatch(said)) or (signs_off and bool(_END_OF_REPORT.search(sentence)))


def split_passage(passage: Passage, start: int = 0) -> Iterator[Passage]:
    """The sentences of a passage from an offset on, each with its footnotes."""
    rest = _part(passage, start, len(passage.text))
    yield from (_part(rest, first, last) for first, last in split_sentences(rest.text))


def _joined(parts: Iterable[Passage]) -> Passage:
    text, notes = "", list[Note]()
    for part in parts:
        text += " " if text else ""
        notes += [replace(note, offset=note.offset + len(text)) for note in part.notes]
        text += part.text
    ended = _END_OF_REPORT.sub(".", text)
    return Passage(ended, tuple(replace(note, offset=min(note.offset, len(ended))) for note in notes))


def _without_marks(document: Document, block: Block) -> Passage:
    notes, printed = list[Note](), list[tuple[int, int]]()
    for note in document.footnotes:
        if note.anchor is not None and block.start <= note.anchor <= block.end:
            at, mark = note.anchor - block.start, raised_digits(note.mark)
            notes.append(Note(note.mark, note.text, at))
            if document.text.startswith(mark, note.anchor):
                printed.append((at, at + len(mark)))
    return _stripped(_without(Passage(document.text[block.start : block.end], tuple(notes)), printed))


def _without_pointers(passage: Passage) -> Passage:
    return _without(passage, [match.span() for match in _POINTER.finditer(fold(passage.text))])


def _without(passage: Passage, spans: Sequence[tuple[int, int]]) -> Passage:
    text, notes = passage.text, passage.notes
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + text[end:]
        notes = tuple(replace(note, offset=_moved(note.offset, start, end)) for note in notes)
    return Passage(text, notes)


def _moved(offset: int, start: int, end: int) -> int:
    return offset if offset <= start else max(start, offset - (end - start))


def _part(passage: Passage, start: int, end: int) -> Passage:
    notes = (note for note in passage.notes if start <= note.offset <= end)
    return _stripped(
        Passage(passage.text[start:end], tuple(replace(note, offset=note.offset - start) for note in notes))
    )


def _stripped(passage: Passage) -> Passage:
    text = passage.text.strip()
    before = len(passage.text) - len(passage.text.lstrip())
    notes = tuple(replace(note, offset=min(max(note.offset - before, 0), len(text))) for note in passage.notes)
    return Passage(text, notes)
