"""The letterhead, number, place and date, type and subject, and the addressees."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import regex

from vanban.model.document import Header, Role, Span
from vanban.reading.flow import Flow
from vanban.reading.parts.header.addressees import find_addressees
from vanban.reading.parts.header.agencies import Agency, find_agencies, parent_and_issuer
from vanban.reading.parts.header.number import NumberLine, find_number
from vanban.reading.parts.header.place_date import PlaceDate, find_passed, find_place_date
from vanban.reading.parts.header.segments import Segment, cut_mottoes, head_segments
from vanban.reading.parts.header.title import BODY, Title, find_title
from vanban.text.folding import fold
from vanban.text.names import begins_agency
from vanban.text.symbols import parse_symbol

_URGENCY = regex.compile(
    r"\W*(?:(?:thuong\s+|hoa\s+toc\s+)?khan|hoa\s+toc(?:\s+hen\s+gio)?|(?:tuyet\s+|toi\s+)?mat|luu\s+hanh\s+noi\s+bo"
    r"|xem\s+xong\s+tra\s+lai|(?:ban\s+)?du\s+thao(?:\s+lan\s+(?:thu\s+)?\d+)?|ban\s+sao|sao\s+y(?:\s+ban\s+chinh)?)\W*"
)
_GROUND = regex.compile(r"\W*(?:can cu|xet|theo de nghi|tren co so|thuc hien)\b")
_PASSED = ("L", "NQ", "PL", "HP")


@dataclass
class _Draft:
    values: dict[str, str | None] = field(default_factory=dict)
    places: dict[str, Span] = field(default_factory=dict)
    why: dict[str, str] = field(default_factory=dict)
    roles: dict[int, Role] = field(default_factory=dict)

    def put(self, name: str, value: str | None, place: tuple[int, int] | None, why: str) -> None:
        self.values[name] = value
        if place:
            self.places[name] = Span(*place)
        self.why[name] = why

    def mark(self, blocks: Sequence[int], role: Role) -> None:
        for block in blocks:
            self.roles.setdefault(block, role)


def find_header(flow: Flow) -> tuple[Header, tuple[str, ...], Mapping[int, Role]]:
    """The header and addressees ("Kính gửi") of a document, and the roles of their blocks."""
    stop = _first_annex(flow)
    draft = _Draft()
    addressees, addressee_blocks = find_addressees(flow, stop)
    draft.mark(addressee_blocks, "addressee")
    segments = head_segments(flow, min([stop, *addressee_blocks]))
    mottoes: list[Segment]
    segments, mottoes = cut_mottoes(_without_urgency(draft, segments))
    segments = _before_body(segments, mottoes)
    number = find_number(segments)
    segments = _put_number(draft, segments, number)
    dated = find_place_date(segments)
    segments, after = _put_place_date(draft, segments, dated, mottoes, number)
    title = find_title(segments, after, formal=bool(mottoes or number or dated))
    if not (mottoes or number or dated or title.type or addressees):
        return Header(), (), {}
    _put_title(draft, title, bool(addressees))
    begin = min([motto.start for motto in mottoes] + ([number.symbol_at[0]] if number else []), default=0)
    lines = _letterhead(segments, title, number, begin)
    _put_agencies(draft, flow, lines, stop)
    if "issuer" not in draft.values and (mottoes or number):
        _put_authority(draft, segments, title)
    draft.mark([motto.block for motto in mottoes], "motto")
    _put_passed(draft, flow, stop)
    _mark_grounds(draft, flow, stop)
    header = Header(**draft.values, places=draft.places, why=draft.why)
    return header, addressees, draft.roles


def _first_annex(flow: Flow) -> int:
    roles: tuple[Role, ...] = ("annex_label", "parent", "issuer", "motto")
    return next((at for at, block in enumerate(flow.blocks) if block.role in roles), len(flow.blocks))


def _without_urgency(draft: _Draft, segments: Sequence[Segment]) -> list[Segment]:
    draft.mark([segment.block for segment in segments if _URGENCY.fullmatch(segment.folded)], "urgency")
    return [segment for segment in segments if not _URGENCY.fullmatch(segment.folded)]


def _before_body(segments: Sequence[Segment], mottoes: Sequence[Segment]) -> list[Segment]:
    """The lines before the grounds or the first heading; two are kept, they tell where the subject ends."""
    begin = mottoes[0].start if mottoes else 0
    for at, segment in enumerate(segments):
        if segment.start >= begin and BODY.match(segment.folded):
            return list(segments[: at + 2])
    return list(segments)


def _put_number(draft: _Draft, segments: list[Segment], line: NumberLine | None) -> list[Segment]:
    if line is None:
        return segments
    draft.put("number", line.number, line.number_at, line.why)
    draft.put("symbol", line.symbol, line.symbol_at, line.why)
    draft.mark([segments[line.at].block], "number")
    return _replaced(segments, line.at, line.start, line.end)


def _replaced(segments: list[Segment], at: int, start: int, end: int) -> list[Segment]:
    """The segments with the characters `start` to `end` of one taken out; what stood around them stays."""
    whole = segments[at]
    sides = (whole.part(0, start), whole.part(end, len(whole.text)))
    kept = [side for side in sides if any(letter.isalnum() for letter in side.text)]
    return [*segments[:at], *kept, *segments[at + 1 :]]


def _put_place_date(
    draft: _Draft,
    segments: list[Segment],
    line: PlaceDate | None,
    mottoes: Sequence[Segment],
    number: NumberLine | None,
) -> tuple[list[Segment], int]:
    known = [motto.start for motto in mottoes] + ([number.symbol_at[0]] if number else [])
    if line is None:
        return segments, _after(segments, known)
    draft.put("place", line.place, line.place_at, "before the date")
    draft.put("date", line.date, line.date_at, "the line of place and date")
    draft.mark([segments[at].block for at in range(line.first, line.last + 1)], "place_date")
    known.append(line.date_at[0])
    first = segments[line.first].part(0, line.start)
    kept = [first] if any(letter.isalnum() for letter in first.text) else []
    segments = [*segments[: line.first], *kept, *segments[line.last + 1 :]]
    return segments, _after(segments, known)


def _after(segments: Sequence[Segment], known: Sequence[int]) -> int:
    """The index of the first line below everything of the letterhead that is known."""
    last = max(known, default=-1)
    return next((at for at, segment in enumerate(segments) if segment.start > last), len(segments))


def _put_title(draft: _Draft, title: Title, addressed: bool) -> None:
    code, why = title.type, title.why
    if code is None and not title.about:
        symbol = parse_symbol(draft.values.get("symbol") or "")
        code, why = symbol.type if symbol else None, "the letters of the symbol"
    if code is None and (title.about or addressed or draft.values.get("symbol")):
        code, why = "CV", "no line of a kind, but “V/v”, “Kính gửi” or a number"
    draft.put("type", code, title.type_at, why)
    draft.put("subject", title.subject, title.subject_at, title.why)
    draft.mark([] if title.type_block is None else [title.type_block], "type")
    draft.mark(title.subject_blocks, "subject")


def _letterhead(segments: Sequence[Segment], title: Title, number: NumberLine | None, begin: int) -> list[Segment]:
    """The lines above the number; those above kind and subject where there is none, or nothing above it."""
    places = [place[0] for place in (title.type_at, title.subject_at) if place]
    below = (segment for segment in segments if segment.start > begin)
    body = next((segment.start for segment in below if BODY.match(segment.folded)), None)
    last = min([*places, *([] if body is None else [body])], default=None)
    above = [segment for segment in segments if last is None or segment.end <= last]
    over_number = [segment for segment in above if number and segment.end <= number.symbol_at[0]]
    return over_number if any(begins_agency(segment.text) for segment in over_number) else above


def _put_agencies(draft: _Draft, flow: Flow, lines: Sequence[Segment], stop: int) -> None:
    why = "the letterhead"
    parent, issuer = parent_and_issuer(find_agencies(lines))
    if issuer is None:
        why = "the letterhead of an annex"
        parent, issuer = parent_and_issuer(_of_annex(flow, stop))
    for name, agency in (("parent", parent), ("issuer", issuer)):
        if agency:
            draft.put(name, agency.name, (agency.start, agency.end), why)
            draft.mark(agency.blocks, "parent" if name == "parent" else "issuer")


def _put_authority(draft: _Draft, segments: Sequence[Segment], title: Title) -> None:
    """Without a letterhead, who decides stands in capitals between the subject and the grounds."""
    if title.subject_at is None:
        return
    below = [segment for segment in segments if segment.start >= title.subject_at[1]]
    end = next((at for at, segment in enumerate(below) if BODY.match(segment.folded)), len(below))
    issuer = parent_and_issuer(find_agencies([segment for segment in below[:end] if segment.is_capitals]))[1]
    if issuer:
        draft.put("issuer", issuer.name, (issuer.start, issuer.end), "the line above the grounds")


def _of_annex(flow: Flow, stop: int) -> tuple[Agency, ...]:
    found: list[Segment] = []
    for at in range(stop, min(stop + 6, len(flow.blocks))):
        block, text = flow.blocks[at], flow.block_text(at)
        if block.role in ("parent", "issuer"):
            found.append(Segment(at, block.start, block.end, text, fold(text)))
    return find_agencies(found)


def _put_passed(draft: _Draft, flow: Flow, stop: int) -> None:
    if draft.values.get("type") in _PASSED and "date" not in draft.places:
        text_end = flow.blocks[stop - 1].end if stop else 0
        passed = find_passed(flow.text[:text_end])
        if passed:
            draft.put("date", passed[0], passed[1:], "“thông qua ngày …” at the end")


def _mark_grounds(draft: _Draft, flow: Flow, stop: int) -> None:
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
