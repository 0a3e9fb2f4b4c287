"""Kinds of option values that several commands take."""

from __future__ import annotations

from typing import Any

import click

from tonghop.cli.language import say
from tonghop.regimes import Regime, find_regime, list_regimes


class RegimeKey(click.ParamType[Regime]):
    """The key of a regime; the command gets the regime."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Regime:
        """The regime with this key; fails with the list of keys."""
        regime = find_regime(value)
        if regime is None:
            keys = ", ".join(known.key for known in list_regimes())
            self.fail(
                say(f"không có chế độ “{value}”; có: {keys}.", f"no regime “{value}”; there are: {keys}."), param
            )
        return regime


JOBS = click.IntRange(min=1)
