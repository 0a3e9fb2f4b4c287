"""The signature block names the post and the person."""

from __future__ import annotations

from vanban.checking.genre import is_administrative
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.title import title_place
from vanban.model.document import Document
from vanban.model.finding import place_at, place_of
from vanban.text.folding import fold


@on_document(
    severity="warning",
    must="Khối chữ ký ghi đủ chức vụ và họ tên người ký.",
    example="“GIÁM ĐỐC” mà bên dưới không có họ tên.",
    reason=(
        "Chức vụ, họ tên và chữ ký của người có thẩm quyền là thành phần thể thức chính (NĐ 30/2020/NĐ-CP, Điều 13)."
    ),
)
def signature_block_is_complete(document: Document) -> Observations:
    """No post or no name in the block, or no block at all in a document with recipients."""
    if not is_administrative(document):
        return
    block = document.signature
    if block is None or not (block.title or block.signer or block.on_behalf_of):
        yield from _no_block(document)
        return
    if block.signer is None:
        yield Observation("Khối chữ ký không có họ tên người ký.", (place_of(document, block),))
    if block.title is None:
        formula = f" sau “{block.capacity} {block.on_behalf_of}”" if block.on_behalf_of else ""
        yield Observation(f"Khối chữ ký không có chức vụ của người ký{formula}.", (place_of(document, block),))


def _no_block(document: Document) -> Observations:
    at = fold(document.text).find("noi nhan")
    if at >= 0:
        yield Observation("Văn bản không có chức vụ, họ tên người ký.", (place_at(document, at, at + 8),))
    elif document.header.symbol and document.header.issuer:
        yield Observation("Văn bản không có chức vụ, họ tên người ký.", (title_place(document),), severity="hint")
