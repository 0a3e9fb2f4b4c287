"""Abbreviations are spelled with Đ where the word has it."""

from __future__ import annotations

import regex

from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document
from vanban.model.finding import place_at

# Abbreviations whose only reading has a Đ; GD alone may be Giáo dục, so it needs a post's company.
SLIPS = {"BCD": "BCĐ", "BCDD": "BCĐ", "PGD": "PGĐ", "HDND": "HĐND", "LDTBXH": "LĐTBXH", "BDBP": "BĐBP", "CBDP": "CBĐP"}
FOUND = regex.compile(r"(?<![\p{L}\d@./\-])(?P<slip>BCDD?|PGD|HDND|LDTBXH|BDBP|GD(?=\s+(?:Sở|Cục|Trung tâm"
                      r"|Công ty|Chi nhánh)\b))"
                      r"(?=[\s\d,;:.)\]]|$)")  # fmt: skip


@on_document(
    severity="hint",
    must="Chữ viết tắt được viết đúng và thống nhất (BCĐ, GĐ, HĐND …).",
    example="“BCD 389 tỉnh” cho “BCĐ 389 tỉnh”.",
    reason="Chữ Đ trong tên cơ quan, chức vụ viết tắt là Đ, không phải D.",
)
def abbreviation_is_spelled_one_way(document: Document) -> Observations:
    """A known abbreviation without its stroke, outside symbols, which are another check's."""
    told: set[str] = set()
    for match in FOUND.finditer(document.text):
        slip = match["slip"]
        if slip in told:
            continue
        told.add(slip)
        meant = SLIPS.get(slip, "GĐ")
        block = document.block_at(match.start())
        stop = min(block.end if block else match.end(), match.end() + 12)
        end = max(document.text.rfind(" ", match.end(), stop), match.end())
        yield Observation((f"Chữ viết tắt “{slip}” ở {quote(document.text[match.start() : end])} phải viết "
                          f"là “{meant}”."),
                          (place_at(document, match.start(), max(end, match.end())),), meant, slip)  # fmt: skip
