"""What money is told for, in a clause or in the head of a column, and amounts that contradict those of a table."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations
from typing import Literal

import regex

from vanban.checking.measures import Measure
from vanban.checking.passages import headings_above, sentence_around
from vanban.checking.quantities import tolerance
from vanban.checking.results import Told
from vanban.model.document import Document
from vanban.text.folding import fold

Topic = Literal["paid", "fined", "worth", "arrears", "sold", "support"]
_TOPICS: tuple[tuple[Topic, regex.Pattern[str]], ...] = (
    ("paid", regex.compile(r"thu nop|nop ngan sach|nsnn|ngan sach nha nuoc|kho bac")),
    ("fined", regex.compile(r"phat(?! hien| sinh| trien| thanh| dong)")),
    ("worth", regex.compile(r"tri gia|gia tri")),
    ("arrears", regex.compile(r"truy thu")),
    ("sold", regex.compile(r"\bban (?:dau gia|hang|tai san|lam san|tang vat|phat mai)")),
    ("support", regex.compile(r"kinh phi|ho tro|chi phi|thuong|boi thuong|du toan|phi\b")),
)
_SINGLE = regex.compile(r"dien hinh|vu viec|noi com|tieu bieu")
_DATED = regex.compile(r"^[\s\-+\d.)]*(?:dien hinh,? )?(?:hoi|ngay|vao|luc|dem|vu)\b")
_MOST_SUMMED = 8


def topic_of(said: str) -> Topic | None:
    """What the money of a folded phrase is for: its last word that tells it."""
    found = [(match.start(), topic) for topic, pattern in _TOPICS for match in pattern.finditer(said)]
    return max(found)[1] if found else None


def told_topic(document: Document, one: Told) -> Topic | None:
    """What an amount of the text is for, by the words before it in its clause."""
    before = fold(document.text[one.sentence.start : one.figure.start])
    return topic_of(regex.split(r";", before)[-1][-120:])


def is_of_one_case(document: Document, one: Told) -> bool:
    """Whether an amount belongs to one case told by itself, not to the results."""
    path = headings_above(document, one.figure.start)
    sentence = sentence_around(document, one.figure.start, one.figure.end)
    block = document.block_at(one.figure.start)
    opening = fold(document.text[(block.start if block else sentence.start) :][:40])
    return any(_SINGLE.search(fold(heading.title)) for heading in path) or _DATED.match(opening) is not None


def agrees_with_some(measure: Measure, told: Sequence[Told]) -> bool:
    """Whether one amount, or the sum of some of them, is what the table says."""
    some = told[:_MOST_SUMMED]
    sums = (parts for size in range(1, len(some) + 1) for parts in combinations(some, size))
    return any(_is_near(measure, parts) for parts in sums)


def is_slip_of_a_thousand(measure: Measure, one: Told) -> bool:
    """Whether an amount is that of the table but for a unit a thousand or a million times larger or smaller."""
    value = one.figure.value or Decimal(0)
    return any(value * size == measure.value or value == measure.value * size for size in (1000, 10**6, 10**9))


def _is_near(measure: Measure, parts: Sequence[Told]) -> bool:
    total = sum((one.figure.value or Decimal(0) for one in parts), Decimal(0))
    slack = sum((tolerance(one.figure) for one in parts), Decimal(0)) + measure.step / 2
    return abs(total - measure.value) <= slack
