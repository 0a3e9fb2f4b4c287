"""Invented documents to measure on: reports of a given length, as docx, pdf and scan, and sixty unit reports."""

from __future__ import annotations

from pathlib import Path

import pypdfium2

from vanban.model.content import Cell, Grid
from vanban.model.document import Document
from vanban.model.drafting import DraftAnnex, Letterhead, Part, Signing, Title, draft_report
from vanban.reading import understand
from vanban.writing import write

PARAGRAPH = (
    "Thực hiện Kế hoạch số 45/KH-BCĐ389 ngày 05/12/2025 của Ban Chỉ đạo 389 tỉnh, trong kỳ đơn vị đã tổ chức {n} cuộc "
    "kiểm tra đối với {m} cơ sở kinh doanh, phát hiện và xử phạt {k} vụ vi phạm với tổng số tiền {money} triệu đồng, "
    "tăng {p}% so với cùng kỳ; phối hợp với Công an tỉnh và Ủy ban nhân dân các xã, phường tuyên truyền, vận động các "
    "hộ kinh doanh ký cam kết không buôn bán hàng giả, hàng không rõ nguồn gốc, xuất xứ."
)
SIGNING = Signing("PHÓ GIÁM ĐỐC", "Nguyễn Văn Mẫu", "KT.", "GIÁM ĐỐC")
COUNTED = ["Buôn bán, vận chuyển trái phép hàng cấm, hàng lậu", "Gian lận thương mại, gian lận thuế",
           "Hàng giả, vi phạm SHTT", "Cộng"]  # fmt: skip
REST = ["Thu nộp NSNN (triệu đồng)", "Số vụ khởi tố", "Số đối tượng bị khởi tố"]
PARAGRAPHS_A_PAGE = 5


def report(pages: int, *, unit: str = "SỞ MẪU", symbol: str = "SM", seed: int = 1) -> Document:
    """A report of about this many pages with headings, citations, figures and both annexes of the campaign form."""
    head = Letterhead(
        unit,
        f"{seed}/BC-{symbol}",
        "Lam Giang",
        "2026-03-16",
        "Kết quả cao điểm Tết",
        "UBND TỈNH LAM GIANG",
        "BÁO CÁO",
    )
    body: list[Part] = []
    for at in range(pages * PARAGRAPHS_A_PAGE):
        if at % 4 == 0:
            body.append(Title(1, roman(at // 4 + 1), f"KẾT QUẢ THỰC HIỆN PHẦN {at // 4 + 1}"))
        body.append(PARAGRAPH.format(n=at + 2, m=at * 3 + 5, k=at + 1, money=f"{at + 1},5", p=at % 9 + 1))
    of = f"(Kèm theo Báo cáo số {seed}/BC-{symbol} ngày 16/3/2026 của {unit.title()})"
    annex = DraftAnnex("Phụ lục I", "KẾT QUẢ CÔNG TÁC", of, (statistics(unit, seed),))
    return understand(draft_report(head, body, SIGNING, recipients=["Như trên;", "Lưu: VT."], annexes=[annex]), "mau")


def statistics(unit: str, seed: int) -> Grid:
    """The table of Phụ lục I with one unit."""
    head = (
        (Cell("Đơn vị", row_span=3), Cell("Số liệu thực hiện Kế hoạch số 45/KH-BCĐ389", column_span=7)),
        (Cell("Số vụ vi phạm", column_span=4), *(Cell(name, row_span=2) for name in REST)),
        tuple(map(Cell, COUNTED)),
    )
    values = [seed, seed + 1, 2, 2 * seed + 3, f"{seed},5", 1, 2]
    rows = (tuple(Cell(str(value)) for value in (name, *values)) for name in (unit.capitalize(), "Tổng cộng"))
    return Grid((*head, *rows), head_rows=3)


def unit_reports(folder: Path, number: int) -> Path:
    """So many two-page unit reports as docx in a folder."""
    for at in range(1, number + 1):
        write(report(2, unit=f"ỦY BAN NHÂN DÂN XÃ MẪU {at}", symbol=f"UBND{at}", seed=at), folder / f"xa-{at:02}.docx")
    return folder


def scan(pdf: Path, target: Path) -> Path:
    """The first page of a PDF as a grey picture of 200 dpi."""
    page = pypdfium2.PdfDocument(pdf)[0]
    page.render(scale=200 / 72, grayscale=True).to_pil().save(target)
    return target


def roman(number: int) -> str:
    """1 → "I"; up to 39."""
    return "X" * (number // 10) + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10]
