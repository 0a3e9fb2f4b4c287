"""The summary of a cited document is quoted in the same words."""

from __future__ import annotations

from difflib import SequenceMatcher

import regex

from vanban.checking.mentions import by_document, written_title
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document
from vanban.model.finding import place_at

Words = list[tuple[int, int]]
WORD = regex.compile(r"[^\s,;]+")
ALIKE = 0.6


@on_document(
    severity="hint",
    must="Trích yếu của một văn bản được dẫn lại bằng cùng một lời.",
    example="“về tăng cường bảo đảm trật tự” ở tên báo cáo, “về tăng cường đảm bảo trật tự” ở phần đánh giá.",
    reason="Trích yếu là một phần của tên văn bản, phải dẫn nguyên văn.",
)
def quoted_title_is_the_same(document: Document) -> Observations:
    """Two wordings that go apart and come together again."""
    for mentions in by_document(document).values():
        titles = [span for mention in mentions if (span := written_title(document, mention))]
        told: set[str] = set()
        for title in titles[1:]:
            pair = _shared_parts(document.text, titles[0], title)
            if pair and document.text[slice(*pair[1])] not in told:
                told.add(document.text[slice(*pair[1])])
                one, other = (place_at(document, *span) for span in pair)
                message = (f"Trích yếu của văn bản {mentions[0].symbol} được dẫn bằng hai lời khác nhau: "
                           f"{quote(one.text)} và {quote(other.text)}.")  # fmt: skip
                yield Observation(message, (one, other), one.text, other.text)


def _shared_parts(text: str, one: tuple[int, int], other: tuple[int, int]) -> tuple[tuple[int, int], ...] | None:
    spans = [[match.span() for match in WORD.finditer(text, *title)] for title in (one, other)]
    words = [[text[start:end].casefold() for start, end in found] for found in spans]
    matcher = SequenceMatcher(None, words[0], words[1], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if len(blocks) < 2 or blocks[0].a or blocks[0].b or blocks[-1].size < 3:
        return None
    ends = blocks[-1].a + blocks[-1].size, blocks[-1].b + blocks[-1].size
    shared = sum(block.size for block in blocks)
    if shared < max(ends) * ALIKE or max(ends) - shared > 4:
        return None
    return (spans[0][0][0], spans[0][ends[0] - 1][1]), (spans[1][0][0], spans[1][ends[1] - 1][1])
