"""What kind of text a document is, told by its head and foot."""

from __future__ import annotations

import regex

from vanban.model.document import Document
from vanban.text.folding import fold

NORMATIVE = regex.compile(r"/(?:19|20)\d\d/")
LEGAL_TYPES = ("NĐ", "TT", "TTLT", "L", "PL", "BL", "HP")


def is_administrative(document: Document) -> bool:
    """Whether NĐ 30/2020 rules the form of a text (two signs are needed); no news page, loose annex or law."""
    header = document.header
    if header.type in LEGAL_TYPES or NORMATIVE.search(header.symbol or ""):
        return False
    signs = (
        header.type is not None and "type" in header.places,
        header.symbol is not None and "symbol" in header.places,
        header.place is not None and header.date is not None,
        "number" in header.places or "date" in header.places,
        document.signature is not None,
        bool(document.recipients),
        "doc lap - tu do" in fold(document.text[:1500]),
        "BÁO CÁO" in document.text[:1500],
    )
    return sum(signs) >= 2


def is_report(document: Document) -> bool:
    """Whether a document is a report (báo cáo)."""
    return is_administrative(document) and (document.header.type == "BC" or _has_title(document, "BÁO CÁO"))


def is_by_committee(document: Document) -> bool:
    """Whether a steering committee speaks, whose results are those of all its members."""
    said = fold(f"{document.header.issuer or ''} {document.header.symbol or ''}")
    return "ban chi dao" in said or "bcd" in said


def _has_title(document: Document, title: str) -> bool:
    return any(document.text[block.start : block.end].strip() == title for block in document.blocks[:20])
