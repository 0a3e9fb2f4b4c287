"""An administrative document has a number and symbol."""

from __future__ import annotations

from vanban.checking.genre import is_administrative
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.title import title_place
from vanban.model.document import Document


@on_document(
    severity="warning",
    must="Văn bản hành chính có dòng số, ký hiệu.",
    example="Báo cáo chỉ có tên loại và trích yếu, không có dòng “Số: …/BC-…”.",
    reason="Số, ký hiệu là thành phần thể thức chính (NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm c).",
)
def document_has_number(document: Document) -> Observations:
    """No number line at all; a blank one is another check's."""
    header = document.header
    if is_administrative(document) and not (header.number or header.symbol or "number" in header.places):
        yield Observation("Văn bản không có số, ký hiệu.", (title_place(document),))
