"""What the title promises stands in the text."""

from __future__ import annotations

import regex

from vanban.checking.genre import is_report
from vanban.checking.passages import list_paragraphs, main_end
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document, Span
from vanban.model.finding import place_at
from vanban.text.folding import fold

PERIOD = r"(?:trong tam|cong tac|nam|thang|quy|6 thang|06 thang|9 thang|thoi gian toi|ky toi|tiep theo)"
PROMISES = {
    "phương hướng, nhiệm vụ": (
        regex.compile(rf"(?:[,;–\-]|\bva)\s*(?:phuong huong|nhiem vu|ke hoach cong tac|giai phap)\b"
                      rf".{{0,40}}?{PERIOD}"),
        regex.compile(r"phuong huong|nhiem vu|ke hoach (?:cong tac|nam|thang|quy|thoi gian)|giai phap|thoi gian toi"
                      r"|ky toi|trong tam|chuong trinh cong tac|du kien|sang (?:nam|quy|thang)"),
    ),
    "kiến nghị, đề xuất": (
        regex.compile(r"(?:[,;–\-]|\bva)\s*(?:mot so |cac |nhung )?(?:kien nghi|de xuat)\b"),
        regex.compile(r"kien nghi|de xuat|de nghi"),
    ),
    "vụ việc điển hình": (
        regex.compile(r"(?:[,;–\-]|\bva)\s*(?:cac |mot so )?vu viec (?:dien hinh|noi com)"),
        regex.compile(r"dien hinh|noi com|tieu bieu"),
    ),
}  # fmt: skip
OPENING = 45


@on_document(
    severity="warning",
    must="Phần mà tên báo cáo nêu có trong nội dung.",
    example="“Báo cáo kết quả năm 2025 và phương hướng, nhiệm vụ năm 2026” không có phần nào về năm 2026.",
    reason="Nội dung phải phù hợp với tên loại và trích yếu của văn bản (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5).",
)
def promised_section_is_there(document: Document) -> Observations:
    """A part named in the title that neither a heading nor the opening of a paragraph takes up."""
    span = document.header.places.get("subject")
    if span is None or not is_report(document) or _names_a_document(document, span):
        return
    said = fold(document.text[span.start : span.end])
    told = _openings(document, span)
    for name, (promise, kept) in PROMISES.items():
        found = promise.search(said)
        if found and not any(kept.search(opening) for opening in told):
            place = place_at(document, span.start + found.start(), span.end)
            message = f"Tên báo cáo nêu {quote(place.text.strip(' ,;-–'))} nhưng nội dung không có phần {name}."
            yield Observation(message, (place_at(document, span.start, span.end),), name, None)


def _names_a_document(document: Document, span: Span) -> bool:
    # What stands in the title of a plan that is carried out is that plan's promise.
    return any(span.start <= citation.start < span.end for citation in document.citations)


def _openings(document: Document, subject: Span) -> list[str]:
    """The headings and the first words of the paragraphs below the title."""
    end = main_end(document)
    titles = [heading.title for heading in document.outline if heading.start < end]
    paragraphs = [document.text[one.start : one.start + OPENING] for one in list_paragraphs(document)
                  if one.start > subject.end and not _is_closing(document, one)]  # fmt: skip
    return [fold(text) for text in (*titles, *paragraphs[1:])]


def _is_closing(document: Document, paragraph: Span) -> bool:
    return fold(document.text[paragraph.start : paragraph.start + 20]).startswith(
        ("tren day", "kinh gui", "thuc hien")
    )
