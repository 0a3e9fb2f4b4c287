"""An indicator of the annex that the text also tells has the same value there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from vanban.checking.measures import Measure, list_measures
from vanban.checking.passages import is_cumulative
from vanban.checking.quantities import tolerance, unit_class
from vanban.checking.results import Told, list_told
from vanban.checking.row_names import tells_rows
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say_amount
from vanban.model.document import Document
from vanban.model.finding import place_of
from vanban.text.folding import fold

# Words that tell one indicator from another; those of the same line mean the same.
TOPICS = {
    "khởi tố": regex.compile(r"khoi to"),
    "hàng cấm, hàng lậu": regex.compile(r"hang cam|hang lau|nhap lau|buon lau"),
    "gian lận": regex.compile(r"gian lan"),
    "hàng giả": regex.compile(r"hang gia|shtt|so huu tri tue|giả mạo"),
    "thanh tra, kiểm tra": regex.compile(r"thanh tra|kiem tra"),
    "tuyên truyền": regex.compile(r"tuyen truyen|tin, bai|tin bai|phat thanh|phong su"),
    "cam kết": regex.compile(r"cam ket"),
    "tịch thu": regex.compile(r"tich thu|tieu huy"),
    "tập huấn": regex.compile(r"tap huan|hoi nghi"),
    "tin báo": regex.compile(r"tin bao|to giac"),
}
UNITS = regex.compile(
    r"(?<![a-z])(vu|doi tuong|bi can|cuoc|luot|tin|bai|buoi|co so|to chuc|ca nhan|van ban|ho so|nguoi"
    r"|san pham|lop)(?![a-z])"
)
BARE = regex.compile(
    r"(?:tong )?so (?:luong )?(?P<noun>vu|doi tuong|bi can|nguoi|cuoc|luot|co so|to chuc|ca nhan|ho so|phuong tien)"
    r"(?: (?:vi pham|bi bat giu|bat giu|bi bat|phat hien|xu ly|viec))*"
)
CLOSE = 30
SAME = {"bi can": "doi tuong", "nguoi": "doi tuong"}


@on_document(
    severity="error",
    must="Chỉ tiêu của phụ lục mà nội dung cũng nêu thì hai nơi cùng một giá trị.",
    example="Nội dung: “khởi tố 03 vụ, 05 bị can”; Phụ lục I: số đối tượng bị khởi tố 4.",
    reason="Nội dung và phụ lục của một báo cáo nói về cùng một số liệu (NĐ 09/2019/NĐ-CP, Điều 7).",
)
def annex_figures_equal_text(document: Document) -> Observations:
    """A count of the text with the unit and the topic of one column of the annex, and none that agrees."""
    told = [one for one in list_told(document) if one.figure.unit != "VND" and one.figure.of is None
            and not is_cumulative(document, one.figure.start)]  # fmt: skip
    keyed = [(one, _key(_clause(document, one), one.figure.unit)) for one in told]
    for measure in _comparable(document):
        key = _key(_said(document, measure), None)
        same = [one for one, other in keyed if key is not None and other == key]
        if same and not any(_agrees(measure, one) for one in same) and not tells_rows(document, measure, same):
            yield _observation(document, measure, same)
    yield from _beside(document, told)


def _beside(document: Document, told: Sequence[Told]) -> Observations:
    """The count beside one that stands in the table ("17 vụ với 19 đối tượng"), against the column of its noun."""
    bare = [one for one in list_measures(document, annexes_only=False) if one.role == "now" and _noun(one)]
    for first, second in pairwise(told):
        if not _stand_together(document, first, second):
            continue
        known = [one for one in bare if _noun(one) == unit_word(first.figure.unit) and one.value == first.figure.value]
        tables = {(one.table, one.row) for one in known}
        others = [
            one for one in bare if (one.table, one.row) in tables and _noun(one) == unit_word(second.figure.unit)
        ]
        if len(others) != 1 or others[0] in known:
            continue
        rivals = [one for one in told if unit_word(one.figure.unit) == unit_word(second.figure.unit)]
        if not any(_agrees(others[0], one) for one in rivals) and not tells_rows(document, others[0], [second]):
            yield _observation(document, others[0], [second])


def _said(document: Document, measure: Measure) -> str:
    """The label of a measure, with the table's unit where it names no noun ("Kiểm tra" in a table of "vụ")."""
    label = fold(measure.label)
    unit = fold(document.tables[measure.table].unit or "")
    return label if UNITS.search(label) else f"{label} {' '.join(UNITS.findall(unit)[:1])}"


