"""A case dealt with by another force is not counted among the own results."""

from __future__ import annotations

import regex

from vanban.checking.genre import is_by_committee, is_report
from vanban.checking.passages import is_plan
from vanban.checking.quantities import figures_in, is_counted
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document, Span
from vanban.model.finding import place_at
from vanban.text.folding import fold

FORCE = regex.compile(
    r"(?m)(?:^|[;.:]\s*)[\s\-]*(?P<force>(?:Công an|Cục Hải quan|Chi cục Hải quan|Bộ đội Biên phòng"
    r"|Đồn Biên phòng|Cục Thuế"
    r"|Chi cục Quản lý thị trường|Cục Quản lý thị trường"
    r"|Hạt Kiểm lâm)[^,;.:]{0,60}?)\s+(?:đã\s+)?(?P<deed>xử phạt|khởi tố|bắt giữ|phạt)\b"
)


@on_document(
    severity="hint",
    must="Vụ việc do lực lượng khác xử lý không đứng trong kết quả của đơn vị báo cáo.",
    example="Báo cáo của Sở kể “Công an thành phố đã xử phạt 7,5 triệu đồng” trong phần kết quả của Sở.",
    reason="Hai đơn vị cùng báo cáo một vụ thì bị tính hai lần khi tổng hợp.",
)
def case_is_counted_by_one_force(document: Document) -> Observations:
    """Another force as the one that fines or prosecutes, with a figure, in the report of a single agency."""
    if not is_report(document) or is_by_committee(document):
        return
    own = fold(document.header.issuer or "")
    for block in document.blocks:
        if block.role not in ("body", "footnote") or is_plan(document, block.start):
            continue
        for found in FORCE.finditer(document.text, block.start, block.end):
            stop = document.text.find(";", found.end(), block.end)
            passage = Span(found.start("force"), stop if stop > 0 else block.end)
            counted = [figure for figure in figures_in(document, passage) if is_counted(figure)]
            if counted and not (own and own in fold(found["force"])) and not own.startswith(fold(found["force"])[:8]):
                place = place_at(document, passage.start, counted[0].end)
                message = (
                    f"{quote(place.text)} là kết quả của lực lượng khác; nếu lực lượng đó cũng báo "
                    "cáo thì bị tính hai lần."
                )
                yield Observation(message, (place,), found=found["force"])
