"""An invented report with everything a report has, and the programs that look at what was written."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from vanban.model.content import Cell, Content, Grid, Note, Paragraph
from vanban.model.document import Document
from vanban.model.drafting import DraftAnnex, Letterhead, Signing, Title, draft_report
from vanban.reading import understand
from vanban.writing import write_all

SENTENCE = (
    "Trong kỳ báo cáo, hoạt động kinh doanh trên địa bàn cơ bản ổn định; đã kiểm tra 48/48 cơ sở (đạt 100%), "
    "xử lý 12 vụ, số tiền xử phạt 1.204,5 triệu đồng, giảm 12,5% so với cùng kỳ năm trước."
)
SIGNING = Signing("GIÁM ĐỐC", "Lê Thu Hà")
COUNTED = ["Hàng cấm, hàng lậu", "Gian lận thương mại", "Hàng giả", "Cộng"]
UNDER = ["Thu nộp ngân sách (triệu đồng)", "Số vụ khởi tố"]
FIGURES = [
    ["Công an tỉnh", "3", "10", "0", "13", "1.000,5", "0", "+12,5%", "-3%", "0%", "+4%", "-", "0%"],
    ["Chi cục Quản lý thị trường", "4", "12", "1", "17", "317,5", "1", "+2%", "-3%", "0%", "+1%", "-", "0%"],
    ["Tổng cộng", "7", "22", "1", "30", "1.318,0", "1", "+5%", "-3%", "0%", "+2%", "-", "0%"],
]
OF = "(Kèm theo Báo cáo số /BC-SYT ngày tháng 3 năm 2026 của Sở Y tế tỉnh Lam Giang)"


def statistics() -> Grid:
    """A table with a head of three rows, merged across and down."""
    tall = [Cell(text, row_span=2) for text in UNDER]
    groups = (Cell("Số vụ vi phạm", column_span=4), *tall)
    head = (
        (Cell("Đơn vị", row_span=3), Cell("Số liệu trong kỳ", column_span=6), Cell("So với cùng kỳ", column_span=6)),
        groups + groups,
        tuple(map(Cell, COUNTED * 2)),
    )
    return Grid(head + tuple(tuple(map(Cell, row)) for row in FIGURES), head_rows=3)


def cases() -> Grid:
    """A narrow table of goods groups."""
    rows = [["TT", "Nội dung vụ việc"], ["I", "DƯỢC PHẨM"], ["", "Không có"], ["II", "MỸ PHẨM"], ["", "Không có"]]
    return Grid(tuple(tuple(map(Cell, row)) for row in rows), head_rows=1)


def body() -> list[str | Title | Paragraph | Grid]:
    noted = "Sở Y tế báo cáo kết quả thực hiện từ ngày 16/12/2025 đến ngày 15/3/2026 như sau:"
    note = Note("1", "Số liệu chốt đến hết ngày 15/3/2026.", len("Sở Y tế báo cáo kết quả"))
    return [
        Paragraph(noted, notes=(note,)),
        Title(1, "I", "KHÁI QUÁT TÌNH HÌNH"),
        *[SENTENCE] * 4,
        Title(1, "II", "KẾT QUẢ THỰC HIỆN"),
        Title(2, "1", "Công tác tham mưu, chỉ đạo"),
        *[SENTENCE] * 6,
        Title(2, "2", "Kết quả phát hiện, xử lý"),
        "- Phạt vi phạm hành chính: 09 vụ;",
        "- Khởi tố: 01 vụ.",
        *[SENTENCE] * 3,
        Title(1, "III", "KIẾN NGHỊ, ĐỀ XUẤT"),
        SENTENCE,
        "Trên đây là báo cáo của Sở Y tế, kính gửi Ban Chỉ đạo 389 tỉnh tổng hợp./.",
    ]


def report_content() -> Content:
    """The invented report as a composer drafts it."""
    return draft_report(
        Letterhead(
            parent="UBND TỈNH LAM GIANG",
            issuer="SỞ Y TẾ",
            symbol="/BC-SYT",
            place="Lam Giang",
            date="2026-03",
            type="BÁO CÁO",
            subject="Kết quả thực hiện Kế hoạch số 176/KH-BCĐ389 ngày 05/12/2025 của Ban Chỉ đạo 389 tỉnh",
        ),
        body(),
        Signing("PHÓ GIÁM ĐỐC", "Trần Minh Khôi", "KT.", "GIÁM ĐỐC"),
        addressees=["Ban Chỉ đạo 389 tỉnh"],
        basis=["Căn cứ Kế hoạch số 176/KH-BCĐ389 ngày 05/12/2025 của Ban Chỉ đạo 389 tỉnh;"],
        recipients=["Ban Chỉ đạo 389 tỉnh (để b/c)", "Lãnh đạo Sở", "Lưu: VT, TTr"],
        annexes=[
            DraftAnnex("Phụ lục I", "KẾT QUẢ CÔNG TÁC", OF, (statistics(),)),
            DraftAnnex("Phụ lục II", "VỤ VIỆC ĐIỂN HÌNH", OF, (cases(),)),
        ],
    )


@pytest.fixture(scope="session")
def report() -> Document:
    """The invented report as a document: four pages with its annexes."""
    return understand(report_content(), "bao-cao.docx")


@pytest.fixture(scope="session")
def draft() -> Callable[..., Document]:
    """A short report made of the given body; without `type` a công văn."""

    def make(
        *parts: str | Title | Paragraph | Grid,
        kind: str | None = "BÁO CÁO",
        signing: Signing = SIGNING,
        recipients: Sequence[str] = (),
        annexes: Sequence[DraftAnnex] = (),
    ) -> Document:
        letterhead = Letterhead(
            "SỞ Y TẾ", "15/BC-SYT", "Lam Giang", "2026-03-05", "Kết quả tháng 3", "UBND TỈNH LAM GIANG", kind
        )
        return understand(draft_report(letterhead, parts, signing, recipients=recipients, annexes=annexes), "x.docx")

    return make


@pytest.fixture(scope="session")
def written(report: Document, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The invented report in every format, by suffix."""
    paths = write_all(report, tmp_path_factory.mktemp("written"), "bao-cao")
    return {path.suffix: path for path in paths}


@pytest.fixture(scope="session")
def to_pdf(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """LibreOffice's PDF of a file; skips the test where LibreOffice is not installed."""
    if shutil.which("soffice") is None:
        pytest.skip("soffice is not installed")
    home = tmp_path_factory.mktemp("soffice")

    def convert(path: Path) -> Path:
        profile = f"-env:UserInstallation={(home / 'profile').as_uri()}"
        command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(home), str(path)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return home / f"{path.stem}.pdf"

    return convert
