"""Names of agencies, posts and persons: words they begin with, abbreviations, and what they look like."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import regex

from vanban.text.folding import fold, modern_tones, plain_words
from vanban.text.types import NAMES

TITLES: Mapping[str, str] = {
    **{name: abbreviation for abbreviation, name in NAMES.items()},
    "chương trình hành động": "CTr", "quy chế phối hợp": "QC", "bộ luật": "L", "hiến pháp": "L", "lệnh": "other",
    "chiến lược": "other", "quy trình": "other", "quy hoạch": "other", "thư công": "other", "thư ngỏ": "other",
    "bản án": "other", "cáo trạng": "other", "điều lệ": "other", "phiếu trình": "other", "giấy phép": "other",
    "giấy chứng nhận": "other", "giấy xác nhận": "other",
}  # fmt: skip
"""Kinds of document as they stand in capitals above the subject, and their abbreviations."""

AGENCIES: tuple[str, ...] = (
    "quốc hội", "ủy ban thường vụ quốc hội", "chủ tịch nước", "chính phủ", "thủ tướng chính phủ", "bộ", "liên bộ",
    "ủy ban", "ubnd", "hội đồng", "hđnd", "sở", "tổng cục", "cục", "chi cục", "vụ", "viện", "thanh tra", "văn phòng",
    "ban", "công an", "tòa án", "tand", "vksnd", "kho bạc", "ngân hàng", "bảo hiểm xã hội", "trường", "đại học",
    "học viện", "bệnh viện", "trung tâm", "phòng", "đội", "trạm", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy",
    "thị ủy", "đảng ủy", "đảng bộ", "chi bộ", "mặt trận", "ubmttq", "hội", "liên hiệp", "liên đoàn", "liên minh",
    "đoàn", "tổng liên đoàn", "công đoàn", "công ty", "tổng công ty", "tập đoàn", "doanh nghiệp", "hợp tác xã",
    "chi nhánh", "thuế tỉnh", "thuế thành phố", "thuế tp", "thuế cơ sở", "thuế nhà nước", "hải quan",
    "quản lý thị trường", "đài", "báo", "thông tấn xã", "kiểm toán", "kiểm lâm", "quân khu", "quân đoàn",
    "binh đoàn", "tổng tham mưu", "tiểu ban", "tổ", "quỹ", "cơ quan", "hiệp hội", "nhà xuất bản", "tạp chí",
    "thư viện", "bảo tàng", "nhà máy", "xí nghiệp", "thi hành án", "thường trực", "xã đoàn", "tỉnh đoàn",
    "huyện đoàn", "thành đoàn", "cảng vụ", "cảng hàng không", "vườn quốc gia", "bưu điện", "điện lực", "trại",
    "nhà văn hóa", "tổng hội", "đảng đoàn", "thống kê tỉnh", "thống kê thành phố", "đặc khu ủy", "bhxh",
    "đảng cộng sản việt nam", "hải đoàn", "hải đội",
)  # fmt: skip
"""Words the name of an agency begins with."""

WHOLE: frozenset[str] = frozenset(
    ("quốc hội", "ủy ban thường vụ quốc hội", "chủ tịch nước", "chính phủ", "thủ tướng chính phủ")
)
"""Agencies whose name stands alone on its line."""

NOT_AGENCIES: tuple[str, ...] = (
    "phòng chống", "phòng, chống", "phòng cháy", "hội nhập", "hội nghị", "ban hành", "báo cáo", "bộ luật",
    "đoàn kết", "khu vực", "khu dân cư", "khu công nghiệp", "khu kinh tế", "tổ chức", "hội đồng nhân dân các cấp",
    "vụ việc", "bộ phận", "sở hữu", "cơ quan, tổ chức", "đội ngũ", "báo chí", "trường hợp", "thanh tra, kiểm tra",
    "hội thi", "đài phun", "khu đô thị", "bộ máy", "hải quan điện tử", "doanh nghiệp nhỏ", "bộ tiêu chí",
    "bộ thủ tục", "khu công nghệ", "trường sa", "phòng bệnh", "tổ yến", "khu phố", "quản lý thị trường nội",
)  # fmt: skip
"""Words that begin like an agency and are none: they go on with the name of the line above."""

UNFINISHED: tuple[str, ...] = (
    "ủy ban", "ủy ban nhân dân", "ủy ban thường vụ", "ubnd", "hội đồng", "hội đồng nhân dân", "hđnd", "văn phòng",
    "ban", "ban chấp hành", "ban thường vụ", "thường trực", "thanh tra", "trung tâm", "cục", "tổng cục", "chi cục",
    "sở", "vụ", "viện", "bộ", "ban quản lý", "ban quản lý dự án", "ban chỉ đạo", "ban chỉ huy", "ban tổ chức",
    "công đoàn", "đảng ủy", "đảng bộ", "chi bộ", "công ty", "công ty cổ phần", "công ty tnhh", "trường",
    "trường đại học", "trường cao đẳng", "học viện", "tòa án nhân dân", "viện kiểm sát nhân dân", "tòa án",
    "viện kiểm sát", "công an",
    "cơ quan", "chủ tịch", "bộ trưởng", "bộ chỉ huy", "bộ tư lệnh", "liên đoàn", "hội", "phòng", "tổ", "đoàn",
    "đại hội", "đại biểu", "liên minh", "hội đồng quản lý", "hội đồng thi đua", "cục trưởng", "giám đốc",
    "chi nhánh", "liên hiệp", "tổng", "mặt trận", "hiệp hội", "bệnh viện", "quỹ", "trưởng ban", "ủy ban mặt trận",
    "đội", "kho bạc", "ngân hàng",
)  # fmt: skip
"""Beginnings of a name that cannot be the whole of it: what follows on the next line belongs to it."""

LOCALITIES: tuple[str, ...] = (
    "tỉnh", "thành phố", "tp", "t.p", "huyện", "quận", "thị xã", "tx", "thị trấn", "xã", "phường", "đặc khu",
    "khu vực", "vùng", "các tỉnh", "trung ương",
)  # fmt: skip
"""Words that give an agency its locality; at the head of a line they go on with the name above."""

POSTS: tuple[str, ...] = (
    "tổng bí thư", "chủ tịch nước", "chủ tịch", "phó chủ tịch", "thủ tướng", "phó thủ tướng", "bộ trưởng",
    "thứ trưởng", "giám đốc", "phó giám đốc", "tổng giám đốc", "phó tổng giám đốc", "tổng cục trưởng",
    "phó tổng cục trưởng", "cục trưởng", "phó cục trưởng", "chi cục trưởng", "phó chi cục trưởng", "vụ trưởng",
    "phó vụ trưởng", "viện trưởng", "phó viện trưởng", "chánh", "phó chánh", "trưởng", "phó trưởng",
    "bí thư", "phó bí thư", "chủ nhiệm", "phó chủ nhiệm", "hiệu trưởng", "phó hiệu trưởng", "tổng kiểm toán",
    "phó tổng kiểm toán", "thống đốc", "phó thống đốc", "tổng thanh tra", "phó tổng thanh tra", "tư lệnh",
    "phó tư lệnh", "chỉ huy trưởng", "phó chỉ huy trưởng", "chính ủy", "phó chính ủy", "chính trị viên",
    "đội trưởng", "phó đội trưởng", "tổ trưởng", "tổ phó", "ủy viên", "thư ký", "tổng thư ký", "phó tổng thư ký",
    "kế toán trưởng", "tổng biên tập", "phó tổng biên tập", "kiểm toán trưởng", "phó kiểm toán trưởng", "đội phó",
    "thẩm phán", "chấp hành viên", "kiểm sát viên", "người đại diện", "chủ tọa", "chủ trì", "thường trực ban bí thư",
    "hạt trưởng", "trạm trưởng", "đồn trưởng", "phó đồn trưởng", "hải đoàn trưởng", "phó hải đoàn trưởng",
    "hải đội trưởng", "phó hải đội trưởng", "phó hạt trưởng", "phó trạm trưởng", "phân viện trưởng",
    "phó tổng cục", "tham mưu trưởng", "phó tham mưu trưởng",
    "chánh án", "phó chánh án", "phó ban", "phó trưởng ban", "phó đoàn", "phó phòng", "phó văn phòng", "giám sát",
    "thủ trưởng", "phó thủ trưởng", "đội trưởng", "trợ lý", "chuyên viên", "tổng tham mưu trưởng", "thủ kho",
    "kế toán", "phó chủ tịch nước",
)  # fmt: skip
"""Words the name of a post begins with."""

RANKS: tuple[str, ...] = (
    "thiếu úy", "trung úy", "thượng úy", "đại úy", "thiếu tá", "trung tá", "thượng tá", "đại tá", "thiếu tướng",
    "trung tướng", "thượng tướng", "đại tướng", "chuẩn đô đốc", "phó đô đốc", "ông", "bà", "ts", "ths", "pgs", "gs",
    "bs", "bscki", "bsckii", "ks", "ktv", "gs.ts", "pgs.ts", "cn",
)  # fmt: skip
"""Ranks, degrees and words of address that may stand before a name."""

SURNAMES: tuple[str, ...] = (
    "an", "âu", "bạch", "bàn", "bành", "bế", "bùi", "ca", "cầm", "cao", "cái", "châu", "chế", "chử", "chu", "công",
    "cù", "cung", "danh", "diệp", "doãn", "dương", "đàm", "đặng", "đào", "đậu", "đèo", "điêu", "điểu", "đinh",
    "đổng", "đoàn", "đỗ", "đồng", "giang", "giàng", "giáp", "hà", "hàn", "hạ", "hạng", "hầu", "hoa", "hoàng", "hồ",
    "hồng", "hùng", "huỳnh", "hứa", "kha", "khổng", "khuất", "khúc", "khương", "kiều", "kim", "kpă", "ksor", "la",
    "lã", "lại", "lâm", "lăng", "lầu", "lê", "lèng", "leng", "liêu", "liễu", "linh", "lò", "lô", "lộc", "lỗ", "lục",
    "lù", "lương", "lưu", "lữ", "ly", "lý", "lường", "ma", "mã", "mạc", "mai", "man", "mạnh", "mẫn", "mùa", "na",
    "nghiêm", "ngô", "ngụy", "nguyễn", "nhâm", "nhan", "nhữ", "ninh", "nông", "ông", "phan", "phạm", "phí", "phó",
    "phùng", "phương", "quách", "quan", "quàng", "quản", "quảng", "sầm", "sằn", "siu", "sơn", "sùng", "tạ", "tăng",
    "thạch", "thái", "thân", "thang", "thào", "thẩm", "thi", "thiều", "thòng", "tiêu", "tiết", "tô", "tôn", "tòng",
    "tống", "trà", "trác", "trang", "trần", "triệu", "trịnh", "trình", "trương", "từ", "tưởng", "ty", "ung", "ứng",
    "uông", "vàng", "văn", "vi", "viên", "vòng", "võ", "vũ", "vương", "xa", "y", "yên", "hờ", "rơ", "rah", "rcom",
    "đàng", "ngân", "nhiêu",
)  # fmt: skip
"""Family names; a name printed in capitals is believed only when it begins with one of them."""


class _Words:
    """Phrases looked for at the head of a text; lost or wrong tones are forgiven in phrases."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases: dict[str, list[str]] = {}
        for phrase in phrases:
            self._phrases.setdefault(fold(phrase), []).append(modern_tones(phrase))
        longest_first = sorted(self._phrases, key=len, reverse=True)
        self._pattern = regex.compile(rf"(?:{'|'.join(map(regex.escape, longest_first))})(?![^\W_])")

    def match(self, text: str) -> str | None:
        """The phrase at the head of a text, as in the list."""
        found = self._pattern.match(fold(text))
        if found is None:
            return None
        written, plain = modern_tones(text)[: found.end()].lower(), found[0]
        forgiving = " " in plain or text.isascii()
        return next((phrase for phrase in self._phrases[plain] if forgiving or phrase == written), None)

    def __contains__(self, text: str) -> bool:
        return fold(text) in self._phrases


