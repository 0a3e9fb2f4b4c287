"""Whether the text tells the rows of a column, not its total."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from vanban.checking.grids import NumberTable
from vanban.checking.measures import Measure
from vanban.checking.results import Told
from vanban.model.document import Document
from vanban.text.folding import fold


def tells_rows(document: Document, measure: Measure, told: Sequence[Told]) -> bool:
    """Whether figures name rows of the column, or add up to its total within one sentence."""
    by_sentence: dict[int, Decimal] = defaultdict(Decimal)
    for one in told:
        by_sentence[one.sentence.start] += one.figure.value or 0
    return measure.value in by_sentence.values() or all(_names_a_row(document, measure, one) for one in told)


def _names_a_row(document: Document, measure: Measure, one: Told) -> bool:
    """Whether a row with the figure's number is named in its sentence ("25 cơ sở quảng cáo", row "Quảng cáo": 25)."""
    table = NumberTable(document, measure.table)
    said = fold(document.text[one.sentence.start : one.sentence.end])
    labels = [fold(table.label(row)) for row in range(len(table.table.rows))
              if table.value(row, measure.column) == one.figure.value]  # fmt: skip
    return any(label and label in said for label in labels)
