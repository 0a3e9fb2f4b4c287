"""Reports set by typst for these tests: invented offices, people and places."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import typst

HEAD = """
#set page(paper: "a4", margin: (left: 3cm, right: 2cm, top: 2cm, bottom: 2cm),
  header: context if counter(page).get().first() > 1 { align(center)[#counter(page).display()] })
#set text(font: "Tinos", size: 14pt, lang: "vi")
#set par(justify: true, first-line-indent: (amount: 1cm, all: true), leading: 0.7em, spacing: 0.9em)
"""
LETTERHEAD = """
#grid(columns: (2fr, 3fr), align: center, row-gutter: 6pt,
 [#text(size: 12pt)[UBND TỈNH SƠN HÀ]], [#text(size: 12pt)[*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*]],
 [#text(size: 12pt)[*SỞ CÔNG THƯƠNG*]], [#text(size: 13pt)[*Độc lập - Tự do - Hạnh phúc*]],
 [#text(size: 13pt)[Số: 45/BC-SCT]], [#text(size: 13pt)[_Sơn Hà, ngày 05 tháng 7 năm 2025_]])
#align(center)[*BÁO CÁO*]
#align(center)[*Kết quả kiểm tra quý II*]
"""
CLOSING = """
#grid(columns: (1fr, 1fr), [#set par(first-line-indent: 0pt)
 #text(size: 12pt)[*_Nơi nhận:_*] \\ #text(size: 11pt)[\\- Như trên; \\ \\- Lưu: VT, QLTM.]],
 align(center)[*KT. GIÁM ĐỐC \\ PHÓ GIÁM ĐỐC* #v(2cm) *Trần Văn Mẫu*])
"""
Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Sets typst markup below the usual page settings as a PDF file and gives its path."""

    def build(markup: str, name: str = "bao-cao.pdf") -> Path:
        source = tmp_path / "nguon.typ"
        source.write_text(HEAD + markup, encoding="utf-8")
        path = tmp_path / name
        typst.compile(str(source), output=str(path))
        return path

    return build
