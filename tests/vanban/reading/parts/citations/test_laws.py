from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.document import Citation

Read = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize(
    ("text", "title", "date"),
    [
        ("Luật Đường thủy ngày 23/6/2031", "Luật Đường thủy", "2031-06-23"),
        ("Luật Đường thủy\nngày 23 tháng 6 năm 2031", "Luật Đường thủy", "2031-06-23"),
        ("Luật Cảng vụ, bến bãi ngày 23/6/2031", "Luật Cảng vụ, bến bãi", "2031-06-23"),
        ("Luật Đường thủy năm 2031", "Luật Đường thủy", "2031"),
        ("Luật Luật sư ngày 23/6/2031", "Luật Luật sư", "2031-06-23"),
        ("Luật Đường thủy 2031", "Luật Đường thủy", "2031"),
        ("Bộ luật Cảng biển năm 2031 (sửa đổi, bổ sung năm 2035)", "Bộ luật Cảng biển", "2031"),
        ("Luật Đường thủy được Quốc hội khóa XX thông qua ngày 23/6/2031", "Luật Đường thủy", "2031-06-23"),
        ("Pháp lệnh Bến bãi ngày 23/6/2031", "Pháp lệnh Bến bãi", "2031-06-23"),
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Đường thủy và Luật Cảng vụ ngày 23/6/2031",
            "Luật sửa đổi, bổ sung một số điều của Luật Đường thủy và Luật Cảng vụ",
            "2031-06-23",
        ),
    ],
)
def test_law_with_a_date_is_cited_by_its_name(cited: Read, text: str, title: str, date: str) -> None:
    (one,) = cited(f"Căn cứ {text};")
    assert (one.symbol, one.number, one.title, one.date) == (None, None, title, date)
    assert one.type == ("PL" if title.startswith("Pháp lệnh") else "L")


@pytest.mark.parametrize(
    "text",
    [
        "Căn cứ Luật Đường thủy;",
        "Luật này có hiệu lực từ ngày 01/7/2031",
        "quy định của pháp luật năm 2031",
        "Luật Đường thủy có hiệu lực từ ngày 01/7/2031",
        "triển khai Luật Đường thủy trên địa bàn tỉnh năm 2031",
        "dự thảo Luật Đường thủy năm 2031",
        "Luật Đường thủy ngày 23/6",
        "LUẬT\nĐƯỜNG THỦY\nCăn cứ nghị quyết của Đại hội năm 2031",
        "Luật sửa đổi Luật Đường thủy có hiệu lực từ ngày 01/7/2031",
        "nội dung Luật Đường thủy\n\n CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nHà Nội, ngày 01/7/2031",
    ],
)
def test_law_without_its_own_date_is_no_reference(cited: Read, text: str) -> None:
    assert cited(text) == ()


def test_date_belongs_to_the_law_next_to_it(cited: Read) -> None:
    (one,) = cited("quy định tại Luật Cảng vụ, Luật Đường thủy ngày 23/6/2031")
    assert one.title == "Luật Đường thủy"


def test_long_amending_law_begins_at_its_own_name(cited: Read) -> None:
    amended = ", ".join(f"Luật Bến bãi {letter * 20}" for letter in "ABCDEFGHKLMN")
    (one,) = cited(f"Luật sửa đổi, bổ sung một số điều của {amended} ngày 23/6/2031")
    assert one.text.startswith("Luật sửa đổi")


def test_law_with_number_has_symbol_and_name(cited: Read) -> None:
    (one,) = cited("Căn cứ Luật Đường thủy số 99/2031/QH16 ngày 23 tháng 6 năm 2031;")
    assert (one.symbol, one.title, one.issuer, one.date) == (
        "99/2031/QH16", "Luật Đường thủy", "Quốc hội", "2031-06-23",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "number", "date"),
    [
        ("Kế hoạch số 92 của UBND tỉnh", "92", None),
        ("Kế hoạch 3210", "3210", None),
        ("Quyết định 986 ngày 08/8/2031", "986", "2031-08-08"),
    ],
)
def test_bare_number_is_cited_without_symbol(cited: Read, text: str, number: str, date: str | None) -> None:
    (one,) = cited(f"Thực hiện {text}, Sở đã triển khai.")
    assert (one.symbol, one.number, one.date) == (None, number, date)
