"""The letterhead of page 1 is there."""

from __future__ import annotations

from vanban.checking.genre import is_administrative
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.title import title_place
from vanban.model.document import Document
from vanban.text.folding import fold


@on_document(
    severity="hint",
    must="Văn bản hành chính có tên cơ quan ban hành, Quốc hiệu và Tiêu ngữ ở đầu trang 1.",
    example="Tệp chỉ bắt đầu từ dòng “BÁO CÁO”.",
    reason="Quốc hiệu, Tiêu ngữ và tên cơ quan là thành phần thể thức chính (NĐ 30/2020/NĐ-CP, Điều 8 khoản 2).",
)
def letterhead_is_present(document: Document) -> Observations:
    """Neither an issuer nor the motto above the title; the head may have been lost in copying, so only a hint."""
    place = title_place(document)
    above = fold(document.text[: place.end or 0])
    has_motto = any(words in above for words in ("cong hoa xa hoi", "dang cong san", "doc lap - tu do"))
    if is_administrative(document) and document.header.issuer is None and not has_motto:
        yield Observation("Đầu văn bản không có tên cơ quan ban hành, Quốc hiệu và Tiêu ngữ.", (place,))
