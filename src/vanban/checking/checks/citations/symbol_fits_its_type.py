"""The type letters of a symbol fit the type that is named."""

from __future__ import annotations

import regex

from vanban.checking.genre import is_administrative
from vanban.checking.mentions import printed_symbol, tail_of
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document
from vanban.model.finding import Place, place_at, place_of

# NĐ 30/2020/NĐ-CP, Phụ lục III; the Party's own letters beside them (QĐ for quy định, KL for kết luận).
LETTERS = {
    "nghị quyết": ("NQ",), "quyết định": ("QĐ",), "chỉ thị": ("CT",), "thông báo": ("TB",), "hướng dẫn": ("HD",),
    "chương trình": ("CTr", "CTR"), "kế hoạch": ("KH",), "phương án": ("PA",), "đề án": ("ĐA",), "báo cáo": ("BC",),
    "biên bản": ("BB",), "tờ trình": ("TTr", "TTR"), "công điện": ("CĐ",), "kết luận": ("KL", "TB"),
    "nghị định": ("NĐ",), "quy chế": ("QC", "QĐ"), "quy định": ("QyĐ", "QĐ"), "giấy mời": ("GM",),
    "thông tư": ("TT", "TTLT"), "luật": ("QH", "L"), "pháp lệnh": ("UBTVQH", "PL"),
}  # fmt: skip
# Bodies whose own letters are those of no type: a law's tail is its National Assembly.
BODIES = {"QH", "UBTVQH", "L"}
ALL = {letters.upper() for known in LETTERS.values() for letters in known} - BODIES
# A letter (công văn) has no letters of its own; agencies may be called CT, TB or TTr, none is called QĐ.
NEVER_OF_A_LETTER = {"QĐ", "KH", "NQ", "NĐ", "BC"}
BY_TYPE = {
    "BC": "báo cáo",
    "KH": "kế hoạch",
    "QĐ": "quyết định",
    "TB": "thông báo",
    "TTr": "tờ trình",
    "CT": "chỉ thị",
    "NQ": "nghị quyết",
    "HD": "hướng dẫn",
    "CTr": "chương trình",
    "CĐ": "công điện",
}


@on_document(
    severity="warning",
    must="Chữ viết tắt tên loại trong ký hiệu đúng với tên loại văn bản.",
    example="“Kế hoạch số 45/QĐ-UBND”: kế hoạch phải mang ký hiệu KH.",
    reason="Ký hiệu của văn bản có tên loại gồm chữ viết tắt tên loại và tên cơ quan (NĐ 30/2020/NĐ-CP, Phụ lục III).",
)
def symbol_fits_its_type(document: Document) -> Observations:
    """A cited or own symbol that carries the letters of another type than the one named."""
    for citation in document.citations:
        symbol = printed_symbol(citation)
        word = _type_word(citation.text)
        if symbol and word and (wrong := _wrong_letters(symbol, word)):
            message = (
                f"{quote(citation.text)}: tên loại là {word} nhưng ký hiệu ghi “{wrong}”, không "
                f"phải “{LETTERS[word][0]}”."
            )
            yield Observation(message, (place_of(document, citation),), LETTERS[word][0], wrong)
        elif symbol and (wrong := _letters_of_a_letter(symbol, citation.text)):
            message = (
                f"{quote(citation.text)}: công văn không mang chữ viết tắt tên loại, nhưng ký hiệu ghi “{wrong}”."
            )
            yield Observation(message, (place_of(document, citation),), None, wrong)
    yield from _own_symbol(document)


def _own_symbol(document: Document) -> Observations:
    header = document.header
    word, place, kind = BY_TYPE.get(header.type or ""), header.places.get("symbol"), header.places.get("type")
    if not (word and header.symbol and place and is_administrative(document)):
        return
    wrong = _wrong_letters(header.symbol, word)
    if wrong:
        message = f"Văn bản có tên loại là {word} nhưng ký hiệu của chính văn bản ghi “{wrong}” ({header.symbol})."
        places: tuple[Place, ...] = (place_at(document, place.start, place.end),)
        if kind:
            places += (place_at(document, kind.start, kind.end),)
        yield Observation(message, places, LETTERS[word][0], wrong)


def _letters_of_a_letter(symbol: str, text: str) -> str | None:
    parts = [part.upper() for part in regex.findall(r"\p{L}+", tail_of(symbol))]
    is_letter = " ".join(text.split()).casefold().startswith("công văn")
    return parts[0] if is_letter and len(parts) > 1 and parts[0] in NEVER_OF_A_LETTER else None


def _type_word(text: str) -> str | None:
    said = " ".join(text.split()).casefold()
    return next((word for word in LETTERS if said.startswith(word)), None)


def _wrong_letters(symbol: str, word: str) -> str | None:
    # "QD" for "QĐ" is a slip of spelling, told elsewhere; here only the letters of another type count.
    parts = [part.upper() for part in regex.findall(r"\p{L}+", tail_of(symbol))]
    own = {letters.upper() for letters in LETTERS[word]}
    known = [part for part in parts[:2] if part in ALL]
    return known[0] if known and not own & set(parts) and parts[0] in ALL else None
