"""What several checks ask of one document is found once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from vanban.model.document import Document

Asked = ParamSpec("Asked")
Found = TypeVar("Found")


def once(
    find: Callable[Concatenate[Document, Asked], Iterator[Found]],
) -> Callable[Concatenate[Document, Asked], tuple[Found, ...]]:
    """Keep what was found in the document asked about last, so that memory does not grow with the documents."""
    last: list[Document] = []
    kept: dict[Any, tuple[Found, ...]] = {}

    @wraps(find)
    def found(document: Document, /, *args: Asked.args, **kwargs: Asked.kwargs) -> tuple[Found, ...]:
        # Comparing by identity: a document is never changed, and comparing its values would cost more than looking.
        if not last or last[0] is not document:
            last[:] = [document]
            kept.clear()
        asked = (args, tuple(kwargs.items()))
        if asked not in kept:
            kept[asked] = tuple(find(document, *args, **kwargs))
        return kept[asked]

    return found
