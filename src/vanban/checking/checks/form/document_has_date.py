"""An administrative document has a place and date."""

from __future__ import annotations

from vanban.checking.genre import is_administrative
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.title import date_line, title_place
from vanban.model.document import Document


@on_document(
    severity="warning",
    must="Văn bản hành chính có địa danh và thời gian ban hành.",
    example="Báo cáo không có dòng “…, ngày … tháng … năm …”.",
    reason="Địa danh và thời gian ban hành là thành phần thể thức chính (NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm d).",
)
def document_has_date(document: Document) -> Observations:
    """No line of place and date at all; a blank one is another check's."""
    header = document.header
    has_line = date_line(document) is not None
    if is_administrative(document) and not (header.date or header.place or "date" in header.places or has_line):
        yield Observation("Văn bản không ghi địa danh và ngày, tháng, năm ban hành.", (title_place(document),))