_AGENCY, _NOT_AGENCY, _LOCALITY = _Words(AGENCIES), _Words(NOT_AGENCIES), _Words(LOCALITIES)
_POST, _TYPE, _UNFINISHED, _SURNAMES = _Words(POSTS), _Words(TITLES), _Words(UNFINISHED), _Words(SURNAMES)
_RANK = regex.compile(rf"(?:(?:{'|'.join(map(regex.escape, map(fold, RANKS)))})(?:\.\s*|\s+|$))+")
_OPEN_ENDS = regex.compile(r"(?:\b(?:và|của|về|các|trong|cho|với)|[-–,&])\s*$", regex.IGNORECASE)
_NAME = regex.compile(r"(?:\p{Lu}[\p{L}'’]*)(?:[ -]+\p{Lu}[\p{L}'’.]*){1,5}")


def begins_agency(text: str) -> bool:
    """Whether a line begins like the name of an agency ("SỞ CÔNG THƯƠNG"), not of a locality or a measure."""
    return _AGENCY.match(text) is not None and _NOT_AGENCY.match(text) is None


def is_whole(name: str) -> bool:
    """Whether nothing can be added to a name: the highest bodies of the State have no locality and no second line."""
    return plain_words(name.strip(" .-–*_")) in WHOLE


def begins_locality(text: str) -> bool:
    """Whether a line begins with "tỉnh", "thành phố", "xã" …, and is no committee of that name ("TỈNH ỦY")."""
    return _LOCALITY.match(text) is not None and not begins_agency(text)


