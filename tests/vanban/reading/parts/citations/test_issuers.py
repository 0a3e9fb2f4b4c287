from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.document import Citation

Read = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("của Bộ Văn hóa, Thể thao và Du lịch về lễ hội", "Bộ Văn hóa, Thể thao và Du lịch"),
        ("của Ban Thường vụ Tỉnh ủy về nêu gương", "Ban Thường vụ Tỉnh ủy"),
        ("của Ủy ban nhân dân thành phố Hoa Lư quy định", "Ủy ban nhân dân thành phố Hoa Lư"),
        ("của Công ty cổ phần Minh Nhật đề nghị", "Công ty cổ phần Minh Nhật"),
        ("của Ban Chỉ đạo 389 tỉnh chỉ đạo", "Ban Chỉ đạo 389 tỉnh"),
        ("của Bộ Tài chính và Nghị quyết của tỉnh", "Bộ Tài chính"),
        ("của Ban chỉ đạo 389 tỉnh chỉ đạo", "Ban chỉ đạo 389 tỉnh"),
        ("của Bộ Kế hoạch và Đầu tư hướng dẫn", "Bộ Kế hoạch và Đầu tư"),
        ("của UBND TP Hải Phòng về lễ hội", "UBND TP Hải Phòng"),
        ("của Chính phủ. Đối với chợ", "Chính phủ"),
        ("của Chính phủ Ban hành chương trình", "Chính phủ"),
        ("của Chính phủ và các công điện", "Chính phủ"),
        ("của Thủ tướng Chính phủ phê duyệt", "Thủ tướng Chính phủ"),
        ("của Ban Chấp hành Trung ương khai mạc", "Ban Chấp hành Trung ương"),
        ("của Bộ Tài chính. Theo đó", "Bộ Tài chính"),
        ("của Cục Thuế TP. Hoa Lư hướng dẫn", "Cục Thuế TP. Hoa Lư"),
        ("CỦA BAN CHỈ ĐẠO 389 TỈNH VỀ KIỂM TRA", "BAN CHỈ ĐẠO 389 TỈNH"),
    ],
)
def test_issuer_ends_with_its_name(cited: Read, text: str, issuer: str) -> None:
    assert cited(f"Văn bản số 640/MNP-NV2 ngày 05/3/2031 {text}")[0].issuer == issuer


def test_issuer_is_known_from_the_symbol(cited: Read) -> None:
    assert cited("Chỉ thị 16/CT-TTg")[0].issuer == "Thủ tướng Chính phủ"


def test_issuer_of_many_agencies_stays_open(cited: Read) -> None:
    assert cited("Quyết định số 12/QĐ-UBND")[0].issuer is None


def test_next_paragraph_is_no_part_of_the_issuer(cited: Read) -> None:
    text = "Căn cứ Thông tư số 30/2031/TT-BTC của Bộ Tài chính\nCăn cứ Kế hoạch số 63/KH-UBND"
    assert cited(text)[0].issuer == "Bộ Tài chính"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("về việc kiểm tra chợ;", "kiểm tra chợ"),
        ("về kiểm tra chợ, được sửa đổi", "kiểm tra chợ"),
        ("về kiểm tra chợ, Sở Công Thương báo cáo", "kiểm tra chợ"),
        ("có hiệu lực", None),
    ],
)
def test_title_is_the_summary_given(cited: Read, text: str, title: str | None) -> None:
    assert cited(f"Kế hoạch số 63/KH-UBND ngày 05/3/2031 của UBND tỉnh {text}")[0].title == title
