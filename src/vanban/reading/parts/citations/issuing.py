"""The name of the agency behind "của", and where it ends."""

from __future__ import annotations

import regex

from vanban.reading.parts.citations.nouns import GAP
from vanban.text.types import NAMES_FOLDED

MAX_WORDS = 16
REACH = 12
_OF = regex.compile(rf"(?:{GAP}|,)*(?:của|do){GAP}+", regex.IGNORECASE)
_WORD = regex.compile(rf"(?P<gap>{GAP}*)(?P<word>[\p{{L}}\d&./’'-]+|[–-]|[,;:()“”\"\[\]])")
_CLOSING = frozenset(',;:()“”"[]')
_LINKS = frozenset({"và", "–", "-"})
_COMMAS = regex.compile(
    r"(?:Văn h[óo][aá]|Lao động|Khoa học)"
    r"(?:,\s*(?:Thể thao|Thương binh|Thông tin|Gia đình|Khoa học|Công nghệ))+"
)
_BODY = regex.compile(rf"(?:Bộ|Sở|Ban|Cục|Vụ|ban|Ủy ban|Uỷ ban){GAP}+$")
_NAME_BEGUN = regex.compile(r"(?<!\p{L})\p{Lu}\p{Ll}+$")
_SHORTENED = regex.compile(r"\p{Lu}\p{L}{0,2}\.|\p{Lu}\.\p{Lu}\.")
_NEW_PARAGRAPH = regex.compile("Căn|Theo|Xét|Điều|Thực|Trên|Kính|Về|Ngày|Để|Tại|Trong|Các|Những|Đề|Nhằm|Nơi")
_DOCUMENT = regex.compile(rf"(?:{'|'.join(name.replace(' ', '[ ]') for name in NAMES_FOLDED)})(?![\p{{L}}\d])")
_PREDICATES = (
    "[Vv]ề", "v/v", "quy định", "hướng dẫn", "[Bb]an hành", "phê duyệt", "sửa đổi", "bổ sung", "thông báo", "đề nghị",
    "yêu cầu", "triển khai", "thực hiện", "chỉ đạo", "công bố", "quyết định", "tổ chức", "bãi bỏ", "báo cáo",
    "kiểm tra", "xác định", "thành lập", "giao", "gửi", "tại", "trong", "để", "nêu", "kèm", "theo", "là", "có", "được",
    "đã", "ngày", "ký", "làm", "nhằm", "thì", "số", "năm", "cho", "đến", "từ", "đối", "tăng", "thay", "hợp", "kiện",
    "khóa", "này", "trên", "phải", "mà", "như", "với", "khi", "do", "của",
    "VỀ", "V/V", "QUY ĐỊNH", "HƯỚNG DẪN", "BAN HÀNH", "PHÊ DUYỆT", "SỬA ĐỔI", "TẠI", "ĐỐI",
)  # fmt: skip
_PREDICATE = regex.compile(rf"(?:{'|'.join(_PREDICATES).replace(' ', f'{GAP}+')})(?![\p{{L}}\d])")
_WORDS_OF_NAMES = """
an ban bảo biên binh bộ cao chi chiến chính chỉ chủ công cổ cơ cục cựu dân doanh du dịch dục dựng giao giám giáo gia
hàng hành hải học hoá hoạch hóa huy huyện huyện hạn hội hợp hữu hiểm khen khoa khoáng khu không kế kiểm lao lâm lý lập
lịch miền môi mại mặt một ngân nghiệp nghệ ngoại nguyên nhiệm nhà nhân niên nông núi nước nội nữ pháp phán phát phòng
phó phường phần phẩm phố phủ phụ quan quận quân quản quốc sát sản sở sự tài tâm tòa toán tác tạo tải tế thanh thao
thành thi thuế thôn thông thư thương thưởng thường thẩm thể thị thời thứ thực tin tnhh tổ tổng tộc tối tôn trách trấn
tra triển trị trận trung truyền trưởng trường tướng tư tỉnh tịch ty uỷ ủy văn vận viên viện vụ vực và xã xây án ương y
điện đào đình đại đạo đầu đặc đoàn đốc đồng động đua
"""
_SMALL = frozenset(_WORDS_OF_NAMES.split())


def find_issuer(text: str, folded: str, at: int, *, ceiling: int) -> tuple[str | None, int]:
    """The agency named right behind position `at` and where its name ends; (None, at) when none is named."""
    of = _OF.match(text, at, ceiling)
    if of is None:
        return None, at
    end = position = of.end()
    for _ in range(MAX_WORDS):
        word = _WORD.match(text, position, min(ceiling, len(text)))
        if word is None or "\n\n" in word["gap"]:
            break
        if commas := _COMMAS.match(text, word.start("word")):
            end = position = commas.end()
            continue
        if not _continues(text, folded, word, opening=end == of.end()):
            break
        position = word.end()
        end = end if word["word"] in _LINKS else position
        if word["word"].endswith(".") and not _SHORTENED.fullmatch(word["word"]):
            break
    name = " ".join(text[of.end() : end].replace("*", "").replace("|", " ").split())
    return (name.rstrip(".,-"), end) if name else (None, at)


def _continues(text: str, folded: str, word: regex.Match[str], *, opening: bool) -> bool:
    """Whether a word still belongs to the name; "Bộ Kế hoạch" and "Ban chỉ đạo" are bodies, not documents or acts."""
    start, token = word.start("word"), word["word"]
    if token in _CLOSING:
        return False
    if _BODY.search(text, max(0, start - REACH), start):
        return True
    if _PREDICATE.match(text, start) or ("\n" in word["gap"] and _NEW_PARAGRAPH.fullmatch(token)):
        return False
    if token[0].isupper() and _DOCUMENT.match(folded, start) and not opening:
        return False
    if token[0].isupper() or token[0].isdigit() or token in _LINKS or token.lower().rstrip(".") in _SMALL:
        return True
    return bool(_NAME_BEGUN.search(text, max(0, word.start() - REACH), word.start()))
