"""Numbers that are told as parts of a whole: what separates them, and which words make them something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

import regex

from vanban.checking.quantities import MASS, amount
from vanban.model.document import Figure, Span
from vanban.text.folding import fold

# Deeds follow one another on the same cases: checked, found, dealt with. They do not divide them.
_STAGE = regex.compile(
    r"\b(?:kiem tra|thanh tra|phat hien|xu ly|xu phat|khoi to|bat giu|(?<!dieu )chuyen|lap bien ban|ban hanh|thu nop"
    r"|da nop|tang|giam|con lai|ton)\b"
)
_GOODS = regex.compile(r"sản phẩm|mặt hàng|tang vật|đơn vị hàng")
_COLLECTIVE = {
    "cơ sở": ("nhà", "phòng", "quầy", "cửa", "siêu", "hộ", "doanh", "công", "kho", "quán", "chợ", "trung", "bệnh",
              "đại", "tiệm", "xưởng", "trạm", "khách", "cơ sở", "tạp", "trường", "hợp"),
    "văn bản": ("kế", "công", "quyết", "chỉ", "thông", "báo", "hướng", "tờ", "chương", "nghị", "phương", "văn"),
    "phương tiện": ("xe", "ô tô", "tàu", "thuyền", "xuồng", "mô tô", "ghe", "sà", "container"),
    "đối tượng": ("nam", "nữ", "tổ", "cá", "người", "công", "doanh", "hộ"),
    "đơn vị": ("sở", "đội", "hạt", "trạm", "phòng", "xã", "phường", "chi", "đồn", "cục", "ban", "trung"),
    "tổ chức": ("công", "doanh", "hợp", "chi", "hộ"),
    "địa điểm": ("kho", "chợ", "cửa", "nhà", "bến", "siêu"),
}  # fmt: skip


def is_stage(text: str, passage: Span, figure: Figure) -> bool:
    """Whether the words between the last mark and a figure tell a deed done to it ("xử phạt 12 vụ")."""
    if figure.unit == "VND":
        return False  # fines, arrears and sales are parts of what was paid in
    before = regex.split(r"[,;:(\n]|\bva\b", fold(text[passage.start : figure.start]))[-1]
    return _STAGE.search(before) is not None


def list_readings(text: str, parts: Sequence[Figure]) -> Iterator[Sequence[Figure]]:
    """The ways to read where a list ends: all of it, its first stretch, its stretches one by one, one part of each."""
    yield parts
    stretches = _stretches(text, parts)
    for length in range(1, len(stretches)):
        yield [part for stretch in stretches[:length] for part in stretch]
    yield [part for stretch in stretches for part in _outer(text, stretch)]


def sum_of(parts: Sequence[Figure]) -> Decimal:
    """The sum of parts, mass in kilograms."""
    return sum(map(amount, parts), Decimal(0))


def names_kinds_of(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether parts are counted by kinds of the total's noun ("05 cơ sở": "03 nhà thuốc", "02 phòng khám")."""
    whole = (total.unit or "").casefold()
    if _GOODS.search(whole):
        return all(part.unit not in ("VND", "%", None) and part.unit not in MASS for part in parts)
    kinds = next((kinds for noun, kinds in _COLLECTIVE.items() if whole.startswith(noun)), ())
    return bool(kinds) and all((part.unit or "").casefold().startswith(kinds) for part in parts)


def _outer(text: str, stretch: Sequence[Figure]) -> Sequence[Figure]:
    # "05 vụ hàng cấm, trong đó 02 vụ ma túy": the second is a part of the first, not of the whole.
    nested = any("trong đó" in text[one.end : other.start] for one, other in pairwise(stretch))
    return stretch[:1] if nested else stretch


def _stretches(text: str, parts: Sequence[Figure]) -> list[list[Figure]]:
    found = [[parts[0]]]
    for before, after in pairwise(parts):
        if regex.search(r"[;\n]", text[before.end : after.start]):
            found.append([])
        found[-1].append(after)
    return found
