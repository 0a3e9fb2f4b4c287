"""Narrative of many units: sentences gathered by section, the same sentence once with all who wrote it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import regex
from rapidfuzz import fuzz

from tonghop.regimes.extraction.passages import Passage, split_passage
from tonghop.regimes.submission import Remark, Statement, Submission
from vanban.text.folding import plain_words

LIKE = 93
SHORTEST = 4
SLIP = 75
_NUMBER = regex.compile(r"\d+(?:[.,/]\d+)*")
_PROPER = regex.compile(r"(?<=\S\s)\p{Lu}[\p{L}\d&]*|\b\p{Lu}{2,}\b")
_TURNS = regex.compile(r"\b(?:không|chưa|tăng|giảm|hết|ngoài|trừ|trên|dưới|hơn|kém|đã|sẽ)\b")
_BULLET = regex.compile(r"[-–+•*]\s*(?=\S)")
_SMALL_WORDS = frozenset({
    "các", "những", "một", "số", "để", "nhằm", "thêm", "còn", "và", "cũng", "đồng", "thời", "được", "của", "thì", "là",
    "về", "cho", "với", "tại", "ở", "rất",
})  # fmt: skip
_MARKS = regex.compile(r"[^\p{L}\p{N}]+")
Guard = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def gather_narrative(
    submissions: Sequence[Submission],
) -> tuple[Mapping[str, tuple[Statement, ...]], tuple[Remark, ...]]:
    """Sentences by section, those of several units first; what was merged, and that it was, is said.

    Two sentences are the same when all numbers, names and words that turn the sense are equal and the rest nearly so.
    """
    gathered: dict[str, tuple[Statement, ...]] = {}
    remarks: list[Remark] = []
    for section in dict.fromkeys(key for submission in submissions for key in submission.narrative):
        sentences = [one for submission in submissions for one in _sentences(submission, section)]
        merged, said = _merge(sentences)
        gathered[section] = tuple(sorted(merged, key=lambda statement: len(statement.units) == 1))
        remarks += said
    return gathered, tuple(remarks)


def _sentences(submission: Submission, section: str) -> Iterator[Statement]:
    for statement in submission.narrative.get(section, ()):
        bullet = _BULLET.match(statement.text)
        sentences = split_passage(Passage(statement.text, statement.notes), bullet.end() if bullet else 0)
        for at, one in enumerate(sentences):
            yield replace(statement, text=one.text, notes=one.notes, item=bullet is not None and at == 0)


def _merge(sentences: Sequence[Statement]) -> tuple[list[Statement], list[Remark]]:
    merged: list[Statement] = []
    like: dict[int, list[str]] = {}
    alike: dict[Guard, list[int]] = {}
    for sentence in sentences:
        bucket = alike.setdefault(_guard(sentence.text), [])
        at = next((one for one in bucket if _same(merged[one].text, sentence.text)), None)
        if at is None:
            bucket.append(len(merged))
            merged.append(sentence)
        else:
            like.setdefault(at, []).append(sentence.text)
            merged[at] = _with_units_of(merged[at], sentence)
    return merged, [_remark(merged[at], texts) for at, texts in like.items() if len(merged[at].units) > 1]


def _guard(text: str) -> Guard:
    folded = text.lower()
    return tuple(_NUMBER.findall(text)), tuple(sorted(_PROPER.findall(text))), tuple(sorted(_TURNS.findall(folded)))


def _same(one: str, other: str) -> bool:
    first, second = _words(one), _words(other)
    if first == second:
        return True
    if min(len(first.split()), len(second.split())) < SHORTEST or fuzz.ratio(first, second) < LIKE:
        return False
    return _differ_in_small_words_only(first.split(), second.split())


def _differ_in_small_words_only(first: Sequence[str], second: Sequence[str]) -> bool:
    """One content word ("Công an tỉnh", "Công an xã") may be the whole difference; a slip of the pen is none."""
    here, there = Counter(first) - Counter(second), Counter(second) - Counter(first)
    extra, other = ([word for word in words.elements() if word not in _SMALL_WORDS] for words in (here, there))
    slips = [
        fuzz.ratio(one, two) >= SLIP for one, two in zip(extra, other, strict=False) if min(len(one), len(two)) > 3
    ]
    return len(extra) == len(other) == len(slips) and all(slips)


def _words(text: str) -> str:
    return " ".join(_MARKS.sub(" ", plain_words(text)).split())


def _with_units_of(kept: Statement, other: Statement) -> Statement:
    units = tuple(dict.fromkeys((*kept.units, *other.units)))
    return replace(kept, units=units, origins=(*kept.origins, *other.origins))


def _remark(kept: Statement, texts: Sequence[str]) -> Remark:
    same = all(text == kept.text for text in texts)
    how = "giống nhau" if same else "gần giống nhau, số liệu và tên riêng như nhau"
    return Remark("merged_sentence", f"Gộp câu {how} của {len(kept.units):02d} đơn vị: “{kept.text}”", kept.units)
