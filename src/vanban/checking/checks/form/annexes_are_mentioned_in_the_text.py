"""The main text refers to every annex."""

from __future__ import annotations

import regex

from vanban.checking.passages import main_end
from vanban.checking.rule import Observation, Observations, on_document
from vanban.model.document import Annex, Document
from vanban.model.finding import Place, place_at

ANY = regex.compile(r"(?:các |theo |tại |và |[(])\s*(?:các )?(?:phụ lục|biểu|bảng)\b|(?:phụ lục|biểu mẫu"
                    r"|bảng|số liệu)[^.;\n]{0,40}"
                    r"(?:kèm theo|đính kèm|gửi kèm)", regex.IGNORECASE)  # fmt: skip

LABELS = regex.compile(
    r"(?i:\bphụ lục)\s+(?:(?i:số)\s+)?((?:(?:[IVX]+|\d+)\b(?:\s*(?:,|và|-)\s*(?:(?i:phụ lục)\s+)?)?)+)"
)


@on_document(
    severity="hint",
    must="Phần chính của văn bản có chỉ dẫn tới từng phụ lục.",
    example="Báo cáo có Phụ lục I nhưng trong phần nội dung không có chỗ nào ghi “(chi tiết tại Phụ lục I)”.",
    reason=(
        "Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó (NĐ 30/2020/NĐ-CP, Phụ lục "
        "I, phần II, mục III.1)."
    ),
)
def annexes_are_mentioned_in_the_text(document: Document) -> Observations:
    """Annexes whose label the main text never says."""
    end = main_end(document)
    main = document.text[:end]
    if not document.annexes or end == 0:
        return
    said = LABELS.findall(main)
    labels = {label for listed in said for label in regex.findall(r"[IVX]+|\d+", listed)}
    silent = [annex for annex in document.annexes if _number(annex) not in labels]
    if silent and ((ANY.search(main) and not labels) or (len(silent) == len(document.annexes) and ANY.search(main))):
        return
    if silent:
        names = ", ".join(annex.label for annex in silent)
        message = f"Phần chính của văn bản không có chỉ dẫn nào tới {names}."
        yield Observation(message, tuple(_label_place(document, annex) for annex in silent))


def _number(annex: Annex) -> str:
    return annex.label.split()[-1] if annex.label.split() else ""


def _label_place(document: Document, annex: Annex) -> Place:
    at = document.text.find(annex.label, annex.start, annex.end)
    return (
        place_at(document, at, at + len(annex.label)) if at >= 0 else place_at(document, annex.start, annex.start + 9)
    )
