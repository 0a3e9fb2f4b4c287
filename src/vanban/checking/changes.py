"""Changes told in the text: this period's number, the change in percent or number, and the number compared with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise, product

import regex

from vanban.checking.once import once
from vanban.checking.periods import find_periods
from vanban.checking.phrases import Count, Move, Phrases, Reference, is_rise, list_phrases
from vanban.checking.quantities import same_noun, tolerance
from vanban.model.document import Document, Figure, Span

_STEP = regex.compile(r"\d+(?:[.,](\d+))?\s*(%|lần)")
_GOES_ON = regex.compile(r"[\s,(=]*(?:(?:tuong duong|tuong ung|tuc|la|hay|bang|ung voi)\s*){0,3}")
_ADJACENT = regex.compile(r"[\s)(]*(?:la )?")
_PART = regex.compile(r":|\b(?:trong do|gom|rieng|chia ra|cu the)\b")
_OVER = regex.compile(r"\s*,?\s*so voi\s+(?:muc |cung ky (?:la )?)?")
_BRACKET = regex.compile(r"\([^()]*\)")
_STEPS = regex.compile(r"\s*(?:\([^()]*\)\s*)?(?:da )?(?:tang |giam )?(?:len|xuong|con)\s+(?:con |thanh |den )?")
_ROUGH = Decimal("0.05")
_ENOUGH = Decimal("0.6")


@dataclass(frozen=True, slots=True)
class Change:
    """One change; any of `base`, `percent` and `difference` may be missing, but not all.

    `nought` is where the text says that there was nothing to compare with; `sure` unless the numbers are a guess.
    """

    now: Figure | None
    base: Figure | None
    percent: Figure | None
    difference: Figure | None
    nought: Span | None = None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Candidates:
    """The numbers that may be meant, the likeliest first."""

    found: tuple[Count, ...]
    sure: bool


@once
def list_changes(document: Document) -> Iterator[Change]:
    """The changes of the running text, in order; where several numbers may be meant, the ones that agree are taken."""
    earlier: list[Phrases] = []
    for phrases in list_phrases(document):
        if "lan luot" in phrases.folded:
            yield from _in_turn(phrases)
        else:
            yield from _one_by_one(phrases, earlier)
        earlier.append(phrases)


def list_bases(document: Document) -> Iterator[tuple[Phrases, Reference, Count]]:
    """Each number told of a period compared with."""
    for phrases in list_phrases(document):
        for reference in phrases.references:
            for base in reference.bases:
                yield phrases, reference, base


def percent_of(now: Decimal, base: Decimal) -> Decimal:
    """The change from `base` to `now` in percent; `base` is not nought."""
    return (now - base) / base * 100


def percent_bounds(now: Figure, base: Figure) -> tuple[Decimal, Decimal]:
    """Between which percentages the change lies, the numbers being as exact as they are printed."""
    value, before = now.value or Decimal(0), base.value or Decimal(0)
    slack = min(tolerance(now), value * _ROUGH), min(tolerance(base), before * _ROUGH)
    if before <= slack[1]:
        return percent_of(value, before), percent_of(value, before)
    return percent_of(value - slack[0], before + slack[1]), percent_of(value + slack[0], before - slack[1])


def percent_step(printed: str) -> Decimal:
    """How far a percentage or a number of times may lie from the exact one: not quite one of its last decimal."""
    found = _STEP.search(printed)
    times = Decimal(100) if found and found[2] == "lần" else Decimal(1)
    return times * Decimal(10) ** -len((found[1] if found else None) or "") * Decimal("0.999")


def _one_by_one(phrases: Phrases, earlier: Sequence[Phrases]) -> Iterator[Change]:
    last: Candidates | None = None
    for move in phrases.moves:
        told = _told_pair(phrases, move)
        if told is not None:
            yield Change(told[0], told[1], move.percent, move.difference)
            continue
        reference = _reference_of(phrases, move)
        bases = _bases_of(phrases, reference, move)
        now = _now_of(phrases, move, earlier, last)
        last = now
        change = _settle(move, now, Candidates(bases, sure=True))
        if change is not None:
            yield change
        elif reference and reference.nought and move.percent:
            yield Change(None, None, move.percent, move.difference, reference.nought)


def _in_turn(phrases: Phrases) -> Iterator[Change]:
    """ "tăng lần lượt 6% và 5% so với cùng kỳ (1.230 vụ, 875 vụ)": numbers, changes and bases one for one."""
    moves = phrases.moves
    for reference in phrases.references:
        taken = {base.figure.start for one in phrases.references for base in one.bases}
        free = [count for count in phrases.counts if count.figure.start not in taken]
        now = [count for count in free if moves and _is_open_before(phrases, count, moves[0])][-len(moves) :]
        if len(now) == len(moves) == len(reference.bases) and all(
            same_noun(one.figure.unit, base.figure.unit) for one, base in zip(now, reference.bases, strict=True)
        ):
            for one, move, base in zip(now, moves, reference.bases, strict=True):
                yield Change(one.figure, base.figure, move.percent, move.difference)


def _is_open_before(phrases: Phrases, count: Count, move: Move) -> bool:
    return count.figure.end <= move.start and phrases.is_visible(count.figure.start, move.start)


def _told_pair(phrases: Phrases, move: Move) -> tuple[Figure, Figure] | None:
    """Both numbers where one phrase tells them: "tăng từ 80 vụ lên 86 vụ", "tăng 25% (05/04 vụ)"."""
    counts = phrases.counts
    for before, after in pairwise(counts):
        lead = phrases.between(phrases.span.start, before.figure.start)
        step = phrases.between(before.figure.end, after.figure.start)
        if _OVER.fullmatch(step) and _explains(phrases, move, before.figure):
            return before.figure, after.figure
        if not regex.search(r"\btu (?:muc )?$", lead) or not same_noun(before.figure.unit, after.figure.unit):
            continue
        risen = regex.search(r"\b(?:tang|giam)(?: [a-z]+){0,2} tu (?:muc )?$", lead) is not None
        if not _STEPS.fullmatch(step) and not (risen and regex.fullmatch(r"\s*(?:den|thanh)\s+", step)):
            continue
        behind = _BRACKET.sub("", phrases.between(after.figure.end, move.start))
        ahead = phrases.between(move.end, before.figure.start)
        near = move.start >= after.figure.end and regex.fullmatch(_GOES_ON.pattern, behind)
        leads = before.figure.start >= move.end and regex.fullmatch(r"[\s,(]*(?:so voi [^,;()]*)?[\s,(]*tu ", ahead)
        if near or leads:
            return after.figure, before.figure
    dated = _dated_pair(phrases, move)
    if dated is not None:
        return dated
    for figure in phrases.figures:
        if figure.of is not None and _explains(phrases, move, figure):
            return figure, Figure(figure.text, figure.of, figure.unit, figure.start, figure.end)
    return None


def _dated_pair(phrases: Phrases, move: Move) -> tuple[Figure, Figure] | None:
    """ "tháng 4 có 12 vụ, tháng 5 có 15 vụ, tăng 25%": two periods of one kind, told right before the change."""
    periods = [*find_periods(phrases.document.text, phrases.span)]
    counts = [count.figure for count in phrases.counts if count.figure.end <= move.start]
    if len(counts) != 2 or len(periods) < 2 or not same_noun(counts[0].unit, counts[1].unit):
        return None
    first, second = (max((one for one in periods if one.end <= figure.start), key=lambda one: one.end, default=None)
                     for figure in counts)  # fmt: skip
    if not first or not second or first.end > counts[0].start or second.start < counts[0].end:
        return None
    orders = [(one.year or 0, one.number) for one in (first, second)]
    alike = first.kind == second.kind and (first.year is None) == (second.year is None) and first.kind != "range"
    gap = phrases.between(counts[1].end, move.start)
    if not alike or orders[0] == orders[1] or not _GOES_ON.fullmatch(gap) or _reference_behind(phrases, move):
        return None
    return (counts[1], counts[0]) if orders[0] < orders[1] else (counts[0], counts[1])


def _reference_behind(phrases: Phrases, move: Move) -> bool:
    return any(
        one.start >= move.end and _ADJACENT.fullmatch(phrases.between(move.end, one.start))
        for one in phrases.references
    )


def _explains(phrases: Phrases, move: Move, figure: Figure) -> bool:
    gap = phrases.between(move.end, figure.start)
    return figure.start >= move.end and regex.fullmatch(r"\s*\(\s*(?:tu )?", gap) is not None


def _reference_of(phrases: Phrases, move: Move) -> Reference | None:
    after = next((one for one in phrases.references if one.start >= move.end), None)
    if after and _ADJACENT.fullmatch(phrases.between(move.end, after.start)):
        return after
    inside = next((one for one in phrases.references if move.start <= one.start < move.end), None)
    if inside:
        return inside
    before = [one for one in phrases.references if one.end <= move.start and _stands(phrases, one, move)]
    if before:
        return before[-1]
    if after is None:
        return None
    between = phrases.between(move.end, after.start)
    counted = any(move.end <= count.figure.start < after.start for count in phrases.counts)
    return None if counted or ";" in between else after


def _stands(phrases: Phrases, reference: Reference, move: Move) -> bool:
    """Whether a period named before a change is the one it is compared with."""
    if not phrases.is_visible(reference.start, move.start):
        return _is_in_bracket_before(phrases, reference, move)
    end = max([reference.end, *(base.figure.end for base in reference.bases)])
    between = phrases.between(end, move.start)
    ends = [other.end for other in phrases.moves if other.end <= reference.start]
    if any(_ADJACENT.fullmatch(phrases.between(other, reference.start)) for other in ends):
        return _GOES_ON.fullmatch(between.lstrip(" )")) is not None
    if reference.compared:
        return True
    counted = any(end <= count.figure.start < move.start for count in phrases.counts)
    return not counted and ";" not in between


def _is_in_bracket_before(phrases: Phrases, reference: Reference, move: Move) -> bool:
    """ "12 vụ (cùng kỳ 10 vụ), tăng 20%": a bracket of the period before, with no change of its own."""
    around = [one for one in phrases.brackets if one.start < reference.start < one.end <= move.start]
    if len(around) != 1 or any(around[0].start < other.start < around[0].end for other in phrases.moves):
        return False
    return _GOES_ON.fullmatch(phrases.between(around[0].end, move.start)) is not None


def _bases_of(phrases: Phrases, reference: Reference | None, move: Move) -> tuple[Count, ...]:
    if reference is None:
        return ()
    if reference.bases or reference.nought:
        return reference.bases
    told = [one for one in phrases.references if one.key == reference.key and one.start < move.start]
    same = [one.bases for one in told if one.bases and phrases.is_visible(one.start, move.start)]
    return same[0] if same else ()


def _now_of(phrases: Phrases, move: Move, earlier: Sequence[Phrases], last: Candidates | None) -> Candidates:
    """The numbers of this period that a change may speak of."""
    before = [count for count in phrases.counts if count.figure.end <= move.start]
    after = [count for count in phrases.counts if count.figure.start >= move.end]
    own = _of_this_period(phrases, before)
    seen = [count for count in own if phrases.is_visible(count.figure.start, move.start)]
    hidden = [count for count in own if count not in seen]
    behind = [one for one in _of_this_period(phrases, after)
              if ";" not in phrases.between(move.end, one.figure.start)]  # fmt: skip
    if move.subject:
        named = _named(move.subject, seen)
        if named:
            return Candidates(tuple(named), sure=True)
        told = [count for one in reversed(earlier) for count in _named(move.subject, _of_this_period(one, one.counts))]
        values = {count.figure.value for count in told}
        if told:
            return Candidates((*told, *seen, *hidden, *behind), sure=len(values) == 1)
    if not seen and last is not None and not move.subject:
        return last
    if seen:
        return Candidates((*_main(phrases, seen), *hidden, *behind), sure=not move.subject)
    return _of_sentence_before(phrases, earlier[-1] if earlier else None, [*behind, *hidden])


def _of_sentence_before(phrases: Phrases, before: Phrases | None, other: Sequence[Count]) -> Candidates:
    """ "Xử phạt 33 vụ. So với tháng trước (30 vụ) tăng 3 vụ": only one number in the same paragraph is sure."""
    if before is None:
        return Candidates(tuple(other), sure=False)
    told = _main(before, _of_this_period(before, before.counts))
    units = [count.figure.unit for count in told]
    near = before.span.end == phrases.span.start
    return Candidates((*told, *other), sure=near and not other and len({*units}) == len(units))


def _of_this_period(phrases: Phrases, counts: Sequence[Count]) -> list[Count]:
    bases = {base.figure.start for one in phrases.references for base in one.bases[: None if one.compared else 1]}
    return [count for count in counts if count.figure.start not in bases]


def _named(subject: frozenset[str], counts: Sequence[Count]) -> list[Count]:
    """The counts whose words best say what the subject says, if they say most of it."""
    scores = [Decimal(len(subject & count.words)) / len(subject) for count in counts]
    best = max(scores, default=Decimal(0))
    return [count for count, score in zip(counts, scores, strict=True) if score == best >= _ENOUGH]


def _main(phrases: Phrases, counts: Sequence[Count]) -> list[Count]:
    """The nearest count first, but the parts of a whole after the whole."""
    parts = [count for count in counts if _is_part(phrases, count, counts[0])]
    return [*reversed([count for count in counts if count not in parts]), *reversed(parts)]


def _is_part(phrases: Phrases, count: Count, first: Count) -> bool:
    between = phrases.between(first.figure.end, count.figure.start)
    return count is not first and _PART.search(between) is not None


def _settle(move: Move, now: Candidates, bases: Candidates) -> Change | None:
    unit = move.difference.unit if move.difference else None
    present = [count for count in now.found if unit is None or same_noun(count.figure.unit, unit)]
    before = [count for count in bases.found if unit is None or same_noun(count.figure.unit, unit)]
    named = _named(move.subject, before) if move.subject else []
    before = named or before
    pairs = [(one.figure, base.figure) for one, base in product(present, before)
             if same_noun(one.figure.unit, base.figure.unit)]  # fmt: skip
    if pairs:
        right = next((pair for pair in pairs if agrees(move, *pair)), None)
        return Change(*(right or pairs[0]), move.percent, move.difference, sure=now.sure)
    if before and move.percent and all(base.figure.value == 0 for base in before):
        return Change(None, before[0].figure, move.percent, move.difference)
    if not before and move.percent and move.difference and present:
        right_now = next((one.figure for one in present if _agrees_alone(move, one.figure)), present[0].figure)
        return Change(right_now, None, move.percent, move.difference, sure=now.sure)
    return None


def agrees(move: Move | Change, now: Figure, base: Figure) -> bool:
    """Whether two numbers bear out the change told of them, in direction and size."""
    if now.value is None or base.value is None:
        return True
    exact = now.value - base.value
    told = [one for one in (move.percent, move.difference) if one is not None]
    if exact and any((one.change_pct or one.value) and is_rise(one) != (exact > 0) for one in told):
        return False
    if move.difference is not None and not differs_rightly(move.difference, now, base):
        return False
    return move.percent is None or percent_agrees(move.percent, now, base, move.difference)


def differs_rightly(difference: Figure, now: Figure, base: Figure) -> bool:
    """Whether the difference told is the one of two numbers, as exact as they are printed."""
    if difference.value is None or difference.approx:
        return True
    exact = abs((now.value or Decimal(0)) - (base.value or Decimal(0)))
    slack = sum(tolerance(one) for one in (now, base, difference))
    return abs(exact - abs(difference.value)) <= slack


def percent_agrees(percent: Figure, now: Figure, base: Figure, difference: Figure | None = None) -> bool:
    """Whether the percentage told is the one of two numbers, to the decimals printed; never of a base of nought."""
    if difference is not None and difference.value is not None and base.value and not difference.approx:
        # The difference told is often more exact than both amounts.
        told, spread = abs(difference.value) / base.value * 100, tolerance(difference) + abs(base.value) * _ROUGH / 5
        if abs(abs(percent.change_pct or told) - told) > spread / base.value * 100 + percent_step(percent.text):
            return False
    if now.approx or percent.approx or percent.change_pct is None:
        return True
    if base.value is None or base.value <= 0:
        return False
    low, high = percent_bounds(now, base)
    step, told = percent_step(percent.text), percent.change_pct
    return low - step <= told <= high + step or low - step <= -told <= high + step


def _agrees_alone(move: Move, now: Figure) -> bool:
    base = implied_base(now, move.difference)
    return base is None or (move.percent is not None and percent_agrees(move.percent, now, base))


def implied_base(now: Figure, difference: Figure | None) -> Figure | None:
    """The number before, where only the change in number is told."""
    if difference is None or difference.value is None or now.value is None:
        return None
    value = now.value - abs(difference.value) * (1 if is_rise(difference) else -1)
    return Figure(now.text, value, now.unit, difference.start, difference.end)
