"""Every heading has something under it."""

from __future__ import annotations

from vanban.checking.genre import is_administrative
from vanban.checking.passages import main_end
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Block, Document, Heading
from vanban.model.finding import place_of
from vanban.text.folding import fold

LONGEST_HEADING = 160


@on_document(
    severity="warning",
    must="Dưới mỗi đề mục có nội dung; không có gì thì ghi rõ “Không có”.",
    example="Dưới “III. KIẾN NGHỊ, ĐỀ XUẤT” không có dòng nào, tiếp ngay là “IV. DỰ BÁO”.",
    reason=(
        "Đề cương báo cáo đòi hỏi từng mục; để trống thì không phân biệt được “không có” với “quên” "
        "(NĐ 09/2019/NĐ-CP, Điều 8)."
    ),
)
def section_is_not_empty(document: Document) -> Observations:
    """A heading straight before one of its own level or above, or before the end; a numbered list is none of these."""
    if not is_administrative(document):
        return
    end = main_end(document)
    headings = [heading for heading in document.outline if heading.start < end]
    for at, heading in enumerate(headings):
        after = headings[at + 1] if at + 1 < len(headings) else None
        if _is_empty(document, heading, after, end) and _siblings_are_filled(document, headings, heading, end):
            message = f"Dưới đề mục {quote(heading.label + '. ' + heading.title)} không có nội dung."
            yield Observation(message, (place_of(document, heading),))


def _is_empty(document: Document, heading: Heading, after: Heading | None, end: int) -> bool:
    if after and after.level > heading.level:
        return False
    stop = after.start if after else _end_of_body(document, heading, end)
    block = document.block_at(heading.start)
    rest = document.text[max(heading.end, block.end if block else 0) : stop]
    own = document.text[heading.start : max(heading.end, block.end if block else 0)].strip()
    told_itself = len(own) > LONGEST_HEADING or own.endswith((".", ";", ":", "./."))
    return not rest.strip(" \n\t*-.") and not told_itself


def _end_of_body(document: Document, heading: Heading, end: int) -> int:
    closing = (block.start for block in document.blocks if block.start >= heading.end and _closes(document, block))
    return min([*closing, end])


def _closes(document: Document, block: Block) -> bool:
    # A page may glue the last paragraph of a section to the closing sentence behind it.
    if block.role == "closing":
        return fold(document.text[block.start : block.start + 12]).startswith(("tren day", "tran trong"))
    return block.role in ("recipients", "signature")


def _siblings_are_filled(document: Document, headings: list[Heading], heading: Heading, end: int) -> bool:
    if heading.level == 1:
        return True
    pairs = zip(headings, [*headings[1:], None], strict=True)
    same = [_is_empty(document, one, after, end) for one, after in pairs
            if one.level == heading.level and one is not heading]  # fmt: skip
    return same.count(False) >= max(2, same.count(True) + 1)
