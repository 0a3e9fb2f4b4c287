"""Ruling lines in a picture: long straight runs of ink, and the picture without them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from vanban.reading.files.page.model import Rule
from vanban.reading.files.scan.pixels import WHITE, Ink, Pixels

SHORTEST = 28.0
THICKEST = 5.0
GAP = 0.5
FAINT = 190
FILLED = 0.4


def rules_of(pixels: Pixels) -> list[Rule]:
    """The horizontal and vertical ruling lines of a level picture, in points."""
    step = max(1, round(pixels.dpi / 150))
    height, width = pixels.grey.shape
    ink = (pixels.grey < FAINT)[: height // step * step, : width // step * step]
    small = ink.reshape(height // step, step, width // step, step).mean(axis=(1, 3)) > FILLED
    scale = step / pixels.point
    across = [Rule(x0 * scale, y0 * scale, x1 * scale, y1 * scale) for x0, y0, x1, y1 in _runs(small, scale)]
    down = [Rule(y0 * scale, x0 * scale, y1 * scale, x1 * scale) for x0, y0, x1, y1 in _runs(small.T, scale)]
    return [rule for rule in across if rule.y1 - rule.y0 <= THICKEST] + [
        rule for rule in down if rule.x1 - rule.x0 <= THICKEST
    ]


def without_rules(pixels: Pixels, rules: list[Rule]) -> Pixels:
    """The picture with its ruling lines painted over."""
    grey = pixels.grey.copy()
    for rule in rules:
        edge = 0.6
        grey[_at(rule.y0 - edge, pixels) : _at(rule.y1 + edge, pixels),
             _at(rule.x0 - edge, pixels) : _at(rule.x1 + edge, pixels)] = WHITE  # fmt: skip
    return replace(pixels, grey=grey)


def _at(points: float, pixels: Pixels) -> int:
    return max(0, round(points * pixels.point))


def _runs(ink: Ink, scale: float) -> Iterator[tuple[int, int, int, int]]:
    """Boxes of horizontal lines: runs of ink long enough, those on neighbouring rows put together."""
    shortest, gap = int(SHORTEST / scale), max(1, int(GAP / scale))
    boxes: list[list[int]] = []
    for y, x0, x1 in _long_runs(_smeared(ink, gap), shortest):
        near = next((box for box in reversed(boxes) if y - box[3] <= 2 and x0 <= box[2] and box[0] <= x1), None)
        if near is None:
            boxes.append([x0, y, x1, y])
        else:
            near[0], near[2], near[3] = min(near[0], x0), max(near[2], x1), y
    for x0, y0, x1, y1 in boxes:
        yield x0, y0, x1, y1 + 1


def _smeared(ink: Ink, gap: int) -> Ink:
    """Ink with small gaps along the rows closed; a line may step from one row to the next."""
    thick = ink.copy()
    thick[1:] |= ink[:-1]
    closed = thick.copy()
    for shift in range(1, gap + 1):
        closed[:, shift:-shift] |= thick[:, : -2 * shift] & thick[:, 2 * shift :]
    return closed


def _long_runs(ink: Ink, shortest: int) -> Iterator[tuple[int, int, int]]:
    padded: npt.NDArray[np.int8] = np.pad(ink, ((0, 0), (1, 1))).astype(np.int8)
    edges = padded[:, 1:] - padded[:, :-1]
    starts_y, starts_x = np.nonzero(edges == 1)
    _, ends_x = np.nonzero(edges == -1)
    long = np.nonzero(ends_x - starts_x >= shortest)[0]
    for at in long:
        yield int(starts_y[at]), int(starts_x[at]), int(ends_x[at])
