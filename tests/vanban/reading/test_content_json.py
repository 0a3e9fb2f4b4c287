from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from vanban.model.content import Cell, Content, Grid, Note, Paragraph
from vanban.reading.content_json import content_from_json, content_to_json

WORDS = st.text(max_size=30)
NOTES = st.builds(Note, mark=WORDS, text=WORDS, offset=st.integers(0, 30))
PARAGRAPHS = st.builds(
    Paragraph, text=WORDS, page=st.integers(1, 9), bold=st.booleans(), level=st.none() | st.integers(1, 4),
    column=st.sampled_from(["left", "right", None]), notes=st.lists(NOTES, max_size=2).map(tuple),
)  # fmt: skip
CELLS = st.builds(Cell, text=WORDS, row_span=st.integers(1, 3), column_span=st.integers(1, 3), bold=st.booleans())
ROWS = st.lists(st.lists(CELLS, max_size=3).map(tuple), max_size=3).map(tuple)
GRIDS = st.builds(Grid, rows=ROWS, page=st.integers(1, 9), head_rows=st.none() | st.integers(0, 3), name=WORDS)
CONTENTS = st.builds(
    Content, parts=st.lists(PARAGRAPHS | GRIDS, max_size=4).map(tuple), source=st.sampled_from(["pdf", "ocr"]),
    pages=st.none() | st.integers(1, 99), remarks=st.lists(st.tuples(WORDS, WORDS), max_size=2).map(tuple),
)  # fmt: skip


@given(CONTENTS)
def test_a_content_comes_back_from_json_the_same(content: Content) -> None:
    assert content_from_json(json.loads(json.dumps(content_to_json(content)))) == content
