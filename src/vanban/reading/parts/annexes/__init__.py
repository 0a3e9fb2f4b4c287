"""The annexes ("Phụ lục I") and what they say they belong to."""

from vanban.reading.parts.annexes.find import find_annexes

__all__ = ["find_annexes"]
