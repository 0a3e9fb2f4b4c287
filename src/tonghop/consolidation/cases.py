"""Typical cases of many units by group; a case told by two units stands once, with both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import regex
from rapidfuzz import fuzz

from tonghop.regimes.submission import Remark, Submission, TypicalCase
from vanban.text.dates import find_dates, format_date
from vanban.text.folding import fold

LIKE_SAME_DAY, LIKE_WITHOUT_TELLING_NUMBER, LIKE = 60, 80, 90
FEW = ("", "1", "2")
_QUANTITY = regex.compile(r"(?<![\d/.,])(?P<number>\d[\d.,]*)\s+(?P<noun>\p{L}+)(?:\s\p{L}+)?")
_PLACE = regex.compile(
    r"\b(?i:xã|phường|thôn|bản|đặc khu|thị trấn|cửa khẩu)\s+(?P<name>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*)"
)
_OF_TIME = frozenset({"thang", "nam", "ngay", "gio", "phut"})


@dataclass(frozen=True, slots=True)
class JointCase:
    """A case told by several units, and why it is taken for one."""

    case: TypicalCase
    reason: str


@dataclass(frozen=True, slots=True)
class GatheredCases:
    """All cases by group, the joint ones among them, and the groups all units call empty."""

    cases: tuple[TypicalCase, ...]
    joint: tuple[JointCase, ...]
    none_groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Facts:
    days: frozenset[str]
    places: frozenset[str]
    quantities: Mapping[tuple[str, str], str]


def gather_cases(submissions: Sequence[Submission], groups: Sequence[str]) -> GatheredCases:
    """The cases of all units in the order of `groups`; the fuller telling of a joint case is kept."""
    kept: list[TypicalCase] = []
    reasons: dict[int, str] = {}
    for case in (case for submission in submissions for case in submission.cases):
        at, reason = _find_same(kept, case)
        if at is None:
            kept.append(case)
        else:
            kept[at] = _joined(kept[at], case)
            reasons[at] = reason
    order = {code: at for at, code in enumerate(groups)}
    joint = tuple(JointCase(kept[at], reason) for at, reason in reasons.items())
    told = {case.group for case in kept}
    empty = {code for submission in submissions for code in submission.none_groups} - told
    return GatheredCases(
        tuple(sorted(kept, key=lambda case: order.get(case.group, len(order)))),
        joint,
        tuple(code for code in groups if code in empty),
    )


def say_joint(joint: JointCase, names: Sequence[str]) -> Remark:
    """The remark on a joint case, with the reason and the doubt it throws on the sums."""
    return Remark(
        "joint_case",
        f"{' và '.join(names)} cùng báo cáo một vụ việc ({joint.reason}); chỉ nêu một lần: “{joint.case.text}”. "
        "Cần xác nhận đơn vị thống kê vụ việc để không tính trùng trong số liệu.",
        joint.case.units,
    )


def _find_same(kept: Sequence[TypicalCase], case: TypicalCase) -> tuple[int | None, str]:
    for at, other in enumerate(kept):
        if other.group == case.group and not set(other.units) & set(case.units):
            reason = _why_same(other.text, case.text)
            if reason:
                return at, reason
    return None, ""


def _why_same(one: str, other: str) -> str | None:
    first, second = _facts(one), _facts(other)
    if _contradict(first, second):
        return None
    likeness = fuzz.token_set_ratio(fold(one), fold(other))
    days = first.days & second.days
    quantities = {key: printed for key, printed in first.quantities.items() if key in second.quantities}
    telling = any(number not in FEW for number, _ in quantities)
    if days and quantities and likeness >= (LIKE_SAME_DAY if telling else LIKE_WITHOUT_TELLING_NUMBER):
        return f"cùng ngày {format_date(min(days))}, cùng số lượng {', '.join(quantities.values())}"
    both_dated = bool(first.days) and bool(second.days)
    if not both_dated and likeness >= LIKE and first.quantities.keys() == second.quantities.keys():
        return "lời kể gần như giống hệt nhau, số lượng như nhau"
    return None


def _contradict(one: _Facts, other: _Facts) -> bool:
    """Other places, or the same goods in no common quantity, are another case."""
    if one.places and other.places and not one.places & other.places:
        return True
    here, there = ({noun for _, noun in facts.quantities} for facts in (one, other))
    common = {noun for _, noun in one.quantities.keys() & other.quantities.keys()}
    return bool((here & there) - common)


def _joined(one: TypicalCase, other: TypicalCase) -> TypicalCase:
    fuller = max((one, other), key=lambda case: len(case.text))
    return replace(fuller, units=(*one.units, *other.units), origins=(*one.origins, *other.origins))


@lru_cache(maxsize=8192)
def _facts(text: str) -> _Facts:
    found = ((fold(match["noun"]), match) for match in _QUANTITY.finditer(text))
    return _Facts(
        days=frozenset(found.iso for found in find_dates(text) if found.iso.count("-") == 2),
        places=frozenset(fold(match["name"]) for match in _PLACE.finditer(text)),
        quantities={
            (match["number"].rstrip(".,").lstrip("0"), noun): match[0] for noun, match in found if noun not in _OF_TIME
        },
    )
