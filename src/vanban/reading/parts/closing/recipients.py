"""Recipients: "Nơi nhận:" and its lines, with dash, glued by ";", or broken over lines (NĐ 30/2020, box 9b)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from vanban.reading.flow import Flow
from vanban.reading.parts.closing.posts import is_note, posts_of
from vanban.text.folding import fold
from vanban.text.names import person_name

_LABEL = regex.compile(r"[\W_]*(?:noi (?:nhan|gui)|not nhan)\s*[:;.]?[\s*_]*")
_DASH = regex.compile(r"[\s*_]*[-–—~+•][\s*_]*")
_GLUED = regex.compile(r"[;.]\s*[-–+]\s*(?=\S)|,\s+[-–+]\s*(?=\p{Lu})")
_SEMICOLON = regex.compile(r";\s*(?=\S)")
_KEPT = regex.compile(r"\W*luu\b")
_POST_BEHIND = regex.compile(
    r"(?:(?<=[;:.,*])|^|\t|\s{2})\s*((?:(?:KT|TL|TM|TUQ|Q)\s?\.\s?)?[\p{Lu}][\p{Lu}\s.]{5,})$"
)
_NAME_BEHIND = regex.compile(r"(?<=[;.)])\s+((?:\p{Lu}\p{Ll}+\s?){2,5})$")
LONGEST_LIST = 60


@dataclass(frozen=True, slots=True)
class RecipientList:
    """The recipients, the blocks they stand in, and posts or a name that shared a line with them."""

    items: tuple[str, ...]
    blocks: tuple[int, ...]
    beside: tuple[tuple[int, str], ...] = ()
    name: str | None = None


def find_label(flow: Flow, stop: int) -> int | None:
    """The last block before `stop` that begins with "Nơi nhận"."""
    for index in range(stop - 1, -1, -1):
        if begins_recipients(flow, index):
            return index
    return None


def begins_recipients(flow: Flow, index: int) -> bool:
    """Whether block `index` is the line "Nơi nhận:", alone or with the first recipients."""
    text = flow.block_text(index)
    label = _LABEL.match(fold(text[:40])) if flow.blocks[index].table is None else None
    return label is not None and (":" in label[0] or label.end() >= len(text.rstrip()))


def read_recipients(flow: Flow, index: int, stop: int) -> RecipientList:
    """The recipients of the label in block `index`."""
    lines: list[str] = []
    blocks, beside = [index], []
    text = flow.block_text(index)
    label = _LABEL.match(fold(text))
    first, post = _cut_post(text[label.end() if label else 0 :])
    if post:
        beside.append((index, post))
    if first.strip(" .:"):
        lines += _SEMICOLON.split(first) if not _DASH.match(first) else [first]
    for at in range(index + 1, min(stop, index + LONGEST_LIST)):
        line, post = _cut_post(flow.block_text(at).strip())
        if not line.strip() and post:
            if lines:
                break
            beside.append((at, post))
            continue
        if flow.blocks[at].table is not None or not _belongs(line, lines):
            break
        blocks.append(at)
        if post:
            beside.append((at, post))
        _add(lines, line)
    name = _cut_name(lines) if beside else None
    return RecipientList(_items(lines), tuple(blocks), tuple(beside), name)


def _cut_name(lines: list[str]) -> str | None:
    """The signer's name at the end of a line whose neighbours hold the posts; it is taken out of the line."""
    for at, line in enumerate(lines):
        found = _NAME_BEHIND.search(line)
        name = person_name(found[1]) if found else None
        if found and name:
            lines[at] = line[: found.start()]
            return name
    return None


def _cut_post(text: str) -> tuple[str, str | None]:
    """A line of the left column with a post of the right one behind it, taken apart."""
    if posts_of(text):
        return "", text
    found = _POST_BEHIND.search(text)
    if found and posts_of(found[1]):
        return text[: found.start()], found[1]
    return text, None


def _belongs(text: str, lines: Sequence[str]) -> bool:
    if not text or is_note(text) or _LABEL.match(fold(text)):
        return False
    if _DASH.match(text):
        return True
    if person_name(text) and (not lines or _KEPT.match(fold(lines[-1])) or lines[-1].rstrip().endswith((".", "/"))):
        return False
    if not lines:
        return len(text) < 200
    if any(_KEPT.match(fold(line)) for line in lines):
        return text[:1] in "(" or (text[:1].islower() and len(text) < 80)
    ended = lines[-1].rstrip()[-1:] == "."
    return len(text) < 160 and not (ended and not text[:1].islower())


def _add(lines: list[str], text: str) -> None:
    if lines and not _DASH.match(text) and _runs_on(lines[-1], text):
        lines[-1] = f"{lines[-1]} {text}"
    else:
        lines.append(text)


def _runs_on(above: str, text: str) -> bool:
    """Whether a line without a dash is the rest of the one above: a comma ends that only before a capital."""
    last = above.rstrip()[-1:]
    if text[:1].islower():
        return last not in (";", ".")
    return last not in (";", ".", ",") and not _KEPT.match(fold(text))


def _items(lines: Sequence[str]) -> tuple[str, ...]:
    pieces = (
        piece for line in lines for piece in _GLUED.split(_DASH.sub("", line, count=1) if _DASH.match(line) else line)
    )
    split = (part for piece in pieces for part in _without_dashes(piece))
    return tuple(item for item in (" ".join(part.split()).strip(" ;.,*_/") for part in split) if item)


def _without_dashes(piece: str) -> list[str]:
    """ "Như trên; Lưu: VT" on one line is two; "Thường trực: Tỉnh ủy, HĐND" is one."""
    at = fold(piece).find("; luu")
    return [piece[:at], piece[at + 1 :]] if at >= 0 else [piece]
