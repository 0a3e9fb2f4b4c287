"""The head of a document taken apart line by line: mottoes, number, date, title, then who issues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import regex

from vanban.model.document import Header, Role
from vanban.reading.flow import Flow
from vanban.reading.parts.header.addressees import find_addressees
from vanban.reading.parts.header.draft import Draft, put_number, put_place_date, put_title
from vanban.reading.parts.header.letterhead import letterhead_lines, put_agencies, put_authority
from vanban.reading.parts.header.number import find_number
from vanban.reading.parts.header.place_date import find_passed, find_place_date
from vanban.reading.parts.header.segments import Segment, cut_mottoes, head_segments
from vanban.reading.parts.header.title import BODY, find_title
from vanban.text.folding import fold

_URGENCY = regex.compile(
    r"\W*(?:(?:thuong\s+|hoa\s+toc\s+)?khan|hoa\s+toc(?:\s+hen\s+gio)?|(?:tuyet\s+|toi\s+)?mat|luu\s+hanh\s+noi\s+bo"
    r"|xem\s+xong\s+tra\s+lai|(?:ban\s+)?du\s+thao(?:\s+lan\s+(?:thu\s+)?\d+)?|ban\s+sao|sao\s+y(?:\s+ban\s+chinh)?)\W*"
)
_GROUND = regex.compile(r"\W*(?:can cu|xet|theo de nghi|tren co so|thuc hien)\b")
_PASSED = ("L", "NQ", "PL", "HP")


def find_header(flow: Flow) -> tuple[Header, tuple[str, ...], Mapping[int, Role]]:
    """The header and addressees ("Kính gửi") of a document, and the roles of their blocks."""
    stop = _first_annex(flow)
    draft = Draft()
    addressees, addressed = find_addressees(flow, stop)
    draft.mark(addressed, "addressee")
    head = head_segments(flow, min([stop, *addressed]))
    segments, mottoes = cut_mottoes(_without_urgency(draft, head))
    segments = _before_body(segments, mottoes)
    number = find_number(segments)
    segments = put_number(draft, segments, number)
    dated = find_place_date(segments)
    segments = put_place_date(draft, segments, dated)
    known = [motto.start for motto in mottoes] + ([number.symbol_at[0]] if number else [])
    begin = min(known, default=0)
    known += [dated.date_at[0]] if dated else []
    title = find_title(segments, _below(segments, known), formal=bool(known))
    if not (known or title.type or addressees):
        return Header(), (), {}
    put_title(draft, title, addressed=bool(addressees))
    put_agencies(draft, letterhead_lines(segments, title, number=number, begin=begin), flow, stop=stop)
    if "issuer" not in draft.values and (mottoes or number):
        put_authority(draft, segments, title)
    draft.mark([motto.block for motto in mottoes], "motto")
    _put_passed(draft, flow, stop)
    _mark_grounds(draft, flow, stop)
    return draft.header(), addressees, draft.roles


def _first_annex(flow: Flow) -> int:
    roles: tuple[Role, ...] = ("annex_label", "parent", "issuer", "motto")
    return next((at for at, block in enumerate(flow.blocks) if block.role in roles), len(flow.blocks))


def _without_urgency(draft: Draft, segments: Sequence[Segment]) -> list[Segment]:
    draft.mark([segment.block for segment in segments if _URGENCY.fullmatch(segment.folded)], "urgency")
    return [segment for segment in segments if not _URGENCY.fullmatch(segment.folded)]


def _before_body(segments: Sequence[Segment], mottoes: Sequence[Segment]) -> list[Segment]:
    """The lines before the grounds or the first heading; two are kept, they tell where the subject ends."""
    begin = mottoes[0].start if mottoes else 0
    for at, segment in enumerate(segments):
        if segment.start >= begin and BODY.match(segment.folded):
            return list(segments[: at + 2])
    return list(segments)


def _below(segments: Sequence[Segment], known: Sequence[int]) -> int:
    """The index of the first line below everything of the letterhead that is known."""
    last = max(known, default=-1)
    return next((at for at, segment in enumerate(segments) if segment.start > last), len(segments))


def _put_passed(draft: Draft, flow: Flow, stop: int) -> None:
    if draft.values.get("type") in _PASSED and "date" not in draft.places:
        text_end = flow.blocks[stop - 1].end if stop else 0
        passed = find_passed(flow.text[:text_end])
        if passed:
            draft.put("date", passed[0], passed[1:], why="“thông qua ngày …” at the end")


def _mark_grounds(draft: Draft, flow: Flow, stop: int) -> None:
    last = max(draft.roles, default=-1)
    for at in range(last + 1, min(stop, last + 40)):
        text = flow.block_text(at)
        if _GROUND.match(fold(text)) and text.rstrip().endswith((";", ",")):
            draft.mark([at], "basis")
        elif any(draft.roles.get(before) == "basis" for before in (at - 1, at - 2)):
            if _GROUND.match(fold(text)):
                draft.mark([at], "basis")
            break
        elif at > last + 3:
            break
