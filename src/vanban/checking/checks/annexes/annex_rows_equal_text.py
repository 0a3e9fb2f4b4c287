"""What the text tells of one unit is what the unit's row in the table says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

import regex

from vanban.checking.amounts import topic_of
from vanban.checking.grids import NumberTable, list_tables
from vanban.checking.measures import Measure, column_roles, list_measures
from vanban.checking.passages import is_cumulative, is_plan, list_paragraphs
from vanban.checking.quantities import figures_in, is_counted, is_of_other_period, tolerance, unit_class
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say_amount
from vanban.model.document import Document, Figure, Span
from vanban.model.finding import place_of
from vanban.text.folding import fold

CASES = regex.compile(r"so vu(?! khoi to)|vu vi pham|vu viec")
TOTAL = regex.compile(r"cong|(?:tong )?(?:so )?vu(?: vi pham)?|tong(?: so| cong)?")
DATED = regex.compile(r"(?:(?:thang|quy) (?:\d{1,2}|iv|i{1,3}))?[/ ]?(?:nam )?(?:20\d\d)?")
SHORTEST_NAME = 6


@on_document(
    severity="error",
    must="Số vụ mà nội dung nêu cho từng đơn vị, lực lượng bằng số ở dòng của đơn vị đó trong bảng.",
    example="Nội dung: “- Công an tỉnh: 58 vụ”; bảng, dòng “Công an tỉnh”: 85.",
    reason="Nội dung và phụ lục của một báo cáo nói về cùng một số liệu (NĐ 09/2019/NĐ-CP, Điều 7).",
)
def annex_rows_equal_text(document: Document) -> Observations:
    """A paragraph that begins with a row's name and tells other cases or another amount than the row."""
    told = [*_named(document)]
    for table in list_tables(document):
        column = _case_column(table)
        if column is not None:
            yield from _compared(document, table, column, told, None)
    measures = [one for one in list_measures(document, annexes_only=False) if one.unit == "VND" and one.role == "now"]
    for measure in measures:
        topic = topic_of(fold(measure.label))
        if topic and [topic_of(fold(one.label)) for one in measures if one.table == measure.table].count(topic) == 1:
            yield from _compared(document, NumberTable(document, measure.table), measure.column, told, measure)


def _compared(
    document: Document, table: NumberTable, column: int, told: Sequence[tuple[str, Span]], measure: Measure | None
) -> Observations:
    for row in range(len(table.table.rows)):
        name, value = fold(table.label(row)), table.value(row, column)
        for said, paragraph in told:
            if value is None or len(name) < SHORTEST_NAME or not said.startswith(name) or table.kinds[row] == "total":
                continue
            same = [*(_amounts if measure else _counts)(document, paragraph, measure)]
            scale = _scale(table, measure)
            if same and all(abs((one.value or 0) - value * scale) > tolerance(one) for one in same):
                unit = "VND" if measure else None
                message = (
                    f"Nội dung nêu {quote(same[0].text)} cho {quote(table.label(row))}, nhưng bảng "
                    f"số liệu ghi {say_amount(value * scale, unit)}."
                )
                places = place_of(document, same[0]), table.place(row, column)
                yield Observation(
                    message, places, count_value(value * scale), count_value(same[0].value or Decimal(0))
                )


def _scale(table: NumberTable, measure: Measure | None) -> Decimal:
    printed = table.value(measure.row, measure.column) if measure else None
    return measure.value / printed if measure and printed else Decimal(1)


def _named(document: Document) -> Iterator[tuple[str, Span]]:
    """The items of the text by what they begin with, without their mark ("- ", "a) ")."""
    for paragraph in list_paragraphs(document):
        if is_plan(document, paragraph.start) or is_cumulative(document, paragraph.start):
            continue
        said = fold(document.text[paragraph.start : paragraph.end])
        name = regex.sub(r"^(?:[\-+•]|\p{L}\)|\d+[.)])\s*(?:luc luong )?", "", said)
        if name != said:
            yield name, paragraph


def _counts(document: Document, paragraph: Span, _: Measure | None) -> Iterator[Figure]:
    for one in figures_in(document, paragraph):
        if is_counted(one) and unit_class(one.unit) == "vụ" and not is_of_other_period(document, one, paragraph):
            yield one


def _amounts(document: Document, paragraph: Span, measure: Measure | None) -> Iterator[Figure]:
    topic = topic_of(fold(measure.label)) if measure else None
    for one in figures_in(document, paragraph):
        before = fold(document.text[paragraph.start : one.start])
        plain = is_counted(one) and one.unit == "VND" and not is_of_other_period(document, one, paragraph)
        if plain and topic_of(regex.split(";", before)[-1]) == topic:
            yield one


def _case_column(table: NumberTable) -> int | None:
    """The column with the total number of cases, if there is just one."""
    heads = {at: [fold(head) for head in table.paths[at]] for at in table.number_columns}
    cases = {at: path for at, path in heads.items()
             if any(map(CASES.search, path)) and not any("khoi to" in head for head in path)}  # fmt: skip
    found = [at for at, path in cases.items() if TOTAL.fullmatch(path[-1])]
    roles = column_roles(table)
    dated = [at for at, path in cases.items() if DATED.fullmatch(path[-1]) and len(path) > 1 and roles[at] == "now"]
    return found[0] if len(found) == 1 else dated[0] if not found and len(dated) == 1 else None
