"""Laws cited by their name and date."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from vanban.model.document import Citation
from vanban.reading.parts.citations.after import look_after
from vanban.reading.parts.citations.nouns import GAP, is_draft
from vanban.text.dates import FoundDate

_KINDS = {"luật": ("L", "Quốc hội"), "bộ luật": ("L", "Quốc hội"), "hiến pháp": ("L", "Quốc hội"),
          "pháp lệnh": ("PL", "Ủy ban Thường vụ Quốc hội")}  # fmt: skip
# "Đoàn Luật sư tỉnh A"; but "Luật Luật sư"
_LAWYERS = rf"{GAP}+(?:sư|gia|khoa)(?!\p{{L}}|{GAP}+đình)"
_LAW = regex.compile(
    rf"(?<![\p{{L}}]|pháp{GAP}|PHÁP{GAP})(?P<kind>(?:Bộ|BỘ){GAP}+(?:[lL]uật|LUẬT)|(?:Luật(?!(?<!Luật{GAP}+Luật){_LAWYERS})|LUẬT)|(?:Pháp|PHÁP){GAP}+(?:lệnh|LỆNH)|"
    rf"(?:Hiến|HIẾN){GAP}+(?:pháp|PHÁP))(?P<name>{GAP}+[^;.:\d()“”\"\t]{{0,240}}?)?"
    rf"(?:,?{GAP}+(?:đã{GAP}+)?được{GAP}+(?:Quốc{GAP}+hội[^;.:()]{{0,80}}?)?(?:thông{GAP}+qua|ban{GAP}+hành)(?:{GAP}+vào)?)?"
    rf"{GAP}*,?"
    rf"(?P<when>(?={GAP}ngày{GAP}+\d)|{GAP}(?:năm{GAP}+)?(?P<year>(?:19|20)\d\d)(?![\d/.-]))",
)
_INNER = regex.compile(
    rf"(?<!\p{{L}}|pháp{GAP})(?:Bộ{GAP}+[lL]uật|(?<!Bộ{GAP})Luật(?!{_LAWYERS})|Pháp{GAP}+lệnh){GAP}"
)
_AMENDING = regex.compile(rf"(?:Luật|Pháp{GAP}+lệnh){GAP}+[Ss]ửa{GAP}+đổi")
_AMENDED = regex.compile(
    rf"^[Ss]ửa{GAP}+đổi,?{GAP}+(?:bổ{GAP}+sung{GAP}+)?(?:một{GAP}+số{GAP}+điều{GAP}+)?(?:của{GAP}+)?(?:các{GAP}+)?"
)
_NOT_A_NAME = regex.compile(
    r"(?<!\p{L})(?:hiệu lực|này|trước|từ|kể|trong|đến|vào|tại|các văn bản|triển khai|và các|trên|để|cho|theo|là|đã|"
    r"được|khi|phải|có|do|năm|ngày|quy định tại|hướng dẫn|nêu|ban hành kèm|Nghị|Thông tư|Quyết|số|Căn cứ|"
    r"Hiến pháp|CỘNG HÒA|CỘNG HOÀ)(?!\p{L})|\n[\s*]*\n|--|[—–]{2}"
)
MAX_NAME_WORDS = 120
REACH = 600
AFTER = 200


def find_named_laws(text: str, folded: str, dates: dict[int, FoundDate]) -> Iterator[Citation]:
    """Laws with a date or a year right behind their name; a name with neither is no citation."""
    position = 0
    while match := _LAW.search(text, position):
        position = match.start() + 1
        start = _start_of_law(text, match)
        if start is None or is_draft(folded, start):
            continue
        position = match.end()
        name_end = match.end("name") if match["name"] else match.end("kind")
        after = look_after(text, folded, match.start("when"), ceiling=match.start("when") + AFTER, dates=dates)
        date = match["year"] or (after.date.iso if after.date else None)
        if date is None or date.startswith("--"):
            continue
        kind, issuer = _kind(text[start:name_end])
        title = " ".join(text[start:name_end].replace("*", "").split()).rstrip(" ,")
        end = match.end() if match["year"] else after.end
        yield Citation(
            text[start:end], None, kind, date, issuer, title, start, end, why=f"tên luật; {text[name_end:end].strip()}"
        )


def _start_of_law(text: str, match: regex.Match[str]) -> int | None:
    """Where the dated law begins: an amending law takes in those it amends, else it is the last one named."""
    start, end = match.start(), match.end("name") if match["name"] else match.end("kind")
    low = max(0, start - REACH, _clause_start(text, start))
    amending = [found.start() for found in _AMENDING.finditer(text, low, end)]
    inner = [found.start() for found in _INNER.finditer(text, start, end)]
    start = amending[-1] if amending else inner[-1] if inner else start
    name = text[start:end].split(maxsplit=1)[-1]
    if _NOT_A_NAME.search(_AMENDED.sub("", name) if amending else name):
        return None
    return start if 0 < len(name.split()) <= MAX_NAME_WORDS else None


def _clause_start(text: str, at: int) -> int:
    return max(text.rfind(mark, 0, at) for mark in (";", ".", ":", "(", "”"))


def _kind(name: str) -> tuple[str, str]:
    words = name.lower().replace("*", " ").split()
    return _KINDS.get(" ".join(words[:2])) or _KINDS["luật"]
