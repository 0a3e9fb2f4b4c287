from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.document import Document

ReadLines = Callable[..., Document]
HEAD = "SỞ CÔNG THƯƠNG\nSố: 15/SCT-VP\nV/v đôn đốc báo cáo\nHà Lâm, ngày 05 tháng 3 năm 2024\n"
BODY = "\nThực hiện công văn số 3/UBND-KT, Sở Công Thương đề nghị các đơn vị gửi báo cáo trước ngày 10/3/2024./."


@pytest.mark.parametrize(
    ("lines", "addressees"),
    [
        ("Kính gửi: Ủy ban nhân dân tỉnh", ("Ủy ban nhân dân tỉnh",)),
        ("Kính gửi:\nCông ty TNHH Sao Mai.\n(Đ/c: số 5, phố Chợ, Hà Lâm)", ("Công ty TNHH Sao Mai",)),
        ("Kính gửi: Công ty TNHH Sao Mai (Đ/c: số 5, phố Chợ)", ("Công ty TNHH Sao Mai",)),
        ("Kính gửi:\n- Sở Tài chính;\n- Công an tỉnh.", ("Sở Tài chính", "Công an tỉnh")),
        ("Kính gửi:\n– Sở Tài chính các tỉnh,\nthành phố;\n– Công an tỉnh.",
         ("Sở Tài chính các tỉnh, thành phố", "Công an tỉnh")),
        ("Kính gửi: Sở Tài chính; Công an tỉnh.", ("Sở Tài chính", "Công an tỉnh")),
        ("Kính gửi:\nSở Tài chính;\nCông an tỉnh.", ("Sở Tài chính", "Công an tỉnh")),
        ("Kính gửi: - Sở Tài chính;\n- Công an tỉnh.", ("Sở Tài chính", "Công an tỉnh")),
        ("Kính gửi: Công ty TNHH Sao Mai\nĐịa chỉ: số 5, phố Chợ\nMST: 0101010101", ("Công ty TNHH Sao Mai",)),
    ],
)  # fmt: skip
def test_addressees_are_read_one_a_line(read_lines: ReadLines, lines: str, addressees: tuple[str, ...]) -> None:
    document = read_lines(HEAD + lines + BODY)
    assert document.addressees == addressees
    assert document.header.subject == "đôn đốc báo cáo"
    assert document.blocks[-1].role != "addressee"


def test_the_addressee_of_a_form_further_down_is_none(read_lines: ReadLines) -> None:
    document = read_lines(
        "BỘ TÀI CHÍNH\nSố: 15/2024/TT-BTC\nTHÔNG TƯ\nQuy định về chợ\nĐiều 1. Phạm vi\nThông tư này quy định về chợ.\n"
        "ĐƠN ĐỀ NGHỊ\nKính gửi: Sở Công Thương\nTôi đề nghị cấp phép."
    )
    assert document.addressees == ()