def is_unfinished(name: str) -> bool:
    """Whether a name cannot end here: "ỦY BAN NHÂN DÂN", "SỞ VĂN HÓA, THỂ THAO VÀ", "ỦY"."""
    return name.strip(" .") in _UNFINISHED or bool(_OPEN_ENDS.search(name)) or not begins_agency(name)


def is_rank(text: str) -> bool:
    """Whether a line is nothing but a rank or degree ("Thượng tướng", "PGS.TS")."""
    return bool(_RANK.fullmatch(fold(text.strip(" .,*_"))))


def is_bare_post(text: str) -> bool:
    """Whether a post is complete as it stands: "PHÓ THỦ TƯỚNG", not "VỤ TRƯỞNG VỤ HỢP TÁC"."""
    return text.strip(" .,*_") in _POST


def begins_post(text: str) -> bool:
    """Whether a line begins like a post ("PHÓ GIÁM ĐỐC", "Trưởng ban")."""
    return _POST.match(text) is not None


def leading_type(text: str) -> tuple[str, int] | None:
    """The abbreviation of the kind of document a line begins with and the length of its name; None when none."""
    name = _TYPE.match(text)
    return (TITLES[name], len(name)) if name else None


def person_name(text: str) -> str | None:
    """The name of a person that is the whole of a line, without rank or degree; None when the line is none."""
    stripped = text.strip(" .,;*_")
    rank = _RANK.match(fold(stripped))
    name = stripped[rank.end() :].strip() if rank else stripped
    agency = _AGENCY.match(name) or ""
    if not _NAME.fullmatch(name) or begins_post(name) or " " in agency:
        return None
    if _SURNAMES.match(name):
        return name
    return None if name.isupper() or begins_agency(name) or begins_locality(name) else name
