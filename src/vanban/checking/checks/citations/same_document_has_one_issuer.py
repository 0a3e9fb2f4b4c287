"""One cited document has one issuer."""

from __future__ import annotations

import regex

from vanban.checking.mentions import by_document, issuer_key, written_issuer
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Citation, Document
from vanban.model.finding import Place, place_at
from vanban.text.folding import fold

CARRIED_OUT = regex.compile(r"(?:thuc hien|trien khai|so ket|tong ket) $")


@on_document(
    severity="warning",
    must="Một văn bản được viện dẫn nhiều lần thì lần nào cũng ghi cùng một cơ quan ban hành.",
    example=(
        "“Kế hoạch số 12/KH-BCĐ389 … của Ban Chỉ đạo 389 tỉnh” rồi “Kế hoạch số 12/KH-BCĐ389 … của "
        "Ban Chỉ đạo 389 quốc gia”."
    ),
    reason="Mỗi văn bản do một cơ quan, người có thẩm quyền ban hành (NĐ 30/2020/NĐ-CP, Điều 8).",
)
def same_document_has_one_issuer(document: Document) -> Observations:
    """Two mentions of one symbol with two issuers, neither of which is a short form of the other."""
    for mentions in by_document(document).values():
        written = [(mention, issuer) for mention in mentions if (issuer := written_issuer(document, mention))]
        named = [one for one in written if not _is_the_reporter(document, *one)]
        for mention, issuer in named[1:]:
            first, first_issuer = named[0]
            if _are_two(issuer_key(first_issuer), issuer_key(issuer)):
                yield _observation(document, (first, first_issuer), (mention, issuer))


def _is_the_reporter(document: Document, mention: Citation, issuer: str) -> bool:
    # "kết quả thực hiện Kế hoạch số … của Sở …": the results may be the agency's own, the plan another's.
    before = fold(document.text[max(0, mention.start - 40) : mention.start])
    own, said = issuer_key(document.header.issuer or ""), issuer_key(issuer)
    return CARRIED_OUT.search(before) is not None and bool(own) and (said in own or own in said)


def _observation(document: Document, one: tuple[Citation, str], other: tuple[Citation, str]) -> Observation:
    message = (f"Văn bản {one[0].symbol} được ghi hai cơ quan ban hành: {quote(one[1])} tại {quote(one[0].text)} "
               f"và {quote(other[1])} tại {quote(other[0].text)}.")  # fmt: skip
    return Observation(message, (_place(document, *one), _place(document, *other)), one[1], other[1])


def _place(document: Document, mention: Citation, issuer: str) -> Place:
    found = document.text.find(issuer, mention.start)
    end = found + len(issuer) if 0 <= found <= mention.end + 20 else mention.end
    return place_at(document, mention.start, end)


def _are_two(one: str, other: str) -> bool:
    words, others = one.split(), other.split()
    if set(words) <= set(others) or set(others) <= set(words):
        return False
    return not (_initials(words).endswith(_initials(others)) or _initials(others).endswith(_initials(words)))


def _initials(words: list[str]) -> str:
    return "".join(word if len(word) > 1 and not any(v in word for v in "aeiouy") else word[0] for word in words)
