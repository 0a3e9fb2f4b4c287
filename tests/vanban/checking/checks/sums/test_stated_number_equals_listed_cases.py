from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "stated_number_equals_listed_cases"


def test_two_items_for_three_cases_are_told(told: Tell) -> None:
    [found] = told(NAME, "Phát hiện 03 vụ, cụ thể:\n\n- Cửa hàng H bán mỹ phẩm giả;\n\n- Kho T chứa thuốc lá lậu.")
    assert (found.expected, found.found) == (2, 3)


def test_items_that_count_for_themselves_are_parts(told: Tell) -> None:
    assert told(NAME, "Phát hiện 03 vụ, cụ thể:\n\n- Hàng giả: 02 vụ;\n\n- Hàng cấm: 01 vụ.") == []


def test_item_for_several_cases_is_not_counted(told: Tell) -> None:
    assert (
        told(NAME, "Phát hiện 03 vụ, cụ thể:\n\n- Cửa hàng H bán mỹ phẩm giả;\n\n- Hai vụ còn lại vận chuyển pháo.")
        == []
    )
