"""A line of a signature block: formula ("KT."), posts, a name, a note that it is signed (NĐ 30/2020, Điều 13)."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from vanban.text.folding import fold, is_capitals
from vanban.text.names import begins_agency, begins_post, is_rank, person_name

FORMULAS = {"tm": "TM.", "kt": "KT.", "tl": "TL.", "tuq": "TUQ.", "q": "Q.", "thay mat": "TM."}
_FORMULA = regex.compile(
    r"(?P<formula>t\s?/\s?m|k\s?/\s?t|t\s?/\s?l|t\s?/?\s?u\s?/?\s?q|tm|kt|tl|q|thay mat)\s*(?P<mark>[./:])?"
    r"\s*(?=\p{L})"
)
_IN_FORMULA = regex.compile(r"[\s/]")
_NAME_BEHIND = regex.compile(r"(?<=\p{Lu})\s+((?:\p{Lu}\p{Ll}[\p{L}'’]*\s*){2,5})$")
_NOTE = regex.compile(
    r"[\W_]*(?:da ky|ky,? (?:ten,? )?dong dau|ky ten|da ky va dong dau|chu ky|signed|ky dien tu|da duyet|dau|seal)"
    r"[\W_]*"
)
_DIGITAL = regex.compile(
    r"\W*(?:nguoi ky|ky boi|email|co quan|thoi gian ky|ngay ky|signed by|digitally signed|signature|to chuc|date|"
    r"duoc ky boi|chu ky so|signature valid|signature not verified)\s*:?.*"
)
_INNER = regex.compile(
    r"""(?<=\S)(?<!PHÓ|KT\.|TL\.|TUQ\.|TM\.|Q\.)\s+(?=(?:KT|TL|TUQ|K/T|T/L)\s?[./]\s?\p{Lu}|PHÓ\s(?:CHỦ|GIÁM|TỔNG|CỤC|CHI|VỤ|VIỆN|CHÁNH|TRƯỞNG|BÍ|HIỆU|THỦ)
    |CHÁNH\s(?:VĂN|THANH|ÁN)|THỨ\sTRƯỞNG)|(?<=TRƯỞNG)(?=THỨ\sTRƯỞNG)|(?<=TRƯỞNG)\s+(?=BỘ\sTRƯỞNG)""",
    regex.VERBOSE,
)
_AFTER_AGENCY = regex.compile(r"(?<=\S)\s+(?=CHỦ\sTỊCH|TRƯỞNG\sBAN|BÍ\sTHƯ|GIÁM\sĐỐC|THỦ\sTƯỚNG|BỘ\sTRƯỞNG)")


@dataclass(frozen=True, slots=True)
class Post:
    """A post, or the agency after "TM.", with the formula that stands before it."""

    name: str
    formula: str | None = None


def is_note(text: str) -> bool:
    """Whether a line only says that the paper is signed, or belongs to a digital signature."""
    folded = fold(text)
    written = any(letter.isalnum() for letter in text)
    return not written or is_rank(text) or bool(_NOTE.fullmatch(folded) or _DIGITAL.fullmatch(folded))


def read_formula(text: str) -> tuple[str, str] | None:
    """The formula at the head of a line in its regular form, and what follows it; None when there is none."""
    found = _FORMULA.match(fold(text))
    if found is None:
        return None
    key = "thay mat" if found["formula"] == "thay mat" else _IN_FORMULA.sub("", found["formula"])
    rest = text[found.end() :].strip()
    unmarked = not found["mark"] and "/" not in found["formula"]
    if unmarked and (key == "q" or not text[0].isupper()):
        return None
    known = begins_post(rest) or begins_agency(rest)
    return (FORMULAS[key], rest) if known and rest[:1].isupper() else None


def posts_of(text: str) -> list[Post]:
    """The posts of one line: one as a rule, more where the lines of a block were run together; none for other text."""
    if text.rstrip(" *_").endswith(":"):
        return []
    text = text.strip(" *_,;|\t")
    formula = read_formula(text)
    if formula and not _is_title_case_sentence(text):
        pieces = _pieces(formula[1], after_agency=formula[0] == "TM.")
        return [Post(pieces[0], formula[0]), *(post for piece in pieces[1:] for post in posts_of(piece))]
    if begins_post(text) and is_capitals(text):
        pieces = _pieces(text, after_agency=False)
        return [Post(pieces[0]), *(post for piece in pieces[1:] for post in posts_of(piece))]
    return []


def post_in_small_letters(text: str) -> Post | None:
    """A post like "Phó Giám đốc" alone on its line; only what stands around it tells whether it is signed."""
    text = text.strip(" *_,;:|\t")
    is_post = begins_post(text) and text[:1].isupper() and len(text.split()) < 9 and not text.endswith(".")
    return Post(text) if is_post and not is_capitals(text) and not any(mark in text for mark in ".;:,()") else None


def _pieces(text: str, *, after_agency: bool) -> list[str]:
    breaks = [found.span() for found in _INNER.finditer(text)]
    if after_agency:
        breaks = sorted(breaks + [found.span() for found in _AFTER_AGENCY.finditer(text)])
    edges = [0, *(edge for span in breaks for edge in span), len(text)]
    return [text[start:end].strip() for start, end in zip(edges[::2], edges[1::2], strict=True)]


def split_name(text: str) -> tuple[str, str | None]:
    """Posts and the name run on behind them, "PHÓ GIÁM ĐỐC Lò Văn Chiến" → both; no name as a rule."""
    found = _NAME_BEHIND.search(text)
    name = person_name(found[1]) if found and is_capitals(text[: found.start()]) else None
    return (text[: found.start()], name) if found and name else (text, None)


def is_short_capitals(text: str) -> bool:
    """Whether a line in capitals may go on with the post above it."""
    return is_capitals(text) and len(text) < 90


def _is_title_case_sentence(text: str) -> bool:
    return not is_capitals(text) and (len(text) > 90 or text.rstrip()[-1:] in ".;:,")
