from __future__ import annotations

from vanban.checking import check
from vanban.model.content import Content, Note, Paragraph
from vanban.model.document import Document
from vanban.model.finding import Finding
from vanban.reading import understand

NAME = "details_explain_the_total"


def report(*details: str) -> Document:
    note = Note("1", "Gồm: " + "; ".join(details) + ".", 47)
    parts = (
        Paragraph("Đã xử phạt 06 cá nhân với số tiền 19,5 triệu đồng và buộc gỡ bỏ thông tin.", notes=(note,)),
        Paragraph("Kiểm tra 5 cơ sở."),
    )
    return understand(Content(parts, "docx"), "bao-cao.docx")


def findings_of(document: Document) -> list[Finding]:
    return [one for one in check(document) if one.check == NAME]


def test_details_short_of_the_total_are_a_hint() -> None:
    [found] = findings_of(report("ông A phạt 7,5 triệu đồng", "bà B phạt 5 triệu đồng"))
    assert (found.severity, found.expected, found.found) == ("hint", 19_500_000, 12_500_000)


def test_details_beyond_the_total_are_a_warning() -> None:
    [found] = findings_of(report("ông A phạt 17,5 triệu đồng", "bà B phạt 5 triệu đồng"))
    assert found.severity == "warning"


def test_details_that_add_up_are_silent() -> None:
    assert findings_of(report("ông A phạt 14,5 triệu đồng", "bà B phạt 5 triệu đồng")) == []
