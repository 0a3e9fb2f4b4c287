"""Quantities in the running text of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vanban.model.document import Block, Citation, Figure, Role
from vanban.reading.flow import Flow
from vanban.reading.parts.figures.context import Change, find_changes, is_approximate, is_target, share_units
from vanban.reading.parts.figures.names import find_names
from vanban.reading.parts.figures.quantities import Quantity, read_quantities
from vanban.reading.parts.figures.tokens import Token, Tokens, tokenise

_READ: frozenset[Role] = frozenset(
    {"subject", "basis", "heading", "body", "footnote", "caption", "table", "annex_title"}
)
_WORDS_OF_A_SENTENCE = 6
_BEFORE_SENTENCE = frozenset({"", ".", "!", "?", ":", ";", "-"})


def find_figures(flow: Flow, citations: Sequence[Citation]) -> tuple[Figure, ...]:
    """Every quantity with a unit in the running text, in order, none from inside a citation."""
    cited = [(citation.start, citation.end) for citation in citations]
    return tuple(
        figure
        for block in flow.blocks
        if block.role in _READ
        for start, end in _stretches(flow, block)
        for figure in find_in_text(flow.text, start, end, cited=cited)
    )


def _stretches(flow: Flow, block: Block) -> Iterator[tuple[int, int]]:
    """The block; of a table the cells that hold running text."""
    if block.table is None:
        yield block.start, block.end
        return
    at = block.start
    for line in flow.text[block.start : block.end].split("\n"):
        for cell in line.split("\t"):
            if len(cell.split()) >= _WORDS_OF_A_SENTENCE:
                yield at, at + len(cell)
            at += len(cell) + 1


def find_in_text(text: str, start: int, end: int, *, cited: Sequence[tuple[int, int]] = ()) -> Iterator[Figure]:
    """The figures of `text[start:end]`."""
    items = tokenise(text, start, end)
    if not any(token.kind == "number" for token in items):
        return
    near = [span for span in cited if span[0] < end and start < span[1]]
    tokens = Tokens(items, find_names(Tokens(items, {}), near))
    quantities = share_units(tokens, [one for one in read_quantities(tokens) if _is_supported(tokens, one)])
    for quantity, change in zip(quantities, find_changes(tokens, quantities), strict=True):
        yield _as_figure(text, tokens, quantity, change=change)


def _is_supported(tokens: Tokens, quantity: Quantity) -> bool:
    """A noun that is not listed counts only after a word that is no name, which would bear the number."""
    if quantity.unit is None or quantity.unit.kind != "unlisted":
        return True
    before = tokens[quantity.first - 1]
    return not before.capital or tokens[quantity.first - 2].text in _BEFORE_SENTENCE


def _as_figure(text: str, tokens: Tokens, quantity: Quantity, *, change: Change | None) -> Figure:
    unit = quantity.unit
    percent = unit is not None and unit.kind == "percent"
    first: Token = tokens[change.first if change else quantity.first]
    last = tokens[quantity.end - 1]
    signed = -quantity.value if change and change.direction == "down" else quantity.value
    return Figure(
        text=text[first.start : last.end],
        value=quantity.value,
        unit=unit.name if unit else None,
        start=first.start,
        end=last.end,
        approx=is_approximate(tokens, quantity.first),
        value_to=quantity.value_to,
        change_pct=signed if change and percent else None,
        direction=change.direction if change and not percent else None,
        per=quantity.per,
        of=quantity.of,
        target=is_target(tokens, quantity.first),
        why=quantity.why + (f"; {change.direction}" if change else ""),
    )
