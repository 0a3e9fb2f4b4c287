"""The words after a symbol: date, issuer and title."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from vanban.reading.parts.citations.nouns import GAP
from vanban.text.dates import FoundDate
from vanban.text.types import NAMES_FOLDED

_TO_DATE = regex.compile(
    rf"(?:{GAP}*\([^()]{{2,60}}\)(?={GAP}*,?{GAP}*ngày))?(?:{GAP}|[,(])*(?:(?:đã|được|do)?{GAP}*(?:ký{GAP}+ban{GAP}+hành|ban{GAP}+hành|ký|lập|phát{GAP}+hành|đề|"
    rf"(?:Quốc{GAP}+hội|Hội{GAP}+đồng)[^;.,()]{{0,60}}?thông{GAP}+qua|thông{GAP}+qua|công{GAP}+bố){GAP}*)?(?P<same>cùng|đều)?{GAP}*",
    regex.IGNORECASE,
)
_OF = regex.compile(rf"(?:{GAP}|,)*(?:của|do){GAP}+", regex.IGNORECASE)
_ABOUT = regex.compile(rf"(?:{GAP}|[,(])*(?:về{GAP}+việc|về|v/v){GAP}+", regex.IGNORECASE)
_TITLE_END = regex.compile(
    r"[;.\n]|,?\s+được\s+sửa\s+đổi|\s\(sau đây|,\s+(?:Sở|Cục|Ủy ban|UBND|Bộ|Chi cục|Ban|Phòng|Công an)\s|"
    r"[)\]”](?=\s*[,;.]|$)",
)
_COMMAS = regex.compile(
    r"(?:Văn hóa|Văn hoá|Lao động|Khoa học)(?:,\s*(?:Thể thao|Thương binh|Thông tin|Gia đình|Khoa học|Công nghệ))+"
)
_WORD = regex.compile(rf"(?P<gap>{GAP}*)(?P<word>[\p{{L}}\d&./’'-]+|[–-]|[,;:()“”\"\[\]])")
_IN_NAMES = """và hành tỉnh thành phố huyện quận xã phường thị trấn đặc khu nhân dân nước thường vụ trưởng cổ phần
trách nhiệm hữu hạn một viên nhà trung ương quốc gia tối cao chính trị ủy uỷ ban hội đồng an hải
quan quản lý trường thuế tế y tư pháp tài sở cục bộ phòng chi vực doanh nghiệp hợp tác cơ công ty
tnhh thương mại dịch đại học tâm viện đoàn lao động chủ tịch giám đốc tổng thứ phó thẩm phán văn
thông tin truyền nông thôn môi phát triển đầu kế hoạch giáo dục đào tạo khoa nghệ thể thao du lịch
xây dựng giao vận tải nội ngoại binh bảo hiểm ngân hàng kiểm sát tòa án phủ lâm thời chỉ đạo huy quân sự
biên mặt trận tổ hóa hoá đình miền núi tộc tôn thi đua khen thưởng cựu chiến phụ nữ thanh niên tra
toán nguyên khoáng sản điện lực không thực phẩm"""
_SMALL = frozenset(_IN_NAMES.split())
_ENDING = regex.compile(
    rf"(?:[Vv]ề|v/v|quy{GAP}+định|hướng{GAP}+dẫn|[Bb]an{GAP}+hành|phê{GAP}+duyệt|sửa{GAP}+đổi|bổ{GAP}+sung|thông{GAP}+báo|"
    rf"đề{GAP}+nghị|yêu{GAP}+cầu|triển{GAP}+khai|thực{GAP}+hiện|chỉ{GAP}+đạo|công{GAP}+bố|quyết{GAP}+định|tổ{GAP}+chức|"
    rf"bãi{GAP}+bỏ|báo{GAP}+cáo|kiểm{GAP}+tra|xác{GAP}+định|giao|gửi|tại|trong|để|nêu|kèm|theo|là|có|được|đã|ngày|"
    rf"ký|làm|nhằm|thì|số|năm|cho|đến|từ|đối|tăng|thay|hợp|thành{GAP}+lập|kiện|khóa|này|trên|phải|mà|như|với|khi|do|của"
    rf")(?![\p{{L}}\d])"
)
_ENDING_IN_CAPITALS = regex.compile(
    rf"(?:VỀ|V/V|QUY{GAP}+ĐỊNH|HƯỚNG{GAP}+DẪN|BAN{GAP}+HÀNH|PHÊ{GAP}+DUYỆT|SỬA{GAP}+ĐỔI|TẠI|ĐỐI)(?!\p{{L}})"
)
_DOCUMENT = regex.compile(rf"(?:{'|'.join(name.replace(' ', '[ ]') for name in NAMES_FOLDED)})(?![\p{{L}}\d])")
_NEW_PARAGRAPH = regex.compile("Căn|Theo|Xét|Điều|Thực|Trên|Kính|Về|Ngày|Để|Tại|Trong|Các|Những|Đề|Nhằm|Nơi")
_NAME_BEGUN = regex.compile(r"(?<!\p{L})\p{Lu}\p{Ll}+$")
NAME_REACH = 12
MAX_ISSUER_WORDS = 16
MAX_TITLE = 400
_SHORTENED = regex.compile(r"\p{Lu}\p{L}{0,2}\.|\p{Lu}\.\p{Lu}\.")
_BODY = regex.compile(rf"(?:Bộ|Sở|Ban|Cục|Vụ|Phòng|ban|Ủy ban|Uỷ ban){GAP}+$")


@dataclass(frozen=True, slots=True)
class After:
    """What follows a symbol: its date, whether it is said to be that of all the list, issuer, title, where it ends."""

    end: int
    date: FoundDate | None = None
    shared: bool = False
    issuer: str | None = None
    title: str | None = None


def look_after(text: str, folded: str, at: int, ceiling: int, dates: dict[int, FoundDate]) -> After:
    """Read the words after position `at` up to `ceiling` (the start of the next reference)."""
    date, shared = _date_at(text, at, ceiling, dates)
    end = _closed(text, at, date.end) if date else at
    issuer, issuer_end = _issuer_at(text, folded, end, ceiling)
    if issuer and not date:
        date, shared = _date_at(text, issuer_end, ceiling, dates)
        end = _closed(text, issuer_end, date.end) if date else end
    title = _title_at(text, max(end, issuer_end))
    return After(end, date, shared, issuer, title)


def _date_at(text: str, at: int, ceiling: int, dates: dict[int, FoundDate]) -> tuple[FoundDate | None, bool]:
    bridge = _TO_DATE.match(text, at, ceiling)
    if bridge is None or (date := dates.get(bridge.end())) is None:
        return None, False
    worded = text[date.start : date.start + 2].lower() == "ng"
    if not worded and not regex.search(r"[(\t|]", bridge[0]) and bridge[0].strip(" \n*_"):
        return None, False
    return date, bool(bridge["same"])


def _closed(text: str, opening: int, end: int) -> int:
    """The end of a date, its closing bracket taken in when the bracket opened before it."""
    return end + 1 if "(" in text[opening:end] and text[end : end + 1] == ")" else end


def _issuer_at(text: str, folded: str, at: int, ceiling: int) -> tuple[str | None, int]:
    of = _OF.match(text, at, ceiling)
    if of is None:
        return None, at
    end = position = of.end()
    for _ in range(MAX_ISSUER_WORDS):
        word = _WORD.match(text, position, min(ceiling, len(text)))
        if word is None or "\n\n" in word["gap"]:
            break
        if commas := _COMMAS.match(text, word.start("word")):
            end = position = commas.end()
            continue
        if not _continues(text, folded, word, opening=end == of.end()):
            break
        position = word.end()
        if word["word"].endswith(".") and not _SHORTENED.fullmatch(word["word"]):
            end = position
            break
        if word["word"] not in ("và", "–", "-", "các"):
            end = position
    name = " ".join(text[of.end() : end].replace("*", "").replace("|", " ").split())
    return (name.rstrip(".,-"), end) if name else (None, at)


def _continues(text: str, folded: str, word: regex.Match[str], *, opening: bool) -> bool:
    start, token = word.start("word"), word["word"]
    if token in ',;:()“”"[]':
        return False
    if _BODY.search(text, max(0, start - NAME_REACH), start):
        return True
    if _ENDING.match(text, start) or _ENDING_IN_CAPITALS.match(text, start):
        return False
    if "\n" in word["gap"] and _NEW_PARAGRAPH.fullmatch(token):
        return False
    if token[0].isupper() and _DOCUMENT.match(folded, start) and not opening:
        return False
    if token[0].isupper() or token[0].isdigit() or token in "–-" or token.lower().rstrip(".") in _SMALL:
        return True
    return bool(_NAME_BEGUN.search(text, max(0, word.start() - NAME_REACH), word.start()))


def _title_at(text: str, at: int) -> str | None:
    about = _ABOUT.match(text, at)
    if about is None:
        return None
    stop = _TITLE_END.search(text, about.end(), about.end() + MAX_TITLE)
    title = text[about.end() : stop.start() if stop else about.end() + MAX_TITLE]
    return " ".join(title.replace("*", "").split()).strip(' ,“”"') or None
