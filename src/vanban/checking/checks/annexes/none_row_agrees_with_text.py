"""A group of typical cases that says "Không có" has no case in the text."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import regex

from vanban.checking.goods import belongs_to_group
from vanban.checking.grids import NumberTable, list_tables
from vanban.checking.passages import main_end
from vanban.checking.quantities import unit_class
from vanban.checking.results import Told, list_told
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document
from vanban.model.finding import Place, place_at, place_of
from vanban.text.folding import fold

NONE = regex.compile(r"khong(?: co)?(?: vu viec| phat sinh)?\.?")
HEAD = regex.compile(r"noi dung vu viec|vu viec dien hinh|noi dung|vu viec")
# Words of the groups that common sentences hold as well.
COMMON = {"hang hoa khac", "than", "tien", "dau", "xang", "quang", "khac", "thuc vat", "thuc pham"}


@on_document(
    severity="warning",
    must="Nhóm hàng ghi “Không có” ở phụ lục vụ việc điển hình thì nội dung không kể vụ việc thuộc nhóm đó.",
    example="Nhóm “THUỐC LÁ” ghi “Không có”, nội dung kể 02 vụ vận chuyển thuốc lá nhập lậu.",
    reason="“Không có” là một khẳng định, khác với để trống.",
)
def none_row_agrees_with_text(document: Document) -> Observations:
    """A group said to be empty whose goods the text tells a case of; or all groups empty beside cases told."""
    told = [one for one in list_told(document) if _is_case(one)]
    for table in list_tables(document):
        groups = [*_groups(table)]
        empty = [(name, place) for name, place, none in groups if none]
        if not empty:
            continue
        named = [(name, place, one) for name, place in empty for one in told if _tells(document, one, name)]
        for name, place, one in named:
            yield _observation(document, name, place, one)
        if not named and told and len(empty) == len(groups) and len(groups) > 2:
            yield _all_empty(document, empty[-1][1], told[0])


def _is_case(one: Told) -> bool:
    case = unit_class(one.figure.unit) == "vụ" and one.deed in ("found", "fined", "prosecuted")
    return case and (one.figure.value or Decimal(0)) > 0


def _groups(table: NumberTable) -> Iterator[tuple[str, Place, bool]]:
    if table.table.start < main_end(table.document) or not HEAD.search(fold(table.head(table.width - 1))):
        return
    rows = [[" ".join(cell.split()) for cell in row] for row in table.table.rows]
    for at, row in enumerate(rows):
        name = row[-1]
        if regex.fullmatch(r"[IVX]+\.?", row[0]) and at + 1 < len(rows):
            below = table.table.row_place(at + 1)
            start = table.table.row_place(at).start
            place = place_at(table.document, start, below.end, cell=f"nhóm “{name}”")
            yield name, place, NONE.fullmatch(fold(rows[at + 1][-1])) is not None


def _tells(document: Document, one: Told, group: str) -> bool:
    said = document.text[one.sentence.start : one.sentence.end]
    goods = [name.strip() for name in fold(group).split(",")]
    named = any(regex.search(rf"\b{regex.escape(name)}\b", fold(said)) for name in goods if name not in ("", *COMMON))
    return named or belongs_to_group(said, group)


def _observation(document: Document, name: str, place: Place, one: Told) -> Observation:
    message = f"Phụ lục ghi nhóm {quote(name)} là “Không có”, nhưng nội dung nêu {quote(_shown(document, one).text)}."
    return Observation(message, (place, _shown(document, one)), "Không có", one.figure.text)


def _all_empty(document: Document, place: Place, one: Told) -> Observation:
    message = (
        "Mọi nhóm của phụ lục vụ việc điển hình đều ghi “Không có”, nhưng nội dung nêu "
        f"{quote(_shown(document, one).text)}."
    )
    return Observation(message, (place, _shown(document, one)), "Không có", one.figure.text)


def _shown(document: Document, one: Told) -> Place:
    stop = document.text.find(",", one.figure.end, one.sentence.end)
    end = stop if 0 < stop < one.figure.end + 60 else min(one.sentence.end, one.figure.end + 40)
    end = document.text.rfind(" ", one.figure.end, end) if end < one.sentence.end and stop != end else end
    return (
        place_at(document, one.figure.start, max(end, one.figure.end)) if end > 0 else place_of(document, one.figure)
    )
