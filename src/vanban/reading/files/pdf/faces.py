"""The fonts of a PDF: their names, and whether they are bold or italic."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as raw

BOLD_WEIGHT = 600
BOLD_NAMES = ("bold", "black", "heavy", "demi", ",b", "-bd")
ITALIC_NAMES = ("italic", "oblique", "-it", "kursiv")
ITALIC_FLAG, FORCE_BOLD_FLAG = 1 << 6, 1 << 18


@dataclass(frozen=True, slots=True)
class Face:
    """A font as the text uses it."""

    name: str
    bold: bool
    italic: bool


def face_of(font: Any) -> Face:
    """The face of a font of pdfium; a missing one is plain and has no name."""
    if not font:
        return Face("", False, False)
    buffer = ctypes.create_string_buffer(256)
    raw.FPDFFont_GetBaseFontName(font, buffer, 256)
    name = buffer.value.decode("utf-8", errors="replace")
    folded, flags = name.lower(), raw.FPDFFont_GetFlags(font)
    bold = any(part in folded for part in BOLD_NAMES) or bool(flags > 0 and flags & FORCE_BOLD_FLAG)
    angle = ctypes.c_int()
    leans = bool(raw.FPDFFont_GetItalicAngle(font, angle)) and angle.value != 0
    italic = any(part in folded for part in ITALIC_NAMES) or leans or bool(flags > 0 and flags & ITALIC_FLAG)
    return Face(name, bold or raw.FPDFFont_GetWeight(font) >= BOLD_WEIGHT, italic)
