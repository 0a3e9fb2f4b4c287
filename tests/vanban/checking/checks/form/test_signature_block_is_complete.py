from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "signature_block_is_complete"


def test_post_without_a_name_is_told(told: Tell) -> None:
    [found] = told(NAME, signature="GIÁM ĐỐC")
    assert "họ tên" in found.message


def test_whole_block_is_silent(told: Tell) -> None:
    assert told(NAME) == []


def test_heads_of_posts_and_flotillas_are_posts(told: Tell) -> None:
    assert told(NAME, signature="ĐỒN TRƯỞNG\n\nThượng tá Lò Văn Páo") == []
    assert told(NAME, signature="HẢI ĐOÀN TRƯỞNG\n\nTrung tá Phan Bá Quế") == []
