"""The letterhead, number, place and date, type and subject, and the addressees."""

from vanban.reading.parts.header.find import find_header

__all__ = ["find_header"]
