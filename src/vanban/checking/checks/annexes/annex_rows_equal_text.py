"""What the text tells of one unit is what the unit's row in the table says."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import regex

from vanban.checking.grids import NumberTable, list_tables
from vanban.checking.passages import is_plan, list_paragraphs
from vanban.checking.quantities import figures_in, is_counted, is_of_other_period, unit_class
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say
from vanban.model.document import Document, Figure, Span
from vanban.model.finding import place_of
from vanban.text.folding import fold

CASES = regex.compile(r"so vu(?! khoi to)|vu vi pham|vu viec")
TOTAL = regex.compile(r"cong|tong(?: so| cong)?|so vu|so vu vi pham")
SHORTEST_NAME = 6


@on_document(
    severity="error",
    must="Số vụ mà nội dung nêu cho từng đơn vị, lực lượng bằng số ở dòng của đơn vị đó trong bảng.",
    example="Nội dung: “- Công an tỉnh: 58 vụ”; bảng, dòng “Công an tỉnh”: 85.",
    reason="Nội dung và phụ lục của một báo cáo nói về cùng một số liệu (NĐ 09/2019/NĐ-CP, Điều 7).",
)
def annex_rows_equal_text(document: Document) -> Observations:
    """A paragraph that begins with a row's name and tells a number of cases other than the row's total of cases."""
    told = [*_first_counts(document)]
    for table in list_tables(document):
        column = _case_column(table)
        for row in range(len(table.table.rows)) if column is not None else ():
            name, value = fold(table.label(row)), table.value(row, column or 0)
            same = [figure for said, figure in told if len(name) >= SHORTEST_NAME and said.startswith(name)]
            if value is not None and same and all(figure.value != value for figure in same):
                message = (
                    f"Nội dung nêu {quote(same[0].text)} cho {quote(table.label(row))}, nhưng bảng "
                    f"số liệu ghi {say(value)}."
                )
                places = place_of(document, same[0]), table.place(row, column or 0)
                yield Observation(message, places, count_value(value), count_value(same[0].value or Decimal(0)))


def _first_counts(document: Document) -> Iterator[tuple[str, Figure]]:
    for paragraph in list_paragraphs(document):
        if is_plan(document, paragraph.start):
            continue
        said = fold(document.text[paragraph.start : paragraph.end])
        name = regex.sub(r"^(?:[\-+•]|\p{L}\)|\d+[.)])\s*(?:luc luong )?", "", said)
        counts = (one for one in figures_in(document, Span(paragraph.start, paragraph.end)) if is_counted(one))
        first = next((one for one in counts if unit_class(one.unit) == "vụ"), None)
        if name != said and first and not first.approx and not is_of_other_period(document, first, paragraph):
            yield name, first


def _case_column(table: NumberTable) -> int | None:
    """The column with the total number of cases, if there is just one."""
    heads = {at: [fold(head) for head in table.paths[at]] for at in table.number_columns}
    found = [at for at, path in heads.items() if path and TOTAL.fullmatch(path[-1]) and any(map(CASES.search, path))
             and not any("khoi to" in head for head in path)]  # fmt: skip
    return found[0] if len(found) == 1 else None
