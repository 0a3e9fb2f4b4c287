"""The styles of NĐ 30/2020, Phụ lục I: page, sizes and settings of every box; one table for every format."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Align = Literal["left", "centre", "right", "justify"]

FONT = "Times New Roman"
PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0
MARGIN_TOP, MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_RIGHT = 20.0, 20.0, 30.0, 15.0
HEADER_DISTANCE = 10.0
TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT
LANDSCAPE_TEXT_WIDTH = PAGE_HEIGHT - MARGIN_LEFT - MARGIN_RIGHT
LEFT_COLUMN = 71.0
FIRST_LINE = 12.7


@dataclass(frozen=True, slots=True)
class Style:
    """How a kind of line is set; sizes and gaps in points, indents in millimetres; `box` of Phụ lục I."""

    key: str
    name: str
    size: float
    bold: bool = False
    italic: bool = False
    align: Align = "left"
    first_line: float = 0.0
    left: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    keep_next: bool = False
    level: int | None = None
    box: str = ""


def _body(
    key: str, name: str, *, bold: bool = False, italic: bool = False, level: int | None = None, keep_next: bool = False
) -> Style:
    return Style(key, name, 14, bold=bold, italic=italic, align="justify", first_line=FIRST_LINE, after=6, line=1.05,
                 keep_next=keep_next or level is not None, before=6 if level == 1 else 0,
                 level=level, box="6")  # fmt: skip


def _centred(
    key: str, name: str, size: float, *, box: str, bold: bool = False, italic: bool = False,
    before: float = 0.0, after: float = 0.0, keep_next: bool = False,
) -> Style:  # fmt: skip
    return Style(key, name, size, bold=bold, italic=italic, align="centre", before=before, after=after,
                 keep_next=keep_next, box=box)  # fmt: skip


_STYLES = (
    _centred("State", "VB Quốc hiệu", 12, box="1", bold=True),
    _centred("Motto", "VB Tiêu ngữ", 13, box="1", bold=True),
    _centred("Parent", "VB Cơ quan chủ quản", 12, box="2"),
    _centred("Issuer", "VB Cơ quan ban hành", 12, box="2", bold=True),
    _centred("Number", "VB Số ký hiệu", 13, box="3", before=6),
    _centred("PlaceDate", "VB Địa danh ngày tháng", 13, box="4", italic=True, before=6),
    _centred("Type", "VB Tên loại", 14, box="5a", bold=True, before=18, keep_next=True),
    _centred("Subject", "VB Trích yếu", 14, box="5a", bold=True, keep_next=True),
    _centred("Concerning", "VB Về việc", 12, box="5b", before=6),
    _centred("Urgency", "VB Mức độ khẩn", 13, box="10b", bold=True, before=6),
    _centred("Addressee", "VB Kính gửi", 14, box="9a", before=12, after=12),
    Style("AddresseeList", "VB Kính gửi (danh sách)", 14, left=42, after=3, box="9a"),
    _body("Basis", "VB Căn cứ", italic=True),
    _body("Body", "VB Nội dung"),
    _body("BodyBold", "VB Nội dung đậm", bold=True),
    _body("BodyItalic", "VB Nội dung nghiêng", italic=True),
    _body("Closing", "VB Câu kết", keep_next=True),
    _centred("Centred", "VB Nội dung giữa", 14, box="6", after=6),
    _centred("CentredBold", "VB Nội dung giữa đậm", 14, box="6", bold=True, after=6),
    _centred("CentredItalic", "VB Nội dung giữa nghiêng", 14, box="6", italic=True, after=6),
    _body("Heading1", "heading 1", bold=True, level=1),
    _body("Heading2", "heading 2", bold=True, level=2),
    _body("Heading3", "heading 3", bold=True, italic=True, level=3),
    _body("Heading4", "heading 4", italic=True, level=4),
    Style("RecipientsWord", "VB Nơi nhận", 12, bold=True, italic=True, box="9b"),
    Style("Recipients", "VB Nơi nhận (danh sách)", 11, box="9b"),
    _centred("SignatureTitle", "VB Chức vụ người ký", 14, box="7a", bold=True, keep_next=True),
    _centred("SignatureNote", "VB Ghi chú ký", 13, box="7c", italic=True, before=12, keep_next=True),
    _centred("Signer", "VB Họ tên người ký", 14, box="7b", bold=True, before=72),
    _centred("AnnexLabel", "VB Phụ lục", 14, box="phụ lục", bold=True, before=6, keep_next=True),
    _centred("AnnexTitle", "VB Tên phụ lục", 14, box="phụ lục", bold=True, keep_next=True),
    _centred("AnnexOf", "VB Kèm theo", 13, box="phụ lục", italic=True, after=10, keep_next=True),
    _centred("Caption", "caption", 13, box="phụ lục", italic=True, before=6, after=4, keep_next=True),
    Style("TableUnit", "VB Đơn vị tính", 12, italic=True, align="right", before=6, after=2, keep_next=True),
    Style("Footnote", "footnote text", 11, align="justify"),
    Style("TableText", "VB Ô bảng", 12),
    _centred("PageNumber", "header", 13, box="trang"),
)  # fmt: skip

STYLES = MappingProxyType({style.key: style for style in _STYLES})
