"""The archive line ends the list of recipients in the legal form."""

from __future__ import annotations

import regex

from vanban.checking.genre import is_administrative
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document
from vanban.model.finding import place_at

LINE = regex.compile(r"(?m)^\W*(Lưu\b[^\n;]*)")
# The police file by their own office ("Lưu: CAX"), the Party by its own ("Lưu Văn phòng Tỉnh ủy").
LEGAL = regex.compile(r"Lưu\s*:\s*(?:VT\b.*|\p{Lu}[\p{Lu}\d]+\b.*)|Lưu\s*:?\s*(?:Văn phòng|VP)\b.*")


@on_document(
    severity="hint",
    must="Dòng cuối của nơi nhận ghi “Lưu: VT, …”.",
    example="“- Lưu VT.”",
    reason="Dòng cuối ghi chữ “Lưu:” rồi “VT”, tên viết tắt đơn vị soạn thảo (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.9).",
)
def archive_line_is_in_the_legal_form(document: Document) -> Observations:
    """An archive line of another form."""
    if not is_administrative(document):
        return
    for line in document.recipients:
        found = LINE.search(line)
        at = document.text.find(found[1]) if found else -1
        if found and at >= 0 and not LEGAL.match(found[1]):
            message = f"Dòng lưu {quote(found[1])} không đúng thể thức; phải ghi “Lưu: VT, (đơn vị soạn thảo).”"
            yield Observation(message, (place_at(document, at, at + len(found[1])),), "Lưu: VT, …", found[1])
