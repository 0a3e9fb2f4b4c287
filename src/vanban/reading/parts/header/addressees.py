"""Whom a document is addressed to: "Kính gửi:" and the lines under it (NĐ 30/2020, box 9a)."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from vanban.reading.flow import Flow
from vanban.text.folding import fold

_LABEL = regex.compile(r"[\W_]*(?:dong\s+)?kinh\s+g(?:ui|oi)\s*(?:toi\s*)?[:;]?\s*")
_DASH = regex.compile(r"\s*[-–—+•*]\s*")
_ASIDE = regex.compile(r"[\W_]*(?:\(|dia chi|d/c|mst|ma so thue|dien thoai)")
_ADDRESS = regex.compile(r"(?i)\s*\(\s*(?:đ/c|địa\s+chỉ|mst|mã\s+số\s+thuế)\b.*$")
_AND_NEXT = regex.compile(r";\s*(?:[-–+]\s*)?(?=\S)")
_BODY = regex.compile(r"\W*(?:dieu \d+\.|chuong [ivx\d]+|[ivx]{1,4}\. )")
FARTHEST = 80


def find_addressees(flow: Flow, stop: int) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The addressees, one a line, and the blocks of label and lines; nothing when there is no "Kính gửi"."""
    for index in range(min(stop, FARTHEST)):
        text = flow.block_text(index)
        if _BODY.match(fold(text[:20])):
            break
        label = _LABEL.match(fold(text))
        if label and (":" in label[0] or label.end() < len(text)) and flow.blocks[index].table is None:
            return _read(flow, index, label.end(), stop=stop)
    return (), ()


def _read(flow: Flow, index: int, start: int, *, stop: int) -> tuple[tuple[str, ...], tuple[int, ...]]:
    lines = [flow.block_text(index)[start:].strip()] if flow.block_text(index)[start:].strip() else []
    blocks = [index]
    for at in range(index + 1, min(stop, index + 40)):
        text = flow.block_text(at).strip()
        if not _belongs(text, lines):
            break
        blocks.append(at)
        if _ASIDE.match(fold(text)):
            continue
        if lines and not _DASH.match(text) and not lines[-1].rstrip().endswith((";", ".")) and text[:1].islower():
            lines[-1] = f"{lines[-1]} {text}"
        else:
            lines.append(text)
    return _items(lines), tuple(blocks)


def _belongs(text: str, lines: Sequence[str]) -> bool:
    if _DASH.match(text):
        return (
            not lines or lines[-1].rstrip().endswith((";", ",")) or (bool(_DASH.match(lines[-1])) and len(text) < 200)
        )
    if _ASIDE.match(fold(text)):
        return len(text) < 250
    if not lines:
        return len(text) < 250
    ended = lines[-1].rstrip()[-1:]
    return ended in ";," or (text[:1].islower() and ended != "." and len(text) < 200)


def _items(lines: Sequence[str]) -> tuple[str, ...]:
    items = [
        item for line in lines for item in _AND_NEXT.split(_DASH.sub("", line, count=1) if _DASH.match(line) else line)
    ]
    cleaned = (_ADDRESS.sub("", " ".join(item.split())).strip(" ;.,") for item in items)
    return tuple(item for item in cleaned if item)
