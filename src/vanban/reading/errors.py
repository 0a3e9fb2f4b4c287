"""Why a file could not be read, in Vietnamese, naming the file."""

from __future__ import annotations


class UnreadableFile(Exception):
    """A file that cannot be read; `str()` is a complete Vietnamese sentence for an officer."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"Không đọc được tệp “{file}”: {reason}")
        self.file = file
        self.reason = reason
