"""Numbered lines that are headings, their levels and whole titles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from vanban.model.document import Heading, Role
from vanban.reading.flow import Flow
from vanban.reading.parts.outline.evidence import is_heading, is_title_in_capitals
from vanban.reading.parts.outline.numbering import Numbered, read_number

LONGEST_REST = 250


@dataclass
class _Outline:
    headings: list[Heading] = field(default_factory=list)
    roles: dict[int, Role] = field(default_factory=dict)
    above: list[int] = field(default_factory=list)
    in_article: bool = False

    def level_of(self, number: Numbered) -> int:
        self.above = [rank for rank in self.above if rank < number.rank]
        self.above.append(number.rank)
        return len(self.above)


def find_outline(flow: Flow) -> tuple[tuple[Heading, ...], Mapping[int, Role]]:
    """The headings of a document in order, and the roles of their blocks."""
    outline = _Outline()
    for index, block in enumerate(flow.blocks):
        if block.role == "annex_label":
            break
        if block.role == "body" and index not in outline.roles:
            number = read_number(flow.block_text(index).strip())
            if number:
                _add(flow, index, number, outline=outline)
    return tuple(outline.headings), outline.roles


def _add(flow: Flow, index: int, number: Numbered, *, outline: _Outline) -> None:
    believed, why = is_heading(flow, index, number, in_article=outline.in_article)
    if not believed:
        return
    outline.in_article = number.style == "article"
    level, start = outline.level_of(number), flow.blocks[index].start
    lead = len(flow.block_text(index)) - len(flow.block_text(index).lstrip())
    if number.style == "article" and not _is_title(flow, index, number.title):
        end = start + lead + number.title_at
        outline.headings.append(Heading(level, number.label, "", start + lead, end, why))
        return
    title, last = _whole_title(flow, index, number)
    outline.roles.update(dict.fromkeys(range(index, last + 1), "heading"))
    end = flow.blocks[last].end
    outline.headings.append(Heading(level, number.label, title.rstrip(" .:;*_"), start + lead, end, why))


def _is_title(flow: Flow, index: int, title: str) -> bool:
    """ "Điều 1. Phạm vi điều chỉnh" has a title; "Điều 1. Ban hành kèm theo Quyết định này …" is a sentence."""
    return bool(title) and title[-1] not in ".;:,/" and (flow.blocks[index].bold or len(title) < 120)


def _whole_title(flow: Flow, index: int, number: Numbered) -> tuple[str, int]:
    """The title with what a line or page end has cut off, and the last block of it."""
    title, last = number.title, index
    while last + 1 < min(len(flow.blocks), index + 4) and _goes_on(flow, index, last + 1, title=title):
        last += 1
        title = f"{title} {flow.block_text(last).strip()}".strip()
    return title, last


def _goes_on(flow: Flow, first: int, index: int, *, title: str) -> bool:
    block, text = flow.blocks[index], flow.block_text(index).strip()
    if block.role != "body" or read_number(text) or len(text) > LONGEST_REST or text[:1] in "-–+•":
        return False
    if not title:
        return is_title_in_capitals(text) or ((block.bold or block.centred) and text[-1] not in ".;:")
    if title[-1] in ".;:":
        return False
    if is_title_in_capitals(title):
        return is_title_in_capitals(text) and flow.blocks[first].bold == block.bold
    return text[:1].islower() and text[-1] not in ".;:" and flow.blocks[first].bold == block.bold
