"""Recipients ("Nơi nhận") and signature."""

from vanban.reading.parts.closing.find import find_closing

__all__ = ["find_closing"]
