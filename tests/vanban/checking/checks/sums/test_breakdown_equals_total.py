from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "breakdown_equals_total"


def test_parts_in_the_bracket_that_miss_are_told(told: Tell) -> None:
    [found] = told(NAME, "Kiểm tra 26 tổ chức, cá nhân (17 tổ chức, 10 cá nhân).")
    assert (found.expected, found.found) == (27, 26)
    assert [place.text for place in found.places][1:] == ["17 tổ chức", "10 cá nhân"]


def test_parts_that_add_up_are_silent(told: Tell) -> None:
    assert told(NAME, "Kiểm tra 26 tổ chức, cá nhân (17 tổ chức, 09 cá nhân).") == []


def test_bracket_of_comparison_is_no_breakdown(told: Tell) -> None:
    assert told(NAME, "Xử lý 21 vụ (tăng 3 vụ so với cùng kỳ năm 2023 là 18 vụ).") == []


def test_bracket_of_other_things_is_no_breakdown(told: Tell) -> None:
    assert told(NAME, "Xử lý 21 vụ (khởi tố 2 vụ, 3 bị can).") == []


def test_men_and_women_are_people(told: Tell) -> None:
    assert told(NAME, "Tập huấn cho 130 người (70 nam, 60 nữ).") == []
    assert [one.expected for one in told(NAME, "Tập huấn cho 130 người (75 nam, 60 nữ).")] == [135]


def test_breakdown_behind_two_totals_belongs_to_the_one_of_its_noun(told: Tell) -> None:
    text = "Bắt giữ 14 vụ, 19 đối tượng ({} vụ hàng cấm; 05 vụ gian lận; 02 vụ hàng giả)."
    assert told(NAME, text.format("07")) == []
    assert [one.expected for one in told(NAME, text.format("08"))] == [15]


def test_each_of_two_totals_has_its_own_parts(told: Tell) -> None:
    text = "Khởi tố 05 vụ/12 bị can (03 vụ hàng cấm/07 bị can; 02 vụ hàng giả/{} bị can)."
    assert told(NAME, text.format("05")) == []
    assert [one.expected for one in told(NAME, text.format("06"))] == [13]


def test_kinds_of_the_counted_noun_are_parts(told: Tell) -> None:
    assert told(NAME, "Xử phạt 07 cơ sở (03 quầy thuốc, 04 phòng khám).") == []
    assert [one.expected for one in told(NAME, "Xử phạt 06 cơ sở (03 quầy thuốc, 04 phòng khám).")] == [7]


def test_things_found_with_a_count_are_no_parts_of_it(told: Tell) -> None:
    assert told(NAME, "Kiểm tra 05 cơ sở (120 sản phẩm, 30 hộp bánh).") == []


def test_money_of_each_part_is_summed(told: Tell) -> None:
    text = "Xử phạt 12 cơ sở với số tiền 96 triệu đồng (04 tổ chức 50 triệu đồng, 08 cá nhân {} triệu đồng)."
    assert told(NAME, text.format(46)) == []
    assert [one.expected for one in told(NAME, text.format(64))] == [114_000_000]


def test_deeds_on_the_same_cases_are_at_most_a_hint(told: Tell) -> None:
    assert [one.severity for one in told(NAME, "Xử lý 12 vụ (khởi tố 02 vụ, xử phạt 11 vụ).")] == ["hint"]


def test_bare_numbers_in_the_bracket_are_parts(told: Tell) -> None:
    assert told(NAME, "Treo 310 băng rôn (tuyến tỉnh 20, tuyến xã 290).") == []
    assert [one.expected for one in told(NAME, "Treo 310 băng rôn (tuyến tỉnh 20, tuyến xã 209).")] == [229]


def test_parts_behind_a_label_with_the_noun_are_added(told: Tell) -> None:
    text = "- Số cơ sở được kiểm tra: 118 ({} cơ sở phân bón, 52 cơ sở thuốc, 20 cơ sở giống)."
    assert told(NAME, text.format(46)) == []
    assert len(told(NAME, text.format(48))) == 1


def test_part_that_names_its_one_thing_counts_as_one(told: Tell) -> None:
    text = (
        "Tổ chức 03 đoàn tại 05 huyện, thành phố (Đoàn số 1: 02 huyện; Đoàn số 2: {} huyện; Đoàn số 3: thành phố Lò)."
    )
    assert told(NAME, text.format("02")) == []
    assert len(told(NAME, text.format("01"))) == 1