def _noun(measure: Measure) -> str | None:
    """The noun of a column that counts nothing but it ("Số đối tượng")."""
    label = fold(measure.label)
    found = BARE.fullmatch(label.split(" – ")[-1].strip()) if measure.unit is None and "khoi to" not in label else None
    return SAME.get(found["noun"], found["noun"]) if found else None


def _stand_together(document: Document, first: Told, second: Told) -> bool:
    between = document.text[first.figure.end : second.figure.start]
    plain = first.deed != "prosecuted" and second.deed != "prosecuted" and not first.part and not second.part
    return plain and len(between) <= CLOSE and not regex.search(r"[;.:()\n]", between)


def _comparable(document: Document) -> Sequence[Measure]:
    measures = [one for one in list_measures(document, annexes_only=False) if one.role == "now" and one.unit is None]
    keys = [_key(_said(document, one), None) for one in measures]
    return [one for one, key in zip(measures, keys, strict=True) if key is not None and keys.count(key) == 1]


def _key(said: str, unit: str | None) -> tuple[str, str] | None:
    """Unit and topic, when exactly one of each is named."""
    nouns = [unit_word(unit)] if unit is not None else [SAME.get(noun, noun) for noun in UNITS.findall(said)]
    topics = [name for name, pattern in TOPICS.items() if pattern.search(said)]
    if "khởi tố" in topics:
        topics = ["khởi tố"]
    if not topics and "vi pham" in said and "vu" not in nouns:
        topics = ["vi phạm"]
    return (
        (
            nouns[-1] if unit is None and "doi tuong" not in nouns else nouns[0] if unit is not None else "doi tuong",
            topics[0],
        )
        if nouns and nouns[0] and len(topics) == 1
        else None
    )


def unit_word(unit: str | None) -> str:
    """The noun of a unit without marks, persons all alike."""
    noun = fold(unit_class(unit))
    found = UNITS.match(noun)
    return SAME.get(found.group(), found.group()) if found else ""


def _clause(document: Document, one: Told) -> str:
    """The words that belong to a figure: from the mark before it to the mark or number behind it."""
    text = document.text
    before = fold(text[max(one.sentence.start, one.figure.start - 70) : one.figure.start])
    after = fold(text[one.figure.end : min(one.sentence.end, one.figure.end + 70)])
    near = regex.split(r"[;.(]|\d", before)[-1]
    if one.deed == "prosecuted":
        return f"khoi to {regex.split(r'[,;.()]|[0-9]', after)[0]}"
    behind = regex.split(r"[;.()]|\d", after)[0]
    return f"{near} {behind}"


def _agrees(measure: Measure, one: Told) -> bool:
    return abs((one.figure.value or 0) - measure.value) <= tolerance(one.figure)


def _observation(document: Document, measure: Measure, same: Sequence[Told]) -> Observation:
    first = same[0].figure
    message = (
        f"Nội dung nêu {quote(first.text)}, nhưng bảng số liệu ghi {say_amount(measure.value, None)} "
        f"({measure.place.cell})."
    )
    places = (*(place_of(document, one.figure) for one in same[:3]), measure.place)
    severity = "error" if len(same) == 1 and not same[0].part else "warning"
    return Observation(message, places, count_value(measure.value), count_value(first.value or measure.value),
                       "error" if severity == "error" else "warning")  # fmt: skip
