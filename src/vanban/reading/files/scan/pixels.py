"""Pictures of pages made fit for reading: even light, straight lines."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PIL import Image

Grey = npt.NDArray[np.uint8]
Ink = npt.NDArray[np.bool_]

WHITE = 255
DPI = 300
STEEPEST = 5.0
LEAST_TURN = 0.06
BLOCK = 64
UNEVEN = 30.0


@dataclass(frozen=True, slots=True)
class Pixels:
    """A grey picture, rows from the top, and how many pixels make an inch."""

    grey: Grey
    dpi: float

    @property
    def point(self) -> float:
        """Pixels in a typographic point."""
        return self.dpi / 72


def cleaned(pixels: Pixels) -> Pixels:
    """The picture with white paper, its shadows gone, and its lines level."""
    lit = replace(pixels, grey=_even(pixels.grey))
    angle = skew(lit)
    return lit if abs(angle) < LEAST_TURN else turned(lit, angle)


def without_stamps(image: Image.Image) -> Image.Image:
    """A picture in grey in which red ink, as of stamps and seals, is paper."""
    if image.mode in ("L", "1", "I", "F", "I;16"):
        return image.convert("L")
    return image.convert("RGB").getchannel("R")


def turned(pixels: Pixels, degrees: float) -> Pixels:
    """The picture turned counter-clockwise, its corners filled with paper."""
    image = Image.fromarray(pixels.grey)
    if degrees % 90 == 0:
        return replace(pixels, grey=np.asarray(image.rotate(degrees, expand=True)))
    image = image.rotate(degrees, resample=Image.Resampling.BILINEAR, fillcolor=WHITE)
    return replace(pixels, grey=np.asarray(image))


def skew(pixels: Pixels) -> float:
    """By how many degrees to turn the picture counter-clockwise to make its lines of text level."""
    step = max(1, round(pixels.dpi / 75))
    small = pixels.grey[::step, ::step]
    ys, xs = np.nonzero(small < 128)
    if len(ys) < 200:
        return 0.0
    if len(ys) > 60_000:
        chosen = np.linspace(0, len(ys) - 1, 60_000).astype(np.intp)
        ys, xs = ys[chosen], xs[chosen]
    coarse = _best(ys, xs, np.arange(-STEEPEST, STEEPEST + 0.01, 0.5))
    return _best(ys, xs, np.arange(coarse - 0.5, coarse + 0.51, 0.05))


def ink_of(pixels: Pixels) -> Ink:
    """Where the picture is dark."""
    return pixels.grey < 160


def _even(grey: Grey) -> Grey:
    """Paper brought to white and print to black, block by block."""
    paper = _paper(grey)
    ink = max(0.0, float(np.percentile(grey[::4, ::4], 1)))
    darkest, brightest = float(paper.min()), float(paper.max())
    if darkest - ink < 30:
        return grey
    if brightest - darkest < UNEVEN:
        levels = (np.arange(256) - ink) * (WHITE * 1.04 / (darkest - ink))
        table: Grey = np.clip(levels, 0, WHITE).astype(np.uint8)
        return table[grey]
    paper = _spread_out(paper, *grey.shape)
    scaled = (grey.astype(np.float32) - ink) * (float(WHITE) * 1.04 / np.maximum(paper - ink, 1.0))
    even: Grey = np.clip(scaled, 0, WHITE).astype(np.uint8)
    return even


def _paper(grey: Grey) -> npt.NDArray[np.float32]:
    """How bright the paper is, block by block: of each block the bright part."""
    height, width = grey.shape
    rows, columns = -(-height // BLOCK), -(-width // BLOCK)
    padded = np.pad(grey, ((0, rows * BLOCK - height), (0, columns * BLOCK - width)), mode="edge")
    blocks = padded.reshape(rows, BLOCK, columns, BLOCK)[:, ::4, :, ::4]
    bright = np.percentile(blocks, 85, axis=(1, 3)).astype(np.float32)
    # A block that is all print or picture says nothing about the paper.
    bright = np.maximum(bright, float(np.percentile(bright, 50)) * 0.7)
    return bright


def _spread_out(bright: npt.NDArray[np.float32], height: int, width: int) -> npt.NDArray[np.float32]:
    """One value per block as one value per pixel, without steps between blocks."""
    rows, columns = bright.shape
    smooth = Image.fromarray(bright).resize((columns * BLOCK, rows * BLOCK), Image.Resampling.BILINEAR)
    return np.asarray(smooth, dtype=np.float32)[:height, :width]


def _best(ys: npt.NDArray[np.intp], xs: npt.NDArray[np.intp], angles: npt.NDArray[np.float64]) -> float:
    return float(max(angles, key=lambda angle: _sharpness(ys, xs, float(angle))))


def _sharpness(ys: npt.NDArray[np.intp], xs: npt.NDArray[np.intp], angle: float) -> float:
    """How sharply lines stand out from the space between them once turned."""
    turned_rows = ys - xs * np.tan(np.radians(angle))
    counts = np.bincount((turned_rows - turned_rows.min()).astype(np.intp))
    return float(np.sum(np.diff(counts.astype(np.float64)) ** 2))
