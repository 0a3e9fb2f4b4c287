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
