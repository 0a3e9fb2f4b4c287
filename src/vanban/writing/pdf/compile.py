"""Sheet → typst → PDF; the text goes in as data, so nothing in it can be taken for markup."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, Literal

import typst

from vanban.writing.pdf.fonts import FAMILIES, FontsNotFound, find_fonts
from vanban.writing.sheet import styles
from vanban.writing.sheet.parts import Columns, Line, Part, Rule, Section, SetTable, Sheet

Standard = Literal["a-2b", "1.7"]
ARCHIVE: Final = "a-2b"
PLAIN: Final = "1.7"
UNDATED = "2000-01-01"


def pdf_bytes(sheet: Sheet, fonts: Path | None = None) -> bytes:
    """The sheet as a tagged PDF/A-2b with embedded fonts; the same sheet gives the same bytes.

    A sign that no font has makes it an ordinary PDF 1.7. `fonts` is a folder with Tinos or Times New Roman; raises
    FontsNotFound when it is None and none is found.
    """
    folder = fonts or find_fonts()
    if folder is None:
        raise FontsNotFound
    data = json.dumps(_sheet_data(sheet), ensure_ascii=False)
    try:
        return _compiled(sheet, data, folder, standard=ARCHIVE)
    except typst.TypstError as error:
        # PDF/A refuses a sign that no font has; an empty box in an ordinary PDF is better than no file.
        if "could not be displayed" not in str(error):
            raise
        return _compiled(sheet, data, folder, standard=PLAIN)


def _compiled(sheet: Sheet, data: str, folder: Path, *, standard: Standard) -> bytes:
    return typst.compile(
        _template(),
        font_paths=_faces(folder),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"sheet": data},
        pdf_standards=[standard],
        timestamp=_timestamp(sheet),
    )


@lru_cache(maxsize=4)
def _faces(folder: Path) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[folder])


@lru_cache(maxsize=1)
def _template() -> bytes:
    return files("vanban.writing.pdf").joinpath("template.typ").read_bytes()


def _timestamp(sheet: Sheet) -> datetime:
    """PDF/A demands a date; the document's own keeps the bytes the same on every run."""
    return datetime.fromisoformat(sheet.date or UNDATED).replace(tzinfo=UTC)


def _sheet_data(sheet: Sheet) -> dict[str, Any]:
    return {
        "title": sheet.title,
        "author": sheet.author,
        "sections": [_section_data(section) for section in sheet.sections],
        "styles": {key: asdict(style) for key, style in styles.STYLES.items()},
        "families": FAMILIES,
        "margins": {
            "top": styles.MARGIN_TOP,
            "bottom": styles.MARGIN_BOTTOM,
            "left": styles.MARGIN_LEFT,
            "right": styles.MARGIN_RIGHT,
            "header": styles.HEADER_DISTANCE,
        },
    }


def _section_data(section: Section) -> dict[str, Any]:
    return {"landscape": section.landscape, "parts": [_part_data(part) for part in section.parts]}


def _part_data(part: Part) -> dict[str, Any]:
    match part:
        case Line():
            pieces = [piece if isinstance(piece, str) else asdict(piece) for piece in part.pieces()]
            return {"kind": "line", "style": part.style, "inset": part.inset, "pieces": pieces}
        case Rule():
            return {"kind": "rule", **asdict(part)}
        case Columns():
            rows = [[[_part_data(line) for line in lines] for lines in row] for row in part.rows]
            return {"kind": "columns", "role": part.role, "left": part.left, "rows": rows}
        case SetTable():
            return {"kind": "table", "kept_row": part.kept_row, **asdict(part)}
