"""The entrance: a path → the document in it."""

from __future__ import annotations

from pathlib import Path

from vanban.model.document import Document
from vanban.reading.files.plain import read_plain
from vanban.reading.understand import understand


def read(path: Path) -> Document:
    """Read one file; raises UnreadableFile with a Vietnamese sentence when it cannot be read."""
    return understand(read_plain(path), path.name)
