from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "promised_section_is_there"
RESULTS = "I. KẾT QUẢ THỰC HIỆN\n\nĐã tổ chức 05 cuộc kiểm tra tại các chợ trên địa bàn."


def test_part_named_in_the_title_and_missing_is_told(told: Tell) -> None:
    subject = "Kết quả công tác tháng 5/2024 và phương hướng, nhiệm vụ tháng 6/2024"
    [found] = told(NAME, RESULTS, subject=subject)
    assert found.severity == "warning"
    assert told(NAME, f"{RESULTS}\n\nII. NHIỆM VỤ TRỌNG TÂM\n\nTiếp tục kiểm tra.", subject=subject) == []


def test_paragraph_without_a_heading_may_keep_the_promise(told: Tell) -> None:
    subject = "Kết quả công tác quý II/2024, nhiệm vụ trọng tâm quý III/2024"
    assert told(NAME, f"{RESULTS}\n\nTrong thời gian tới, Sở tiếp tục kiểm tra các chợ.", subject=subject) == []


def test_title_of_a_plan_that_is_carried_out_promises_nothing(told: Tell) -> None:
    subject = "Kết quả thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 về mục tiêu và giải pháp trọng tâm năm 2024"
    assert told(NAME, RESULTS, subject=subject) == []
