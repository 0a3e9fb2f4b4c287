from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "listed_items_equal_total"
OIL = (
    "I. KẾT QUẢ\n\n- 03 vụ vận chuyển dầu, thu giữ 170.000 lít dầu.\n\nBa vụ vận chuyển dầu gồm:\n\n"
    "(1) Ngày 20/4/2024, tàu HV-1, 60.000 lít;\n\n(2) Ngày 25/4/2024, tàu HV-2, 50.000 lít;\n\n"
    "(3) Ngày 02/5/2024, tàu HV-3, {}.000 lít."
)
FINES = (
    "I. KẾT QUẢ\n\nKiểm tra 12 cơ sở, 03 cơ sở vi phạm:\n\n- Hộ Lê Thị Na bán mật ong, phạt 2.000.000 đồng;\n\n"
    "- Hộ Lò Văn Páo bán bình ga, phạt {}00.000 đồng;\n\n- Quầy Thu Hà không niêm yết giá, phạt 1.500.000 đồng.\n\n"
    "Tổng số tiền phạt: 6.500.000 đồng."
)


def test_litres_of_the_items_miss_the_total_told_before(told: Tell) -> None:
    assert told(NAME, OIL.format(60)) == []
    [found] = told(NAME, OIL.format(50))
    assert (found.expected, found.found) == (160_000, 170_000)


def test_fines_of_the_items_miss_the_total_told_behind(told: Tell) -> None:
    assert told(NAME, FINES.format("3.0")) == []
    [found] = told(NAME, FINES.format("3.5"))
    assert (found.expected, found.found) == (7_000_000, 6_500_000)


def test_choice_of_cases_has_no_total(told: Tell) -> None:
    text = OIL.format(50).replace("Ba vụ vận chuyển dầu gồm:", "Một số vụ điển hình như:")
    assert told(NAME, text) == []


def test_worth_of_the_goods_is_no_total_of_fines(told: Tell) -> None:
    text = FINES.format("3.0").replace("Tổng số tiền phạt: 6.500.000", "Tổng trị giá hàng hóa: 7.500.000")
    assert told(NAME, text) == []
