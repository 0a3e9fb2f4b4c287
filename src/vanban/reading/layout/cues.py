"""Words that tell letterhead, addressees, recipients and signature (NĐ 30/2020, Phụ lục I)."""

from __future__ import annotations

import regex

MOTTO = regex.compile(
    r"(?i)C[ỘO]NG\s*H[ÒO]A\s*X[ÃA]\s*H[ỘO]I\s*CH[ỦU]|C[ỘO]NG H[OÒ][ÀA] X[ÃA]|Đ[ẢA]NG\s*C[ỘO]NG\s*S[ẢA]N\s*VI[ỆE]T"
    r"|Đ[ộo]c\s*l[ậa]p\s*[-–—]\s*T[ựu]\s*do"
)
NUMBER = regex.compile(r"(?:Số|SỐ|S[ôo])\s*:|(?:Số|SỐ)\s+\d*\s*[-/]")
REGARDING = regex.compile(r"(?i)V/v\b")
PLACE_DATE = regex.compile(
    r"(?:(?:\p{Lu}[\p{L}.\-]*(?:[ ]\p{Lu}[\p{L}.\-]*){0,5}|[.…]+)\s*,\s*)?(?i:ngày)\s*[\d.…_]*\s*(?i:tháng)"
)
ADDRESSEES = regex.compile(r"(?i)^\s*Kính\s+gửi\s*:?")
RECIPIENTS = regex.compile(r"(?i)^\s*Nơi\s+nhận\s*:?")
FORMULA = regex.compile(r"^\s*(?:KT|TM|TL|TUQ|Q|T/M|K/T)\s*\.?\s*/?\s*\p{Lu}{2,}")
POST = regex.compile(
    r"^\s*(?:PHÓ |QUYỀN |Q\. ?)?(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHI CỤC TRƯỞNG"
    r"|TỔNG CỤC TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|ĐOÀN)|CHÁNH (?:VĂN PHÒNG|THANH TRA)|HIỆU TRƯỞNG|ĐỘI TRƯỞNG"
    r"|THỦ TRƯỞNG|BÍ THƯ|NGƯỜI LẬP)"
)
SIGNING = regex.compile(r"(?i)\(\s*(?:đã ký|ký,?\s|ký tên|chữ ký)|^\s*(?:người lập biểu|thủ trưởng đơn vị)\b")


def is_letterhead(text: str) -> bool:
    """Whether a line belongs to the head of a page."""
    return bool(MOTTO.search(text) or NUMBER.match(text.strip()) or PLACE_DATE.match(text.strip()))


def is_closing(text: str) -> bool:
    """Whether a line begins recipients or a signature."""
    return any(pattern.search(text) for pattern in (RECIPIENTS, FORMULA, POST, SIGNING))
