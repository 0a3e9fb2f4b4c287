"""A file → Document."""

from vanban.reading.archive import list_documents, read_all
from vanban.reading.errors import UnreadableFile
from vanban.reading.read import read
from vanban.reading.understand import understand

__all__ = ["UnreadableFile", "list_documents", "read", "read_all", "understand"]
