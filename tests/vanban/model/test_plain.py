from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.model.content import Cell, Content, Grid, Note, Paragraph
from vanban.model.document import Figure
from vanban.model.plain import from_plain, to_plain


@dataclass(frozen=True, slots=True)
class Told:
    state: Literal["value", "none"]
    value: Decimal | None = None
    tags: tuple[str, ...] = ()


WORDS = st.text(max_size=30)
NOTES = st.builds(Note, mark=WORDS, text=WORDS, offset=st.integers(0, 30))
PARAGRAPHS = st.builds(
    Paragraph, text=WORDS, page=st.integers(1, 9), bold=st.booleans(), level=st.none() | st.integers(1, 4),
    column=st.sampled_from(["left", "right", None]), notes=st.lists(NOTES, max_size=2).map(tuple),
)  # fmt: skip
PLAIN_CELLS = st.builds(
    Cell, text=WORDS, row_span=st.integers(1, 3), column_span=st.integers(1, 3), bold=st.booleans()
)


def grids(cells: st.SearchStrategy[Cell]) -> st.SearchStrategy[Grid]:
    rows = st.lists(st.lists(cells, max_size=3).map(tuple), max_size=3).map(tuple)
    return st.builds(Grid, rows=rows, page=st.integers(1, 9), head_rows=st.none() | st.integers(0, 3), name=WORDS)


CELLS = PLAIN_CELLS | st.builds(
    Cell, text=WORDS, parts=st.lists(PARAGRAPHS | grids(PLAIN_CELLS), max_size=2).map(tuple)
)
CONTENTS = st.builds(
    Content, parts=st.lists(PARAGRAPHS | grids(CELLS), max_size=4).map(tuple), source=st.sampled_from(["pdf", "ocr"]),
    pages=st.none() | st.integers(1, 99), remarks=st.lists(st.tuples(WORDS, WORDS), max_size=2).map(tuple),
)  # fmt: skip


@given(CONTENTS)
def test_a_content_comes_back_from_json_the_same(content: Content) -> None:
    assert from_plain(Content, json.loads(json.dumps(to_plain(content)))) == content


def test_numbers_are_written_as_asked_for() -> None:
    figure = Figure("1,50 kg", Decimal("1.50"), "kg", 0, 7)
    assert to_plain(figure)["value"] == "1.50"
    assert to_plain(figure, number=float)["value"] == 1.5


def test_a_field_that_is_not_there_takes_its_default() -> None:
    assert from_plain(Paragraph, {"text": "Số liệu"}) == Paragraph("Số liệu")


def test_fields_left_out_are_left_out_at_every_depth() -> None:
    paragraph = Paragraph("a", notes=(Note("1", "b", 0),))
    assert to_plain(paragraph, without=("text", "page"))["notes"] == [{"mark": "1", "offset": 0}]


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ({"state": "mất"}, "state"),
        ({"state": "value", "value": "NaN"}, "value"),
        ({"state": "value", "value": "1E+999999"}, "value"),
        ({"state": "value", "value": "nhiều"}, "value"),
        ({"state": "value", "tags": "một"}, "tags"),
        ({"state": "value", "tags": ["một", 2]}, r"tags\[1\]"),
        ([], "dữ liệu"),
        ({}, "state"),
    ],
)
def test_value_of_another_kind_is_named_with_its_field(data: object, place: str) -> None:
    with pytest.raises(ValueError, match=place):
        from_plain(Told, data)
