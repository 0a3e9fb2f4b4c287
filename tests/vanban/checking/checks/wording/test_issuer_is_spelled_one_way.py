from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "issuer_is_spelled_one_way"


LETTERHEAD = (
    "UBND TỈNH HÀ VÂN\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
)


def test_lost_word_is_told_with_both_spellings(told: Tell) -> None:
    [found] = told(NAME, "Sở Khoa học Công nghệ báo cáo như sau:", letterhead=LETTERHEAD)
    assert (found.expected, found.found) == ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Sở Khoa học Công nghệ")


def test_same_name_in_small_letters_is_silent(told: Tell) -> None:
    assert told(NAME, "Sở Khoa học và Công nghệ báo cáo như sau:", letterhead=LETTERHEAD) == []


def test_place_in_the_issuers_name_is_compared_on_the_annex_line(told: Tell) -> None:
    head = "UBND TỈNH HÀ VÂN\nBAN CHỈ ĐẠO 389\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    annex = "Phụ lục I\n\nSỐ LIỆU\n\n(Kèm theo Báo cáo số 15/BC-SCT ngày 18/5/2024 của Ban Chỉ đạo 389 tỉnh {})"
    assert told(NAME, letterhead=head, annexes=annex.format("Hà Vân")) == []
    assert [one.found for one in told(NAME, letterhead=head, annexes=annex.format("Hà Văn"))] == ["Hà Văn"]
