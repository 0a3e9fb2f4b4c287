"""Headings are numbered one after the other."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from vanban.checking.passages import main_end
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document, Heading
from vanban.model.finding import place_of

ROMAN = {"I": 1, "V": 5, "X": 10}
LETTERS = "abcdđeghiklmnopqrstuvxy"


@on_document(
    severity="warning",
    must="Các đề mục cùng cấp được đánh số liên tục, không nhảy số, không trùng số.",
    example="Sau mục II là mục IV.",
    reason="Bố cục nội dung đánh số theo thứ tự (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6).",
)
def headings_are_numbered_without_gaps(document: Document) -> Observations:
    """A label that is not the one after the label before it; one that stands in the text unrecognised is no gap."""
    for siblings in _lists(document):
        before: tuple[int, Heading] | None = None
        for heading in siblings:
            order = _order(heading.label)
            if order is None:
                before = None
                continue
            expected = 1 if before is None else before[0] + 1
            if before is None and order != 1 and len(siblings) == 1:
                break
            if before and (before[1].label[:1], heading.label[:1]) == ("d", "e"):
                expected = order  # many offices leave out "đ"
            if order != expected and not _all_stand(document, before[1] if before else None, heading, expected, order):
                yield _observation(document, heading, before[1] if before else None, expected)
            before = (order, heading)


def _observation(document: Document, heading: Heading, before: Heading | None, expected: int) -> Observation:
    label = _label_like(heading.label, expected)
    after = f"Sau đề mục {quote(before.label + '. ' + before.title)}" if before else "Ở đầu"
    message = f"{after} phải là mục {label}, nhưng văn bản ghi {quote(heading.label + '. ' + heading.title)}."
    places = tuple(place_of(document, one) for one in (before, heading) if one)
    return Observation(message, places, label, heading.label)


def _lists(document: Document) -> Iterator[list[Heading]]:
    open_lists: dict[int, list[Heading]] = {}
    end = main_end(document)
    for heading in document.outline:
        if heading.start >= end:
            break
        for level in [level for level in open_lists if level > heading.level]:
            yield open_lists.pop(level)
        open_lists.setdefault(heading.level, []).append(heading)
    yield from open_lists.values()


def _order(label: str) -> int | None:
    bare = label.strip().rstrip(".)").split(".")[-1]
    if bare.isdigit():
        return int(bare)
    if regex.fullmatch("[IVX]+", bare):
        return _roman(bare)
    return LETTERS.index(bare) + 1 if len(bare) == 1 and bare in LETTERS else None


def _roman(label: str) -> int:
    values = [ROMAN[letter] for letter in label]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def _label_like(label: str, order: int) -> str:
    bare = label.strip().rstrip(".)")
    if "." in bare:
        return f"{bare.rpartition('.')[0]}.{order}"
    if bare.isdigit():
        return str(order)
    if bare.islower():
        return LETTERS[min(order, len(LETTERS)) - 1]
    tens, ones = divmod(order, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


def _all_stand(document: Document, before: Heading | None, heading: Heading, expected: int, order: int) -> bool:
    """Whether the labels in between stand in the text as numbered sentences."""
    start = before.start if before else _start_of_list(document, heading)
    above = document.text[start : heading.start]
    labels = [regex.escape(_label_like(heading.label, number)) for number in range(expected, order)]
    return bool(labels) and all(regex.search(rf"(?m)^\W*{label}\s*[.)/\-]", above) for label in labels)


def _start_of_list(document: Document, heading: Heading) -> int:
    parents = [one.start for one in document.outline if one.start < heading.start and one.level < heading.level]
    return max(parents, default=0)
