"""The heads of annexes put together: label, title, "Kèm theo", letterhead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from vanban.model.document import Annex, AnnexOf, Role
from vanban.reading.flow import Flow
from vanban.reading.parts.annexes.label import find_label, is_title_of_annex
from vanban.reading.parts.annexes.letterhead import letterhead_above
from vanban.reading.parts.annexes.of import begins_of, read_of

LONGEST_TITLE = 8


@dataclass
class _Head:
    """The head of one annex: where it begins, its lines, and what they are."""

    first: int
    start: int
    label: str
    title: list[str] = field(default_factory=list)
    of: AnnexOf = field(default_factory=AnnexOf)
    roles: dict[int, Role] = field(default_factory=dict)


def find_annexes(flow: Flow) -> tuple[tuple[Annex, ...], Mapping[int, Role]]:
    """The annexes of a document, and the roles of their label, title and "Kèm theo" blocks."""
    heads = [head for index in range(len(flow.blocks)) if (head := _head(flow, index))]
    ends = [*(head.start - 1 for head in heads[1:]), len(flow.text)][: len(heads)]
    annexes = tuple(_annex(flow, head, max(end, head.start)) for head, end in zip(heads, ends, strict=True))
    return annexes, {block: role for head in heads for block, role in head.roles.items()}


def _annex(flow: Flow, head: _Head, end: int) -> Annex:
    tables = tuple(at for at, table in enumerate(flow.tables) if head.start <= table.start < end)
    return Annex(head.label, " ".join(head.title) or None, head.of, tables, head.start, end)


def _head(flow: Flow, index: int) -> _Head | None:
    found = find_label(flow, index)
    if found is None:
        return None
    roles = letterhead_above(flow, index)
    head = _Head(min(roles, default=index), 0, found.label, roles=roles)
    head.start = flow.blocks[head.first].start
    if flow.blocks[index].table is None:
        head.roles[index] = "annex_label"
    if found.of:
        head.of = read_of(found.of, found.of_start)
    if found.title:
        head.title.append(found.title)
    if flow.blocks[index].table is None:
        _read_below(flow, index + 1, head)
    return head


def _read_below(flow: Flow, index: int, head: _Head) -> None:
    for at in range(index, min(index + LONGEST_TITLE, len(flow.blocks))):
        text = flow.block_text(at)
        if begins_of(text):
            _read_of_lines(flow, at, head)
            return
        if flow.blocks[at].table is not None or not is_title_of_annex(flow, at, bool(head.title)):
            return
        head.title.append(text.strip())
        head.roles[at] = "annex_title"


def _read_of_lines(flow: Flow, index: int, head: _Head) -> None:
    """The line in brackets may be broken; it goes on until its bracket is closed."""
    last = index
    opened = "(" in flow.block_text(index)[:2]
    while opened and ")" not in flow.block_text(last) and last + 1 < min(index + 3, len(flow.blocks)):
        last += 1
    if ")" not in flow.block_text(last):
        last = index
    start, end = flow.blocks[index].start, flow.blocks[last].end
    head.of = read_of(flow.text[start:end], start)
    head.roles.update(dict.fromkeys(range(index, last + 1), "annex_of"))
