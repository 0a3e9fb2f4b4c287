"""Plain text and Markdown → Content."""

from vanban.reading.files.plain.text import content_of_text, read_plain

__all__ = ["content_of_text", "read_plain"]
