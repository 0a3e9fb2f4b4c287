"""Web pages and documents saved as web pages → Content."""

from vanban.reading.files.html.page import read_html

__all__ = ["read_html"]
