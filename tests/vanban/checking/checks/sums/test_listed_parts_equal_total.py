from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "listed_parts_equal_total"


def test_whole_list_that_misses_is_an_error(told: Tell) -> None:
    [found] = told(NAME, "Phát hiện 25 vụ, gồm: 05 vụ hàng cấm, 12 vụ gian lận thương mại, 07 vụ hàng giả.")
    assert (found.severity, found.expected, found.found) == ("error", 24, 25)


def test_items_below_a_colon_are_summed(told: Tell) -> None:
    [found] = told(NAME, "Phát hiện 25 vụ, cụ thể:\n\n- Hàng cấm: 05 vụ;\n\n- Gian lận: 12 vụ;\n\n- Hàng giả: 07 vụ.")
    assert found.expected == 24


def test_one_part_named_of_many_is_right(told: Tell) -> None:
    assert told(NAME, "Phát hiện 25 vụ, trong đó 03 vụ hàng giả.") == []


def test_right_list_is_silent(told: Tell) -> None:
    assert told(NAME, "Phát hiện 24 vụ, trong đó: 05 vụ hàng cấm, 12 vụ gian lận thương mại, 07 vụ hàng giả.") == []


def test_total_of_the_sentence_before_is_found(told: Tell) -> None:
    text = "Đã xử lý 18 vụ, trị giá 1,26 tỷ đồng. Trong đó: hàng cấm 05 vụ, gian lận thương mại {} vụ, hàng giả 02 vụ."
    assert told(NAME, text.format(11)) == []
    assert [one.expected for one in told(NAME, text.format(12))] == [19]


def test_rough_total_has_room(told: Tell) -> None:
    assert told(NAME, "Thu hơn 2,45 tỷ đồng, gồm: phạt 1.320 triệu đồng, truy thu 1.135 triệu đồng.") == []


def test_list_behind_a_colon_claims_to_be_whole(told: Tell) -> None:
    text = "Phát hiện {} hộ vi phạm: 02 hộ kinh doanh hàng lậu, 01 hộ không niêm yết giá."
    assert told(NAME, text.format("03")) == []
    assert [one.expected for one in told(NAME, text.format("04"))] == [3]


def test_weights_are_added_in_one_unit(told: Tell) -> None:
    text = "Thu giữ 2,15 tấn hàng, gồm: 905 kg đường, 640 kg sữa, {} kg bánh."
    assert told(NAME, text.format(605)) == []
    assert [one.expected for one in told(NAME, text.format(655))] == [2200]


def test_list_inside_a_bracket_stays_there(told: Tell) -> None:
    text = "Tổ chức 34 cuộc tại 127 cơ sở (riêng quý III: 11 cuộc, 42 cơ sở); phát hiện 29 cơ sở vi phạm."
    assert told(NAME, text) == []


def test_list_with_commas_ends_at_the_semicolon(told: Tell) -> None:
    text = "Có 36/40 đơn vị gửi báo cáo, trong đó {} đơn vị đúng hạn, 04 đơn vị muộn; còn 04 đơn vị chưa gửi."
    assert told(NAME, text.format(32)) == []
    assert [one.expected for one in told(NAME, text.format(34))] == [38]


def test_noun_may_stand_before_each_part(told: Tell) -> None:
    text = "Phát hiện 87 vụ vi phạm: hàng cấm {} vụ; gian lận thương mại 45 vụ; hàng giả 21 vụ. Xử phạt 80 vụ."
    assert told(NAME, text.format(21)) == []
    assert [one.expected for one in told(NAME, text.format(12))] == [78]


def test_deeds_behind_a_colon_are_no_parts(told: Tell) -> None:
    assert told(NAME, "Kiểm tra 120 vụ: phát hiện 84 vụ vi phạm, xử lý 80 vụ.") == []


def test_part_above_its_whole_is_an_error(told: Tell) -> None:
    [found] = told(NAME, "Phát hiện 12 vụ, 15 đối tượng, trong đó 14 vụ hàng giả.")
    assert (found.severity, found.found) == ("error", 14)


def test_part_of_a_part_is_left_out(told: Tell) -> None:
    text = "Phát hiện 25 vụ, gồm: 05 vụ hàng cấm, trong đó 02 vụ ma túy; 12 vụ gian lận; 08 vụ hàng giả."
    assert told(NAME, text) == []


def test_comparison_may_stand_between_total_and_list(told: Tell) -> None:
    text = (
        "Xử lý 64 vụ, tăng 23,1% so với cùng kỳ năm 2023 (52 vụ); gồm: 11 vụ hàng cấm; {} vụ gian lận; 17 vụ hàng giả."
    )
    assert told(NAME, text.format(36)) == []
    assert [one.expected for one in told(NAME, text.format(38))] == [66]


def test_total_may_open_the_sentence(told: Tell) -> None:
    text = "Kiểm tra 48 hộ. Trong 07 hộ vi phạm có {} hộ bán hàng không nhãn, 02 hộ không niêm yết giá."
    assert told(NAME, text.format("05")) == []
    assert [one.expected for one in told(NAME, text.format("06"))] == [8]


def test_list_by_kind_of_deed_adds_up_to_a_count_before_it(told: Tell) -> None:
    text = "Kiểm tra 80 vụ, phát hiện 61 vụ.\n\nTheo nhóm hành vi: hàng cấm 04 vụ; hàng lậu {} vụ; hàng giả 40 vụ."
    assert told(NAME, text.format(17)) == []
    assert [one.expected for one in told(NAME, text.format(12))] == [56]


def test_list_in_a_bracket_that_begins_with_its_opener_is_of_the_number_before(told: Tell) -> None:
    text = (
        "Thu nộp 8,6 tỷ đồng (trong đó: xử phạt 3,1 tỷ đồng; truy thu {} tỷ đồng; bán hàng tịch thu 500 triệu đồng)."
    )
    assert told(NAME, text.format("5,0")) == []
    assert [one.expected for one in told(NAME, text.format("4,9"))] == [8_500_000_000]


def test_lettered_item_lists_its_parts_behind_a_comparison(told: Tell) -> None:
    text = "a) 65 cuộc, tăng 25% so với cùng kỳ (52 cuộc), chia ra: karaoke 28 cuộc; lễ hội 25 cuộc; du lịch {} cuộc."
    assert told(NAME, text.format(12)) == []
    assert len(told(NAME, text.format(10))) == 1
