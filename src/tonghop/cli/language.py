"""The language of the terminal: Vietnamese, or English by TONGHOP_LANG=en or --lang en."""

from __future__ import annotations

import os
import sys
from itertools import pairwise
from typing import Literal

Language = Literal["vi", "en"]


def chosen_language(arguments: list[str], environment: str | None) -> Language:
    """The language asked for on the command line, else by the environment, else Vietnamese."""
    wanted = environment or "vi"
    for here, after in pairwise([*arguments, ""]):
        if here == "--lang":
            wanted = after
        elif here.startswith("--lang="):
            wanted = here.removeprefix("--lang=")
    return "en" if wanted.lower().startswith("en") else "vi"


# Help texts are fixed when the commands are defined, so the language must be known before.
LANGUAGE: Language = chosen_language(sys.argv[1:], os.environ.get("TONGHOP_LANG"))


def say(vietnamese: str, english: str) -> str:
    """The sentence in the language chosen."""
    return english if LANGUAGE == "en" else vietnamese
