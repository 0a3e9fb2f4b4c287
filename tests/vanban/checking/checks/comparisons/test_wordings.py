"""Comparisons in many wordings: those that agree are left in peace, those that do not are told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.checking import check
from vanban.model.document import Document
from vanban.model.finding import Finding

Write = Callable[..., Document]
CHECKS = ("direction_agrees_with_numbers", "percentage_is_recomputed", "percentage_has_a_base")

# Each wording agrees as it stands; with the second text put for the first it does not.
WORDINGS = (
    ("Xử lý 120 vụ, tăng 20% so với cùng kỳ năm 2023 (100 vụ).", "20%", "25%"),
    ("Bắt 24 vụ, 30 đối tượng (16 vụ pháo; 06 vụ rượu; 02 vụ vải), so với tháng trước (20 vụ) tăng 4 vụ (tăng 20%).",
     "tăng 4 vụ", "tăng 5 vụ"),
    ("Bắt 24 vụ, 30 đối tượng (16 vụ pháo; 08 vụ rượu), so với tháng trước (20 vụ) tăng 4 vụ (tăng 20%).",
     "tăng 20%", "tăng 25%"),
    ("Tổng số 15 cuộc: 11 cuộc theo kế hoạch, 04 cuộc đột xuất; tăng 3 cuộc so với năm 2023 (12 cuộc).",
     "(12 cuộc)", "(13 cuộc)"),
    ("Trong tháng bắt 08 vụ (Hải quan 05 vụ, Biên phòng 03 vụ); lũy kế 5 tháng 61 vụ, trị giá 2,4 tỷ đồng, giảm 9 vụ "
     "so với cùng kỳ (70 vụ).", "giảm 9 vụ", "giảm 12 vụ"),
    ("Tiếp nhận 130 tin, tăng 30% so với quý II/2023 (100 tin), giảm 7,1% so với quý III/2022 (140 tin).",
     "giảm 7,1%", "giảm 11,7%"),
    ("Lũy kế 5 tháng: 180 vụ, 3 tỷ đồng (riêng tháng 5: 40 vụ, 700 triệu đồng), giảm 20 vụ so với cùng kỳ (200 vụ).",
     "180 vụ", "190 vụ"),
    ("Số vụ tăng gấp 2 lần so với tháng trước (từ 6 vụ lên 12 vụ, tăng 100%).", "100%", "50%"),
    ("Trong kỳ kiểm tra 66 vụ, phát hiện 48 vụ vi phạm.\n\nSo với cùng kỳ năm 2023 (kiểm tra 60 vụ, phát hiện 60 vụ "
     "vi phạm), số vụ kiểm tra tăng 10%, số vụ vi phạm giảm 20%.", "tăng 10%", "tăng 11%"),
    ("Trong kỳ kiểm tra 66 vụ, phát hiện 48 vụ vi phạm.\n\nSo với cùng kỳ năm 2023 (kiểm tra 60 vụ, phát hiện 60 vụ "
     "vi phạm), số vụ kiểm tra tăng 10%, số vụ vi phạm giảm 20%.", "giảm 20%", "tăng 20%"),
    ("Kiểm tra 96 vụ, xử lý 63 vụ, thu nộp 1,2 tỷ đồng; so với tháng 4/2024 (kiểm tra 100 vụ, xử lý 60 vụ, thu nộp "
     "1 tỷ đồng) số vụ kiểm tra giảm 4%, số vụ xử lý tăng 5%, số thu nộp tăng 20%.", "giảm 4%", "tăng 4%"),
    ("Kiểm tra 96 vụ, xử lý 63 vụ, thu nộp 1,2 tỷ đồng; so với tháng 4/2024 (kiểm tra 100 vụ, xử lý 60 vụ, thu nộp "
     "1 tỷ đồng) số vụ kiểm tra giảm 4%, số vụ xử lý tăng 5%, số thu nộp tăng 20%.", "nộp tăng 20%", "nộp tăng 42%"),
    ("Kiểm tra 1.100 vụ, xử lý 840 vụ; tăng lần lượt 10%, 5% so với cùng kỳ (1.000 vụ, 800 vụ).", "5% so", "8% so"),
    ("Đã xử phạt 10 vụ; tháng trước 12 vụ; cùng kỳ 8 vụ; so với tháng trước giảm 16,7%, so với cùng kỳ tăng 25%.",
     "tăng 25%", "tăng 35%"),
    ("Phát hiện 90 vụ (cùng kỳ năm 2023 là 75 vụ, tăng 20%); khởi tố 04 vụ (cùng kỳ 05 vụ, giảm 20%).",
     "vụ, tăng 20%", "vụ, tăng 15%"),
    ("Phát hiện 90 vụ (cùng kỳ năm 2023 là 75 vụ, tăng 20%); khởi tố 04 vụ (cùng kỳ 05 vụ, giảm 20%).",
     "giảm 20%", "tăng 20%"),
    ("Xử lý 06 vụ, 07 đối tượng, cùng kỳ 05 vụ (tăng 20%).", "tăng 20%", "giảm 20%"),
    ("Phát hiện 23 vụ vi phạm (tháng trước 25 vụ, giảm 8%), xử lý 20 vụ, trong đó xử lý hình sự 01 vụ.", "8%", "18%"),
    ("Số vụ xử phạt giảm từ 40 vụ xuống còn 34 vụ (giảm 15%).", "giảm 15%", "giảm 18%"),
    ("So với cùng kỳ: số vụ khởi tố tăng 25% (05/04 vụ), số trường hợp xử phạt giảm 15% (34/40 trường hợp).",
     "tăng 25%", "tăng 20%"),
    ("Xử lý 98 vụ vi phạm, tăng 14 vụ so với năm 2023 (84 vụ), tương đương tăng 16,67%.", "16,67%", "14,67%"),
    ("Phát hiện 162 vụ/161 đối tượng, trị giá ước 38,4 tỷ đồng; giảm 18 vụ (10%) so với cùng kỳ năm 2023 (180 vụ).",
     "giảm 18 vụ", "giảm 28 vụ"),
    ("Phát hiện 08 vụ (giảm 02 vụ, 20%), thu nộp 96 triệu đồng (tăng 16 triệu đồng, 20%).", "16 triệu đồng, 20%",
     "16 triệu đồng, 25%"),
    ("Thu nộp 540 triệu đồng, tăng 60 triệu đồng so với tháng trước (480 triệu đồng).", "tăng 60", "tăng 80"),
    ("Kỳ này xử phạt 33 trường hợp. So với quý trước (30 trường hợp) tăng 3 trường hợp, tăng 10%.", "30 tr", "28 tr"),
    ("Bắt giữ 28 vụ, thu 3,15 triệu lít dầu. So với năm 2023 (20 vụ, 2,5 triệu lít dầu), số vụ tăng 40%, lượng dầu "
     "tăng 26%.", "tăng 40%", "tăng 50%"),
    ("Số vụ năm nay 98 vụ, năm trước 84 vụ, tăng 14 vụ.", "tăng 14 vụ", "tăng 24 vụ"),
    ("Bắt giữ 45 vụ, 50 đối tượng, giảm 5 vụ, tăng 10 đối tượng so với cùng kỳ (50 vụ, 40 đối tượng).",
     "giảm 5 vụ", "giảm 15 vụ"),
    ("Bắt giữ 45 vụ, 50 đối tượng; so với cùng kỳ giảm 5 vụ (50 vụ), tăng 10 đối tượng (40 đối tượng).",
     "", ""),
    ("Phạt tiền 450 triệu đồng, tăng 12,5% so với 400 triệu đồng của cùng kỳ.", "12,5%", "15,2%"),
    ("Tổ chức 12 lớp tập huấn với 640 lượt người, tăng 02 lớp so với cùng kỳ (10 lớp); in 5.000 tờ rơi, tăng 25% "
     "so với cùng kỳ (4.000 tờ rơi).", "tăng 02 lớp", "tăng 04 lớp"),
    ("Tổ chức 12 lớp tập huấn với 640 lượt người, tăng 02 lớp so với cùng kỳ (10 lớp); in 5.000 tờ rơi, tăng 25% "
     "so với cùng kỳ (4.000 tờ rơi).", "tăng 25%", "tăng 20%"),
    ("Trong tháng xảy ra 15 vụ, giảm 25% so với tháng liền kề (20 vụ) và tăng 50% so với cùng kỳ năm ngoái (10 vụ).",
     "tăng 50%", "tăng 55%"),
    ("Kiểm tra 210 cơ sở (đạt 105% kế hoạch), phát hiện 42 cơ sở vi phạm, tăng 5% so với quý I (40 cơ sở).",
     "tăng 5%", "giảm 5%"),
    ("Trị giá hàng tạm giữ 3,6 tỷ đồng, bằng 120% cùng kỳ (3 tỷ đồng), tăng 600 triệu đồng.", "", ""),
    ("Kim ngạch 84,6 triệu USD, tăng 12,8% so với tháng 4/2024 (75 triệu USD), gồm xuất khẩu 52,1 triệu USD.",
     "12,8%", "18,2%"),
    ("Khởi tố 04 vụ, 06 bị can, giảm 20% so với tháng trước (05 vụ); xử phạt 30 vụ.", "giảm 20%", "giảm 25%"),
    ("Khởi tố 04 vụ, 06 bị can, tăng 04 vụ so với tháng trước (0 vụ).", "tăng 04 vụ", "tăng 400%"),
    ("Khởi tố 02 vụ, tăng 02 vụ so với cùng kỳ (cùng kỳ không có).", "tăng 02 vụ", "tăng 200%"),
    ("Phát hiện 06 vụ, cùng kỳ 06 vụ (không tăng, không giảm).", "06 vụ (không tăng, không giảm)",
     "0 vụ (tăng 100%)"),
    ("Cấp mới 315 giấy phép, nhiều hơn 15 giấy phép so với cùng kỳ (300 giấy phép).", "hơn 15", "hơn 25"),
    ("Toàn tỉnh có 9.870 hộ, tăng 210 hộ so với đầu năm (9.660 hộ).", "tăng 210 hộ", "tăng 310 hộ"),
    ("Tỷ lệ vi phạm tháng này 12%, giảm 3% so với tháng trước (15%).", "", ""),
    ("Kiểm tra 30 cơ sở, tăng 5 cơ sở so với tháng trước (25 cơ sở: 20 cơ sở bán lẻ, 05 kho).", "tăng 5", "tăng 7"),
    ("Phát hiện 14 vụ. Số vụ khởi tố 03 vụ (tăng 03 vụ so với cùng kỳ, cùng kỳ không có vụ nào).", "", ""),
    ("Số vụ phát hiện: 44 vụ (tăng 10% so với cùng kỳ năm 2023: 40 vụ).", "10%", "15%"),
    ("Xử lý 50 vụ, tăng 5 vụ so với cùng kỳ (45 vụ); khởi tố 5 vụ, tăng 1 vụ.", "(45 vụ)", "(44 vụ)"),
    ("Số tiền xử phạt 104 triệu đồng, tăng 30% so với quý II (80 triệu đồng).", "30%", "20%"),
    ("So với tháng trước, số vụ tăng 4 vụ (24 vụ/20 vụ), số đối tượng giảm 2 đối tượng (18/20 đối tượng).", "", ""),
    ("Toàn tỉnh bắt giữ 24 vụ (tăng 04 vụ, bằng 20% so với tháng trước); 18 đối tượng (giảm 02 đối tượng, 10%).",
     "02 đối tượng, 10%", "02 đối tượng, 20%"),
    ("Kiểm tra 300 vụ/280 vụ cùng kỳ (tăng 7,1%); xử lý 210 vụ/200 vụ cùng kỳ (tăng 5%).", "7,1%", "17,1%"),
    ("Tháng 4/2024 có 12 vụ, tháng 5/2024 có 15 vụ, tăng 25%.", "25%", "35%"),
    ("Số vụ vi phạm tháng 5 là 18 vụ, tháng 4 là 15 vụ, tăng 20%.", "20%", "30%"),
    ("Khởi tố 12 vụ (cùng kỳ 10 vụ), tăng 20%; xử phạt 40 vụ.", "20%", "30%"),
    ("Số vụ phát hiện tăng từ 60 vụ (năm 2023) lên 75 vụ (năm 2024), tăng 25%.", "25%", "35%"),
    ("Thu nộp 2,5 tỷ đồng, tăng 500 triệu đồng (25%) so với cùng kỳ năm trước (2 tỷ đồng).", "(25%)", "(35%)"),
    ("Khởi tố 12 vụ, 18 bị can; so với cùng kỳ (10 vụ, 15 bị can) tăng 20% về số vụ và tăng 20% về số bị can.",
     "số vụ và tăng 20%", "số vụ và tăng 30%"),
    ("Thu giữ 5.600 bao thuốc lá (tăng 40% so với cùng kỳ: 4.000 bao), 120 kg pháo (giảm 20%, cùng kỳ 150 kg).",
     "giảm 20%", "tăng 20%"),
    ("Xử lý 60 vụ, trong đó: hàng cấm 10 vụ (tăng 2 vụ so với tháng trước), hàng lậu 30 vụ (giảm 5 vụ), khác 20 vụ; "
     "tổng số vụ tăng 5 vụ so với tháng trước (55 vụ).", "(55 vụ)", "(45 vụ)"),
    ("Phát hiện 03 vụ hàng giả, so với cùng kỳ 02 vụ, tăng 50%.", "02 vụ, tăng 50%", "0 vụ, tăng 300%"),
    ("Khởi tố 01 vụ, 02 bị can (cùng kỳ không có).", "(cùng kỳ không có)", "(cùng kỳ không có), tăng 100%"),
    ("Bắt 15 vụ chở pháo, thu giữ 450 kg, tăng 50% về số vụ và tăng 80% về khối lượng so với cùng kỳ (10 vụ, 250 kg).",
     "tăng 50%", "tăng 60%"),
    ("Số vụ vi phạm về giá giảm 30% (14 vụ so với 20 vụ của cùng kỳ).", "30%", "40%"),
    ("Trong 5 tháng đầu năm, xử lý 540 vụ, bằng 108% so với cùng kỳ năm 2023 (500 vụ).", "108%", "118%"),
    ("Trị giá hàng vi phạm 1.250 triệu đồng, gấp 2,5 lần cùng kỳ (500 triệu đồng).", "2,5 lần", "3,5 lần"),
    ("Phát hiện 12 cơ sở vi phạm, giảm 04 cơ sở so với đợt kiểm tra trước (16 cơ sở).", "04 cơ sở", "06 cơ sở"),
    ("Xử phạt 36 vụ (trong đó hàng giả 06 vụ, tăng 02 vụ so với tháng trước), tăng 20% so với tháng trước (30 vụ).",
     "tăng 20%", "tăng 30%"),
)  # fmt: skip


def wrong(written: Write, body: str) -> list[Finding]:
    return [one for one in check(written(body)) if one.check in CHECKS and one.severity != "hint"]


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: wording[0][:60])
def test_comparison_that_agrees_is_silent(wording: tuple[str, str, str], written: Write) -> None:
    assert wrong(written, wording[0]) == []


@pytest.mark.parametrize("wording", [one for one in WORDINGS if one[1]], ids=lambda one: f"{one[0][:40]} {one[2]}")
def test_comparison_that_disagrees_is_told(wording: tuple[str, str, str], written: Write) -> None:
    body, right, changed = wording
    assert body.count(right) == 1
    assert wrong(written, body.replace(right, changed)) != []
