"""A figure of the text taken for an indicator."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from tonghop.regimes.extraction.sentences import Sentence
from vanban.model.document import Figure

_FURTHER = regex.compile(r"^\W*(?:ngoai ra|ben canh do|dong thoi|cung voi do|them vao do)\b")


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure of the text taken for an indicator, with its sentence."""

    code: str
    figure: Figure
    sentence: Sentence


def is_further(sentence: Sentence) -> bool:
    """Whether a sentence adds to what was said before it ("Ngoài ra, …")."""
    return bool(_FURTHER.search(sentence.folded))
