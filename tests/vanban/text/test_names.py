from __future__ import annotations

import pytest

from vanban.text.names import (
    begins_agency,
    begins_locality,
    begins_post,
    is_bare_post,
    is_rank,
    is_unfinished,
    is_whole,
    leading_type,
    person_name,
)


@pytest.mark.parametrize(
    "line",
    [
        "SỞ CÔNG THƯƠNG",
        "UỶ BAN NHÂN DÂN",
        "Ủy ban nhân dân xã",
        "TỈNH ỦY HÀ LÂM",
        "BO TAI CHINH",
        "CHI CỤC THUẾ KHU VỰC",
    ],
)
def test_agencies_are_known_by_their_first_words(line: str) -> None:
    assert begins_agency(line)


@pytest.mark.parametrize(
    "line", ["SỐ 15", "QUY ĐỊNH CHUNG", "TỜ TRÌNH", "BÁO CÁO", "PHÒNG, CHỐNG THIÊN TAI", "VÀ DU LỊCH", "TỈNH HÀ LÂM"]
)
def test_words_that_look_alike_are_no_agencies(line: str) -> None:
    assert not begins_agency(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [("TỈNH HÀ LÂM", True), ("THÀNH PHỐ HÀ LÂM", True), ("TỈNH ỦY HÀ LÂM", False), ("SỞ Y TẾ", False)],
)
def test_localities_are_told_from_committees(line: str, expected: bool) -> None:
    assert begins_locality(line) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("ỦY BAN NHÂN DÂN", True), ("SỞ VĂN HÓA VÀ", True), ("ỦY", True), ("SỞ Y TẾ", False), ("UBND TỈNH HÀ", False)],
)
def test_names_that_cannot_end_here(name: str, expected: bool) -> None:
    assert is_unfinished(name) is expected


def test_the_highest_bodies_are_whole() -> None:
    assert is_whole("CHÍNH PHỦ")
    assert not is_whole("SỞ Y TẾ")


def test_posts_and_ranks() -> None:
    assert begins_post("PHÓ GIÁM ĐỐC")
    assert begins_post("Vụ trưởng Vụ Pháp chế")
    assert begins_post("HẢI ĐOÀN TRƯỞNG")
    assert not begins_post("NGƯỜI LẬP BIỂU")
    assert is_bare_post("PHÓ THỦ TƯỚNG")
    assert not is_bare_post("VỤ TRƯỞNG VỤ HỢP TÁC")
    assert is_rank("Thượng tướng")
    assert not is_rank("Thượng tướng Lò Văn Chiến")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("BÁO CÁO", ("BC", 7)),
        ("THÔNG TƯ LIÊN TỊCH", ("TTLT", 18)),
        ("CHƯƠNG TRÌNH HÀNH ĐỘNG", ("CTr", 22)),
        ("KẾ HOẠCH Tuyên truyền", ("KH", 8)),
        ("Công tác kiểm tra", None),
        ("LUẬTSƯ", None),
    ],
)
def test_the_kind_at_the_head_of_a_line(line: str, expected: tuple[str, int] | None) -> None:
    assert leading_type(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Lò Văn Chiến", "Lò Văn Chiến"),
        ("LÒ VĂN CHIẾN", "LÒ VĂN CHIẾN"),
        ("Đại tá Lò Văn Chiến", "Lò Văn Chiến"),
        ("PGS.TS. Lò Thị Mai Hoa", "Lò Thị Mai Hoa"),
        ("Ông Vi Tài", "Vi Tài"),
        ("H'Wing Niê", "H'Wing Niê"),
        ("Sở Công Thương", None),
        ("SẢN PHẨM SỮA", None),
        ("Lãnh đạo Sở", None),
        ("Phó Giám Đốc", None),
        ("Chiến", None),
        ("Báo cáo kết quả công tác", None),
        ("CÔNG TY SAO MAI", None),
        ("Công Văn Sáng", "Công Văn Sáng"),
        ("ĐOÀN VĂN SÁNG", "ĐOÀN VĂN SÁNG"),
    ],
)
def test_names_of_persons_are_known_by_their_shape(line: str, expected: str | None) -> None:
    assert person_name(line) == expected
