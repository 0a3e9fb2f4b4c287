"""The sections that the regime asks for are there."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from vanban.checking.rule import ExpectedSection, Observation, Observations, on_outline
from vanban.checking.title import title_place
from vanban.checking.wording import quote
from vanban.model.document import Document
from vanban.text.folding import fold

ALIKE = 80


@on_outline(
    severity="warning",
    must="Báo cáo có đủ các mục của đề cương mà chế độ báo cáo quy định.",
    example="Đề cương có mục “Kiến nghị, đề xuất” nhưng báo cáo không có.",
    reason="Chế độ báo cáo quy định mẫu đề cương (NĐ 09/2019/NĐ-CP, Điều 7 và Điều 8).",
)
def outline_section_is_there(document: Document, outline: Sequence[ExpectedSection]) -> Observations:
    """A required section none of whose titles is among the headings."""
    titles = [fold(heading.title) for heading in document.outline]
    for section in outline:
        if section.required and not any(
            _is_like(fold(wanted), title) for wanted in section.titles for title in titles
        ):
            name = f"{section.label}. {section.titles[0]}" if section.label else section.titles[0]
            message = f"Báo cáo không có mục {quote(name)} theo đề cương của chế độ báo cáo."
            yield Observation(message, (title_place(document),), section.titles[0], None)


def _is_like(wanted: str, title: str) -> bool:
    return wanted in title or fuzz.token_set_ratio(wanted, title) >= ALIKE
