"""A file → Document."""

from vanban.reading.archive import read_all
from vanban.reading.errors import UnreadableFile
from vanban.reading.read import read
from vanban.reading.understand import understand

__all__ = ["UnreadableFile", "read", "read_all", "understand"]
