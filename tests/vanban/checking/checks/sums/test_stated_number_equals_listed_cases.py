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


def test_list_below_belongs_to_the_number_before_its_colon(told: Tell) -> None:
    text = "Chuyển kỳ sau 02 vụ. Thu nộp 130 triệu đồng, trong đó:\n\n- Phạt: 80 triệu đồng;\n\n- Bán: 30 triệu đồng;"
    assert told(NAME, f"{text}\n\n- Truy thu: 20 triệu đồng.") == []


def test_numbered_cases_below_are_counted(told: Tell) -> None:
    cases = "1. Vụ kho hàng A (tháng 3/2024).\n\n2. Vụ xe tải B.\n\n3. Vụ cửa hàng C."
    assert told(NAME, f"Trong kỳ có 03 vụ việc điển hình sau:\n\n{cases}") == []
    assert [one.expected for one in told(NAME, f"Trong kỳ có 04 vụ việc điển hình sau:\n\n{cases}")] == [3]


def test_choice_of_cases_is_not_counted(told: Tell) -> None:
    assert told(NAME, "Phát hiện 12 vụ, điển hình là:\n\n1. Vụ kho hàng A.\n\n2. Vụ xe tải B.") == []


def test_lettered_items_below_are_counted(told: Tell) -> None:
    text = "Chuyển {} hồ sơ trốn thuế sang cơ quan Công an, gồm:\n\na) Công ty A;\n\nb) Công ty B;\n\nc) Hộ C."
    assert told(NAME, text.format("03")) == []
    assert [found.expected for found in told(NAME, text.format("04"))] == [3]


def test_rows_of_the_table_below_a_list_are_counted(told: Tell) -> None:
    rows = "TT\tTên cơ sở\tTiền phạt (triệu đồng)\n1\tHộ Hoa\t3,5\n2\tHộ Lành\t4,0\n\tCộng\t7,5"
    assert told(NAME, f"Danh sách 02 cơ sở bị phạt tiền:\n\n{rows}") == []
    assert [found.expected for found in told(NAME, f"Danh sách 03 cơ sở bị phạt tiền:\n\n{rows}")] == [2]


def test_last_of_two_counts_does_not_count_the_list(told: Tell) -> None:
    text = "Có 03 đơn vị, gồm 01 đơn vị kinh doanh, 02 đơn vị sử dụng, cụ thể:\n\n- Đơn vị A;\n\n- Đơn vị B;\n\n- C."
    assert told(NAME, text) == []
