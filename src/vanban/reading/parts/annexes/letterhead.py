"""The letterhead that an annex repeats above its label."""

from __future__ import annotations

import regex

from vanban.model.document import Role
from vanban.reading.flow import Flow
from vanban.text.folding import fold, is_capitals
from vanban.text.names import begins_agency, begins_locality, begins_post

_MOTTO = regex.compile(r"\W*(?:cong hoa xa hoi|chu nghia viet nam|doc lap\s*\W\s*tu do|dang cong san viet nam)")
HIGHEST = 7


def letterhead_above(flow: Flow, index: int) -> dict[int, Role]:
    """The roles of the letterhead blocks right above block `index`; none when the lines there are a signature."""
    motto: list[int] = []
    agencies: list[int] = []
    for at in range(index - 1, max(-1, index - 1 - HIGHEST), -1):
        text = flow.block_text(at).strip()
        if _MOTTO.match(fold(text)):
            motto.append(at)
        elif _is_agency_line(text) and flow.blocks[at].table is None:
            agencies.insert(0, at)
        else:
            break
    if not agencies or not any(begins_agency(flow.block_text(at)) for at in agencies):
        return dict.fromkeys(motto, "motto") if motto else {}
    roles: dict[int, Role] = dict.fromkeys(motto, "motto")
    heads = [at for at in agencies if begins_agency(flow.block_text(at))]
    for at in agencies:
        if at >= heads[0]:
            roles[at] = "parent" if len(heads) > 1 and at < heads[-1] else "issuer"
    return roles


def _is_agency_line(text: str) -> bool:
    return (
        is_capitals(text)
        and len(text) < 120
        and (begins_agency(text) or begins_locality(text) or not begins_post(text))
    )
