from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "section_is_not_empty"


def test_heading_straight_before_the_next_is_told(told: Tell) -> None:
    [found] = told(NAME, "I. KẾT QUẢ\n\nTốt.\n\nII. KIẾN NGHỊ\n\nIII. DỰ BÁO\n\nỔn định.")
    assert "II. KIẾN NGHỊ" in found.message


def test_heading_over_its_parts_is_right(told: Tell) -> None:
    assert told(NAME, "I. KẾT QUẢ\n\n1. Chỉ đạo\n\nTốt.\n\n2. Kiểm tra\n\nTốt.\n\nII. KIẾN NGHỊ\n\nKhông có.") == []


def test_list_of_numbered_sentences_is_right(told: Tell) -> None:
    assert told(NAME, "I. KẾT QUẢ\n\nTốt.\n\nII. NHIỆM VỤ\n\n1. Tiếp tục kiểm tra.\n\n2. Tuyên truyền rộng rãi.") == []
