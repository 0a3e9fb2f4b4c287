"""The results of a report give figures or say that there is nothing to report."""

from __future__ import annotations

import regex

from vanban.checking.genre import is_report
from vanban.checking.passages import section_end
from vanban.checking.quantities import figures_in, is_counted, unit_class
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.wording import quote
from vanban.model.document import Document, Figure, Heading, Span
from vanban.model.finding import Severity, place_of
from vanban.text.folding import fold

WORK = (
    "vụ",
    "đối tượng",
    "cuộc",
    "đợt",
    "lượt",
    "cơ sở",
    "tổ chức",
    "cá nhân",
    "doanh nghiệp",
    "hồ sơ",
    "quyết định",
    "văn bản",
    "kế hoạch",
    "buổi",
    "lớp",
    "tin",
    "bài",
    "đơn",
    "hộ",
    "cửa hàng",
    "hội nghị",
    "sản phẩm",
    "hệ thống",
    "bị can",
    "người",
    "kg",
    "tấn",
    "lít",
    "chiếc",
    "bao",
    "đơn vị",
    "hành vi",
    "phóng sự",
    "chuyên mục",
    "cảnh báo",
    "sự cố",
)
SAYS_NONE = regex.compile(
    r"khong co|khong phat sinh|khong phat hien|chua phat hien|chua phat sinh|khong xay ra|khong ghi nhan"
)

# One number of something else, met in passing, is no result told.
LONE = 1


@on_document(
    severity="warning",
    must="Phần kết quả của báo cáo có số liệu (vụ việc, kiểm tra, xử phạt …) hoặc ghi rõ “Không có”.",
    example="Báo cáo tháng kể công việc đã làm mà không nêu số cuộc kiểm tra, số vụ, số tiền phạt nào.",
    reason=(
        "Báo cáo định kỳ phải có số liệu; “không có” khác với “không báo cáo” (NĐ 09/2019/NĐ-CP, Điều 7 và Điều 8)."
    ),
)
def result_section_gives_figures_or_says_none(document: Document) -> Observations:
    """A section of results with no figure of work done, in a report without tables, that does not say "Không có".

    Several figures of other things make it a hint.
    """
    headings = [one for one in document.outline if "ket qua" in fold(one.title) and one.level == 1]
    if not is_report(document) or not headings or document.tables:
        return
    if not any(_tells(document, heading) for heading in headings):
        first = headings[0]
        message = (
            f"Mục {quote(first.label + '. ' + first.title)} không nêu số liệu nào về vụ việc, kiểm "
            "tra, xử phạt và cũng không ghi “Không có”."
        )
        counts = [one for heading in headings for one in figures_in(document, _section(document, heading))]
        severity: Severity = "hint" if sum(map(is_counted, counts)) > LONE else "warning"
        yield Observation(message, (place_of(document, first),), severity=severity)


def _section(document: Document, heading: Heading) -> Span:
    return Span(heading.end, section_end(document, heading))


def _tells(document: Document, heading: Heading) -> bool:
    section = _section(document, heading)
    if SAYS_NONE.search(fold(document.text[section.start : section.end])):
        return True
    return any(_is_work(figure) for figure in figures_in(document, section))


def _is_work(figure: Figure) -> bool:
    if figure.change_pct is not None or figure.of is not None:
        return True
    unit = unit_class(figure.unit)
    return ((unit in WORK or unit.startswith(WORK)) and figure.value is not None) or (
        unit == "vnd" and figure.value_to is None
    )
