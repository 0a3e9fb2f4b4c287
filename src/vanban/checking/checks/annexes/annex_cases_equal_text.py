"""The cases the text counts are the cases the annex counts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import regex

from vanban.checking.measures import Measure, list_measures
from vanban.checking.passages import is_cumulative
from vanban.checking.quantities import unit_class
from vanban.checking.results import Told, list_told
from vanban.checking.row_names import tells_rows
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import count_value, quote, say
from vanban.model.document import Document
from vanban.model.finding import place_of
from vanban.text.folding import fold

HEAD = regex.compile(
    r"(?:tong )?(?:so )?(?:vu viec|vu|truong hop)"
    r"(?:,| va| vi pham| phat hien| xu ly| bat giu| da| bi| viec| duoc| \(vu\)| vu)*"
)
NOT_HEAD = regex.compile(r"khoi to|hinh su|hang cam|hang lau|gian lan|hang gia|shtt|so huu tri tue|buon lau|tien")
SUBJECTS = ("vụ", "trang thông tin điện tử", "cơ sở", "tổ chức", "đối tượng", "website", "cửa hàng", "doanh nghiệp")


@on_document(
    severity="error",
    must="Số vụ việc nêu trong nội dung bằng số vụ việc của phụ lục thống kê.",
    example="Nội dung: “phát hiện, xử lý 26 vụ vi phạm”; Phụ lục I, dòng tổng: 25.",
    reason="Nội dung và phụ lục của một báo cáo nói về cùng một số liệu (NĐ 09/2019/NĐ-CP, Điều 7).",
)
def annex_cases_equal_text(document: Document) -> Observations:
    """The total of cases told in the text, or the cases told one by one, against the annex's total of cases."""
    measure = _annex_total(document)
    if measure is None:
        return
    told = [one for one in list_told(document) if one.deed in ("found", "fined") and not one.part
            and not is_cumulative(document, one.figure.start)]  # fmt: skip
    cases = [one for one in told if unit_class(one.figure.unit) == "vụ" and not _is_joint(document, one)]
    if not cases:
        return
    stated = [one for one in cases if not one.adds and not _is_followed_by_more(told, one)]
    main = next((one for one in stated if one.total), None) or max(
        stated, key=lambda one: one.figure.value or 0, default=None
    )
    if main is not None and not any(one.adds for one in cases):
        rows = tells_rows(document, measure, [main]) or tells_rows(document, measure, cases)
        if main.figure.value != measure.value and not main.figure.approx and not rows:
            yield _observation(document, [main], measure, main.figure.value or Decimal(0))
        return
    subjects = [one for one in told if _is_subject(one.figure.unit)]
    counted = sum((one.figure.value or Decimal(0) for one in subjects), Decimal(0))
    if len(subjects) > 1 and counted != measure.value and max(one.figure.value or 0 for one in cases) <= counted:
        yield _observation(document, subjects, measure, counted)


def _is_joint(document: Document, one: Told) -> bool:
    # What others caught with the unit's help ("phối hợp với Công an bắt giữ 21 vụ") is not its own total.
    before = fold(document.text[one.sentence.start : one.figure.start])
    return "phoi hop voi" in regex.split(";", before)[-1] and not one.total


def _is_followed_by_more(told: Sequence[Told], one: Told) -> bool:
    return (
        any(other.adds and other.deed == one.deed for other in told if other.figure.start > one.figure.start)
        and not one.total
    )


def _is_subject(unit: str | None) -> bool:
    return unit_class(unit) in SUBJECTS or (unit or "").casefold().startswith(SUBJECTS)


def _tells_cases(label: str) -> bool:
    return any(map(HEAD.fullmatch, label.split(" – "))) and not NOT_HEAD.search(label)


def _annex_total(document: Document) -> Measure | None:
    measures = [one for one in list_measures(document, annexes_only=False) if one.role == "now" and one.unit is None]
    cases = [one for one in measures if _tells_cases(fold(one.label))]
    totals = [one for one in cases if regex.search(r"\b(?:cong|tong)\b", fold(one.label).split(" – ")[-1])]
    found = totals or cases
    return found[0] if found else None


def _observation(document: Document, told: Sequence[Told], measure: Measure, value: Decimal) -> Observation:
    said = " + ".join(quote(one.figure.text) for one in told)
    total = f" (cộng {say(value)})" if len(told) > 1 else ""
    message = f"Nội dung nêu {said}{total}, nhưng bảng số liệu ghi {say(measure.value)} vụ ({measure.place.cell})."
    places = (*(place_of(document, one.figure) for one in told), measure.place)
    expected, found = count_value(measure.value), count_value(value)
    return Observation(message, places, expected, found, "error" if len(told) == 1 else "warning")
