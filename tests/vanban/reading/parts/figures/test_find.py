"""Invented sentences, one for each way figures are written in reports and news."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from vanban.model.document import Figure
from vanban.reading.parts.figures.find import find_in_text

Expected = tuple[str | int, str]


def figures_of(text: str) -> list[Figure]:
    return list(find_in_text(text, 0, len(text)))


def values_of(text: str) -> list[tuple[Decimal | None, str | None]]:
    return [(figure.value, figure.unit) for figure in figures_of(text)]


def only(text: str) -> Figure:
    (figure,) = figures_of(text)
    return figure


def as_values(expected: Sequence[Expected]) -> list[tuple[Decimal, str]]:
    return [(Decimal(value), unit) for value, unit in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đội đã xử lý 12vụ và phạt 3 hộ.", [(12, "vụ"), (3, "hộ")]),
        ("Trị giá 1 tỷ rưỡi đồng, thuế 2 triệu rưỡi.", [(1_500_000_000, "VND"), (2_500_000, "VND")]),
        ("Mức phạt từ 3-5 triệu đồng.", [(3_000_000, "VND")]),
        ("Ống hút được 300 hơi, loại từ 300-400 hơi.", [(300, "hơi"), (300, "hơi")]),
        ("Thu 108 chai rượu Oldhill’s 17 years old.", [(108, "chai")]),
        ("Tổng cộng 15 vụvà 4 đối tượng.", [(15, "vụ"), (4, "đối tượng")]),
        ("Thu giữ 3,2 tấn kg phế liệu.", [("3.2", "tấn")]),
        ("Khởi tố 21 vụ/25 đối tượng.", [(21, "vụ"), (25, "đối tượng")]),
        ("Khởi tố 01 vụ/01 đối tượng.", [(1, "vụ"), (1, "đối tượng")]),
        ("Bắt 8 vụ với 11 đối tượng.", [(8, "vụ"), (11, "đối tượng")]),
        ("Khởi tố 5 vụ, 7 bị can.", [(5, "vụ"), (7, "bị can")]),
        ("Thu 40 quả và 12 kg pháo.", [(40, "quả"), (12, "kg")]),
        ("Tạm giữ hơn 30 xe ô tô, xe máy.", [(30, "xe ô tô")]),
        ("Trong kỳ phát hiện 12, xử lý 9 vụ.", [(12, "vụ"), (9, "vụ")]),
        ("Số vụ giảm từ 12 xuống còn 9 vụ.", [(12, "vụ"), (9, "vụ")]),
        ("Kiểm tra 08 cuộc đối với 26 tổ chức, cá nhân (17 tổ chức, 09 cá nhân).",
         [(8, "cuộc"), (26, "tổ chức, cá nhân"), (17, "tổ chức"), (9, "cá nhân")]),
        ("Xử lý 148 số điện thoại; gỡ 01 Trang thông tin điện tử.",
         [(148, "số điện thoại"), (1, "trang thông tin điện tử")]),
        ("PHÁT HIỆN 12 VỤ, THU 3 TẤN ĐƯỜNG", [(12, "vụ"), (3, "tấn")]),
        ("Gỗ lậu 23m3, kho rộng 500 m², cách biên giới 12km.", [(23, "m3"), (500, "m²"), (12, "km")]),
        ("Cùng 11 đồng phạm, y cất giấu 5 đồng hồ và 9 đồng chí bị thương.",
         [(11, "đồng phạm"), (5, "đồng hồ"), (9, "đồng chí")]),
        ("Phạt bị cáo 03 năm tù; phát sóng 15 phút.", [(3, "năm tù"), (15, "phút")]),
        ("Mua 2,450 bao, nộp 500,000 đồng.", [(2450, "bao"), (500000, "VND")]),
        ("Có 185 trên tổng số 2.000 sản phẩm vi phạm.", [(185, "sản phẩm"), (2000, "sản phẩm")]),
        ("Đường dây nóng nhận 25 lượt/ngày; tiêu hủy 6 vạn lợn bệnh.", [(25, "lượt"), (60_000, "lợn")]),
        ("Xuất khẩu tăng từ 54 tỷ lên 80 tỷ USD.", [(54 * 10**9, "USD"), (80 * 10**9, "USD")]),
        ("Đã kiểm tra, kiểm soát 659 cuộc.", [(659, "cuộc")]),
        ("Tước quyền sử dụng giấy phép 02 tháng.", [(2, "tháng")]),
        ("Thu 350 lọ Glucomin 1500mg và 200 hộp sữa Sao Vàng 850g.", [(350, "lọ"), (200, "hộp")]),
        ("Có 64 Việt kiều, 3 nguyên cán bộ và 3 Phó tổng giám đốc.",
         [(64, "việt kiều"), (3, "cán bộ"), (3, "phó tổng giám đốc")]),
        ("Ông Bình nhận 300.000 cổ phần và 100 đô.", [(300_000, "cổ phần"), (100, "USD")]),
        ("Lập 05 (năm) biên bản, phạt 10 (mười) triệu đồng (Mười triệu đồng).", [(5, "biên bản"), (10**7, "VND")]),
        ("Xử lý 15 sự cố² tại Km 45, 2 xe bị giữ.", [(15, "sự cố"), (2, "xe")]),
        ("Tăng từ 12 vụ lên 15 trong kỳ.", [(12, "vụ"), (15, "vụ")]),
        ("Chia làm 3 rồi xử lý 9 vụ; từ 5 vụ đến 7 hộ.", [(9, "vụ"), (5, "vụ"), (7, "hộ")]),
        ("Còn 15-10 vụ; 4 (gồm cũ) vụ; 5 tr vụ; đạt 2010%.", [(10, "vụ"), (2010, "%")]),
        ("Đã thu 5, 12 vụ chưa xong; nộp 3 tỷ 5 vụ còn lại.", [(5, "vụ"), (12, "vụ"), (3 * 10**9, "VND"), (5, "vụ")]),
        ("Có 95 trong 829 tù nhân được giảm án; 3 trong tháng 5.", [(95, "tù nhân"), (829, "tù nhân")]),
        ("Thu bột ngọt giả gói 140g và 01 cân.", [(140, "g"), (1, "cân")]),
        ("Đã kiểm tra 5, xử lý 3 triệu đồng.", [(3_000_000, "VND")]),
        ("Đã kết thúc. Hơn 1.000 nải chuối; Bán 5 nải.", [(1000, "nải"), (5, "nải")]),
        ("Hệ thống đã cài trên 1.000 máy; ghi nhận 4.403 cảnh báo.", [(1000, "máy"), (4403, "cảnh báo")]),
    ],
)  # fmt: skip
def test_counts_with_their_nouns(text: str, expected: list[Expected]) -> None:
    assert values_of(text) == as_values(expected)


@pytest.mark.parametrize(
    ("text", "dong"),
    [
        ("Nộp ngân sách 4, 56 tỷ đồng.", 4_560_000_000),
        ("Trị giá 1.205 tỷ 340 triệu đồng.", 1_205_340_000_000),
        ("Trị giá 1.702 tỷ 417 triệu.", 1_702_417_000_000),
        ("Thu 31,7 nghìn tỷ đồng.", 31_700_000_000_000),
        ("Phạt 18,4 tỷ; chưa thu.", 18_400_000_000),
        ("Phạt 270 triệu trong kỳ.", 270_000_000),
        ("Truy thu 127,408 tỷ.", 127_408_000_000),
        ("Xử phạt 9 tỉ đồng.", 9_000_000_000),
        ("Phạt 5.000.000 đồng.", 5_000_000),
        ("Phạt 500.000đ với chủ hàng.", 500_000),
        ("Phạt 25 trđ với chủ hàng.", 25_000_000),
        ("Khoản 150 triệu đồng đã nộp.", 150_000_000),
    ],
)
def test_money_is_given_in_dong(text: str, dong: int) -> None:
    assert values_of(text) == [(dong, "VND")]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Kim ngạch 2.045,36 triệu USD.", "2045360000", "USD"),
        ("Thu giữ 10.000 đô la Mỹ.", "10000", "USD"),
        ("Mang theo 45 nghìn nhân dân tệ.", "45000", "nhân dân tệ"),
        ("Treo thưởng 600.000 đô la Hong Kong.", "600000", "đô la Hong Kong"),
        ("Thu 3 triệu bao thuốc lá.", "3000000", "bao"),
        ("Thu 1,2 nghìn tấn quặng.", "1200", "tấn"),
    ],
)
def test_other_money_and_large_counts_keep_their_unit(text: str, value: str, unit: str) -> None:
    assert values_of(text) == [(Decimal(value), unit)]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit", "per"),
    [
        ("trả thêm từ 30 triệu đồng đến 70 triệu đồng", 30_000_000, 70_000_000, "VND", None),
        ("trả thêm từ 30 đến 70 triệu đồng", 30_000_000, 70_000_000, "VND", None),
        ("giá từ 3 triệu đến dưới 4 triệu đồng", 3_000_000, 4_000_000, "VND", None),
        ("Báo đăng 5-10 tin, bài/tháng", 5, 10, "tin, bài", "tháng"),
        ("phát 03 - 04 lần/tuần", 3, 4, "lần", "tuần"),
        ("mỗi chuyến chở 10-15.000 gói/xe", 10_000, 15_000, "gói", "xe"),
        ("từ 2.000-3.000.000 sản phẩm", 2_000, 3_000_000, "sản phẩm", None),
        ("chiếm 20 – 30% thị phần", 20, 30, "%", None),
        ("giá từ 600.000-1 triệu đồng/sản phẩm", 600_000, 1_000_000, "VND", "sản phẩm"),
        ("đề nghị mức án từ 4 đến 5 năm", 4, 5, "năm", None),
        ("phạt tù từ 01 năm đến 05 năm", 1, 5, "năm", None),
    ],
)
def test_ranges_have_two_ends(text: str, low: int, high: int, unit: str, per: str | None) -> None:
    figure = only(text)
    assert (figure.value, figure.value_to, figure.unit, figure.per) == (low, high, unit, per)


@pytest.mark.parametrize(
    ("text", "value", "unit", "per"),
    [
        ("thời lượng 15 phút/1 chuyên mục", 15, "phút", "chuyên mục"),
        ("mỗi thùng 24 lon/thùng", 24, "lon", "thùng"),
        ("bán 17.000 đồng/kg", 17_000, "VND", "kg"),
        ("phát sóng 3 lần mỗi tuần", 3, "lần", "tuần"),
        ("thưởng tối đa 3 triệu đồng/vụ", 3_000_000, "VND", "vụ"),
    ],
)
def test_rates_have_a_denominator(text: str, value: int, unit: str, per: str) -> None:
    figure = only(text)
    assert (figure.value, figure.unit, figure.per) == (value, unit, per)


def test_a_ratio_is_its_first_number_of_the_second() -> None:
    figure = only("Đã kiểm tra 1.204/1.310 cơ sở.")
    assert (figure.value, figure.of, figure.unit) == (1204, 1310, "cơ sở")


@pytest.mark.parametrize("word", ["hơn", "trên", "gần", "khoảng", "xấp xỉ", "ước", "không dưới"])
def test_words_of_approximation(word: str) -> None:
    assert only(f"Xử lý {word} 40 vụ.").approx


def test_a_comparison_is_no_approximation() -> None:
    figure = only("Số thu cao hơn 5 tỷ đồng.")
    assert not figure.approx
    assert figure.direction == "up"


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("tăng 12,5% so với cùng kỳ", ["12.5"]),
        ("giảm lần lượt 32% và 9,8%", ["-32", "-9.8"]),
        ("tăng tới hơn 150%", ["150"]),
        ("Thu ngân sách 20 tỷ đồng (+4,2%)", [None, "4.2"]),
        ("Xử lý 20 vụ (-3%)", [None, "-3"]),
        ("giảm 20 vụ (7,5%)", [None, "-7.5"]),
        ("tăng 6 vụ (tương đương 8%)", [None, "8"]),
        ("tăng 02 vụ = 12,5%", [None, "12.5"]),
        ("giảm 4 vụ, tương ứng 8%", [None, "-8"]),
        ("tăng 1,2 tỷ đồng so với cùng kỳ năm trước (54,5%)", [None, "54.5"]),
        ("tăng 6 vụ, chiếm 20% tổng số", [None, None]),
        ("tăng (+) 12,5%, giảm (-) 3%", ["12.5", "-3"]),
        ("Số vụ so với cùng kỳ: +5%; số tiền ↓8%", ["5", "-8"]),
        ("bằng 96% cùng kỳ", [None]),
        ("đạt 105% kế hoạch, tăng 3%", [None, "3"]),
        ("tăng từ 5% lên 8%", [None, None]),
        ("tăng so với cùng kỳ năm 2023 là 4%", ["4"]),
        ("tăng 12% về số vụ và 3,4% về số tiền", ["12", "3.4"]),
    ],
)
def test_changes_in_percent_have_their_sign(text: str, changes: list[str | None]) -> None:
    assert [figure.change_pct for figure in figures_of(text)] == [None if c is None else Decimal(c) for c in changes]


@pytest.mark.parametrize(
    ("text", "directions"),
    [
        ("giảm 3 vụ", ["down"]),
        ("Khởi tố 35 vụ, 41 đối tượng (tăng 6 vụ, 9 đối tượng).", [None, None, "up", "up"]),
        ("tăng 5 vụ, giảm 2 đối tượng", ["up", "down"]),
        ("tăng lên 12 vụ", [None]),
        ("gấp 3 lần cùng kỳ", [None]),
        ("chi tiêu giảm đi 58.000 won", ["down"]),
        ("tăng cường 5 tổ công tác", [None]),
    ],
)
def test_changes_in_numbers_have_a_direction(text: str, directions: list[str | None]) -> None:
    assert [figure.direction for figure in figures_of(text)] == directions


def test_a_change_begins_with_its_verb() -> None:
    assert only("Số vụ tăng hơn 5% so với cùng kỳ.").text == "tăng hơn 5%"


def test_targets_are_marked() -> None:
    assert only("Phấn đấu đạt 100% xã có đài truyền thanh.").target
    assert only("Đăng ký chỉ tiêu xử phạt tăng 5%.").target
    assert not only("Đã xử phạt 12 vụ.").target
    assert not only("Đã vượt chỉ tiêu 12 vụ.").target


@pytest.mark.parametrize(
    "text",
    [
        "Trong 6 tháng đầu năm 2024, quý III và 9 tháng năm 2023.",
        "Ngày 05/3/2024, từ 12/5 đến 3/6, chiều 17-10, tháng 5/2024, hôm qua (3-4), họp 1/7/2025, nghỉ 5/2024.",
        "Giai đoạn 2021-2025, năm 2030, cùng kỳ 2022, Tết 2023.",
        "Đường dây nóng 0981.389.389, 0912345678 hoặc 1900 9299; tổng đài 113.",
        "Theo Điều 5, khoản 2, Nghị định 98 và Kế hoạch số 92.",
        "Ban Chỉ đạo 389 tỉnh, BCĐ 389 huyện, BCD 389 tỉnh, Đoàn 889, Đội 4.",
        "Bán vàng 999, xăng RON 95, dầu DO 0,05S, Canxi 1000, khí R32, hàng mới 100%.",
        "Xe biển kiểm soát 29A - 123.45 và BKS 14C-567.89.",
        "Nhà số 12, lô 8, thôn 3, quận 1, phường 11, tổ 4.",
        "Phòng PC05, Covid-19, mạng 4G, giám sát 24/7.",
        "Lúc 15h30, hơn 10g sáng ngày 3-10, gửi 10-15 một ngày, khoảng 10 giờ 20 phút, 21:22 hằng ngày.",
        "Đối tượng 45 tuổi, sinh năm 1990, nước thứ 3, lần thứ 2.",
        "Trị giá hàng chục tỷ, hàng trăm vụ, hai vụ, một điểm.",
        "1. Kết quả; (1) tồn tại; 2) nguyên nhân.",
        "Công văn 12/CT-UBND, 11-CT/TU, Ban 138/CP.",
        "Năm 2023 tỷ lệ vi phạm giảm; năm 2024 đồng thời siết chặt.",
        "Theo các điều 30, 31 Nghị định nêu trên; ban 389 Quốc gia; phường 12, 13 quận Bình An.",
        "Tại khoản 5 quy định về điểm 6 Khoản 3 Điều 1 Thông tư này.",
        "Xếp thứ 14/63 tỉnh; mua 1 tặng 1; 3 miền.",
        "Loại Sao 5 nải, bản 1.2.3, xe 29A 123.45, gồm 5 và.",
        "Áp dụng từ 5/3 quy định mới; đường dây nóng 113.",
        "Địa chỉ 66/8 đường Hoa Sen, cột mốc 1082, Km 15 Quốc lộ 91.",
    ],
)
def test_names_and_times_are_no_figures(text: str) -> None:
    assert values_of(text) == []
