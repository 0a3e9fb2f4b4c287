"""Roman numbers in the first column of a table, where their order proves what a misread one was."""

from __future__ import annotations

import regex

from vanban.model.content import Grid
from vanban.text.folding import is_capitals

ROMANS = (
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    "XVIII", "XIX", "XX",
)  # fmt: skip
LIKE_ROMAN = regex.compile(r"(?!S?TT)[IVXLHMNWYTKUÌÍỊÏ1|!/\\ ]{1,6}[.,)]?", regex.IGNORECASE)
FEWEST_GROUPS, LEAST_SURE = 4, 2
LONG_TITLE = 4


def proven_labels(grid: Grid) -> dict[int, str]:
    """The Roman number each group of a table must have, by its row.

    Groups are rows with a title in capitals. They are numbered I, II, III … when two labels at least stand at their
    own place, none is another Roman number, and every one looks like strokes.
    """
    groups = [
        (at, row[0].text.strip())
        for at, row in enumerate(grid.rows)
        if len(row) > 1 and is_capitals(row[1].text, least=LONG_TITLE) and LIKE_ROMAN.fullmatch(row[0].text.strip())
    ]
    if not FEWEST_GROUPS <= len(groups) <= len(ROMANS):
        return {}
    pairs = [(label, ROMANS[number]) for number, (_, label) in enumerate(groups)]
    if sum(label == roman for label, roman in pairs) < LEAST_SURE or any(_contradicts(*pair) for pair in pairs):
        return {}
    return {at: roman for (at, label), (_, roman) in zip(groups, pairs, strict=True) if label != roman}


def _contradicts(label: str, roman: str) -> bool:
    """A whole Roman number at the place of another; one stroke, or a stroke lost, contradicts nothing."""
    return label in ROMANS and label != roman and not roman.startswith(label)
