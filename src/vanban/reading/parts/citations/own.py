"""The document's own number, which is no reference to another document."""

from __future__ import annotations

from bisect import bisect_right

import regex

from vanban.model.document import Header
from vanban.reading.flow import Flow
from vanban.reading.parts.citations.mentions import Mention
from vanban.text.symbols import same_symbol

REACH = 40
_OWN_LINE = regex.compile(r"(?:^|\n)[\s*_|]*(?:Số(?P<colon>[\s*_.|]*:)?|SỐ[ *_]*:)(?!\p{L})[\s*_:.|…]*$")
_OWN_MARK = regex.compile(r"(?:Số|SỐ)(?:,? (?:ký )?hiệu)?[ *_]*:[\s*_.|…]*$")


def is_own(flow: Flow, header: Header, mention: Mention) -> bool:
    """Whether a mention is the document's own number: on its number line, or named in its own text."""
    symbol = mention.symbol
    role = _role_at(flow, symbol.start)
    if role == "number" or _is_number_line(flow.text, mention):
        return True
    if not (header.symbol and same_symbol(header.symbol, symbol.printed)) or symbol.number is None:
        return False
    dated = mention.after.date
    other = dated is not None and header.date is not None and not dated.iso.startswith(header.date)
    return not other and role != "annex_of"


def _is_number_line(text: str, mention: Mention) -> bool:
    """Whether "Số:" opens the line, as in a letterhead; behind a noun in small letters the line is only wrapped."""
    low, at, noun = max(0, mention.symbol.start - REACH), mention.symbol.start, mention.before.noun
    if line := _OWN_LINE.search(text, low, at):
        return bool(line["colon"]) or not noun or noun.isupper()
    return not noun and bool(_OWN_MARK.search(text, low, at))


def _role_at(flow: Flow, offset: int) -> str | None:
    at = bisect_right(flow.blocks, offset, key=lambda block: block.start) - 1
    return flow.blocks[at].role if at >= 0 else None
