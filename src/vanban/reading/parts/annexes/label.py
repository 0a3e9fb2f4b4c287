"""The line "Phụ lục I" and the title under it, told from a sentence that speaks of an annex."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from vanban.reading.flow import Flow
from vanban.reading.parts.annexes.of import begins_of
from vanban.text.folding import fold, is_capitals

_LABEL = regex.compile(
    r"""[\W_]*(?P<label>phu\s+(?:luc|bieu)(?:\s*(?:so\s*)?[:.]?\s*
    (?P<number>[ivxl]{1,7}|\d{1,3}(?:[.\-]?[a-z\d])?|[a-z](?:\.?\d)?)(?![\p{L}\d/]))?)
    (?P<rest>.*)""",
    regex.VERBOSE | regex.DOTALL,
)
_FOLLOWED = regex.compile(r"[\s.:;–—-]*")
_NO_TITLE = regex.compile(
    r"\W*(?:don vi tinh|dvt|noi nhan|can cu|kinh gui|phu luc|phu bieu|[ivx]{1,5}\s*[.)]|\d{1,2}\s*[.)/]|[a-d]\)|-"
    r"|dieu \d|stt|tt\b|chuong [ivx\d])"
)


@dataclass(frozen=True, slots=True)
class Label:
    """The label of an annex as printed, and title or "Kèm theo" where they stand on the same line."""

    label: str
    title: str | None = None
    of: str | None = None
    of_start: int = 0


def find_label(flow: Flow, index: int) -> Label | None:
    """The annex label that block `index` is; None for a sentence, a reference or a list of annexes."""
    block, text = flow.blocks[index], flow.block_text(index)
    if block.role == "footnote":
        return None
    if block.table is not None:
        return _in_table(text)
    found = _LABEL.fullmatch(fold(text))
    if found is None or len(text) > 400 or _is_inside_sentence(flow, index):
        return None
    rest_at = (
        found.start("rest") + len(text[found.start("rest") :]) - len(text[found.start("rest") :].lstrip(" .:;–—-\t"))
    )
    return _judged(flow, index, text, found=found, rest_at=rest_at)


def _judged(flow: Flow, index: int, text: str, *, found: regex.Match[str], rest_at: int) -> Label | None:
    label, rest = text[slice(*found.span("label"))].strip(), text[rest_at:].strip()
    if not rest:
        return Label(label) if _has_annex_below(flow, index, bool(found["number"])) else None
    if begins_of(rest):
        if rest[0] != "(" and rest[-1] in ".;":
            return None
        return Label(label, of=rest, of_start=flow.blocks[index].start + rest_at)
    capitals = _is_in_capitals(rest)
    marked = text[found.end("label") : rest_at].strip(" ") in (".", ":", "-", "–", "—", ".:")
    if capitals or (marked and rest[0].isupper() and rest[-1] not in ".;,"):
        below = flow.block_text(index + 1) if index + 1 < len(flow.blocks) else ""
        if capitals or begins_of(below) or flow.blocks[index].centred or flow.blocks[index].bold:
            return Label(label, title=rest)
    return None


def _is_inside_sentence(flow: Flow, index: int) -> bool:
    """A line broken right before "Phụ lục": the line above has neither its end nor the looks of a heading."""
    above = flow.block_text(index - 1).rstrip() if index else ""
    if flow.blocks[index].bold or flow.blocks[index].centred or flow.block_text(index)[:7].isupper():
        return False
    return len(above) > 60 and above[-1] not in ".;:/)”" and not _is_in_capitals(above) and "\t" not in above


def _is_in_capitals(text: str) -> bool:
    return is_capitals(text, least=4)


def _has_annex_below(flow: Flow, index: int, numbered: bool) -> bool:
    """A label alone on its line is believed when a title, a "Kèm theo" or a table follows, not a list of annexes."""
    if index + 1 >= len(flow.blocks):
        return flow.block_text(index).isupper() or flow.blocks[index].centred
    below, text = flow.blocks[index + 1], flow.block_text(index + 1)
    if below.table is not None or begins_of(text) or _is_in_capitals(text):
        return True
    if flow.block_text(index).isupper() or flow.blocks[index].centred or flow.blocks[index].bold:
        return True
    near = range(index + 1, min(index + 4, len(flow.blocks)))
    return numbered and (any(begins_of(flow.block_text(at)) for at in near) or _is_short_title(text))


def _is_short_title(text: str) -> bool:
    return text[:1].isupper() and text[-1] not in ".;," and len(text) < 200


def is_title_of_annex(flow: Flow, index: int, has_title: bool) -> bool:
    """Whether block `index` goes on with the title of an annex."""
    text = flow.block_text(index).strip()
    if not text or _NO_TITLE.match(fold(text)) or len(text) > 400:
        return False
    if _is_in_capitals(text):
        return True
    of_below = any(begins_of(flow.block_text(at)) for at in range(index + 1, min(index + 4, len(flow.blocks))))
    if of_below:
        return text[-1] not in ".;"
    return not has_title and text[-1] not in ".;:," and len(text) < 250 and not text.startswith("(")


def _in_table(text: str) -> Label | None:
    """A sheet of a workbook may have label, title and "Kèm theo" as its first rows."""
    lines = [line.strip("\t ") for line in text.split("\n", 8)[:8]]
    for at, line in enumerate(lines):
        found = _LABEL.fullmatch(fold(line))
        if found and "\t" not in line and not _FOLLOWED.sub("", line[found.start("rest") :]):
            return _of_rows(text, line, [below for below in lines[at + 1 :] if below])
    return None


def _of_rows(text: str, label: str, below: list[str]) -> Label:
    title: list[str] = []
    for line in below:
        if begins_of(line):
            return Label(label, " ".join(title) or None, line, text.find(line))
        if "\t" in line:
            break
        title.append(line)
    return Label(label, " ".join(title) or None)
