"""The signature block: who signs, in what capacity, for whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from vanban.model.document import Signature
from vanban.reading.flow import Flow
from vanban.reading.parts.closing.posts import (
    Post,
    is_note,
    is_short_capitals,
    post_in_small_letters,
    posts_of,
    split_name,
)
from vanban.text.names import begins_agency, begins_post, is_bare_post, person_name

LONGEST_GAP = 4


@dataclass
class SignatureBlock:
    """The lines of one signature while they are read."""

    posts: list[Post] = field(default_factory=list)
    name: str | None = None
    blocks: list[int] = field(default_factory=list)


def find_signature(flow: Flow, first: int, stop: int, *, taken: Sequence[int]) -> SignatureBlock | None:
    """The best signature block between blocks `first` and `stop`; blocks in `taken` are the recipients."""
    best: SignatureBlock | None = None
    index = first
    while index < stop:
        if index not in taken and flow.blocks[index].table is None and _begins(flow, index, stop):
            block, index = _read(flow, index, stop, taken=taken)
            if best is None or _weight(block) > _weight(best):
                best = block
        else:
            index += 1
    return best


def _begins(flow: Flow, index: int, stop: int) -> bool:
    """A line with a post begins a block; one in small letters only when a name comes soon."""
    if _line(flow, index)[0]:
        return True
    near = range(index + 1, min(index + 4, stop))
    named = any(person_name(flow.block_text(at).strip()) for at in near)
    return named and post_in_small_letters(flow.block_text(index)) is not None


def _weight(block: SignatureBlock) -> int:
    return 2 * bool(block.name) + any(post.formula for post in block.posts) + bool(block.posts)


def _line(flow: Flow, index: int) -> tuple[list[Post], str | None]:
    text, name = split_name(flow.block_text(index).strip())
    return posts_of(text), name


def _read(flow: Flow, index: int, stop: int, *, taken: Sequence[int]) -> tuple[SignatureBlock, int]:
    block = SignatureBlock()
    skipped = 0
    while index < stop and skipped < LONGEST_GAP and not block.name:
        text = flow.block_text(index).strip()
        if index in taken:
            index += 1
            continue
        posts, name = _line(flow, index)
        if posts and skipped:
            break
        if posts:
            block.posts += posts
            block.name = name
        elif not is_note(text) and not _take(block, text):
            skipped += 1 if len(text) < 120 else LONGEST_GAP
            index += 1
            continue
        block.blocks.append(index)
        index += 1
    return block, index


def _take(block: SignatureBlock, text: str) -> bool:
    """A name ends the block; a line in capitals goes on with the post above it."""
    name, post = person_name(text), post_in_small_letters(text)
    if post:
        block.posts.append(post)
        return True
    if name and not (text.isupper() and begins_post(text)):
        block.name = name
        return True
    last = block.posts[-1] if block.posts else None
    if last and is_short_capitals(text) and not begins_agency(text) and not is_bare_post(last.name):
        block.posts[-1] = Post(f"{last.name} {text}", last.formula)
        return True
    return False


def signature_of(flow: Flow, block: SignatureBlock, why: str) -> Signature:
    """The signature that a block of lines says: the first formula tells for whom, the last post who signs."""
    start, end = flow.blocks[block.blocks[0]].start, flow.blocks[block.blocks[-1]].end
    if not block.posts:
        return Signature(None, None, None, block.name, start, end, "a name below “Nơi nhận”")
    first, last = block.posts[0], block.posts[-1]
    alone = len(block.posts) == 1
    for_whom = first.name if first.formula and first.formula != "Q." else None
    title = None if alone and for_whom else last.name
    return Signature(first.formula, title, for_whom, block.name, start, end, why)
