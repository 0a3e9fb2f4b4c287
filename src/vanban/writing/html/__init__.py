"""Sheet → .html for preview."""

from vanban.writing.html.page import html_bytes

__all__ = ["html_bytes"]
