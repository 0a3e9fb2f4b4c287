"""An annex that the text mentions is in the file."""

from __future__ import annotations

import regex

from vanban.checking.genre import is_administrative
from vanban.checking.passages import list_sentences
from vanban.checking.rule import Observation, Observations, on_document
from vanban.model.document import Document
from vanban.model.finding import place_at

MENTION = regex.compile(
    r"\b[Pp]hụ lục\s+(?:số\s+)?(?P<number>[IVX]+|\d{1,2})\b(?!\s*(?:của|ban hành|Nghị|Thông|Quyết|NĐ))"
)

ANNOUNCED = regex.compile(
    r"\b(?:[Pp]hụ lục|[Bb]iểu (?:số liệu|mẫu))(?: \p{L}+){0,6} (?:kèm theo|đính kèm)(?= ?[).;,/]|$)"
)


@on_document(
    severity="warning",
    must="Phụ lục được nhắc trong nội dung thì có trong văn bản.",
    example="“(chi tiết tại Phụ lục III)” mà tệp chỉ có Phụ lục I và II.",
    reason="Phụ lục là một phần của văn bản (NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục III.1).",
)
def mentioned_annex_is_there(document: Document) -> Observations:
    """A numbered annex told of and absent; a hint where there is no annex at all, which may come as its own file."""
    present = {annex.label.split()[-1] for annex in document.annexes if annex.label.split()}
    seen: set[str] = set()
    for sentence in list_sentences(document):
        for mention in MENTION.finditer(document.text, sentence.start, sentence.end):
            number = mention["number"]
            if number in present or number in seen or _is_of_other(document.text, mention.end(), sentence.end):
                continue
            seen.add(number)
            message = f"Nội dung nhắc tới Phụ lục {number} nhưng văn bản không có phụ lục đó."
            place = place_at(document, *mention.span())
            yield Observation(message, (place,), severity="warning" if present else "hint")
    if not document.annexes and not seen and is_administrative(document):
        yield from _announced(document)


def _announced(document: Document) -> Observations:
    """ "(Có Phụ lục số liệu kèm theo)" in a file without any annex, which may come as its own file."""
    for sentence in list_sentences(document):
        found = ANNOUNCED.search(document.text, sentence.start, sentence.end)
        if found and not _is_of_other(document.text, found.start(), sentence.end):
            message = "Nội dung nói có phụ lục kèm theo nhưng văn bản không có phụ lục."
            yield Observation(message, (place_at(document, *found.span()),), severity="hint")
            return


def _is_of_other(text: str, start: int, end: int) -> bool:
    after = text[start : min(end, start + 60)]
    return (
        regex.search(
            r"(?:kèm theo|ban hành|của|tại)\s+(?:Nghị định|Thông tư|Quyết định|Kế hoạch|Công văn|Luật)", after
        )
        is not None
    )
