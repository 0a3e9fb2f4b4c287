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


def test_other_marks_in_the_name_are_told(told: Tell) -> None:
    head = "UBND TỈNH HÀ VÂN\nSỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    text = "I. KẾT QUẢ\n\nXử lý 5 vụ.\n\nTrên đây là báo cáo của Sở Văn hóa{} Thể thao và Du lịch./."
    assert told(NAME, text.format(","), letterhead=head) == []
    assert len(told(NAME, text.format(" -"), letterhead=head)) == 1


def test_last_sentence_in_another_s_name_is_told(told: Tell) -> None:
    head = "BỘ TƯ LỆNH VÙNG 7\nHẢI ĐOÀN 74\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    text = "I. KẾT QUẢ\n\nBắt giữ 5 vụ.\n\nHải {} 74 kính báo cáo./."
    assert told(NAME, text.format("đoàn"), letterhead=head) == []
    assert len(told(NAME, text.format("đội"), letterhead=head)) == 1
