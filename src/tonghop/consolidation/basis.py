"""The documents that the reports of a period are made on: each once, in its soundest form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tonghop.regimes.submission import Submission
from vanban.text.dates import find_dates
from vanban.text.symbols import find_symbols, same_symbol


def share_basis(sent: Sequence[Submission]) -> tuple[str, ...]:
    """What more than half of the units cite, in the order first met."""
    forms: dict[str, list[str]] = {}
    for submission in sent:
        for symbol, form in {_key(form, forms): form for form in reversed(submission.basis)}.items():
            forms.setdefault(symbol, []).append(form)
    return tuple(_soundest(told) for told in forms.values() if 2 * len(told) > len(sent))


def _key(form: str, known: dict[str, list[str]]) -> str:
    symbols = find_symbols(form)
    symbol = symbols[0].canonical if symbols else form
    return next((key for key in known if same_symbol(key, symbol)), symbol)


def _soundest(forms: Sequence[str]) -> str:
    """The fullest of the forms with the date most units give."""
    days = Counter(day for form in forms if (day := _day(form)))
    best = min(days, key=lambda day: (-days[day], day)) if days else None
    agreeing = [form for form in forms if _day(form) == best]
    often = Counter(agreeing)
    return min(agreeing, key=lambda form: (-len(form.split()), -often[form], form))


def _day(form: str) -> str | None:
    found = find_dates(form)
    return found[0].iso if found else None
