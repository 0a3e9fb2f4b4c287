"""The list behind a count: after a colon, in a bracket, in the items below, or in the footnote of its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vanban.model.document import Document, Figure, Span
from vanban.text.folding import fold

_OPEN_LIST = regex.compile(r"\b(?:nhu|tieu bieu|dien hinh|mot so|v\.v|van van)\b|…|\.\.\.")
_COUNTED_CHOICE = regex.compile(r"^(?: vi pham)? (?:dien hinh|tieu bieu|noi com)(?= |:)")
_ITEM = regex.compile(r"[\-+•*]\s|\d{1,2}[.)]\s|\p{Ll}\)\s|\([\d\p{Ll}]\)\s")
_FAR = 160


def items_behind(document: Document, figure: Figure, sentence: Span) -> Sequence[Span]:
    """The items that a count introduces; none where the list says it is only a choice ("như", "tiêu biểu", "…")."""
    found = _footnote_items(document, figure, sentence) or items_below(document, figure)
    return found or _items_in_sentence(document, figure)


def items_below(document: Document, figure: Figure) -> Sequence[Span]:
    """The paragraphs with a dash or number below the paragraph that ends with a colon."""
    block = document.block_at(figure.start)
    if block is None or not document.text[block.start : block.end].rstrip().endswith(":"):
        return []
    if figure.end < block.end - _FAR or _is_choice(document, Span(figure.end, block.end)):
        return []
    return _items_after(document, document.blocks.index(block))


def items_of(document: Document) -> Iterator[tuple[Span, Sequence[Span]]]:
    """The lists of the text that are no choice: the paragraph that ends with a colon, and its items below."""
    for at, block in enumerate(document.blocks):
        lead = Span(block.start, block.end)
        said = document.text[block.start : block.end].rstrip()
        if block.role in ("body", "heading") and said.endswith(":") and not _is_choice(document, lead):
            items = _items_after(document, at)
            if items:
                yield lead, items


def _items_after(document: Document, at: int) -> Sequence[Span]:
    items: list[Span] = []
    for after in document.blocks[at + 1 :]:
        said = document.text[after.start : after.end].lstrip()
        if after.role != "body" or not _ITEM.match(said):
            break
        if items and said[0].isdigit() != document.text[items[0].start : items[0].end].lstrip()[0].isdigit():
            break
        items.append(Span(after.start, after.end))
    return items


def table_below(document: Document, start: int) -> int | None:
    """The number of the table that follows the paragraph at an offset, if that paragraph leads to one."""
    at = next((at for at, block in enumerate(document.blocks) if block.start <= start < block.end), None)
    after = document.blocks[at + 1] if at is not None and at + 1 < len(document.blocks) else None
    tables = [index for index, table in enumerate(document.tables) if after and table.start == after.start]
    return tables[0] if tables else None


def headings_below(document: Document, figure: Figure) -> Sequence[Span]:
    """The numbered paragraphs or headings of one level below the paragraph that ends with a colon."""
    block = document.block_at(figure.start)
    if block is None or not document.text[block.start : block.end].rstrip().endswith(":"):
        return []
    if figure.end < block.end - _FAR or _is_choice(document, Span(figure.end, block.end)):
        return []
    items: list[Span] = []
    for after in document.blocks[document.blocks.index(block) + 1 :]:
        number = regex.match(r"(\d{1,2})[.)]\s", document.text[after.start : after.end])
        if after.role not in ("body", "heading", "footnote") or (after.role == "heading" and not number):
            break
        if number and int(number[1]) == len(items) + 1:
            items.append(Span(after.start, after.end))
    return items


def _footnote_items(document: Document, figure: Figure, sentence: Span) -> Sequence[Span]:
    for note in document.footnotes:
        anchor = note.anchor if note.anchor is not None else -1
        if not figure.end <= anchor <= sentence.end + 8:
            continue
        whole = Span(note.start, note.end)
        return [] if _is_choice(document, whole) else [*_split(document.text, whole)]
    return []


def _items_in_sentence(document: Document, figure: Figure) -> Sequence[Span]:
    block = document.block_at(figure.start)
    if block is None:
        return []
    opener = regex.compile(
        r"[^.;:()\n]{0,100}?(?:\((?:gồm|gồm có|bao gồm)?:?|(?:gồm|gồm có|bao gồm|cụ thể|sau)?\s*:)\s*"
    )
    found = opener.match(document.text, figure.end, block.end)
    if found is None:
        return []
    bracketed = "(" in found.group()
    stop = (
        document.text.find(")", found.end(), block.end)
        if bracketed
        else regex.search(r"[.](?=\s|$)", document.text[found.end() : block.end])
    )
    end = stop if isinstance(stop, int) else found.end() + stop.start() if stop else block.end
    whole = Span(found.end(), end if end > 0 else block.end)
    return [] if _is_choice(document, Span(figure.end, whole.end)) else [*_split(document.text, whole)]


def _is_choice(document: Document, passage: Span) -> bool:
    # "04 vụ việc điển hình sau:" counts the typical cases themselves; "25 vụ, điển hình:" shows some of them.
    said = _COUNTED_CHOICE.sub("", fold(document.text[passage.start : passage.end]))
    return _OPEN_LIST.search(said) is not None


def _split(text: str, passage: Span) -> Iterator[Span]:
    start = passage.start
    for mark in [*regex.finditer(r";\s*", text[passage.start : passage.end]), None]:
        end = passage.start + mark.start() if mark else passage.end
        said = text[start:end]
        if len(said.strip(" .;")) > 3:
            yield Span(start + len(said) - len(said.lstrip()), start + len(said.rstrip(" .")))
        start = passage.start + mark.end() if mark else end
