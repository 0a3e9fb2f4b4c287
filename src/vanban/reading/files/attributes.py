"""Numbers in attributes of files that anybody may have written."""

from __future__ import annotations


def whole_number(text: str | None, default: int = 0, *, most: int = 1_000_000) -> int:
    """The number an attribute says, between -`most` and `most`; `default` when it is absent or no number."""
    try:
        return max(-most, min(int(text), most)) if text is not None else default
    except ValueError:
        return default
