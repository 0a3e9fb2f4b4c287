"""Defects to plant in an invented report, one at a time, each with the checks that must see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import regex
from tests.vanban.checking.invented import Facts

Change = Callable[[str, Facts], str]


@dataclass(frozen=True)
class Defect:
    """A change that makes one thing wrong; `seen_by` are the checks any of which tells it."""

    name: str
    seen_by: tuple[str, ...]
    plant: Change


def swap(pattern: str, to: str | Callable[[regex.Match[str]], str], *, last: bool = False) -> Change:
    """Replace the first (or last) match; the text stays as it is when there is none."""

    def plant(text: str, facts: Facts) -> str:
        found = [*regex.finditer(pattern, text)]
        if not found:
            return text
        match = found[-1 if last else 0]
        new = to(match) if callable(to) else match.expand(to)
        return text[: match.start()] + new + text[match.end() :]

    return plant


def plus(group: str, by: int = 1) -> Callable[[regex.Match[str]], str]:
    """The match with a number in it made larger."""

    def change(match: regex.Match[str]) -> str:
        number = match[group]
        more = f"{int(number.replace('.', '')) + by:0{len(number) if '.' not in number else 1}d}"
        start, end = match.span(group)
        return match.string[match.start() : start] + more + match.string[end : match.end()]

    return change


def _next_year(match: regex.Match[str]) -> str:
    return match.group()[:-4] + str(int(match.group()[-4:]) + 1)


def _tens(match: regex.Match[str]) -> str:
    return match["head"] + match["number"].replace(",", "") + "0" + match["tail"]


DEFECTS = (
    Defect("column total", ("table_total_equals_sum",), swap(r"Tổng cộng\t(?P<n>\d+)\t", plus("n", 2))),
    Defect("unit cell", ("table_total_equals_sum",), swap(r"\nĐội số \d\t\d+\t(?P<n>\d+)\t", plus("n"))),
    Defect("row total", ("row_total_equals_sum",), swap(r"\nĐội số \d\t\d+\t\d+\t\d+\t(?P<n>\d+)\t", plus("n"))),
    Defect("money cell", ("table_total_equals_sum",), swap(r"\nĐội số \d(?:\t\d+){4}\t(?P<n>\d+)", plus("n", 10))),
    Defect(
        "suits total",
        ("table_total_equals_sum", "annex_figures_equal_text"),
        swap(r"Tổng cộng(?:\t[\d.,]+){5}\t(?P<n>\d+)", plus("n")),
    ),
    Defect("bracket parts", ("breakdown_equals_total",), swap(r"\((?P<n>\d+) tổ chức, \d+ cá nhân\)", plus("n"))),
    Defect("bracket total", ("breakdown_equals_total",), swap(r"(?P<n>\d+) tổ chức, cá nhân", plus("n"))),
    Defect(
        "listed parts",
        ("listed_parts_equal_total",),
        swap(
            (
                r"gian lận thương mại (?P<n>\d+) vụ"
                r"|(?P<n>\d+) vụ gian lận"
            ),
            plus("n", 2),
        ),
    ),
    Defect("cases in text", ("annex_cases_equal_text",), swap(r"(?P<n>\d+) vụ vi phạm", plus("n"))),
    Defect(
        "money in text",
        ("annex_money_equals_text",),
        swap(r"(?:là|nhà nước) (?P<n>[\d.]+)(?:,\d+)? triệu đồng", plus("n", 7)),
    ),
    Defect("money times 1000", ("annex_money_equals_text",), swap(r"([\d.,]+) triệu đồng", r"\1 tỷ đồng")),
    Defect("suits in text", ("annex_figures_equal_text",), swap(r"Khởi tố (?P<n>\d+) vụ", plus("n"))),
    Defect("accused in text", ("annex_figures_equal_text",), swap(r"Khởi tố \d+ vụ, (?P<n>\d+) đối tượng", plus("n"))),
    Defect("percent", ("percentage_is_recomputed",), swap(r"(?:tăng|giảm) (?P<n>\d+)(?:,\d)?% so với", plus("n", 3))),
    Defect(
        "base",
        ("percentage_is_recomputed", "direction_agrees_with_numbers"),
        swap(r"năm \d{4} \((?P<n>\d+) vụ\)", plus("n", 9)),
    ),
    Defect(
        "direction",
        ("direction_agrees_with_numbers",),
        swap(r"(tăng|giảm) (?=[\d,]+% so với)", lambda m: "giảm " if m[1] == "tăng" else "tăng "),
    ),
    Defect("zero base", ("percentage_has_a_base",), swap(r"(năm \d{4} \()\d+ vụ\)", r"\g<1>0 vụ)")),
    Defect("ratio", ("ratio_agrees_with_percentage",), swap(r"đạt (?P<n>\d+)(?:,\d)?%", plus("n", 2))),
    Defect(
        "documents listed", ("stated_number_equals_listed_documents",), swap(r"ban hành (?P<n>\d+) văn bản", plus("n"))
    ),
    Defect(
        "plan year",
        ("same_document_has_one_date", "cited_document_is_not_later_than_the_report"),
        swap(r"Kế hoạch số \d+/KH-BCĐ389 ngày \d\d/\d\d/\d{4}", _next_year),
    ),
    Defect(
        "plan day",
        ("same_document_has_one_date",),
        swap(r"(Trên đây.*Kế hoạch số \d+/KH-BCĐ389 ngày )\d\d", r"\g<1>29"),
    ),
    Defect("plan spelled", ("symbol_is_spelled_one_way",), swap(r"/KH-BCĐ389", "/KH-BCDD389")),
    Defect("plan type", ("symbol_fits_its_type",), swap(r"/KH-BCĐ389", "/QĐ-BCĐ389")),
    Defect(
        "plan number in the annex",
        ("annex_cites_the_plan_of_the_text",),
        swap(r"KẾ HOẠCH SỐ (?P<n>\d+)", plus("n", 7)),
    ),
    Defect(
        "impossible day",
        ("date_is_possible",),
        swap(
            (
                r"ngày 15/\d+/(\d{4})"
                r"|Ngày \d\d/\d+/(\d{4})"
            ),
            r"ngày 31/4/\1",
        ),
    ),
    Defect(
        "event outside", ("events_fall_inside_the_period",), swap(r"(?<=\n)Ngày \d\d/\d+/(\d{4})", r"Ngày 05/12/\1")
    ),
    Defect(
        "annex event outside", ("events_fall_inside_the_period",), swap(r"\tNgày \d\d/\d+/(\d{4})", r"\tNgày 25/12/\1")
    ),
    Defect("period in the annex", ("period_is_the_same_throughout",), swap(r"\nTHÁNG (?P<n>\d+)/\d{4}", plus("n"))),
    Defect(
        "half in the annex", ("period_is_the_same_throughout",), swap(r"6 THÁNG ĐẦU NĂM (?P<n>\d{4})", plus("n", -1))
    ),
    Defect(
        "period in the closing",
        ("period_is_the_same_throughout",),
        swap(r"báo cáo kết quả tháng (?P<n>\d+)", plus("n")),
    ),
    Defect("no number", ("document_number_is_filled_in",), swap(r"Số: \d+/", "Số:     /")),
    Defect("no day", ("document_date_is_filled_in",), swap(r"ngày \d+ tháng", "ngày     tháng")),
    Defect("no number line", ("document_has_number",), swap(r"Số: \d+/BC-\w+\n\n", "")),
    Defect("no date line", ("document_has_date",), swap(r"\n\n[^\n]+, ngày \d+ tháng \d+ năm \d{4}\n", "\n")),
    Defect("no recipients", ("recipients_are_named",), swap(r"Nơi nhận:\n\n(?:- .*\n)+", "")),
    Defect("empty recipients", ("recipients_are_named",), swap(r"(Nơi nhận:\n\n)(?:- .*\n)+", r"\1")),
    Defect(
        "no signer",
        ("signature_block_is_complete",),
        swap(r"(TRƯỞNG|GIÁM ĐỐC)\n\n[^\n]+\n\n(?=Phụ lục I\n)", r"\1\n\n"),
    ),
    Defect(
        "KT. without deputy",
        ("signature_has_the_legal_form", "signature_block_is_complete"),
        swap(r"\nPHÓ (GIÁM ĐỐC|CHI CỤC TRƯỞNG)\n", r"\n\1\n"),
    ),
    Defect("deputy without KT.", ("signature_has_the_legal_form",), swap(r"KT\. [^\n]+\n(PHÓ )", r"\1")),
    Defect("heading gap", ("headings_are_numbered_without_gaps",), swap(r"\n3\. (?=Kết quả phát hiện)", "\n4. ")),
    Defect("roman gap", ("headings_are_numbered_without_gaps",), swap(r"\nIV\. ", "\nVI. ")),
    Defect("empty section", ("section_is_not_empty",), swap(r"(IV\. KIẾN NGHỊ, ĐỀ XUẤT\n\n)[^\n]+\n\n", r"\1")),
    Defect("bracket open", ("brackets_are_closed",), swap(r"cá nhân\)", "cá nhân")),
    Defect(
        "annex date",
        ("annex_names_the_report_by_number_and_date",),
        swap(r"Kèm theo Báo cáo số \S+ ngày (?P<n>\d+)/", plus("n")),
    ),
    Defect(
        "annex number",
        ("annex_names_the_report_by_number_and_date",),
        swap(r"Kèm theo Báo cáo số (?P<n>\d+)/", plus("n")),
    ),
    Defect(
        "none row",
        ("none_row_agrees_with_text",),
        swap(r"Khởi tố \d+|Trong kỳ không", lambda m: ("Phát hiện 02 vụ vận chuyển thuốc lá nhập lậu. ") + m.group()),
    ),
    Defect(
        "committee number",
        ("entity_is_spelled_one_way",),
        swap(r"BCĐ 389 tỉnh|Ban Chỉ đạo 389 tỉnh", "Ban Chỉ đạo 398 tỉnh", last=True),
    ),
    Defect(
        "issuer spelled",
        ("issuer_is_spelled_one_way",),
        swap(
            (
                r"(Khoa học) và (Công nghệ trân trọng)"
                r"|(Quản lý thị) trường( trân trọng)"
            ),
            lambda m: f"{m[1]} {m[2]}" if m[1] else f"{m[3]} trườg{m[4]}",
        ),
    ),
    Defect(
        "missing annex",
        ("mentioned_annex_is_there",),
        swap(r"Phụ lục I và Phụ lục II", "Phụ lục I, Phụ lục II và Phụ lục III"),
    ),
    Defect(
        "issuer of the plan",
        ("same_document_has_one_issuer",),
        swap(r"(BCĐ389 ngày \S+ của Ban Chỉ đạo 389) tỉnh(?=[\s\S]*BCĐ389 ngày \S+ của)", r"\1 quốc gia"),
    ),
)
