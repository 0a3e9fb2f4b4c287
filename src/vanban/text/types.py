"""The types of documents, their abbreviations (NĐ 30/2020, Phụ lục III) and the words they are named by."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from vanban.text.folding import fold

ADMINISTRATIVE: Mapping[str, str] = MappingProxyType(
    {
        "NQ": "nghị quyết", "QĐ": "quyết định", "CT": "chỉ thị", "QC": "quy chế", "QyĐ": "quy định",
        "TC": "thông cáo", "TB": "thông báo", "HD": "hướng dẫn", "CTr": "chương trình", "KH": "kế hoạch",
        "PA": "phương án", "ĐA": "đề án", "DA": "dự án", "BC": "báo cáo", "BB": "biên bản", "TTr": "tờ trình",
        "HĐ": "hợp đồng", "CV": "công văn", "CĐ": "công điện", "BGN": "bản ghi nhớ", "BTT": "bản thỏa thuận",
        "GUQ": "giấy ủy quyền", "GM": "giấy mời", "GGT": "giấy giới thiệu", "GNP": "giấy nghỉ phép",
        "PG": "phiếu gửi", "PC": "phiếu chuyển", "PB": "phiếu báo",
        "SY": "sao y", "TrS": "trích sao", "SL": "sao lục",
    }
)  # fmt: skip
LEGAL: Mapping[str, str] = MappingProxyType(
    {
        "L": "luật", "PL": "pháp lệnh", "NĐ": "nghị định", "TT": "thông tư", "TTLT": "thông tư liên tịch",
        "NQLT": "nghị quyết liên tịch", "VBHN": "văn bản hợp nhất", "KL": "kết luận",
    }
)  # fmt: skip
NAMES: Mapping[str, str] = MappingProxyType({**ADMINISTRATIVE, **LEGAL})

_JOINT = {
    "KHPH": "KH", "KHLT": "KH", "KHLN": "KH", "CTPH": "CTr", "CTrPH": "CTr", "CTHĐ": "CTr", "QCPH": "QC", "HDLT": "HD",
    "HDLN": "HD", "HDPH": "HD", "TBKL": "TB", "BBLV": "BB", "BCTT": "BC", "HĐKT": "HĐ", "HĐLĐ": "HĐ", "QĐXP": "QĐ",
    "QĐHC": "QĐ", "TTrLN": "TTr", "BCLN": "BC", "TTLN": "TTLT", "TTLB": "TTLT",
}  # fmt: skip
_BY_ABBREVIATION = {abbreviation: abbreviation for abbreviation in NAMES} | _JOINT
_BY_FOLDED = {fold(written): found for written, found in reversed(_BY_ABBREVIATION.items())}

_BY_NAME = {name: abbreviation for abbreviation, name in NAMES.items()} | {
    "bộ luật": "L", "hiến pháp": "L", "văn bản": "CV", "thông tri": "TT", "lệnh": "other",
    "giấy phép": "other", "giấy chứng nhận": "other", "bản án": "other", "đơn đề nghị": "other", "đơn xin": "other",
    "điều lệ": "other", "thỏa thuận": "BTT", "giấy xác nhận": "other", "hiệp định": "other", "nghị định thư": "other",
    "kháng nghị": "other", "kiến nghị": "other", "công hàm": "other", "cáo trạng": "other",
}  # fmt: skip
NAMES_OF_ONE_SYLLABLE = frozenset(name for name in _BY_NAME if " " not in name)
NAMES_FOLDED: Mapping[str, str] = MappingProxyType({fold(name): found for name, found in _BY_NAME.items()})


def find_type(abbreviation: str) -> str | None:
    """The type an abbreviation stands for, strokes and case forgiven ("QD" is "QĐ"); None when it is none."""
    return _BY_ABBREVIATION.get(abbreviation) or _BY_FOLDED.get(fold(abbreviation))


def find_type_by_name(name: str) -> str | None:
    """The abbreviation of a type's name ("Kế hoạch" → "KH"), "other" for papers without one; None for other words."""
    return NAMES_FOLDED.get(fold(" ".join(name.split())))
