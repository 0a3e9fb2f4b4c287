from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.model.content import Content, Paragraph
from vanban.model.document import Citation, Header
from vanban.reading.flow import lay_out
from vanban.reading.parts.citations import find_citations

Read = Callable[..., tuple[Citation, ...]]


def test_whole_reference_is_read(cited: Read) -> None:
    (one,) = cited(
        "Thực hiện Kế hoạch số 63/KH-BCĐ389 ngày 09/12/2031 của Ban Chỉ đạo 389 tỉnh về kiểm tra chợ đầu mối, "
        "Sở Công Thương báo cáo như sau:"
    )
    assert one.text == "Kế hoạch số 63/KH-BCĐ389 ngày 09/12/2031"
    assert (one.symbol, one.number, one.type, one.date) == ("63/KH-BCĐ389", "63", "KH", "2031-12-09")
    assert one.issuer == "Ban Chỉ đạo 389 tỉnh"
    assert one.title == "kiểm tra chợ đầu mối"
    assert "Kế hoạch" in one.why


@pytest.mark.parametrize(
    ("text", "symbol", "type_"),
    [
        ("Công văn số 918/CAT-TM của Công an tỉnh", "918/CAT-TM", "CV"),
        ("Văn bản số 41/BCĐ389-VPTT", "41/BCĐ389-VPTT", "CV"),
        ("Quy định số 85-QĐ/TW của Ban Bí thư", "85-QĐ/TW", "QyĐ"),
        ("Chỉ thị 19-CT/TU", "19-CT/TU", "CT"),
        ("Luật Giao thông thủy số 99/2031/QH16", "99/2031/QH16", "L"),
        ("Nghị quyết số 98/2031/QH16", "98/2031/QH16", "NQ"),
        ("Nghi định số 45/2031/NĐ-CP", "45/2031/NĐ-CP", "NĐ"),
        ("Quyêt định số 12/QD-UBND", "12/QD-UBND", "QĐ"),
        ("QĐ số 12/QĐ-UBND", "12/QĐ-UBND", "QĐ"),
        ("VB số 640/MNP-NV2", "640/MNP-NV2", "CV"),
        ("Công văn số 12/BC-SCT", "12/BC-SCT", "CV"),
        ("Văn bản số 12/BC-SCT", "12/BC-SCT", "BC"),
        ("Thông báo kết quả xác định trước mã số số 41/TB-CHQ", "41/TB-CHQ", "TB"),
        ("hồ sơ số 12/QĐ-UBND ngày 05/3/2031", "12/QĐ-UBND", "QĐ"),
        ("họp theo Kế hoạch. Số 12/QĐ-UBND", "12/QĐ-UBND", "QĐ"),
        ("Kế hoạch phối hợp số 08/KHPH", "08/KHPH", "KH"),
        ("Giấy phép số 31/GP-SVHTT", "31/GP-SVHTT", "other"),
        ("công văn số 31/2031/HR ngày 05/3/2031", "31/2031/HR", "CV"),
        ("(640/MNP-NV2 ngày 05/3/2031)", "640/MNP-NV2", "CV"),
        ("theo 512/QĐ-TTg", "512/QĐ-TTg", "QĐ"),
        ("KẾ HOẠCH SỐ 63/KH-BCĐ389 CỦA BAN CHỈ ĐẠO 389 TỈNH", "63/KH-BCĐ389", "KH"),
    ],
)
def test_every_family_is_found(cited: Read, text: str, symbol: str, type_: str) -> None:
    (one,) = cited(f"Căn cứ {text} và tình hình thực tế.")
    assert (one.symbol, one.type) == (symbol, type_)


def test_same_document_is_told_at_each_mention(cited: Read) -> None:
    mentions = cited(
        "Thực hiện Kế hoạch số 63/KH-UBND ngày 09/12/2031 của UBND tỉnh. Sở đã làm theo Kế hoạch số 63/KH-UBND. "
        "Trên đây là kết quả Kế hoạch số 63/KH-UBND ngày 09/12/2032."
    )
    assert [one.date for one in mentions] == ["2031-12-09", None, "2032-12-09"]


def test_amending_document_is_a_mention_of_its_own(cited: Read) -> None:
    mentions = cited(
        "Nghị định số 45/2031/NĐ-CP ngày 05/3/2031 của Chính phủ về kho bãi, được sửa đổi, bổ sung tại "
        "Nghị định số 80/2033/NĐ-CP;"
    )
    assert [(one.symbol, one.date) for one in mentions] == [("45/2031/NĐ-CP", "2031-03-05"), ("80/2033/NĐ-CP", None)]


def test_slip_of_the_author_stays_as_printed(cited: Read) -> None:
    mentions = cited("Kế hoạch số 63/KH-BCĐ389 và Kế hoạch số 63/KH-BCDD389.")
    assert [one.symbol for one in mentions] == ["63/KH-BCĐ389", "63/KH-BCDD389"]


def test_line_ends_and_marks_do_not_break_a_reference(cited: Read) -> None:
    (one,) = cited("Căn cứ **Nghị định số\n45/2031/NĐ-\nCP** ngày **05**\ntháng 3 năm\n2031 của Chính\nphủ;")
    assert (one.symbol, one.date, one.issuer) == ("45/2031/NĐ-CP", "2031-03-05", "Chính phủ")


def test_row_of_a_register_has_its_date_in_the_next_cell(cited: Read) -> None:
    (one,) = cited("1\tQuyết định số 12/QĐ-UBND\t05/3/2031\tLập tổ công tác")
    assert one.date == "2031-03-05"


def test_places_are_those_of_the_text(cited: Read) -> None:
    text = "Theo Quyết định số 12/QĐ-UBND ngày 05/3/2031 và Kế hoạch số 63/KH-UBND."
    for one in cited(text):
        assert text[one.start : one.end] == one.text


@given(
    st.lists(st.sampled_from(["Kế hoạch số ", "12/KH-UBND", " ngày 05/3/2031", " của ", "Bộ Y tế", ", ", "\n", "101"]))
)
def test_references_stand_in_order_and_apart(pieces: list[str]) -> None:
    flow = lay_out(Content((Paragraph("".join(pieces).replace("\n", " ")),), "text"))
    found, _ = find_citations(flow, Header())
    for one, following in pairwise(found):
        assert one.start < one.end <= following.start
