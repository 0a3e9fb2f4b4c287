from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from vanban.checking import check
from vanban.model.document import Document
from vanban.model.finding import Finding
from vanban.reading import read

Write = Callable[..., Document]
Tell = Callable[..., list[Finding]]

LETTERHEAD = "UBND TỈNH HÀ VÂN\nSỞ CÔNG THƯƠNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
RECIPIENTS = "Nơi nhận:\n\n- Văn phòng thường trực BCĐ 389 tỉnh;\n- Lưu: VT, NV."
SIGNATURE = "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Văn Lâm"
BODY = "I. KẾT QUẢ THỰC HIỆN\n\nTrong kỳ đã tổ chức 05 cuộc kiểm tra.\n\nII. PHƯƠNG HƯỚNG\n\nTiếp tục kiểm tra."


def compose(
    body: str = BODY,
    *,
    letterhead: str = LETTERHEAD,
    number: str = "Số: 15/BC-SCT",
    date: str = "Hà Vân, ngày 18 tháng 5 năm 2024",
    subject: str = "Kết quả chống buôn lậu tháng 5/2024",
    recipients: str = RECIPIENTS,
    signature: str = SIGNATURE,
    annexes: str = "",
) -> str:
    """An invented report; a part given as "" is left out."""
    parts = (letterhead, number, date, "BÁO CÁO", subject, body, recipients, signature, annexes)
    return "\n\n".join(part for part in parts if part) + "\n"


@pytest.fixture
def written(tmp_path: Path) -> Write:
    """An invented report, read."""

    def write(body: str = BODY, *, name: str = "bao-cao.txt", **parts: str) -> Document:
        path = tmp_path / name
        path.write_text(compose(body, **parts), "utf-8")
        return read(path)

    return write


@pytest.fixture
def told(written: Write) -> Tell:
    """The findings of one check on an invented report."""

    def tell(name: str, body: str = BODY, **parts: str) -> list[Finding]:
        return [finding for finding in check(written(body, **parts)) if finding.check == name]

    return tell
