"""Content ↔ JSON, for the way out of the confined process: plain values only, nothing that could run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vanban.model.content import Cell, Content, Grid, Note, Paragraph

Json = dict[str, Any]


def content_to_json(content: Content) -> Json:
    """A content as plain JSON values."""
    parts = [_grid_out(part) if isinstance(part, Grid) else _paragraph_out(part) for part in content.parts]
    return {"parts": parts, "source": content.source, "pages": content.pages, "remarks": content.remarks}


def content_from_json(data: Mapping[str, Any]) -> Content:
    """The content that `content_to_json` wrote."""
    parts = tuple(_grid_in(part) if "rows" in part else _paragraph_in(part) for part in data["parts"])
    remarks = tuple((str(code), str(message)) for code, message in data["remarks"])
    return Content(parts, data["source"], data["pages"], remarks)


def _paragraph_out(part: Paragraph) -> Json:
    notes = [[note.mark, note.text, note.offset] for note in part.notes]
    return {"text": part.text, "page": part.page, "bold": part.bold, "italic": part.italic,
            "centred": part.centred, "level": part.level, "column": part.column, "notes": notes}  # fmt: skip


def _paragraph_in(data: Json) -> Paragraph:
    return Paragraph(**{**data, "notes": tuple(Note(*note) for note in data["notes"])})


def _grid_out(part: Grid) -> Json:
    rows = [[[cell.text, cell.row_span, cell.column_span, cell.bold] for cell in row] for row in part.rows]
    return {"rows": rows, "page": part.page, "ruled": part.ruled, "head_rows": part.head_rows, "name": part.name}


def _grid_in(data: Json) -> Grid:
    rows = tuple(tuple(Cell(*cell) for cell in row) for row in data["rows"])
    return Grid(**{**data, "rows": rows})
