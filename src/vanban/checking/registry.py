"""Where checks are found: every module below `vanban.checking.checks` holds one, of the module's own name."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from vanban.checking import checks
from vanban.checking.rule import Check


@cache
def list_checks() -> tuple[Check, ...]:
    """All checks, by folder and name; raises TypeError when a module does not hold the check it is named for."""
    found = []
    for module in pkgutil.walk_packages(checks.__path__, f"{checks.__name__}."):
        if not module.ispkg:
            found.append(_check_in(module.name))
    return tuple(found)


def _check_in(module: str) -> Check:
    check = getattr(importlib.import_module(module), module.rpartition(".")[2], None)
    if not isinstance(check, Check):
        raise TypeError(f"{module} does not hold a check of its own name")
    return check
