from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.content import Content, Paragraph
from vanban.model.document import Citation, Header
from vanban.reading.flow import lay_out
from vanban.reading.parts.citations import find_citations

Read = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize(
    "text",
    [
        "nộp tờ khai theo mẫu 07/MNP/XYZ",
        "theo Mẫu số 02/TĐKT-SNV kèm theo",
        "các Mẫu số 01/BC-SCT, 02/BC-SCT và 03/BC-SCT",
        "theo mẫu số\n02/TĐKT-SNV",
        "tờ khai số 12/NK-CHQ",
        "hồ sơ số 12/HS-MNP",
        "mã số 12/HS-MNP",
        "tờ khai số 12/NK-CHQ ngày 05/3/2031",
        "thụ lý số 31/TLST-HS",
        "Ban Chỉ đạo 35, Đoàn 889 và Ban Chỉ đạo 389 tỉnh",
        "dự thảo Chỉ thị số 12/CT-UBND",
        "Dự thảo các Nghị quyết số 12/NQ-HĐND",
        "Thực hiện Kế hoạch của UBND tỉnh và Luật Đo lường",
        "theo chứng thư giám định số 013/NĐ/2031 ngày 24/2/2031 của công ty",
        "của Đoàn Luật sư tỉnh thông qua ngày 27 tháng 4 năm 2031 và Hội Luật gia năm 2031",
        "mô hình 4 lớp, trực 24/7, đường dây nóng 0912.389.389",
        "Kế hoạch 5 năm và Chương trình 2 năm",
        "phiên họp lần thứ 7 của Ủy ban ngày 22/9/2031",
    ],
)
def test_what_is_no_reference_is_left(cited: Read, text: str) -> None:
    assert cited(f"Nội dung {text}.") == ()


@pytest.mark.parametrize(
    "line",
    [
        "Số: 12/BC-SCT",
        "**Số: 12/BC-SCT**",
        "Số 15-KL/TU",
        "| Số : 12 / BC - SCT |",
        "Số: /BC-SCT",
        "Số ký hiệu: 12/BC-SCT",
        "Số:\n12/BC-SCT",
        "BÁO CÁO\nSố 12/BC-SCT",
    ],
)
def test_number_line_is_the_document_itself(cited: Read, line: str) -> None:
    assert cited(f"SỞ CÔNG THƯƠNG\n{line}\nHà Nam, ngày 05 tháng 3 năm 2031") == ()


def test_wrapped_number_is_no_number_line(cited: Read) -> None:
    assert [one.symbol for one in cited("Thực hiện Kế hoạch\nSố 12/KH-SCT của Sở")] == ["12/KH-SCT"]


def test_own_number_in_the_text_is_no_reference(cited: Read) -> None:
    header = Header(symbol="12/BC-SCT", date="2031-03-05")
    assert cited("Báo cáo số 12/BC-SCT được gửi các sở.", header) == ()


def test_own_number_of_another_day_is_another_document(cited: Read) -> None:
    header = Header(symbol="12/BC-SCT", date="2031-03-05")
    (one,) = cited("Tiếp theo Báo cáo số 12/BC-SCT ngày 04/3/2030, Sở báo cáo:", header)
    assert one.date == "2030-03-04"


def test_annex_naming_its_report_is_a_reference() -> None:
    flow = lay_out(Content((Paragraph("(Kèm theo Báo cáo số 12/BC-SCT ngày 05/3/2031 của Sở Công Thương)"),), "text"))
    flow = flow.with_roles({0: "annex_of"})
    found, _ = find_citations(flow, Header(symbol="12/BC-SCT", date="2031-03-05"))
    assert [one.symbol for one in found] == ["12/BC-SCT"]
