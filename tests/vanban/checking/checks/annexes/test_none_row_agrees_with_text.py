from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "none_row_agrees_with_text"


ANNEX = (
    "Phụ lục II\n\nVỤ VIỆC ĐIỂN HÌNH\n\nTT\tNỘI DUNG VỤ VIỆC\nI\tMA TÚY, VŨ KHÍ\n\tKhông có\n"
    "II\tTHUỐC LÁ, ĐƯỜNG CÁT\n\tKhông có\nIII\tHÀNG HÓA KHÁC\n\tKhông có"
)


def test_goods_of_an_empty_group_are_told(told: Tell) -> None:
    [found] = told(NAME, "Phát hiện 02 vụ vận chuyển thuốc lá nhập lậu.", annexes=ANNEX)
    assert "THUỐC LÁ" in found.places[0].text
    assert "02 vụ" in found.places[1].text


def test_all_groups_empty_beside_a_case_are_told(told: Tell) -> None:
    [found] = told(NAME, "Phát hiện 02 vụ bán sách lậu.", annexes=ANNEX)
    assert "Mọi nhóm" in found.message


def test_no_case_in_the_text_is_right(told: Tell) -> None:
    assert told(NAME, "Trong kỳ không phát hiện vụ việc vi phạm.", annexes=ANNEX) == []


def test_goods_of_the_group_are_known_by_other_words(told: Tell) -> None:
    annex = (
        "Phụ lục II\n\nVỤ VIỆC ĐIỂN HÌNH\n\nTT\tNỘI DUNG VỤ VIỆC\nI\tMA TÚY, VŨ KHÍ\n\tKhông có\n"
        "II\tĐỘNG VẬT, THỰC VẬT HOANG DÃ\n\tKhông có\nIII\tRƯỢU, BIA\n\tNgày 02/5/2024, tạm giữ 100 chai."
    )
    [found] = told(NAME, "Phát hiện 01 vụ nuôi nhốt 05 cá thể rùa trái phép.", annexes=annex)
    assert "ĐỘNG VẬT" in found.message
