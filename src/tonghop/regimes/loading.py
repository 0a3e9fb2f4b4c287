"""Packs → regimes, checked when loaded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path as File

from tonghop.periods import CUT_OFFS, Source
from tonghop.regimes.marked import MarkedYaml, Path
from tonghop.regimes.regime import Regime

PACKS = File(__file__).parent / "packs"


def load_regime(text: str, file: str) -> Regime:
    """The regime a pack describes; raises PackError naming file, line and rule."""
    marked = MarkedYaml(text, file)
    regime = marked.build(Regime)
    for path, rule in _broken_rules(regime):
        raise marked.error(path, rule)
    return regime


@cache
def list_regimes() -> tuple[Regime, ...]:
    """All regimes of the packs that come with the system, by key."""
    return tuple(load_regime(file.read_text("utf-8"), file.name) for file in sorted(PACKS.glob("*.yaml")))


def find_regime(key: str) -> Regime | None:
    """The regime with this key, or None."""
    return next((regime for regime in list_regimes() if regime.key == key), None)


def _broken_rules(regime: Regime) -> Iterator[tuple[Path, str]]:
    codes = {indicator.code for indicator in regime.indicators}
    yield from _doubles("indicators", [indicator.code for indicator in regime.indicators])
    yield from _doubles("sections", [section.key for section in regime.sections])
    if regime.cut_off not in CUT_OFFS:
        yield ("cut_off",), f"không có cách chốt số liệu “{regime.cut_off}” (có: {', '.join(CUT_OFFS)})."
    yield from _broken_indicators(regime, codes)
    yield from _broken_sections(regime, codes)
    yield from _broken_forms(regime, codes)
    for at, source in enumerate(regime.sources):
        yield from _broken_validity(("sources", at), source)


def _broken_indicators(regime: Regime, codes: set[str]) -> Iterator[tuple[Path, str]]:
    for at, indicator in enumerate(regime.indicators):
        for code in (*indicator.total_of, *filter(None, [indicator.whole])):
            if code not in codes or code == indicator.code:
                yield ("indicators", at), f"chỉ tiêu “{indicator.code}” dẫn tới “{code}” không hợp lệ."
        if indicator.phrase is not None and "{n}" not in indicator.phrase:
            yield ("indicators", at, "phrase"), f"câu của chỉ tiêu “{indicator.code}” phải có “{{n}}”."
        if indicator.cues and not indicator.nouns:
            yield ("indicators", at, "cues"), f"chỉ tiêu “{indicator.code}” có từ gợi ý thì phải có danh từ (nouns)."


def _broken_sections(regime: Regime, codes: set[str]) -> Iterator[tuple[Path, str]]:
    for at, section in enumerate(regime.sections):
        for code in section.indicators:
            if code not in codes:
                yield ("sections", at, "indicators"), f"mục “{section.key}” dùng chỉ tiêu không có: “{code}”."


def _broken_forms(regime: Regime, codes: set[str]) -> Iterator[tuple[Path, str]]:
    if regime.figures_form is not None:
        for at, column in enumerate(regime.figures_form.columns):
            if column.indicator not in codes:
                yield ("figures_form", "columns", at), f"cột dùng chỉ tiêu không có: “{column.indicator}”."
        yield from _broken_validity(("figures_form", "source"), regime.figures_form.source)
    if regime.cases_form is not None:
        groups = [group.code for group in regime.cases_form.groups]
        yield from ((("cases_form", *path), rule) for path, rule in _doubles("groups", groups))


def _broken_validity(path: Path, source: Source) -> Iterator[tuple[Path, str]]:
    if source.valid_from and source.valid_to and source.valid_to <= source.valid_from:
        yield path, f"hiệu lực đến {source.valid_to} không sau hiệu lực từ {source.valid_from}."


def _doubles(name: str, keys: list[str]) -> Iterator[tuple[Path, str]]:
    for key, number in Counter(keys).items():
        if number > 1:
            yield (name, len(keys) - 1 - keys[::-1].index(key)), f"“{key}” được khai báo {number} lần trong {name}."
