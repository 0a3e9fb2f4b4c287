"""The formula of signing fits the post of the signer."""

from __future__ import annotations

from itertools import pairwise

import regex

from vanban.checking.genre import is_administrative
from vanban.checking.rule import Observation, Observations, on_document
from vanban.model.document import Document, Signature
from vanban.model.finding import place_of
from vanban.text.folding import fold

COLLECTIVE = regex.compile(
    r"uy ban|ban chi dao|hoi dong|ban thuong vu|ban chap hanh|tap the|ban can su|dang|doan|ban "
)
HEAD = regex.compile(
    r"^(?:giam doc|cuc truong|chi cuc truong|vu truong|truong phong|bo truong|chu tich|tong giam doc)"
)

DEPUTY = ("pho ", "thu truong", "cap pho")


@on_document(
    severity="warning",
    must=(
        "Hình thức ký đúng quy định: KT. do cấp phó ký, TM. thay mặt tập thể, TL. do người đứng đầu đơn "
        "vị cấp dưới ký."
    ),
    example="“KT. GIÁM ĐỐC” mà người ký ghi chức vụ “GIÁM ĐỐC”.",
    reason="Quyền hạn của người ký ghi theo NĐ 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7.",
)
def signature_has_the_legal_form(document: Document) -> Observations:
    """A formula (KT., TM., TL.) that the signer's post does not fit, or a deputy who signs without KT."""
    block = document.signature
    if block is None or not is_administrative(document):
        return
    printed = document.text[block.start : block.end]
    said = _fault(block) or _deputy_missing(printed, block.capacity) or _acting_missing(block, printed)
    if said:
        yield Observation(said, (place_of(document, block),), None, block.title)
    elif _speaks_for_committee(document, block):
        message = f"Báo cáo của {document.header.issuer} thường do Chủ tịch ký thay mặt, ghi “TM. ỦY BAN NHÂN DÂN”."
        yield Observation(message, (place_of(document, block),), "TM.", block.title, "hint")


def _speaks_for_committee(document: Document, block: Signature) -> bool:
    """Whether a people's committee reports over its head's name, without "TM."."""
    issuer, said = fold(document.header.issuer or ""), document.text[block.start : block.end]
    own = issuer.startswith(("uy ban nhan dan", "ubnd")) and document.header.type == "BC"
    head = "CHỦ TỊCH" in (block.title or "").upper() or "CHỦ TỊCH" in (block.on_behalf_of or "").upper()
    return own and head and regex.search(r"\bT/?M\b", said) is None


def _deputy_missing(block: str, whole: str | None) -> str | None:
    """The fault of a line "KT. …" whose next line is not a deputy's post, also under a line "TM. …"."""
    lines = [line.strip() for line in block.split("\n") if line.strip()]
    for line, below in pairwise(lines):
        if regex.match(r"K/?T[./]?\s", line) and below.isupper() and not fold(below).startswith(DEPUTY):
            return f"Dưới “{line}” phải là chức vụ của cấp phó, nhưng văn bản ghi “{below}”."
    acting = next((line for line in lines if regex.match(r"K/?T[./]?\s", line)), None)
    if acting and whole == "TM." and not regex.search(r"\bpho\b|\bthu truong\b", fold(block)):
        return f"Dưới “{acting}” phải ghi chức vụ của cấp phó."
    return None


def _acting_missing(block: Signature, printed: str) -> str | None:
    """The fault of a deputy who signs for a people's committee without acting for its head."""
    deputy = fold(block.title or "").startswith("pho chu tich") and "uy ban" in fold(block.on_behalf_of or "")
    if deputy and not regex.search(r"\bK/?T\b", printed):
        return f"Cấp phó (“{block.title}”) ký thay mặt {block.on_behalf_of} phải ghi thêm “KT. CHỦ TỊCH”."
    return None


def _fault(block: Signature) -> str | None:
    capacity = regex.sub(r"[\s./]", "", (block.capacity or "").upper())
    title, whole = fold(block.title or ""), fold(block.on_behalf_of or "")
    deputy = title.startswith(DEPUTY) or " pho " in title[:24]
    if capacity == "KT" and block.title and not deputy:
        return f"Ký thay (KT. {block.on_behalf_of}) phải do cấp phó ký, nhưng chức vụ người ký ghi “{block.title}”."
    if capacity == "TL" and deputy and whole and whole in title:
        return f"Cấp phó ký thay phải ghi “KT.”, không ghi “TL. {block.on_behalf_of}” với chức vụ “{block.title}”."
    if capacity == "TM" and HEAD.match(whole) and not COLLECTIVE.search(whole):
        return f"“TM.” chỉ dùng khi ký thay mặt tập thể, không dùng với “{block.on_behalf_of}”."
    if not capacity and deputy:
        return f"Cấp phó (“{block.title}”) ký văn bản phải ghi “KT.” và chức vụ của người đứng đầu."
    return None
