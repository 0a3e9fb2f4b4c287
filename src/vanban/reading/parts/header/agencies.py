"""Parent and issuer: the lines of the left column of a letterhead put together to names of agencies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from vanban.reading.parts.header.segments import Segment
from vanban.text.folding import fold, same_words
from vanban.text.names import begins_agency, begins_post, is_unfinished, is_whole

_SPLIT = regex.compile(
    r"""(?P<parent>(?:(?:UBND|[ỦU][YỶ]\ BAN\ NHÂN\ DÂN)\ (?:TỈNH|THÀNH\ PHỐ|TP\.?|HUYỆN|QUẬN|THỊ\ XÃ|XÃ|PHƯỜNG)
    |BỘ(?!\ TRƯỞNG|\ CHỈ\ HUY|\ TƯ\ LỆNH)|TỔNG\ CỤC|CỤC\ THUẾ(?=\ THUẾ\ ))(?:\ [\p{Lu},\-–]+){0,9}?)\s+
    (?P<issuer>(?:SỞ|TỔNG\ CỤC|CHI\ CỤC|CỤC|PHÒNG(?!\ CHỐNG|,)|BAN\ (?:QUẢN\ LÝ|CHỈ\ ĐẠO|DÂN\ TỘC)
    |THANH\ TRA|VĂN\ PHÒNG|TRUNG\ TÂM|TRƯỜNG|BỆNH\ VIỆN|VIỆN|THUẾ\ (?:TỈNH|THÀNH\ PHỐ|CƠ\ SỞ))\s.+)""",
    regex.VERBOSE,
)
_MINISTRY = regex.compile(r"bo (?!chi huy|tu lenh)")
NEAREST = 8


@dataclass(frozen=True, slots=True)
class Agency:
    """A name of an agency as printed, its place, and the blocks it stands in."""

    name: str
    start: int
    end: int
    blocks: tuple[int, ...]


def find_agencies(segments: Sequence[Segment]) -> tuple[Agency, ...]:
    """The agencies of a letterhead in order, repeated ones once; lines that are no agency are left out.

    Names in small letters are believed only where none is in capitals, in the last lines above number or title.
    """
    names = _names([segment for segment in segments if segment.is_capitals])
    names = names or _names(segments[-NEAREST:])
    parts = (part for name in names for part in _split(name))
    return _distinct([part for part in parts if begins_agency(part.name) or begins_post(part.name)])


def _names(segments: Sequence[Segment]) -> list[Agency]:
    names: list[Agency] = []
    capitals = False
    for at, segment in enumerate(segments):
        following = segments[at + 1].text if at + 1 < len(segments) else ""
        if names and _goes_on(names[-1], segment, capitals):
            names[-1] = _joined(names[-1], segment)
        elif _can_begin(segment, following):
            names.append(Agency(segment.text, segment.start, segment.end, (segment.block,)))
            capitals = segment.is_capitals
    return names


def _can_begin(segment: Segment, following: str) -> bool:
    if len(segment.text) > 160 or segment.text.rstrip()[-1:] in (";", ":", "."):
        return False
    if begins_agency(segment.text) or (segment.is_capitals and begins_post(segment.text)):
        return segment.is_capitals or len(segment.text) < 90
    return segment.is_capitals and len(segment.text.split()) < 4 and begins_agency(f"{segment.text} {following}")


def _goes_on(name: Agency, segment: Segment, capitals: bool) -> bool:
    if same_words(name.name, segment.text):
        return False
    if capitals != segment.is_capitals or len(segment.text) > 120 or ":" in segment.text:
        return False
    if is_whole(name.name) or segment.block - name.blocks[-1] > 3:
        return False
    return is_unfinished(name.name) or (capitals and not begins_agency(segment.text))


def _joined(name: Agency, segment: Segment) -> Agency:
    return Agency(f"{name.name} {segment.text}", name.start, segment.end, (*name.blocks, segment.block))


def _split(agency: Agency) -> list[Agency]:
    """Parent and issuer printed on one line, "UBND TỈNH A SỞ B", taken apart."""
    found = _SPLIT.fullmatch(agency.name)
    if found is None or len(set(agency.blocks)) > 1:
        return [agency]
    ends = [(found[group].rstrip(" -–"), found.start(group)) for group in ("parent", "issuer")]
    return [Agency(name, agency.start + at, agency.start + at + len(name), agency.blocks) for name, at in ends]


def _distinct(agencies: Sequence[Agency]) -> tuple[Agency, ...]:
    kept: list[Agency] = []
    for agency in agencies:
        if not any(same_words(agency.name, other.name) for other in kept):
            kept.append(agency)
    return tuple(kept)


def parent_and_issuer(agencies: Sequence[Agency]) -> tuple[Agency | None, Agency | None]:
    """The last agency issues, the one above it is its parent; two ministries side by side issue together."""
    if not agencies:
        return None, None
    issuer = agencies[-1]
    parent = agencies[-2] if len(agencies) > 1 else None
    if parent and all(_MINISTRY.match(fold(one.name)) for one in (parent, issuer)):
        name = f"{parent.name.rstrip(' -–')} - {issuer.name}"
        return None, Agency(name, parent.start, issuer.end, parent.blocks + issuer.blocks)
    return parent, issuer
