"""Who issues: the lines of the letterhead that are left once number, date and title are known."""

from __future__ import annotations

from collections.abc import Sequence

from vanban.reading.flow import Flow
from vanban.reading.parts.header.agencies import Agency, find_agencies, parent_and_issuer
from vanban.reading.parts.header.draft import Draft
from vanban.reading.parts.header.number import NumberLine
from vanban.reading.parts.header.segments import Segment
from vanban.reading.parts.header.title import BODY, Title
from vanban.text.folding import fold
from vanban.text.names import begins_agency

HIGHEST = 6


def letterhead_lines(
    segments: Sequence[Segment], title: Title, *, number: NumberLine | None, begin: int
) -> list[Segment]:
    """The lines above the number; those above kind and subject where there is none, or nothing above it.

    `begin` is where motto and number begin: what looks like a heading before it does not end the letterhead.
    """
    places = [place[0] for place in (title.type_at, title.subject_at) if place]
    below = (segment for segment in segments if segment.start > begin)
    body = next((segment.start for segment in below if BODY.match(segment.folded)), None)
    last = min([*places, *([] if body is None else [body])], default=None)
    above = [segment for segment in segments if last is None or segment.end <= last]
    over_number = [segment for segment in above if number and segment.end <= number.symbol_at[0]]
    return over_number if any(begins_agency(segment.text) for segment in over_number) else above


def put_agencies(draft: Draft, lines: Sequence[Segment], flow: Flow, *, stop: int) -> None:
    """Put down parent and issuer; where no line is an agency those of the letterhead of the annex at block `stop`."""
    why = "the letterhead"
    parent, issuer = parent_and_issuer(find_agencies(lines))
    if issuer is None:
        why = "the letterhead of an annex"
        parent, issuer = parent_and_issuer(_of_annex(flow, stop))
    if parent:
        draft.put("parent", parent.name, (parent.start, parent.end), why=why)
        draft.mark(parent.blocks, "parent")
    if issuer:
        draft.put("issuer", issuer.name, (issuer.start, issuer.end), why=why)
        draft.mark(issuer.blocks, "issuer")


def put_authority(draft: Draft, segments: Sequence[Segment], title: Title) -> None:
    """Without a letterhead, who decides stands in capitals between the subject and the grounds."""
    if title.subject_at is None:
        return
    below = [segment for segment in segments if segment.start >= title.subject_at[1]]
    end = next((at for at, segment in enumerate(below) if BODY.match(segment.folded)), len(below))
    _, issuer = parent_and_issuer(find_agencies([segment for segment in below[:end] if segment.is_capitals]))
    if issuer:
        draft.put("issuer", issuer.name, (issuer.start, issuer.end), why="the line above the grounds")


def _of_annex(flow: Flow, stop: int) -> tuple[Agency, ...]:
    found: list[Segment] = []
    for at in range(stop, min(stop + HIGHEST, len(flow.blocks))):
        block, text = flow.blocks[at], flow.block_text(at)
        if block.role in ("parent", "issuer"):
            found.append(Segment(at, block.start, block.end, text, fold(text)))
    return find_agencies(found)
