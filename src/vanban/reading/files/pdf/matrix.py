"""Where the objects of a PDF page stand: affine maps of the plane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw


@dataclass(frozen=True, slots=True)
class Matrix:
    """An affine map of the plane, as PDF writes it."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def over(self, inner: Matrix) -> Matrix:
        """First `inner`, then this."""
        return Matrix(
            inner.a * self.a + inner.b * self.c, inner.a * self.b + inner.b * self.d,
            inner.c * self.a + inner.d * self.c, inner.c * self.b + inner.d * self.d,
            inner.e * self.a + inner.f * self.c + self.e, inner.e * self.b + inner.f * self.d + self.f,
        )  # fmt: skip

    def box(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        """The upright box round the image of a box."""
        xs = [self.a * x + self.c * y + self.e for x in (x0, x1) for y in (y0, y1)]
        ys = [self.b * x + self.d * y + self.f for x in (x0, x1) for y in (y0, y1)]
        return min(xs), min(ys), max(xs), max(ys)


def own_matrix(item: Any) -> Matrix:
    """The map of a page object itself."""
    own = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(item, own)
    return Matrix(own.a, own.b, own.c, own.d, own.e, own.f)


def upright(page: pdfium.PdfPage) -> Matrix:
    """From the page's own space to the page as shown: crop box at the origin, rotation applied."""
    left, bottom, right, top = page.get_bbox()
    turn = page.get_rotation()
    if turn == 90:
        return Matrix(0, -1, 1, 0, -bottom, right)
    if turn == 180:
        return Matrix(-1, 0, 0, -1, right, top)
    if turn == 270:
        return Matrix(0, 1, -1, 0, top, -left)
    return Matrix(e=-left, f=-bottom)
