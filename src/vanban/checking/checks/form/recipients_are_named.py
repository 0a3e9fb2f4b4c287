"""An administrative document names its recipients."""

from __future__ import annotations

from vanban.checking.genre import is_administrative
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.title import title_place
from vanban.model.document import Document
from vanban.model.finding import place_at
from vanban.text.folding import fold


@on_document(
    severity="warning",
    must="Văn bản có phần “Nơi nhận” và ghi ít nhất một nơi nhận.",
    example="Dưới “Nơi nhận:” không có dòng nào.",
    reason="Nơi nhận là thành phần thể thức chính (NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm i).",
)
def recipients_are_named(document: Document) -> Observations:
    """No list of recipients, or an empty one, in a document that is signed or whole."""
    if not is_administrative(document) or any(len(line.strip(" -./;")) > 1 for line in document.recipients):
        return
    at = fold(document.text).find("noi nhan")
    if at >= 0:
        rest = document.text[at : at + 400].split("\n")
        if len(rest) > 1 and rest[1].lstrip().startswith(("-", "+", "•")):
            return
        yield Observation("Phần “Nơi nhận” không ghi nơi nhận nào.", (place_at(document, at, at + 8),))
    elif document.signature is not None:
        span = document.signature
        yield Observation("Văn bản không có phần “Nơi nhận”.", (place_at(document, span.start, span.end),))
    elif document.header.symbol:
        yield Observation("Văn bản không có phần “Nơi nhận”.", (title_place(document),), severity="hint")
