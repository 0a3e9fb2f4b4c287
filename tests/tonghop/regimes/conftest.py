from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from vanban.model.content import Cell, Content, Grid, Paragraph
from vanban.model.document import Document
from vanban.model.drafting import DraftAnnex, Letterhead, Part, Signing, Title, draft_report
from vanban.reading.understand import understand

HEAD = Letterhead(
    "SỞ Y TẾ", "58/BC-SYT", "Lam Giang", "2026-03-17", "Kết quả năm 2025", "UBND TỈNH LAM GIANG", "BÁO CÁO"
)
SIGNING = Signing("GIÁM ĐỐC", "Lê Thị Hạnh")
Drafted = Callable[..., Document]


@pytest.fixture
def report() -> Drafted:
    """Builds the Document of a unit's report; a string "I. …" or "1. …" in the body is a heading."""

    def build(
        *body: str, annexes: Sequence[tuple[str, Part]] = (), more: Sequence[Part] = (), issuer: str = HEAD.issuer
    ) -> Document:
        head = replace(HEAD, issuer=issuer)
        parts = [_part(line) for line in body]
        drafted = [DraftAnnex(f"Phụ lục {label}", "SỐ LIỆU", "(Kèm theo Báo cáo số 58/BC-SYT)", (part, *more))
                   for label, part in annexes]  # fmt: skip
        return understand(draft_report(head, parts, SIGNING, recipients=["Lưu: VT."], annexes=drafted), "so-y-te.docx")

    return build


@pytest.fixture
def table() -> Callable[..., Document]:
    """Builds a Document that is one table; its first row is the head."""

    def build(*rows: Sequence[str], head_rows: int = 1, above: str | None = None) -> Document:
        grid = Grid(tuple(tuple(map(Cell, row)) for row in rows), head_rows=head_rows)
        parts = (Paragraph(above), grid) if above else (grid,)
        return understand(Content(parts, "xlsx"), "phu-luc.xlsx")

    return build


def _part(line: str) -> Part:
    label, dot, title = line.partition(". ")
    if dot and label in ("I", "II", "III", "IV", "V"):
        return Title(1, label, title)
    return Title(2, label, title) if dot and label.isdigit() else line
