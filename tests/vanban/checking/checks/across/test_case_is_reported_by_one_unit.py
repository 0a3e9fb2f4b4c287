from __future__ import annotations

from collections.abc import Callable

from vanban.checking import check_reports
from vanban.model.document import Document

Write = Callable[..., Document]
NAME = "case_is_reported_by_one_unit"


CASE = (
    "Ngày 12/5/2024, {} kiểm tra kho hàng của ông T. tại phường Bắc Lĩnh, phát hiện 500 bao thuốc lá "
    "nhập lậu trị giá 12 triệu đồng."
)


def test_one_case_in_two_reports_is_a_warning(written: Write) -> None:
    documents = [written(CASE.format(who), name=f"{at}.txt") for at, who in enumerate(("Đội số 2", "Công an phường"))]
    [found] = check_reports(documents)
    assert found.check == NAME
    assert [place.file for place in found.places] == ["0.txt", "1.txt"]


def test_cases_of_two_days_are_two(written: Write) -> None:
    other = CASE.replace("12/5", "13/5").replace("500", "250")
    assert check_reports([written(CASE.format("Đội số 2")), written(other.format("Đội số 3"), name="b.txt")]) == ()


def test_case_that_both_call_joint_is_a_hint(written: Write) -> None:
    joint = (
        "Ngày 12/5/2024, {} phối hợp với {} kiểm tra kho hàng tại phường Bắc Lĩnh, thu giữ 500 bao thuốc lá nhập lậu."
    )
    forces = ("Đội số 2", "Công an phường")
    documents = [written(joint.format(*pair), name=pair[0]) for pair in (forces, forces[::-1])]
    [found] = check_reports(documents)
    assert found.severity == "hint"


def test_plan_cited_by_two_reports_with_its_day_is_no_case(written: Write) -> None:
    text = "Thực hiện Kế hoạch số 45/KH-BCĐ389 ngày 05/12/2025, đơn vị đã kiểm tra 12 cơ sở, phát hiện 02 vụ vi phạm."
    assert check_reports([written(text, name="a.txt"), written(text.replace("12", "13"), name="b.txt")]) == ()


def test_case_told_in_other_words_is_known_by_its_person_and_amount(written: Write) -> None:
    one = "Hồi 21 giờ ngày 22/4/2024, Tổ số 2 kiểm tra xe do Lý Văn Khải điều khiển, phát hiện 1.500 bao thuốc lá."
    other = "Điển hình, đêm 22/4/2024, phối hợp dừng xe của ông {} tại quốc lộ 91, thu giữ 1.500 bao thuốc lá ngoại."
    documents = [written(one, name="a.txt"), written(other.format("Lý Văn Khải"), name="b.txt")]
    assert [found.check for found in check_reports(documents)] == [NAME]
    stranger = [written(one, name="a.txt"), written(other.format("Mạc Văn Tư").replace("1.500", "320"), name="b.txt")]
    assert check_reports(stranger) == ()
