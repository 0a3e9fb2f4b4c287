"""Kind of document and subject: "BÁO CÁO" with the lines under it, or "V/v …" under the number (NĐ 30/2020)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from vanban.reading.parts.header.segments import Segment
from vanban.text.folding import fold
from vanban.text.names import begins_agency, begins_post, leading_type

BODY = regex.compile(
    r"""\W*(?:can\ cu|kinh\ (?:gui|trinh|thua)|(?:kinh\ )?gui\s*:|dieu\ \d|chuong\ [ivx\d]|phan\ (?:thu\ |[ivx\d])
    |[ivx]{1,5}\s*[.)/:-]\s|\d{1,2}\s*[.)/]\s|[a-d][.)]\s|muc\ [ivx\d]+|theo\ de\ nghi|xet\ (?:de\ nghi|to\ trinh)
    |hom\ nay|can\ bo\ |noi\ nhan|phu\ luc|xin\ )""",
    regex.VERBOSE,
)
_SENTENCE = regex.compile(
    r"\W*(?:thuc hien|trien khai|trong|ngay \d|nham|de |theo|tren co so|hien nay|qua |sau khi|vua qua|tai |cac "
    r"|tiep theo|tra loi|phuc dap|thoi gian qua|nam \d{4}[ ,]|tu |duoc |voi |vao |tiep tuc|bo |so |uy ban|ubnd)"
)
_ABOUT = regex.compile(r"\W*(?:v\s*/\s*v|vv|ve\s+viec|trich\s+yeu|v[ve]\s*:)\s*[:.]?\s*")
_ON = regex.compile(r"\W*ve\s+")
_OPEN = regex.compile(r"(?i)(?:[,–-]|\b(?:và|của|về|các|cho|với|tại|trên|trong|để|do|theo|hoặc|từ|đến))\s*$")
_DECIDED_BY = regex.compile(
    r"cua\s+(?:ban|bo|uy ban|hoi dong|chu tich|thu tuong|chinh phu|thong doc|tong cuc|cuc|so|tinh uy|thanh uy"
    r"|giam doc|truong|vien|tong)\b.{0,140}?\bve\s+(?:viec\s+)?"
)
_SPAN_OF_TIME = regex.compile(
    r"\W*(?:nam (?:hoc )?\d{4}|giai doan|nhiem ky|thang \d|quy [ivx\d]|\d+ thang|hoc ky|dot \d)"
)
_BY = regex.compile(r"\W*cua\s+(?=\p{L})")
_ORDERS = regex.compile(r"\bdien\s*:$")
_OF_PARLIAMENT = regex.compile(r"\W*cua (?:quoc hoi|uy ban thuong vu quoc hoi)\b")
_SENTENCE_END = regex.compile(r"\p{Ll}{2,}[.;]\s+\p{Lu}\p{Ll}")
LONGEST_SUBJECT = 6
_NO_TITLE = regex.compile(r"(?i)số\s*:|,|-|:\s*\d")
_WANTS_FIGURE = regex.compile(r"(?i)\b(?:số|ngày|tháng|năm)\s*$")


@dataclass(frozen=True, slots=True)
class Title:
    """The kind of document and its subject; `type_at` and `subject_at` in the text; blocks for the roles."""

    type: str | None = None
    type_at: tuple[int, int] | None = None
    type_block: int | None = None
    subject: str | None = None
    subject_at: tuple[int, int] | None = None
    subject_blocks: tuple[int, ...] = ()
    about: bool = False
    why: str = ""


def find_title(segments: Sequence[Segment], after: int, *, formal: bool) -> Title:
    """Kind and subject among the lines of a head; a line of a kind before index `after` is second choice.

    `formal` says that the head has a motto, number or date; without, only a line in capitals is believed.
    """
    at = _type_line(segments, after, formal)
    if at is None:
        return _about(segments, formal=formal)
    code, length = leading_type(segments[at].text) or ("other", 0)
    line = segments[at]
    rest = line.part(length, len(line.text))
    rest = rest.part(len(rest.text) - len(rest.text.lstrip(" :.;-–")), len(rest.text))
    below = ([rest] if rest.text else []) + list(segments[at + 1 :])
    below = below[1:] if _names_author(below) else below
    lines = _subject_lines(below, bool(rest.text))
    title = Title(code, (line.start, line.start + length), line.block, about=False, why="a line that names a kind")
    return _with_subject(title, lines) if lines else title


def _type_line(segments: Sequence[Segment], after: int, formal: bool) -> int | None:
    body = next((at for at, segment in enumerate(segments) if at >= after and BODY.match(segment.folded)), None)
    lines = [at for at, segment in enumerate(segments[:body]) if _is_type(segment)]
    if not formal:
        shown = [at for at in lines if segments[at].text.split()[0].isupper()]
        lines = shown if len(shown) == 1 else []
    late = [at for at in lines if at >= after]
    return next(iter(late or lines), None)


def _is_type(segment: Segment) -> bool:
    kind = leading_type(segment.text)
    if kind is None:
        return False
    name, rest = segment.text[: kind[1]], segment.text[kind[1] :].strip(" *")
    if not rest.strip(" .:"):
        return rest != ":" and (name.isupper() or name.istitle() or name[0].isupper())
    if fold(rest).strip(" .:") in ("chung", "cu the", "khac", "chuyen tiep", "thi hanh"):
        return False
    return name.isupper() and not _NO_TITLE.match(rest) and (rest[0].isupper() or rest[0] in '(“"')


def _about(segments: Sequence[Segment], *, formal: bool) -> Title:
    for at, segment in enumerate(segments):
        found = _ABOUT.match(segment.folded)
        if found and (found.end() < len(segment.text) or at + 1 < len(segments)):
            alone = found.end() >= len(segment.text)
            lines = [segments[at + 1]] if alone else [segment.part(found.end(), len(segment.text))]
            for following in segments[at + 1 + alone :]:
                if BODY.match(following.folded) or not _continues(lines, following):
                    break
                lines.append(following)
            return _with_subject(Title(about=True, why="after “V/v”"), lines)
    return _last_lines(segments) if formal else Title()


def _last_lines(segments: Sequence[Segment]) -> Title:
    """The subject of a letter that begins with "Về" alone: the last lines of its head, right above "Kính gửi"."""
    at = next(
        (at for at in range(max(len(segments) - 3, 0), len(segments)) if segments[at].text.startswith("Về ")), None
    )
    if at is None or _is_prose(segments[at]):
        return Title()
    lines = [segments[at]]
    for following in segments[at + 1 :]:
        if not _continues(lines, following):
            return Title()
        lines.append(following)
    return _with_subject(Title(about=True, why="“Về” above “Kính gửi”"), lines)


def _subject_lines(below: Sequence[Segment], same_line: bool) -> list[Segment]:
    sure = _before_authority(below)
    lines = list(below[:sure])
    for at, segment in enumerate(below[sure:], start=sure):
        if (
            BODY.match(segment.folded)
            or _OF_PARLIAMENT.match(segment.folded)
            or _is_bracket(segment)
            or _is_authority(below, at, lines)
        ):
            break
        if not lines:
            if not same_line and _is_prose(segment):
                break
        elif not (_continues(lines, segment) or (same_line and at == 1 and _ABOUT.match(segment.folded))):
            break
        lines.append(segment)
    return lines


def _names_author(below: Sequence[Segment]) -> bool:
    """ "CỦA ỦY BAN NHÂN DÂN TỈNH A" between the kind and "Về việc …": who issues, no part of the subject."""
    by = _BY.match(below[0].folded) if len(below) > 1 and below[0].is_capitals else None
    author = below[0].text[by.end() :] if by else ""
    return bool((begins_agency(author) or begins_post(author)) and _ON.match(below[1].folded))


def _before_authority(below: Sequence[Segment]) -> int:
    """How many lines in small letters stand above the line of who decides: all of them are the subject."""
    for at, segment in enumerate(below[: LONGEST_SUBJECT + 1]):
        if at and _is_authority(below, at, below[:at]) and _is_enacting(below[at + 1 : at + 3]):
            return at
        if segment.is_capitals or _is_bracket(segment) or _is_prose(segment) or BODY.match(segment.folded):
            break
    return 0


def _is_enacting(following: Sequence[Segment]) -> bool:
    return any(BODY.match(one.folded) or _orders(one) for one in following)


def _orders(segment: Segment) -> bool:
    return bool(_ORDERS.search(segment.folded))


def _is_bracket(segment: Segment) -> bool:
    return segment.text.startswith("(") and segment.text.rstrip(".;").endswith(")")


def _is_prose(segment: Segment) -> bool:
    words = len(segment.text.split())
    return (segment.text[-1] in ":;" and words > 14) or words > 200 or bool(_SENTENCE_END.search(segment.text))


def _is_authority(below: Sequence[Segment], at: int, lines: Sequence[Segment]) -> bool:
    """ "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH A" before the grounds: who decides, no part of the subject."""
    segment = below[at]
    if not segment.is_capitals or not (begins_agency(segment.text) or begins_post(segment.text)):
        return False
    if lines and _OPEN.search(lines[-1].text):
        return False
    return not lines or not lines[-1].is_capitals or _is_enacting(below[at + 1 : at + 3]) or _orders(segment)


def _continues(lines: Sequence[Segment], segment: Segment) -> bool:
    """Whether a line goes on with the subject: by its letters, by what the line above lacks, or by its looks."""
    above = lines[-1]
    if _is_prose(segment) and len(segment.text) > 200:
        return False
    if _OPEN.search(above.text) or segment.text[0].islower():
        return True
    if segment.text[0].isdigit() and _WANTS_FIGURE.search(above.text):
        return True
    if _SPAN_OF_TIME.match(segment.folded) and len(segment.text) < 60 and segment.text[-1] not in ".;:,":
        return True
    if above.text[-1] in ".;:" or _SENTENCE.match(segment.folded):
        return above.is_capitals and segment.is_capitals
    if above.is_capitals:
        return segment.is_capitals
    looks_alike = above.bold == segment.bold and above.centred == segment.centred
    return looks_alike and (above.bold or above.centred) and not segment.is_capitals and len(segment.text) < 120


def _with_subject(title: Title, lines: Sequence[Segment]) -> Title:
    first = lines[0]
    about = _ABOUT.match(first.folded) or (_ON.match(first.folded) if title.type or title.about else None)
    start = first.start
    text = " ".join(line.text for line in lines)
    decided = _DECIDED_BY.match(fold(text))
    if decided and len(text) > decided.end():
        text, start = text[decided.end() :], first.start + min(decided.end(), len(first.text))
    elif about and len(text) > about.end() and _really_about(first.text[: about.end()]):
        text, start = text[about.end() :], first.start + about.end()
    return Title(title.type, title.type_at, title.type_block, text.strip(" .:;*"), (start, lines[-1].end),
                 tuple(line.block for line in lines), title.about, title.why)  # fmt: skip


def _really_about(words: str) -> bool:
    return words.strip(" :.").casefold() not in ("vẽ", "vé", "vệ")
