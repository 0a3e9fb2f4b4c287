"""Which agency an abbreviation at the end of a symbol stands for."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import regex

from vanban.text.folding import fold

AGENCIES: Mapping[str, str] = MappingProxyType(
    {
        "CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ", "QH": "Quốc hội",
        "UBTVQH": "Ủy ban Thường vụ Quốc hội", "CTN": "Chủ tịch nước", "HĐBT": "Hội đồng Bộ trưởng",
        "VPCP": "Văn phòng Chính phủ", "VPQH": "Văn phòng Quốc hội", "VPCTN": "Văn phòng Chủ tịch nước",
        "TTCP": "Thanh tra Chính phủ", "NHNN": "Ngân hàng Nhà nước Việt Nam", "KTNN": "Kiểm toán nhà nước",
        "TANDTC": "Tòa án nhân dân tối cao", "VKSNDTC": "Viện kiểm sát nhân dân tối cao",
        "HĐTP": "Hội đồng Thẩm phán Tòa án nhân dân tối cao", "UBDT": "Ủy ban Dân tộc",
        "BCA": "Bộ Công an", "BQP": "Bộ Quốc phòng", "BNG": "Bộ Ngoại giao", "BNV": "Bộ Nội vụ", "BTP": "Bộ Tư pháp",
        "BTC": "Bộ Tài chính", "BCT": "Bộ Công Thương", "BXD": "Bộ Xây dựng", "BYT": "Bộ Y tế",
        "BGTVT": "Bộ Giao thông vận tải", "BKHĐT": "Bộ Kế hoạch và Đầu tư", "BKHCN": "Bộ Khoa học và Công nghệ",
        "BGDĐT": "Bộ Giáo dục và Đào tạo", "BTTTT": "Bộ Thông tin và Truyền thông",
        "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch", "BTNMT": "Bộ Tài nguyên và Môi trường",
        "BNNMT": "Bộ Nông nghiệp và Môi trường", "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
        "BNN": "Bộ Nông nghiệp và Phát triển nông thôn", "BDTTG": "Bộ Dân tộc và Tôn giáo",
        "BLĐTBXH": "Bộ Lao động - Thương binh và Xã hội", "LĐTBXH": "Bộ Lao động - Thương binh và Xã hội",
        "TCHQ": "Tổng cục Hải quan", "TCT": "Tổng cục Thuế", "CHQ": "Cục Hải quan",
        "TCQLTT": "Tổng cục Quản lý thị trường",
        "BHXH": "Bảo hiểm xã hội", "TLĐ": "Tổng Liên đoàn Lao động Việt Nam", "NHCS": "Ngân hàng Chính sách xã hội",
        "VPTW": "Văn phòng Trung ương Đảng",
    }
)  # fmt: skip
LOCAL: frozenset[str] = frozenset({
    "UBND", "HĐND", "TU", "TW", "TƯ", "ĐU", "HU", "QU", "ĐUK", "BTGTU", "BCĐ", "VPTT", "UB", "VPHC", "XPVPHC", "XPHC",
    "STTTT", "SKHCN", "SCT", "STC", "SYT", "SNV", "STP", "SXD", "SGDĐT", "SNN", "SNNPTNT", "SNNMT", "STNMT", "SGTVT",
    "SVHTT", "SVHTTDL", "SLĐTBXH", "SKHĐT", "CAT", "CATP", "QLTT", "CQLTT", "CCQLTT", "MTTQ", "LĐLĐ", "BPC", "VP",
    "CTUBND", "BQL", "BCH", "HQ", "HĐTĐ", "PGDĐT", "NHCSXH", "BTV", "BCSĐ", "TTHĐND", "CT", "CTUB",
})  # fmt: skip
_ACRONYM = regex.compile(r"(\p{L}+)(\d*)")
_SPELLINGS: Mapping[str, str] = MappingProxyType({fold(short): short for short in (*sorted(LOCAL), *AGENCIES)})


def find_agency(abbreviation: str) -> str | None:
    """The agency with this abbreviation, a term of office behind it allowed ("QH15"); None when it is not one alone.

    UBND, HĐND, TU and the like are many agencies: None.
    """
    return AGENCIES.get(_letters(find_spelling(abbreviation) or ""))


def find_spelling(abbreviation: str) -> str | None:
    """An agency's abbreviation as it is rightly spelt ("HDND" → "HĐND", "BCD389" → "BCĐ389"); None for others."""
    letters = _letters(abbreviation)
    if letters in LOCAL or letters in AGENCIES:
        return abbreviation
    right = _SPELLINGS.get(fold(letters)) if letters else None
    return right + abbreviation[len(letters) :] if right else None


def _letters(abbreviation: str) -> str:
    found = _ACRONYM.fullmatch(abbreviation)
    return found[1] if found else ""
