from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "headings_are_numbered_without_gaps"


def test_third_missing_between_second_and_fourth_is_told(told: Tell) -> None:
    [found] = told(NAME, "I. KẾT QUẢ\n\nTốt.\n\nII. ĐÁNH GIÁ\n\nTốt.\n\nIV. KIẾN NGHỊ\n\nKhông có.")
    assert (found.expected, found.found) == ("III", "IV")
    assert len(found.places) == 2


def test_numbers_begin_again_under_each_heading(told: Tell) -> None:
    body = (
        "I. KẾT QUẢ\n\n1. Chỉ đạo\n\nTốt.\n\n2. Kiểm tra\n\nTốt.\n\nII. ĐÁNH GIÁ\n\n1. Ưu "
        "điểm\n\nTốt.\n\n2. Hạn chế\n\nKhông."
    )
    assert told(NAME, body) == []


def test_letter_with_a_stroke_may_be_left_out(told: Tell) -> None:
    parts = "\n\n".join(f"{letter}) Lực lượng {letter}\n\nKiểm tra 5 cơ sở." for letter in "abcde")
    assert told(NAME, f"I. KẾT QUẢ\n\n1. Các lực lượng\n\n{parts}") == []


def test_numbered_sentences_before_the_first_short_title_are_no_gap(told: Tell) -> None:
    text = (
        "1. Tính đến ngày 28/5/2024, có 27/30 đơn vị đã gửi báo cáo tháng, đạt 90% tổng số đơn vị.\n\n"
        "2. Chất lượng: 05 báo cáo phải gửi lại do số liệu chưa khớp.\n\n3. Kết quả nhanh\n\nCó 12 vụ.\n\n"
        "4. Đề xuất\n\nTiếp tục đôn đốc."
    )
    assert told(NAME, text) == []
